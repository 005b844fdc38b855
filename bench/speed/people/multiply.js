/**
 * Many workers out of few: copies of computed workers under new ids, with everything that a question about a whole workforce
 * reads (names, posts, readiness, positions, counts), and without the rest of their records, which such a question never reads.
 */
const { databaseOf } = require("../../../dist/database/pool");
const { foldTallies } = require("../../../dist/repositories/readiness/folding");
const { asOwner, inBulk } = require("./database");
const { BENCH, NEIGHBOUR, RECORDER } = require("./organisations");

/** Copies written together. */
const CHUNK = 100_000;
/** With as many copies as there are workers, it is better to make the indexes again. */
const TABLES = ["worker", "readiness", "readiness_state", "worker_standing"];

/** Brings the employer to so many workers, and its neighbour to a tenth of it. @returns the seconds it took. */
async function multiplyTo(url, workers) {
  const started = performance.now();
  await inBulk(url, async (client) => {
    const rebuild = await withoutIndexes(client);
    for (const [organisation, number] of [
      [BENCH, workers],
      [NEIGHBOUR, Math.ceil(workers / 10)],
    ])
      await fill(client, organisation.id, number);
    for (const text of rebuild) await client.query(text);
    // As the keeper does whenever it has computed a batch.
    for (const { id } of [BENCH, NEIGHBOUR]) await foldTallies(databaseOf(client), id);
  });
  await asOwner(url, (client) => client.query("VACUUM ANALYZE"));
  return (performance.now() - started) / 1000;
}

async function fill(client, organisation, number) {
  const [{ there, made }] = (
    await client.query(
      "SELECT (SELECT count(*)::int FROM worker WHERE organisation_id = $1) AS there, (SELECT count(*)::int FROM bench_made) AS made",
      [organisation],
    )
  ).rows;
  for (let from = there; from < number; from += CHUNK)
    for (const text of copies(organisation, from, Math.min(number, from + CHUNK), made))
      await client.query(text);
}

/** SQL: copies number `from` to `to` of the workers made, each in its turn; the tally counts them as its triggers would. */
const copies = (organisation, from, to, made) => [
  "DROP TABLE IF EXISTS copied",
  `CREATE TEMPORARY TABLE copied AS
   SELECT m.id AS source, m.band, m.started_on, c.n, gen_random_uuid() AS id, gen_random_uuid() AS person_id, gen_random_uuid() AS post_id
   FROM generate_series(${from + 1}, ${to}) AS c (n) JOIN bench_made m ON m.n = 1 + (c.n - 1) % ${made} ORDER BY 5`,
  "ANALYZE copied",
  "INSERT INTO person (id) SELECT person_id FROM copied",
  `INSERT INTO worker (organisation_id, id, person_id, number, name, team)
   SELECT '${organisation}', id, person_id, 'C' || n, initcap(substr(md5('C' || n), 1, 8)) || ' ' || n, 'Team ' || n % 100 FROM copied`,
  `INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_at, recorded_by, recorded_as)
   SELECT '${organisation}', post_id, id, 'POST', '2025-01-01', '${RECORDER}', 'HR' FROM copied`,
  `INSERT INTO post (organisation_id, id, worker_id, role_band_id, started_on, hundredths, contract_kind)
   SELECT '${organisation}', post_id, c.id, b.id, started_on, 100, 'PERMANENT' FROM copied c JOIN role_band b ON b.code = c.band`,
  `INSERT INTO worker_name_part SELECT w.organisation_id, p.part, w.id, w.sort_name FROM copied c JOIN worker w ON w.organisation_id = '${organisation}' AND w.id = c.id, name_parts(w.sort_name) AS p (part)`,
  `INSERT INTO employment SELECT '${organisation}', id, started_on, 'infinity' FROM copied`,
  ...["readiness_state", "worker_standing"].map((table) => copyRows(table, organisation)),
  // The trigger that gives a row the team of its worker is left out.
  copyRows("readiness", organisation, ["team", "'Team ' || c.n % 100"]),
  tallied(organisation, COUNTED_READINESS),
  tallied(organisation, COUNTED_STANDING),
  lapsesTallied(organisation),
  lapsesKept(organisation),
];

