import { Pool } from "pg";
import { organisationId } from "../../../src/commands/demonstration/personas";
import type { Database } from "../../../src/database/pool";
import { asOrganisation, inTransaction } from "../../../src/database/transaction";
import { type Answer, foreseenByOthers, toCivilDate, toDay } from "../../../src/eligibility";
import { grouped } from "../../../src/loaders/rows";
import { type LiveReference, openLiveReference } from "../../../src/reference/live";
import { attainmentsOfWorkers } from "../../../src/repositories/evidence/attainments";
import { storedAttainments } from "../../../src/repositories/evidence/stored-attainments";
import { readRecords } from "../../../src/repositories/readiness/engine-records";
import { foldTallies } from "../../../src/repositories/readiness/folding";
import {
  type ProgressStateRow,
  type ReadinessRow,
  readSurroundings,
} from "../../../src/repositories/readiness/readiness";
import type { WorkerRow } from "../../../src/repositories/workforce/workforce";
import { evaluateRoutes } from "../../../src/services/readiness/evaluation/evaluate-route";
import { routesOut } from "../../../src/services/readiness/next-steps";
import { confirmUnaffected } from "../../../src/services/readiness/stored/confirm-unaffected";
import { currentBasis, pendingIn, recomputeSome } from "../../../src/services/readiness/stored/recompute";
import { computeReadiness } from "../../../src/services/readiness/stored/stored-readiness";
import { author, leaf, route, time } from "../../support/authoring";
import { databaseNow } from "../../support/days";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import { historian } from "../../support/histories";
import { judgeAgainOrTakeBack } from "../../support/judged-again";
import { LAPSES_DIFFER, TEAM_DIFFERENCES } from "../../support/kept-differently";
import { recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

const TRUST = organisationId("NORTHMOOR");
const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_121);
/** Role bands that few hold, so that publications do not affect most workers; and one that most hold. */
const FEW_HOLD = ["LX_ENGAGE", "LX_ENGAGE", "PSW_SNR", "PSW"];
const STEPS = Math.max(20, Math.round(50 * Number(process.env.PEERWAY_RUNS ?? 1)));

const duty = leaf({
  code: "duty",
  kind: "EMPLOYER_CONDITION",
  label: "Supervision is arranged",
  suppliedBy: "EMPLOYER",
  competence: "9.2",
});

const ownPeer = leaf({
  code: "own-peer",
  kind: "SUPERVISION",
  label: "A session of the trust's own kind",
  suppliedBy: "EMPLOYER",
  sessions: 1,
  withinMonths: 12,
  supervisionKind: "OWN-PEER",
});

/** What is stored of the trust's workers, as the rows are written. */
interface Stored {
  readonly rowsOf: (workerId: string) => readonly ReadinessRow[];
  readonly standings: ReadonlyMap<string, ProgressStateRow>;
  /** Workers whose stored readiness counts as current. */
  readonly current: ReadonlySet<string>;
}

