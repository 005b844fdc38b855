import { organisationId } from "../../src/commands/demonstration/personas";
import type { Database } from "../../src/database/pool";
import { asOrganisation } from "../../src/database/transaction";
import { soughtName } from "../../src/repositories/workforce/names";
import { pageOfTeams } from "../../src/repositories/workforce/teams";
import {
  pageOfWorkers,
  type WorkerFilter,
  type WorkerPage,
} from "../../src/repositories/workforce/worker-pages";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

const TRUST = organisationId("NORTHMOOR");
const NOBODY = "ffffffff-ffff-4fff-8fff-ffffffffffff";
const WORKERS = 12_000;
const DAY = "2026-11-02";

/** Many workers of one employer and some of another, each with one employment and a third with a post that ends, and as many facts that were undone; written past the triggers. */
const CROWD = `
SET session_replication_role = replica;
INSERT INTO worker (organisation_id, id, person_id, number, name, team, intention)
SELECT o.id, gen_random_uuid(), gen_random_uuid(), 'P-' || n, 'Person ' || substr(md5(n::text), 1, 5), 'Team ' || n % 100, CASE n % 50 WHEN 0 THEN 'EXPLORING' WHEN 1 THEN 'STAYING' END
FROM organisation o, generate_series(1, ${WORKERS}) AS n WHERE code = 'NORTHMOOR' OR code = 'OPEN-DOOR' AND n <= 500;
INSERT INTO worker_name_part SELECT organisation_id, part, id, sort_name FROM worker, name_parts(sort_name) AS parts (part) WHERE number LIKE 'P-%';
INSERT INTO employment
SELECT organisation_id, id, date '${DAY}' - 30 - n % 3000, CASE WHEN n % 3 = 0 THEN date '${DAY}' - 29 - n % 3000 + n % 1500 ELSE 'infinity' END
FROM (SELECT *, substr(number, 3)::int AS n FROM worker WHERE number LIKE 'P-%') w;
INSERT INTO post (organisation_id, id, worker_id, role_band_id, started_on, hundredths, contract_kind)
SELECT w.organisation_id, gen_random_uuid(), w.id, b.id, e.started_on, 100, 'FIXED_TERM'
FROM worker w JOIN employment e ON e.organisation_id = w.organisation_id AND e.worker_id = w.id, (SELECT id FROM role_band WHERE code = 'PSW') b WHERE number LIKE 'P-%';
INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_at, recorded_by, recorded_as)
SELECT organisation_id, id, worker_id, 'POST', now(), worker_id, 'HR' FROM post WHERE NOT EXISTS (SELECT FROM fact f WHERE f.organisation_id = post.organisation_id AND f.id = post.id);
INSERT INTO post_change (organisation_id, id, worker_id, post_id, change, effective_on)
SELECT p.organisation_id, gen_random_uuid(), p.worker_id, p.id, 'END', e.ended_on FROM post p JOIN employment e ON e.organisation_id = p.organisation_id AND e.worker_id = p.worker_id WHERE e.ended_on < 'infinity' AND p.worker_id IN (SELECT id FROM worker WHERE number LIKE 'P-%');
INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_at, recorded_by, recorded_as)
SELECT organisation_id, id, worker_id, 'POST_CHANGE', now() + interval '1 second', worker_id, 'HR' FROM post_change WHERE NOT EXISTS (SELECT FROM fact f WHERE f.organisation_id = post_change.organisation_id AND f.id = post_change.id);
INSERT INTO undoing (organisation_id, id, fact_id, fact_kind, how, reason)
SELECT organisation_id, gen_random_uuid(), gen_random_uuid(), 'EVIDENCE', 'RETRACTION', 'Recorded twice' FROM worker WHERE number LIKE 'P-%';
SET session_replication_role = DEFAULT;`;

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

