import { createHash } from "node:crypto";
import { organisationId } from "../../../src/commands/demonstration/personas";
import type { Database } from "../../../src/database/pool";
import { asOrganisation } from "../../../src/database/transaction";
import { OUTCOMES } from "../../../src/eligibility";
import { countLapsing } from "../../../src/repositories/readiness/lapse-tally";
import { outdatedAmong } from "../../../src/repositories/readiness/outdated-workers";
import { countDue } from "../../../src/repositories/readiness/readiness";
import {
  countProgress,
  pageOfProgress,
  readTally,
} from "../../../src/repositories/readiness/readiness-counts";
import type { ReadinessFilter } from "../../../src/repositories/readiness/readiness-filter";
import {
  countAspiring,
  countReadiness,
  pageOfReadiness,
  type ReadinessPage,
} from "../../../src/repositories/readiness/readiness-pages";
import {
  countLapses,
  MANY_LAPSES,
  soughtLapses,
} from "../../../src/repositories/readiness/requirement-lapses";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const TRUST = organisationId("NORTHMOOR");
const WORKERS = 20_000;
const NOBODY = "00000000-0000-4000-8000-000000000000";

/** Many workers with two routes each, as they would be stored, next to those of another organisation; and what lapses in each month. */
const CROWD = `
SET session_replication_role = replica;
INSERT INTO worker (organisation_id, id, person_id, number, name, team)
SELECT organisation.id, gen_random_uuid(), gen_random_uuid(), 'P-' || n, 'Person ' || n, 'Team ' || n % 100
FROM organisation, generate_series(1, ${WORKERS}) AS n WHERE code IN ('NORTHMOOR', 'OPEN-DOOR');
INSERT INTO readiness_state (organisation_id, worker_id, recompute_on, basis) SELECT organisation_id, id, 'infinity', 1 FROM worker WHERE number LIKE 'P-%';
INSERT INTO worker_standing (organisation_id, worker_id, role_band_ids, contract_kinds, programme_ids, progressed_on, progressed_from, progressed_to)
SELECT w.organisation_id, w.id, ARRAY[b.id], '{PERMANENT}', '{}', d, CASE WHEN d IS NOT NULL THEN b.id END, CASE WHEN d IS NOT NULL THEN b.id END
FROM worker w, (SELECT id FROM role_band LIMIT 1) b, LATERAL (SELECT CASE WHEN right(w.number, 1) = '7' THEN date '2026-11-02' - length(w.name) * 9 END) x (d) WHERE number LIKE 'P-%';
INSERT INTO readiness (organisation_id, worker_id, route_id, route_version_id, outcome, own_part, own_met, own_total, employer_met, employer_total,
  eligible_from, lapses_on, role_band_id, aspired, blocking, lapsing, lapse_days, team)
SELECT w.organisation_id, w.id, r.route_id, r.id, (ARRAY['NOT_MET','NOT_MET','NOT_MET','UNKNOWN','MET'])[1 + n % 5], 'NOT_MET', 3, 30, 1, 2,
  date '2024-01-01' + n % 900, CASE WHEN n % 5 = 4 THEN date '2026-11-02' + n % 700 ELSE 'infinity' END, CASE WHEN n % 1000 <> 1 THEN b.id END, n % 1000 = 1, '{1,2,3}', '{4}', ARRAY[date '2026-11-02' + n % 1400], w.team
FROM (SELECT *, substr(number, 3)::int AS n FROM worker WHERE number LIKE 'P-%') w, (SELECT id FROM role_band LIMIT 1) b,
  (SELECT DISTINCT ON (route_id) route_id, id FROM progression_route_version LIMIT 2) r;
INSERT INTO requirement_number (organisation_id, route_id, code, number)
SELECT DISTINCT ON (r.organisation_id) r.organisation_id, r.route_id, 'LAPSES', 4 FROM readiness r
WHERE NOT EXISTS (SELECT FROM requirement_number q WHERE q.organisation_id = r.organisation_id AND q.number = 4) ORDER BY r.organisation_id;
INSERT INTO requirement_number (organisation_id, route_id, code, number)
SELECT o.id, r.route_id, 'P-' || n, 100000 + 1000 * r.at + n
FROM organisation o, (SELECT route_id, row_number() OVER () AS at FROM (SELECT DISTINCT route_id FROM progression_route_version LIMIT 9) r) r, generate_series(1, 200) AS n
WHERE o.code IN ('NORTHMOOR', 'OPEN-DOOR');
INSERT INTO requirement_lapse (organisation_id, number, outcome, lapses_on, worker_id)
SELECT DISTINCT r.organisation_id, 4, r.outcome, r.lapse_days[1], r.worker_id FROM readiness r JOIN worker w ON w.organisation_id = r.organisation_id AND w.id = r.worker_id WHERE w.number LIKE 'P-%'
ON CONFLICT DO NOTHING;
INSERT INTO lapse_tally (organisation_id, route_id, first_on, last_on, is_sum, numbers, days, workers)
SELECT o.id, r.route_id, month::date, month::date + 27, true, '{1,2}', ARRAY[month::date, month::date + 27], '{3,4}'
FROM organisation o, (SELECT DISTINCT route_id FROM progression_route_version) r, generate_series(date '2026-06-01', '2029-06-01', '1 month') AS month
WHERE o.code IN ('NORTHMOOR', 'OPEN-DOOR');
SET session_replication_role = DEFAULT;`;