describe("stored readiness, whatever is written and however many days pass", () => {
  let service: TestService;
  let pool: Pool;
  let live: LiveReference;

  beforeAll(async () => {
    service = await startDemonstration();
    pool = new Pool({ connectionString: service.ownerUrl, max: 4, pipeline: true });
    live = await openLiveReference(service.ownerUrl, "peerway_service", () => {});
  });

  afterAll(async () => {
    await live.close();
    await pool.end();
    await service.close();
  });

  const seen = () => live.current.seenBy(TRUST);
  const recompute = (today: string, most: number) =>
    asOrganisation(service.servicePool, TRUST, (db) =>
      recomputeSome(
        db,
        { organisationId: TRUST, reference: seen(), today },
        {
          most,
          waits: false,
        },
      ),
    );
  const confirm = (today: string, most: number) =>
    asOrganisation(service.servicePool, TRUST, (db) =>
      confirmUnaffected(db, { organisationId: TRUST, reference: seen(), today }, most),
    );
  const pending = (today: string) =>
    asOrganisation(service.servicePool, TRUST, (db) =>
      pendingIn(db, { organisationId: TRUST, reference: seen(), today }),
    );

  async function read(db: Database, today: string): Promise<Stored> {
    const basis = await currentBasis(db, { organisationId: TRUST, reference: seen() });
    const query = <Row extends object>(name: string, text: string, values: readonly unknown[] = [TRUST]) =>
      db.query<Row>({ name, text }, values);
    const rows = await query<ReadinessRow>("stored-rows", STORED_ROWS);
    const standings = await query<ProgressStateRow>("stored-standings", STORED_STANDINGS);
    const current = await query<{ id: string }>(
      "current-states",
      "SELECT worker_id AS id FROM readiness_state WHERE organisation_id = $1 AND recompute_on > $2 AND basis = $3",
      [TRUST, today, basis],
    );
    return {
      rowsOf: grouped(rows, ({ workerId }) => workerId),
      standings: new Map(standings.map((standing) => [standing.workerId, standing])),
      current: new Set(current.map(({ id }) => id)),
    };
  }

  /** Compares what counts as current with what is evaluated from scratch. @returns how many were compared. */
  async function check(of: readonly string[], today: string): Promise<number> {
    return await inTransaction(pool, async (db) => {
      await db.query({ name: "snapshot", text: "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ" }, []);
      const { rowsOf, standings, current } = await read(db, today);
      const chosen = of.filter((id) => current.has(id));
      if (chosen.length === 0) return 0;
      const workers = await db.query<WorkerRow>(
        {
          name: "workers-of",
          text: `SELECT organisation_id AS "organisationId", id, person_id AS "personId", number FROM worker WHERE organisation_id = $1 AND id = ANY($2)`,
        },
        [TRUST, chosen],
      );
      const records = await readRecords(db, seen(), workers);
      const around = await readSurroundings(db, TRUST, chosen);
      for (const [index, facts] of records.entries()) {
        const { id = "", number = "" } = workers[index] ?? {};
        const stored = rowsOf(id).toSorted(byRoute);
        const fresh = computeReadiness(seen(), id, facts, around, { asOf: today, today });
        const { recomputeOn: _, ...own } = fresh.state;
        expect([number, own, stored, standings.get(id)]).toEqual([
          number,
          own,
          fresh.rows.toSorted(byRoute).map(lasting(stored)),
          fresh.standing,
        ]);
        // The same by the way of the API, which knows nothing of stored rows.
        const asked = {
          asOf: today,
          knownAt: new Date((await databaseNow(service.pool)).getTime() + 60_000),
        };
        // Nothing is stored of those whose last post has ended, whose routes are still shown.
        const isHeld = fresh.standing.roleBandIds.length > 0;
        const { routes } = isHeld ? routesOut(seen(), facts, null, asked) : { routes: [] };
        const answers = evaluateRoutes(
          seen(),
          foreseenByOthers(facts, today),
          routes.map(({ routeId }) => routeId),
          asked,
        );
        const outOf = stored.filter(({ roleBandId }) => roleBandId !== null);
        expect(Object.fromEntries(outOf.map((row) => [row.routeVersionId, shownOf(row)]))).toEqual(
          Object.fromEntries(answers.map(({ route: { id: version }, answer }) => [version, toldBy(answer)])),
        );
      }
      return workers.length;
    });
  }

  /** Compares the stored attainments that count with what the evidence shows. @returns how many rows they are. */
  async function checkAttainments(of: readonly string[], today: string): Promise<number> {
    return await inTransaction(pool, async (db) => {
      await db.query({ name: "snapshot", text: "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ" }, []);
      const { rows, current } = await storedAttainments(db, TRUST, of, today, null);
      const ids = of.filter((id) => current.has(id));
      const clocks = { asOf: today, today, knownAt: null };
      const byWorker = grouped(
        await attainmentsOfWorkers(db, TRUST, ids, clocks, null),
        ({ workerId }) => workerId,
      );
      const stored = grouped(rows, ({ workerId }) => workerId);
      const first = grouped(
        (await storedAttainments(db, TRUST, of, today, 2)).rows,
        ({ workerId }) => workerId,
      );
      for (const id of ids) {
        expect(stored(id)).toEqual(byWorker(id));
        expect(first(id)).toEqual(byWorker(id).slice(0, 2));
      }
      return rows.length;
    });
  }

  /** The counts and teams that triggers have kept, compared with the rows that they repeat. */
  async function checkTally(): Promise<void> {
    for (const differences of [TALLY_DIFFERENCES, LAPSE_DIFFERENCES, TEAM_DIFFERENCES, LAPSES_DIFFER]) {
      const { rows } = await pool.query(differences, [TRUST]);
      expect(rows).toEqual([]);
    }
  }

  it(`equals evaluation from scratch wherever it counts as current (seed ${SEED}, ${STEPS} steps)`, async () => {
    const api = author(service);
    const ownKind = async (code: string, own: object) => {
      const title = "One of the trust's own";
      const input = { list: "SUPERVISION_KIND", under: "PEER", title, code, ...own };
      const { userErrors } = await recorder(service).run("addOwnKind", input, "trust-hr");
      expect(userErrors).toEqual([]);
    };
    await ownKind("OWN-PEER", {});
    await ownKind("OWN-FIRE", { list: "CREDENTIAL_TYPE", under: "FIRE_SAFETY" });
    await ownKind("OWN-JUDGEMENT", { list: "ENDORSEMENT_TOPIC", under: "7.1" });
    const history = await historian(pool, SEED);
    const publishRoute = async (document: object) => {
      const { userErrors } = await api.publish(document, "trust-lead");
      expect(userErrors).toEqual([]);
      await live.reload();
    };
    const publish = (...more: object[]) => publishRoute(route("NM-HISTORY", duty, ownPeer, ...more));
    await publish();
    const publishAnother = (
      months: number,
      from = [{ roleBand: history.pick(FEW_HOLD), basis: "LOCAL_POLICY" }],
    ) => publishRoute({ ...route("NM-ANOTHER", time(months)), from });
    let today: string = DEMONSTRATION_DAY;
    let compared = 0;
    let attained = 0;
    let confirmed = 0;
    let published = 0;
    for (let step = 0; step < STEPS; step += 1) {
      const what = history.random();
      if (what < 0.1) await judgeAgainOrTakeBack(pool, history, today);
      else if (what < 0.5) await history.write(today);
      else if (what < 0.7) today = toCivilDate(toDay(today) + history.pick([1, 1, 2, 7, 30, 120]));
      else if (what < 0.73)
        await pool.query("UPDATE worker SET team = $2 WHERE organisation_id = $1 AND id = $3", [
          TRUST,
          history.pick(["Harbour", "Moorside", null]),
          history.pick(history.workers),
        ]);
      else if (what < 0.77 && published < 3) {
        published += 1;
        await ownKind(`OWN-${published}`, {});
        await publish(time(published * 4));
      } else if (what < 0.82) {
        if (history.random() < 0.7) while ((await recompute(today, 50)) > 0);
        for (const more of history.pick([[1], [1], [1, 100]])) await publishAnother(step + more);
        if (history.random() < 0.3) await history.write(today);
        confirmed += await confirm(today, 1 + history.whole(20));
      } else await recompute(today, 1 + history.whole(20));
      compared += await check(history.workers, today);
      attained += await checkAttainments(history.workers, today);
      await checkTally();
    }
    while ((await recompute(today, 50)) > 0);
    expect(await pending(today)).toBe(0);
    compared += await check(history.workers, today);
    attained += await checkAttainments(history.workers, today);
    await asOrganisation(service.servicePool, TRUST, (db) => foldTallies(db, TRUST));
    await checkTally();
    expect(compared).toBeGreaterThan(STEPS);
    expect(Math.min(attained, STEPS + confirmed)).toBeGreaterThan(STEPS);
  });
});

