import { setImmediate as turn } from "node:timers/promises";
import { organisationId } from "../../../src/commands/demonstration/personas";
import type { Database } from "../../../src/database/pool";
import { asOrganisation } from "../../../src/database/transaction";
import { OUTCOMES } from "../../../src/eligibility";
import type { Reference } from "../../../src/reference";
import { putFirst } from "../../../src/repositories/readiness/readiness";
import { confirm as confirmWorkers } from "../../../src/repositories/readiness/unaffected";
import { readStoredSpan } from "../../../src/repositories/readiness/workforce-questions";
import { keepReadiness } from "../../../src/services/readiness/keep-readiness";
import { confirmUnaffected } from "../../../src/services/readiness/stored/confirm-unaffected";
import { KnownNumbers } from "../../../src/services/readiness/stored/known-numbers";
import { currentBasis, pendingIn, recomputeSome } from "../../../src/services/readiness/stored/recompute";
import { storedAnswers } from "../../../src/services/readiness/stored/stored-answers";
import { author, route, time } from "../../support/authoring";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";
import { referenceOf } from "../../support/service";

const TRUST = organisationId("NORTHMOOR");

const VARIANT = {
  code: "NM-PSW-4",
  title: "Peer support worker (Band 4)",
  titlesInUse: [],
  payBanding: "BANDED",
  payBand: "4",
  family: "PEER_SUPPORT",
  summary: "The peer support worker role, which this trust pays at Band 4.",
  titleBasis: "LOCAL_POLICY",
  bandBasis: "LOCAL_POLICY",
  variantOf: "PSW",
  inScope: [],
  outOfScope: [],
  typicalRequirements: [],
  sourceRefs: [],
};

