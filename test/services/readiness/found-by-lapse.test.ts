import { organisationId } from "../../../src/commands/demonstration/personas";
import type { Database } from "../../../src/database/pool";
import { asOrganisation } from "../../../src/database/transaction";
import { OUTCOMES } from "../../../src/eligibility";
import type { ReadinessFilter } from "../../../src/repositories/readiness/readiness-filter";
import {
  countReadiness,
  pageOfReadiness,
  type ReadinessPage,
  type ReadinessPlace,
} from "../../../src/repositories/readiness/readiness-pages";
import {
  countLapses,
  type LapsesOfPair,
  MANY_LAPSES,
  soughtLapses,
} from "../../../src/repositories/readiness/requirement-lapses";
import { startDemonstration } from "../../support/demonstration";
import { LAPSES_DIFFER } from "../../support/kept-differently";
import { seeded } from "../../support/seeded";
import type { TestService } from "../../support/server";

const TRUST = organisationId("NORTHMOOR");
const OTHER = organisationId("OPEN-DOOR");
const SEED = Number(process.env.PEERWAY_SEED ?? jest.getSeed());
const QUESTIONS = Math.ceil(150 * Number(process.env.PEERWAY_RUNS ?? 1));
const CODES = ["ASKED", "ASKED", "ASKED", "RARE", "NEVER"];

/**
 * Workers with a row along each of three routes, drawn by a seed: outcomes, days, and what would lapse. The third route has no
 * number for what is asked about. Triggers see them as they see those of the keeper.
 */
const CROWD = `
SELECT setseed($1);
INSERT INTO person SELECT md5('crowd' || n)::uuid FROM generate_series(1, 120) n;
INSERT INTO worker (organisation_id, person_id, number, name, team)
SELECT o, md5('crowd' || n)::uuid, 'CROWD-' || n, 'Crowd ' || (n * 7919 % 120), (ARRAY['Harbour', 'Moorside', NULL])[1 + n % 3]
FROM generate_series(1, 120) n, LATERAL (SELECT CASE WHEN n % 6 = 0 THEN '${OTHER}'::uuid ELSE '${TRUST}'::uuid END AS o) x;
CREATE TEMPORARY TABLE along AS SELECT route_id, id, row_number() OVER (ORDER BY route_id)::int AS at
  FROM (SELECT DISTINCT ON (route_id) route_id, id FROM progression_route_version ORDER BY route_id) r LIMIT 3;
INSERT INTO requirement_number (organisation_id, route_id, code, number)
SELECT o.id, route_id, c.code, 9000 + at * 10 + nth FROM along, organisation o, unnest('{ASKED,RARE,NEVER,BESIDES}'::text[]) WITH ORDINALITY AS c (code, nth)
WHERE (at < 3 OR c.code = 'BESIDES') AND o.id IN ('${TRUST}', '${OTHER}');
INSERT INTO readiness (organisation_id, worker_id, route_id, route_version_id, outcome, own_part, own_met, own_total, employer_met, employer_total,
  eligible_from, lapses_on, role_band_id, aspired, blocking, lapsing, lapse_days)
SELECT w.organisation_id, w.id, a.route_id, a.id, (ARRAY['NOT_MET', 'NOT_MET', 'UNKNOWN', 'MET'])[1 + floor(random() * 4)::int], 'NOT_MET', 3, 30, 1, 2,
  date '2027-01-01' + floor(random() * 20)::int, CASE WHEN random() < 0.5 THEN date '2027-01-01' + floor(random() * 20)::int ELSE 'infinity' END,
  CASE WHEN random() < 0.9 THEN b.id END, false, '{}', l.numbers, l.days
FROM worker w, along a, (SELECT id FROM role_band ORDER BY code LIMIT 1) b,
  LATERAL (SELECT coalesce(array_agg(number ORDER BY day, number), '{}') AS numbers, coalesce(array_agg(day ORDER BY day, number), '{}') AS days
    FROM (SELECT number, date '2027-01-01' + floor(random() * 40)::int AS day FROM requirement_number q
      WHERE q.organisation_id = w.organisation_id AND q.route_id = a.route_id AND number > 9000 AND code <> 'NEVER' AND w.number <> ''
        AND random() < CASE code WHEN 'RARE' THEN 0.05 ELSE 0.7 END) drawn) l
WHERE w.number LIKE 'CROWD-%'`;