const shownOf = ({ outcome, ownPart, eligibleFrom, lapsesOn, blocking }: ReadinessRow) => ({
  outcome,
  ownPart,
  eligibleFrom,
  lapsesOn,
  blocked: blocking.length > 0,
});

function toldBy({ evaluation: { root, ownPart } }: Answer): ReturnType<typeof shownOf> {
  const satisfied = root.outcome === "MET" || root.outcome === "WAIVED";
  return {
    outcome: root.outcome,
    ownPart,
    eligibleFrom: satisfied ? (root.satisfiedSince ?? "-infinity") : (root.eligibleFrom ?? "infinity"),
    lapsesOn: root.lapsesOn ?? "infinity",
    blocked: !satisfied,
  };
}

const byRoute = (one: { readonly routeId: string }, other: { readonly routeId: string }) =>
  one.routeId < other.routeId ? -1 : 1;

/** The day on which a row is to be computed again may be found sooner on an earlier day; never later than it is now. */
const lasting =
  (stored: readonly ReadinessRow[]) =>
  (fresh: ReadinessRow): ReadinessRow => {
    const recomputeOn = stored.find(({ routeId }) => routeId === fresh.routeId)?.recomputeOn ?? null;
    return (recomputeOn ?? "9") <= (fresh.recomputeOn ?? "9") ? { ...fresh, recomputeOn } : fresh;
  };