describe("stored readiness after a publication", () => {
  let service: TestService;
  let reference: Reference;

  beforeAll(async () => {
    service = await startDemonstration({ service: { connections: 4 } });
    reference = await referenceOf(service.ownerUrl);
    await recompute();
  });

  afterAll(() => service.close());

  const within = <T>(organisation: string, work: (db: Database) => Promise<T>) =>
    asOrganisation(service.servicePool, organisation, work);
  const inTrust = <T>(work: (db: Database) => Promise<T>) => within(TRUST, work);
  const what = () => ({
    organisationId: TRUST,
    reference: reference.seenBy(TRUST),
    today: DEMONSTRATION_DAY,
  });
  const recompute = () => inTrust((db) => recomputeSome(db, what(), { most: 1000, waits: true }));
  const confirm = (most: number) => inTrust((db) => confirmUnaffected(db, what(), most));
  const pending = () => inTrust((db) => pendingIn(db, what()));

  async function publish(code: string, from: string, months: number): Promise<void> {
    const drafted = { ...route(code, time(months)), from: [{ roleBand: from, basis: "LOCAL_POLICY" }] };
    const { userErrors } = await author(service).publish(drafted, "trust-lead");
    expect(userErrors).toEqual([]);
    reference = await referenceOf(service.ownerUrl);
  }

  const numbers = async (condition: string, values: readonly unknown[] = []): Promise<string[]> => {
    const { rows } = await service.pool.query<{ number: string }>(
      `SELECT w.number FROM readiness_state s
       JOIN worker w ON w.organisation_id = s.organisation_id AND w.id = s.worker_id
       LEFT JOIN worker_standing p ON p.organisation_id = s.organisation_id AND p.worker_id = s.worker_id
       WHERE s.organisation_id = $1 AND ${condition} ORDER BY 1`,
      [TRUST, ...values],
    );
    return rows.map(({ number }) => number);
  };

  const HELD = "p.role_band_ids <> '{}'";
  const due = async (): Promise<string[]> => {
    const basis = await inTrust((db) => currentBasis(db, what()));
    return numbers("(s.basis <> $2 OR s.recompute_on <= $3)", [basis, DEMONSTRATION_DAY]);
  };

  it("is current again for workers who hold none of the role bands from which the route starts", async () => {
    await publish("NM-ONE", "LX_ENGAGE", 6);
    const holders = await numbers(
      "p.role_band_ids && ARRAY(SELECT id FROM role_band WHERE code = 'LX_ENGAGE')",
    );
    expect(holders).toEqual(["NM-010"]);
    expect(await pending()).toBe((await numbers("true")).length);

    expect(await confirm(3)).toBe(3);
    expect(await confirm(1000)).toBe((await numbers(HELD)).length - holders.length - 3);
    // Nobody knows why nothing is stored of somebody who holds no role band.
    expect(await due()).toEqual([...holders, ...(await numbers(`NOT ${HELD}`))]);
    expect(await confirm(1000)).toBe(0);
  });

  it("is due for workers who aspire to the route, and for workers with a new fact", async () => {
    await service.pool.query(
      "INSERT INTO aspiration (organisation_id, worker_id, route_id) SELECT w.organisation_id, w.id, r.id FROM worker w, progression_route r WHERE w.organisation_id = $1 AND w.number = 'NM-003' AND r.code = 'NM-ONE'",
      [TRUST],
    );
    await recompute();
    expect(await due()).toEqual([]);
    await service.pool.query(
      "UPDATE readiness_state s SET recompute_on = '-infinity' FROM worker w WHERE w.organisation_id = s.organisation_id AND w.id = s.worker_id AND w.number = 'NM-005'",
    );
    await publish("NM-ONE", "LX_ENGAGE", 8);
    await confirm(1000);
    expect(await due()).toEqual(["NM-003", "NM-005", "NM-010", ...(await numbers(`NOT ${HELD}`))]);
  });

  it("is not confirmed by what was read before another process has stored it", async () => {
    await recompute();
    const before = await inTrust((db) => currentBasis(db, what()));
    const { rows } = await service.pool.query<{ worker: string; route: string }>(
      "SELECT w.id AS worker, r.id AS route FROM worker w, progression_route r WHERE w.organisation_id = $1 AND w.number = 'NM-010' AND r.code = 'NM-ONE'",
      [TRUST],
    );
    const worker = rows[0]?.worker ?? "";
    const changed = rows[0]?.route ?? "";
    const unaffected = { before, today: DEMONSTRATION_DAY, routeIds: [changed], startsFrom: [] };
    const confirmed = await inTrust((db) =>
      confirmWorkers(db, TRUST, unaffected, { workers: [worker], basis: before + 1 }),
    );
    expect(confirmed).toEqual([]);
  });

  it("is computed by the keeper for those alone who may be affected", async () => {
    await publish("NM-ONE", "LX_ENGAGE", 10);
    const { rows } = await service.pool.query<{ now: string }>("SELECT clock_timestamp()::text AS now");
    const now = rows[0]?.now ?? "";
    const keeper = keepReadiness({
      workers: 2,
      reference: { current: reference },
      today: () => DEMONSTRATION_DAY,
      within,
      onTrouble: (error) => {
        throw error;
      },
    });
    keeper.wake(TRUST);
    await keeper.idle();
    await keeper.close();
    expect(await due()).toEqual([]);
    expect(await numbers("s.computed_at >= $2::timestamptz", [now])).toEqual([
      "NM-003",
      "NM-010",
      ...(await numbers(`NOT ${HELD}`)),
    ]);
  });

  it("is dropped for a route that no longer starts from a role band held", async () => {
    const holders = async () =>
      (
        await service.pool.query<{ number: string }>(
          "SELECT w.number FROM readiness r JOIN worker w ON w.organisation_id = r.organisation_id AND w.id = r.worker_id JOIN progression_route p ON p.id = r.route_id WHERE p.code = 'NM-ONE' ORDER BY 1",
        )
      ).rows.map(({ number }) => number);
    expect(await holders()).toEqual(["NM-003", "NM-010"]);
    await publish("NM-ONE", "PSW_SNR", 10);
    await confirm(1000);
    await recompute();
    expect(await holders()).toEqual(["NM-003"]);
  });

  it("is answered where it does not matter who is due, even if that cannot be read", async () => {
    const unheard: unknown[] = [];
    const hear = (error: unknown) => void unheard.push(error);
    process.on("unhandledRejection", hear);
    const intentions = await inTrust((db) =>
      storedAnswers(db, what(), new KnownNumbers(), {
        span: Promise.reject(new Error("It could not be read.")),
        onDue: async () => {},
      }).intentions(),
    );
    await turn();
    process.off("unhandledRejection", hear);
    expect(intentions.length).toBeGreaterThan(0);
    expect(unheard).toEqual([]);
  });

  it("is computed first for the workers who were shown before it was", async () => {
    await service.pool.query("UPDATE readiness_state SET basis = 1 WHERE organisation_id = $1", [TRUST]);
    const routeIds = [...reference.seenBy(TRUST).pathway.currentRoutes.keys()];
    const shown = await inTrust(async (db) => {
      const reading = Object.assign(Object.create(db), { forget: () => {} });
      const answers = storedAnswers(reading, what(), new KnownNumbers(), {
        span: readStoredSpan(db, TRUST),
        onDue: (ids) => putFirst(db, TRUST, ids),
      });
      const all = {
        roleBandId: null,
        team: null,
        intention: null,
        open: null,
        requirementLapsing: null,
        lapsing: null,
      };
      const filter = { ...all, routeIds, outcomes: OUTCOMES, name: null };
      const page = { sort: "NAME", size: 1, backwards: true, place: null, lists: false } as const;
      return (await answers.page(filter, page)).map(({ workerId, current }) => [workerId, current]);
    });
    const [[last] = []] = shown;
    expect(shown).toContainEqual([last, false]);
    await inTrust((db) => recomputeSome(db, what(), { most: 1, waits: true }));
    const basis = await inTrust((db) => currentBasis(db, what()));
    const { rows } = await service.pool.query(
      "SELECT worker_id AS id FROM readiness_state WHERE basis = $1",
      [basis],
    );
    expect(rows).toEqual([{ id: last }]);
    await recompute();
  });

  it("is due for everybody where role bands have changed, or the organisation has stated something", async () => {
    const api = author(service);
    const saved = await api.run("saveRoleBandDraft", { roleBand: VARIANT, national: false }, "trust-lead");
    await api.reviewed(saved.id, "trust-lead");
    await api.run("publishDraft", { draft: saved.id, expectedVersion: 1 }, "trust-lead");
    reference = await referenceOf(service.ownerUrl);
    expect(await confirm(1000)).toBe(0);
    expect(await due()).toEqual(await numbers("true"));
    await recompute();

    await publish("NM-ONE", "LX_ENGAGE", 12);
    await service.pool.query(
      "INSERT INTO readiness_epoch AS e VALUES ($1, 1) ON CONFLICT (organisation_id) DO UPDATE SET changes = e.changes + 1",
      [TRUST],
    );
    expect(await confirm(1000)).toBe(0);
    expect(await due()).toEqual(await numbers("true"));
  });
});