describe("workers who would lose a requirement", () => {
  let service: TestService;
  let routeIds: readonly string[];
  let bandId: string;
  const random = seeded(SEED);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const some = <T>(of: readonly T[]): T[] => {
    const chosen = of.filter(() => random() < 0.6);
    return chosen.length > 0 ? chosen : [pick(of)];
  };
  const within = <T>(work: (db: Database) => Promise<T>, organisation = TRUST) =>
    asOrganisation(service.servicePool, organisation, work);

  beforeAll(async () => {
    service = await startDemonstration();
    const client = await service.pool.connect();
    try {
      for (const statement of CROWD.split(";\n"))
        await client.query(statement, statement.includes("$1") ? [random()] : []);
      const { rows } = await client.query<{ id: string }>("SELECT route_id AS id FROM along ORDER BY at");
      routeIds = rows.map(({ id }) => id);
      const bands = await client.query<{ id: string }>("SELECT id FROM role_band ORDER BY code LIMIT 1");
      bandId = bands.rows[0]?.id ?? "";
    } finally {
      client.release();
    }
  });

  afterAll(() => service.close());

  const dayAt = (n: number) => new Date(Date.UTC(2026, 11, 31 + n)).toISOString().slice(0, 10);

  /** A question drawn at random, except of whom it is sought. */
  function question(): { filter: ReadinessFilter; code: string; days: readonly [string, string] } {
    const after = Math.floor(random() * 20);
    const days = [dayAt(after), dayAt(after + 1 + Math.floor(random() * 25))] as const;
    const code = pick(CODES);
    const filter = {
      routeIds: some(routeIds),
      outcomes: some(OUTCOMES),
      roleBandId: pick([null, null, null, bandId]),
      team: pick([null, null, null, "Harbour"]),
      name: pick([null, null, null, null, null, { text: "crowd 1", workers: 30 }]),
      intention: pick([null, null, null, null, "NOT_SAID" as const]),
      open: null,
      requirementLapsing: { code, days, sought: null },
      lapsing: pick([null, null, null, null, null, [dayAt(3), dayAt(15)] as const]),
    };
    return { filter, code, days };
  }

  const placeAt = (sort: ReadinessPage["sort"], id: string): ReadinessPlace => [
    sort === "NAME" ? `crowd ${1 + Math.floor(random() * 9)}` : dayAt(Math.floor(random() * 20)),
    id,
    pick(routeIds),
  ];

  /** As if there were many along some routes, so that the rows of those are gone through. */
  const raised = (pairs: readonly LapsesOfPair[]): LapsesOfPair[] =>
    pairs.map((pair) => (random() < 0.4 ? { ...pair, workers: MANY_LAPSES } : pair));

  it(`are the same, found by it or by going through all (seed ${SEED})`, async () => {
    let found = 0;
    for (let at = 0; at < QUESTIONS; at += 1) {
      const { filter, code, days } = question();
      const sort = pick(["ELIGIBLE_FROM", "LAPSES_ON", "NAME"] as const);
      const page: ReadinessPage = {
        sort,
        size: pick([3, 50, 100]),
        backwards: random() < 0.5,
        place: random() < 0.5 ? placeAt(sort, "80000000-0000-4000-8000-000000000000") : null,
        lists: random() < 0.5,
      };
      const { routeIds: along, outcomes } = filter;
      await within(async (db) => {
        const pairs = await soughtLapses(db, TRUST, { routeIds: along, outcomes, code, days });
        const expected = await pageOfReadiness(db, TRUST, filter, page);
        const counted = await countReadiness(db, TRUST, filter);
        for (const sought of [pairs, raised(pairs), raised(pairs)]) {
          const asked = { ...filter, requirementLapsing: { code, days, sought } };
          expect(await pageOfReadiness(db, TRUST, asked, page)).toEqual(expected);
          expect(await countReadiness(db, TRUST, asked)).toBe(counted);
        }
        found += expected.length;
      });
    }
    expect(found).toBeGreaterThan(QUESTIONS);
  });

  it("are counted by route and outcome, and by nobody else", async () => {
    const days = [dayAt(0), dayAt(20)] as const;
    const asked = { routeIds, outcomes: OUTCOMES, code: "ASKED", days };
    const pairs = await within((db) => soughtLapses(db, TRUST, asked));
    expect(pairs).toHaveLength(2 * OUTCOMES.length);
    const sum = pairs.reduce((all, { workers }) => all + workers, 0);
    expect(sum).toBeGreaterThan(20);
    expect(await within((db) => countLapses(db, TRUST, pairs, days))).toBe(sum);
    expect(await within((db) => countLapses(db, TRUST, pairs, days), OTHER)).toBe(0);
    expect(await within((db) => soughtLapses(db, TRUST, asked), OTHER)).toEqual([]);
  });

  it("are kept with the rows, whatever changes them", async () => {
    const differences = async () => (await service.pool.query(LAPSES_DIFFER, [TRUST])).rows;
    expect(await differences()).toEqual([]);
    const anyOf = "organisation_id IN (SELECT organisation_id FROM worker WHERE number LIKE 'CROWD-%')";
    for (const change of [
      "UPDATE readiness SET outcome = 'PENDING' WHERE outcome = 'UNKNOWN'",
      `UPDATE readiness SET lapsing = lapsing[2:], lapse_days = lapse_days[2:] WHERE ${anyOf} AND worker_id::text < '8'`,
      "UPDATE readiness SET lapse_days = ARRAY(SELECT day + 1 FROM unnest(lapse_days) AS day) WHERE worker_id::text >= '8'",
      "UPDATE worker SET team = 'Signal Hill' WHERE number LIKE 'CROWD-1%'",
      "DELETE FROM readiness WHERE outcome = 'MET'",
      "DELETE FROM readiness WHERE worker_id IN (SELECT id FROM worker WHERE number LIKE 'CROWD-2%')",
    ]) {
      const { rowCount } = await service.pool.query(change);
      expect(rowCount).toBeGreaterThan(0);
      expect(await differences()).toEqual([]);
    }
  });
});