const codesOf = (numbers: string) =>
  `ARRAY(SELECT code FROM unnest(${numbers}) WITH ORDINALITY AS named (number, at) JOIN requirement_number n ON n.organisation_id = r.organisation_id AND n.number = named.number ORDER BY at)`;
const STORED_ROWS = `
  SELECT worker_id AS "workerId", role_band_id AS "roleBandId", aspired, route_id AS "routeId", route_version_id AS "routeVersionId", outcome, own_part AS "ownPart",
         eligible_from::text AS "eligibleFrom", lapses_on::text AS "lapsesOn", own_met AS "ownMet", own_total AS "ownTotal", employer_met AS "employerMet", employer_total AS "employerTotal",
         ${codesOf("blocking")} AS blocking, ${codesOf("lapsing")} AS "lapseCodes", lapse_days::text[] AS "lapseDays", recompute_on::text AS "recomputeOn"
  FROM readiness r WHERE organisation_id = $1`;
const STORED_STANDINGS = `
  SELECT worker_id AS "workerId", role_band_ids AS "roleBandIds", contract_kinds AS "contractKinds", programme_ids AS "programmeIds",
         progressed_on::text AS "progressedOn", progressed_from AS "progressedFrom", progressed_to AS "progressedTo"
  FROM worker_standing WHERE organisation_id = $1`;
const TALLY_DIFFERENCES = `
  WITH counted AS (
    SELECT 'OUTCOME' AS counts, route_id, role_band_id, outcome AS value, count(*)::int AS workers FROM readiness WHERE organisation_id = $1 AND role_band_id IS NOT NULL GROUP BY 2, 3, 4
    UNION ALL SELECT 'BLOCKING', route_id, NULL, number::text, count(*)::int FROM readiness, unnest(blocking) AS number WHERE organisation_id = $1 AND role_band_id IS NOT NULL GROUP BY 2, 4
    UNION ALL SELECT 'ROLE_BANDS', NULL, NULL, array_to_string(role_band_ids, ','), count(*)::int FROM worker_standing WHERE organisation_id = $1 AND role_band_ids <> '{}' GROUP BY 4
    UNION ALL SELECT 'CONTRACT_KINDS', NULL, NULL, array_to_string(contract_kinds, ','), count(*)::int FROM worker_standing WHERE organisation_id = $1 AND role_band_ids <> '{}' GROUP BY 4
    UNION ALL SELECT 'PROGRAMMES', NULL, NULL, array_to_string(programme_ids, ','), count(*)::int FROM worker_standing WHERE organisation_id = $1 AND role_band_ids <> '{}' GROUP BY 4
  ), tallied AS (
    SELECT counts, route_id, role_band_id, value, sum(workers)::int AS workers FROM readiness_tally WHERE organisation_id = $1 GROUP BY 1, 2, 3, 4 HAVING sum(workers) <> 0
  )
  (TABLE counted EXCEPT ALL TABLE tallied) UNION ALL (TABLE tallied EXCEPT ALL TABLE counted)`;
const LAPSE_DIFFERENCES = `
  WITH counted AS (
    SELECT route_id, number, day, count(*)::int AS workers FROM readiness, unnest(lapsing, lapse_days) AS l (number, day) WHERE organisation_id = $1 AND role_band_id IS NOT NULL GROUP BY 1, 2, 3
  ), tallied AS (
    SELECT route_id, l.number, l.day, sum(l.workers)::int AS workers FROM lapse_tally t, unnest(t.numbers, t.days, t.workers) AS l (number, day, workers)
    WHERE organisation_id = $1 GROUP BY 1, 2, 3 HAVING sum(l.workers) <> 0
  )
  (TABLE counted EXCEPT ALL TABLE tallied) UNION ALL (TABLE tallied EXCEPT ALL TABLE counted)`;
