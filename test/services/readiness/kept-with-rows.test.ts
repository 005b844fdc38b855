import { setTimeout as pause } from "node:timers/promises";
import { organisationId } from "../../../src/commands/demonstration/personas";
import type { Database } from "../../../src/database/pool";
import { asOrganisation } from "../../../src/database/transaction";
import { OUTCOMES } from "../../../src/eligibility";
import { foldTallies } from "../../../src/repositories/readiness/folding";
import { countLapsing } from "../../../src/repositories/readiness/lapse-tally";
import { countReadiness, pageOfReadiness } from "../../../src/repositories/readiness/readiness-pages";
import { recomputeSome } from "../../../src/services/readiness/stored/recompute";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const TRUST = organisationId("NORTHMOOR");
const OTHER = organisationId("OPEN-DOOR");

describe("what is kept with stored readiness", () => {
  let service: TestService;
  let routeIds: readonly string[];
  const within = <T>(organisation: string, work: (db: Database) => Promise<T>) =>
    asOrganisation(service.servicePool, organisation, work);

  beforeAll(async () => {
    service = await startDemonstration({ service: { connections: 4 } });
    const { rows } = await service.pool.query<{ id: string }>("SELECT id FROM progression_route");
    routeIds = rows.map(({ id }) => id);
    const what = {
      organisationId: TRUST,
      reference: service.reference.seenBy(TRUST),
      today: DEMONSTRATION_DAY,
    };
    await within(TRUST, (db) => recomputeSome(db, what, { most: 100, waits: true }));
  });

  afterAll(() => service.close());

  const filterFor = (team: string) => ({
    routeIds,
    outcomes: OUTCOMES,
    roleBandId: null,
    team,
    name: null,
    intention: null,
    open: null,
    requirementLapsing: null,
    lapsing: null,
  });

  /** The workers of a team as each order lists them, and how many rows are counted. */
  async function listed(team: string): Promise<{ workers: string[][]; counted: number }> {
    return within(TRUST, async (db) => {
      const pages = await Promise.all(
        (["ELIGIBLE_FROM", "LAPSES_ON", "NAME"] as const).map((sort) =>
          pageOfReadiness(db, TRUST, filterFor(team), {
            sort,
            size: 100,
            backwards: false,
            place: null,
            lists: true,
          }),
        ),
      );
      return {
        workers: pages.map((rows) => [...new Set(rows.map(({ workerId }) => workerId))].sort()),
        counted: await countReadiness(db, TRUST, filterFor(team)),
      };
    });
  }

  async function idOf(number: string): Promise<string> {
    const { rows } = await service.pool.query<{ id: string }>(
      "SELECT id FROM worker WHERE organisation_id = $1 AND number = $2",
      [TRUST, number],
    );
    return rows[0]?.id ?? "";
  }

  const move = (worker: string, team: string | null) =>
    within(TRUST, (db) =>
      db.query(
        {
          name: "move",
          text: "UPDATE worker SET team = $3 WHERE organisation_id = $1 AND id = $2",
        },
        [TRUST, worker, team],
      ),
    );

  it("lists a worker with their new team from the moment they move, in every order", async () => {
    const [one, other] = [await idOf("NM-001"), await idOf("NM-003")];
    await move(one, "Lighthouse");
    await move(other, "Lighthouse");
    const both = await listed("Lighthouse");
    expect(both.workers).toEqual([[one, other].sort(), [one, other].sort(), [one, other].sort()]);
    await move(other, null);
    const alone = await listed("Lighthouse");
    expect(alone.workers).toEqual([[one], [one], [one]]);
    expect(alone.counted).toBeLessThan(both.counted);
  });

  it("does not mark a worker as due because they move", async () => {
    const worker = await idOf("NM-001");
    const state = async () =>
      (await service.pool.query("SELECT * FROM readiness_state WHERE worker_id = $1", [worker])).rows;
    const before = await state();
    await move(worker, "Signal Hill");
    expect(await state()).toEqual(before);
  });

  it("gives rows the new team when a worker moves while their readiness is being written", async () => {
    const worker = await idOf("NM-001");
    await move(worker, "Before");
    let moved: Promise<unknown> = Promise.resolve();
    await within(TRUST, async (db) => {
      const ask = <Row extends object>(name: string, text: string, values: readonly unknown[]) =>
        db.query<Row>({ name, text }, values);
      const of = "WHERE organisation_id = $1 AND worker_id = $2";
      await ask("hold", `SELECT FROM readiness_state ${of} FOR UPDATE`, [TRUST, worker]);
      const rows = await ask("read", `SELECT to_json(r) AS row FROM readiness r ${of}`, [TRUST, worker]);
      await ask("take", `DELETE FROM readiness ${of}`, [TRUST, worker]);
      moved = move(worker, "After");
      expect(await Promise.race([moved, pause(300, "waiting")])).toBe("waiting");
      const again =
        "INSERT INTO readiness SELECT * FROM jsonb_populate_recordset(NULL::readiness, $1) RETURNING worker_id";
      await ask("again", again, [JSON.stringify(rows.map((each) => Object.values(each)[0]))]);
    });
    await moved;
    const { rows } = await service.pool.query("SELECT DISTINCT team FROM readiness WHERE worker_id = $1", [
      worker,
    ]);
    expect(rows).toEqual([{ team: "After" }]);
  });

  it("counts what lapses as before once the counts are added up, and shows it to no other organisation", async () => {
    const until = `${Number(DEMONSTRATION_DAY.slice(0, 4)) + 1}${DEMONSTRATION_DAY.slice(4)}`;
    const count = (organisation: string) =>
      within(organisation, async (db) =>
        (await countLapsing(db, TRUST, routeIds, DEMONSTRATION_DAY, [until])).toSorted(byRequirement),
      );
    const before = await count(TRUST);
    expect(before.length).toBeGreaterThan(5);
    // Rows that cancel each other out, as many changes back and forth would leave.
    await service.pool.query(
      `INSERT INTO lapse_tally (organisation_id, route_id, first_on, last_on, numbers, days, workers)
       SELECT organisation_id, route_id, first_on, last_on, numbers, days, ARRAY(SELECT sign * n FROM unnest(workers) AS n)
       FROM lapse_tally, (VALUES (1), (-1)) AS signs (sign), generate_series(1, 700) AS times WHERE organisation_id = $1`,
      [TRUST],
    );
    expect(await count(TRUST)).toEqual(before);
    await within(TRUST, (db) => foldTallies(db, TRUST));
    const { rows } = await service.pool.query<{ rest: number; sums: number }>(
      "SELECT count(*) FILTER (WHERE NOT is_sum)::int AS rest, count(*) FILTER (WHERE is_sum)::int AS sums FROM lapse_tally WHERE organisation_id = $1",
      [TRUST],
    );
    expect(rows[0]).toEqual({ rest: 0, sums: expect.any(Number) });
    expect(await count(TRUST)).toEqual(before);
    expect(await count(OTHER)).toEqual([]);
  });
});

const byRequirement = (one: { number: number }, other: { number: number }) => one.number - other.number;