/** Tables with one row, or one for each organisation. */
const OF_ONE_ROW = new Set(["newest_engine", "readiness_epoch"]);

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Short: names of statements have at most 63 characters. */
const digestOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

describe("how questions about many workers are read, behind the wall", () => {
  let service: TestService;
  let routeIds: readonly string[];

  beforeAll(async () => {
    service = await startDemonstration();
    const client = await service.pool.connect();
    await client.query(CROWD);
    client.release();
    await service.pool.query(
      "VACUUM ANALYZE worker, readiness, readiness_state, worker_standing, lapse_tally, requirement_lapse, requirement_number",
    );
    const { rows } = await service.pool.query<{ id: string }>(
      "SELECT route_id AS id FROM readiness GROUP BY 1 ORDER BY count(*) DESC LIMIT 2",
    );
    routeIds = rows.map(({ id }) => id);
  });

  afterAll(() => service.close());

  /** How the service's role would read what a statement asks for: the tables that it walks through, and the indexes. */
  async function plan(
    read: (db: Database) => Promise<unknown>,
  ): Promise<{ walked: string[]; indexes: string[] }> {
    const nodes: Plan[] = [];
    await asOrganisation(service.servicePool, TRUST, async (db) => {
      const explaining: Database = {
        async query<Row extends object>(
          { text }: Parameters<Database["query"]>[0],
          values: Parameters<Database["query"]>[1],
        ): Promise<Row[]> {
          const rows = await db.query<{ "QUERY PLAN": readonly { Plan: Plan }[] }>(
            { name: `explain-${digestOf(text)}`, text: `EXPLAIN (FORMAT JSON) ${text}` },
            values,
          );
          nodes.push(...rows.flatMap((row) => row["QUERY PLAN"].flatMap((each) => nodesOf(each.Plan))));
          return [];
        },
      };
      await read(explaining);
    });
    const named = (pick: (node: Plan) => string | undefined) => [
      ...new Set(nodes.flatMap((node) => pick(node) ?? [])),
    ];
    const walked = named((node) => (node["Node Type"] === "Seq Scan" ? node["Relation Name"] : undefined));
    return {
      walked: walked.filter((table) => !OF_ONE_ROW.has(table)),
      indexes: named((node) => node["Index Name"]),
    };
  }

  const filter = (more: Partial<ReadinessFilter> = {}): ReadinessFilter => ({
    routeIds,
    outcomes: OUTCOMES,
    roleBandId: null,
    team: null,
    name: null,
    intention: null,
    open: null,
    requirementLapsing: null,
    lapsing: null,
    ...more,
  });
  const page = (more: Partial<ReadinessPage>, narrowed: Partial<ReadinessFilter> = {}) =>
    plan((db) =>
      pageOfReadiness(db, TRUST, filter(narrowed), {
        sort: "ELIGIBLE_FROM",
        size: 50,
        backwards: false,
        place: null,
        lists: true,
        ...more,
      }),
    );
  const deep = ["2025-03-01", NOBODY, NOBODY] as const;
  const days = ["2026-11-02", "2026-11-09"] as const;
  const years = ["2026-11-02", "2029-11-02"] as const;
  /** Those who would lose a requirement, as if they were so many of each route and outcome. */
  const lapsing = (
    workers: number,
    within: readonly [string, string] = days,
  ): Pick<ReadinessFilter, "requirementLapsing"> => {
    const sought = routeIds.flatMap((routeId) =>
      OUTCOMES.map((outcome) => ({ routeId, outcome, number: 4, workers })),
    );
    return { requirementLapsing: { code: "LAPSES", days: within, sought } };
  };

  it.each([
    ["first, by day", () => page({}), "readiness_by_eligibility"],
    ["deep, by day", () => page({ place: deep }), "readiness_by_eligibility"],
    ["deep, backwards", () => page({ place: deep, backwards: true }), "readiness_by_eligibility"],
    ["of one outcome", () => page({}, { outcomes: ["MET"] }), "readiness_by_eligibility"],
    [
      "by when it lapses",
      () => page({ sort: "LAPSES_ON", place: ["2027-01-01", NOBODY, NOBODY] }),
      "readiness_by_lapse",
    ],
    [
      "of those who fall below",
      () => page({ sort: "LAPSES_ON" }, { lapsing: ["2026-11-02", "2027-01-31"] }),
      "readiness_by_lapse",
    ],
    ["by name", () => page({ sort: "NAME", place: ["person 15", NOBODY, NOBODY] }), "worker_by_name"],
    ["of a team", () => page({}, { team: "Team 7" }), "readiness_by_team"],
    ["of who would lose a requirement", () => page({}, lapsing(3)), "requirement_lapse_pkey"],
    ["of the same, by name", () => page({ sort: "NAME" }, lapsing(3)), "requirement_lapse_pkey"],
    [
      "of the same, if they are many",
      () => page({}, lapsing(MANY_LAPSES, years)),
      "readiness_by_eligibility",
    ],
    ["of a team, by name", () => page({ sort: "NAME" }, { team: "Team 7" }), "worker_by_team"],
  ])("a page %s", async (_, read, index) => {
    const { walked, indexes } = await read();
    expect(walked).toEqual([]);
    expect(indexes).toContain(index);
  });

  it.each([
    [
      "what lapses",
      (db: Database) => countLapsing(db, TRUST, routeIds.slice(0, 1), "2026-11-02", ["2026-12-02"]),
    ],
    ["who progressed", (db: Database) => countProgress(db, TRUST, ["2026-10-02", "2026-11-02"])],
    [
      "a page of who progressed",
      (db: Database) =>
        pageOfProgress(db, TRUST, ["2026-08-02", "2026-11-02"], { size: 50, backwards: true, place: null }),
    ],
    [
      "who would lose a requirement, up to many",
      (db: Database) => soughtLapses(db, TRUST, { routeIds, outcomes: OUTCOMES, code: "LAPSES", days }),
    ],
    [
      "all who would lose a requirement",
      (db: Database) => countLapses(db, TRUST, [{ number: 4, outcome: "MET" }], days),
    ],
    [
      "those of a team who would lose a requirement",
      (db: Database) => countReadiness(db, TRUST, filter({ team: "Team 7", ...lapsing(3) })),
    ],
    ["who aspires", (db: Database) => countAspiring(db, TRUST, filter())],
    [
      "who of a page is due",
      (db: Database) => outdatedAmong(db, TRUST, [NOBODY], { today: "2026-11-02", basis: 1 }),
    ],
    ["who is due", (db: Database) => countDue(db, TRUST, "2026-11-02", 1)],
    ["the tally", (db: Database) => readTally(db, TRUST)],
  ])("%s", async (_, read) => {
    expect((await plan(read)).walked.filter((table) => table !== "readiness_tally")).toEqual([]);
  });
});