describe(`a page of ${WORKERS} workers`, () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
    const client = await service.pool.connect();
    await client.query(CROWD);
    client.release();
    await service.pool.query(
      "VACUUM ANALYZE worker, worker_name_part, employment, post, post_change, fact, undoing",
    );
  });

  afterAll(() => service.close());

  /** What the service's role reads, for real: the tables that it walks through, the indexes, and most rows that come from one of them. */
  async function plan(read: (db: Database) => Promise<unknown>) {
    const nodes: Plan[] = [];
    await asOrganisation(service.servicePool, TRUST, async (db) => {
      const explaining: Database = {
        async query<Row extends object>(
          { text, name }: Parameters<Database["query"]>[0],
          values: Parameters<Database["query"]>[1],
        ): Promise<Row[]> {
          const rows = await db.query<{ "QUERY PLAN": readonly { Plan: Plan }[] }>(
            {
              name: `explain-${name.slice(-50)}`,
              byValues: true,
              text: `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
            },
            values,
          );
          nodes.push(...rows.flatMap((row) => row["QUERY PLAN"].flatMap((each) => nodesOf(each.Plan))));
          return [];
        },
      };
      await read(explaining);
    });
    return {
      walked: nodes.flatMap((node) =>
        node["Node Type"] === "Seq Scan" ? (node["Relation Name"] ?? []) : [],
      ),
      indexes: nodes.flatMap((node) => node["Index Name"] ?? []),
      rows: Math.max(...nodes.map((node) => node["Actual Rows"] * node["Actual Loops"])),
    };
  }

  const filter = (more: Partial<WorkerFilter>): WorkerFilter => ({
    name: null,
    number: null,
    team: null,
    roleBandId: null,
    heldOn: DAY,
    knownAt: null,
    employment: null,
    updated: null,
    started: null,
    left: null,
    postEnds: null,
    intention: null,
    only: null,
    ...more,
  });
  const page = (more: Partial<WorkerPage>, narrowed: Partial<WorkerFilter> = {}) =>
    plan((db) =>
      pageOfWorkers(db, TRUST, filter(narrowed), {
        sort: "NAME",
        descending: false,
        size: 50,
        cursor: null,
        ...more,
      }),
    );

  it.each([
    ["by name", () => page({}), "worker_by_name"],
    ["by name, deep", () => page({ cursor: ["person 8", NOBODY] }), "worker_by_name"],
    [
      "by number, deep",
      () => page({ sort: "NUMBER", cursor: ["P-5000", NOBODY] }),
      "worker_organisation_id_number_key",
    ],
    [
      "by team, backwards",
      () => page({ sort: "TEAM", descending: true, cursor: ["1team 50", NOBODY] }),
      "worker_by_sorted_team",
    ],
    ["by start, the latest first", () => page({ sort: "STARTED", descending: true }), "employment_by_start"],
    [
      "by start, deep",
      () => page({ sort: "STARTED", cursor: ["2024-01-01", NOBODY] }),
      "employment_by_start",
    ],
    ["by when they left", () => page({ sort: "LEFT" }, { employment: ["LEFT"] }), "employment_by_end"],
    ["of those here", () => page({}, { employment: ["HERE"] }), "worker_by_name"],
    ["of last week's leavers", () => page({}, { left: ["2026-10-26", DAY] }), "employment_by_end"],
    [
      "of last week's joiners",
      () => page({ sort: "STARTED" }, { started: ["2026-09-20", "2026-10-03"] }),
      "employment_by_start",
    ],
    ["of fixed terms that end", () => page({}, { postEnds: ["2026-10-26", DAY] }), "post_ends"],
    ["of those who explore", () => page({}, { intention: "EXPLORING" }), "worker_by_intention"],
    [
      "of those changed lately",
      () => page({}, { updated: { since: new Date(), kinds: ["WORKER_CHANGED"] } }),
      "change_batch_by_instant",
    ],
    ["of a team", () => page({}, { team: "Team 7" }), "worker_by_team"],
    [
      "of a rare name",
      () => page({}, { name: { text: "erson c4ca4", workers: 1 } }),
      "worker_name_part_pkey",
    ],
    ["of a common name", () => page({}, { name: { text: "person", workers: 50_000 } }), "worker_by_name"],
    [
      "of a rare name, by start",
      () => page({ sort: "STARTED" }, { name: { text: "erson c4ca4", workers: 3 } }),
      "worker_name_part_pkey",
    ],
  ])("%s is read from an index, and little else with it", async (_, read, index) => {
    const { walked, indexes, rows } = await read();
    expect(walked).toEqual([]);
    expect(indexes).toContain(index);
    expect(rows).toBeLessThan(1500);
  });

  it("of teams is read name by name", async () => {
    const { walked, indexes } = await plan((db) =>
      pageOfTeams(db, TRUST, { statuses: null, day: DAY }, { size: 20, backwards: false, after: null }),
    );
    expect(walked).toEqual([]);
    expect(new Set(indexes)).toEqual(new Set(["worker_by_team"]));
  });

  it("by a text within names is told rare or common by a look at an index", async () => {
    const sought = (text: string) =>
      asOrganisation(service.servicePool, TRUST, (db) => soughtName(db, TRUST, text));
    expect(await sought(" ERSON C4ca4 ")).toEqual({ text: "erson c4ca4", workers: 1 });
    expect(await sought("Pérson")).toEqual({ text: "person", workers: WORKERS });
    const { walked, indexes } = await plan((db) => soughtName(db, TRUST, "person"));
    expect(walked).toEqual([]);
    expect(indexes).toEqual(["worker_name_part_pkey"]);
  });
});