const COLUMNS = {
  readiness:
    "route_id, route_version_id, outcome, own_part, eligible_from, lapses_on, own_met, own_total, employer_met, employer_total, blocking, recompute_on, role_band_id, aspired, lapsing, lapse_days",
  readiness_state: "recompute_on, basis, computed_at, attained_due_on",
  worker_standing:
    "role_band_ids, contract_kinds, programme_ids, progressed_on, progressed_from, progressed_to",
};
const copyRows = (table, organisation, [column, value] = []) => `
  INSERT INTO ${table} (organisation_id, worker_id, ${COLUMNS[table]}${column ? `, ${column}` : ""})
  SELECT '${organisation}', c.id, ${COLUMNS[table]}${value ? `, ${value}` : ""} FROM copied c JOIN ${table} t ON t.organisation_id = '${BENCH.id}' AND t.worker_id = c.source`;

const COUNTED_READINESS = `
  SELECT c.counts, t.route_id, CASE c.counts WHEN 'OUTCOME' THEN t.role_band_id END AS role_band_id, c.value, t.worker_id
  FROM readiness t CROSS JOIN LATERAL (SELECT 'OUTCOME' AS counts, t.outcome AS value UNION ALL SELECT 'BLOCKING', unnest(t.blocking)::text) c WHERE t.role_band_id IS NOT NULL`;
const COUNTED_STANDING = `
  SELECT c.counts, NULL::uuid AS route_id, NULL::uuid AS role_band_id, c.value, t.worker_id
  FROM worker_standing t CROSS JOIN LATERAL (VALUES ('ROLE_BANDS', array_to_string(t.role_band_ids, ',')), ('CONTRACT_KINDS', array_to_string(t.contract_kinds, ',')),
                                                    ('PROGRAMMES', array_to_string(t.programme_ids, ','))) c (counts, value) WHERE cardinality(t.role_band_ids) > 0`;

/** SQL: counts of the copies, from the few rows that they were copied from and how many times each was. */
const tallied = (organisation, counted) => `
  INSERT INTO readiness_tally (organisation_id, counts, route_id, role_band_id, value, workers)
  SELECT '${organisation}'::uuid, counts, route_id, role_band_id, value, sum(times)
  FROM (${counted} AND t.organisation_id = '${BENCH.id}') AS row JOIN (SELECT source, count(*)::int AS times FROM copied GROUP BY source) c ON c.source = row.worker_id
  GROUP BY 1, 2, 3, 4, 5`;

/** SQL: the same for what lapses, a row for each route. */
const lapsesTallied = (organisation) => `
  INSERT INTO lapse_tally (organisation_id, route_id, first_on, last_on, numbers, days, workers)
  SELECT '${organisation}'::uuid, route_id, min(day), max(day), array_agg(number), array_agg(day), array_agg(workers)
  FROM (
    SELECT t.route_id, l.number, l.day, sum(c.times)::int AS workers
    FROM readiness t
    JOIN (SELECT source, count(*)::int AS times FROM copied GROUP BY source) c ON c.source = t.worker_id
    CROSS JOIN LATERAL unnest(t.lapsing, t.lapse_days) AS l (number, day)
    WHERE t.organisation_id = '${BENCH.id}' AND t.role_band_id IS NOT NULL
    GROUP BY 1, 2, 3
  ) AS counted
  GROUP BY route_id`;

/** SQL: what each copy would lose, as the triggers keep it, in the order of its key: at random its pages are written again and again. */
const lapsesKept = (organisation) => `
  INSERT INTO requirement_lapse (organisation_id, number, outcome, lapses_on, worker_id)
  SELECT '${organisation}'::uuid, l.number, t.outcome, l.day, c.id
  FROM copied c
  JOIN readiness t ON t.organisation_id = '${BENCH.id}' AND t.worker_id = c.source
  CROSS JOIN LATERAL unnest(t.lapsing, t.lapse_days) AS l (number, day)
  ORDER BY 2, 3, 4, 5`;

/** Drops what can be made again and says how. */
async function withoutIndexes(client) {
  const { rows } = await client.query(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS text FROM pg_index
     WHERE indrelid = ANY($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`,
    [TABLES],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map(({ text }) => text);
}

module.exports = { multiplyTo };
