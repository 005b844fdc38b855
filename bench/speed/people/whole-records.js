/**
 * Workers with whole records, each another one, the same at every run: a post, 20 to 40 competences evidenced, handed in and
 * judged (one in 30 returned, one in 100 retracted), credentials, completions, supervision and a manager's word. Written
 * straight into the tables, since the triggers stamp facts one by one.
 */

/** SQL: a whole number from 0 up to another, always the same for a worker and a purpose. */
const chance = (purpose, below, n = "w.n") =>
  `(abs(hashtextextended((${n})::text, ${purpose})) % ${below})::int`;

const BANDS = "ARRAY['PSW','PSW','PSW','PSW','PSW','PSW_SNR','PSW_SNR','PSW_SPEC','PSW_TRN','PEER_COORD']";

/** SQL: facts of one kind. $1 organisation, $2 recorder; `place` sets each fact's instant apart from the worker's others. */
const facts = (kind, from, id, place) => `
  INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_at, recorded_by, recorded_as)
  SELECT $1::uuid, ${id}, worker_id, '${kind}', '2025-01-01'::timestamptz + (${place}) * interval '1 second', $2::uuid, 'HR' FROM ${from}`;

/** SQL: rows of a temporary table, one for each worker and each of a list of things, with an id. */
const each = (table, columns, source) =>
  `CREATE TEMPORARY TABLE ${table} AS SELECT w.id AS worker_id, w.n, gen_random_uuid() AS id, ${columns} FROM bench_made w ${source}`;

const WORKERS = [
  `CREATE TABLE bench_made AS
   SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS person_id, gen_random_uuid() AS post_id,
          (${BANDS})[1 + ${chance(1, 10, "n")}] AS band, CASE WHEN n % 4 = 0 THEN 40 ELSE 20 + ${chance(2, 21, "n")} END AS competences,
          current_date - 60 - ${chance(3, 1500, "n")} AS started_on
   FROM generate_series(1, $3::int) n`,
  "INSERT INTO person (id) SELECT person_id FROM bench_made",
  `INSERT INTO worker (organisation_id, id, person_id, number, name, team)
   SELECT $1::uuid, id, person_id, 'B' || n, initcap(substr(md5(n::text), 1, 8)) || ' ' || n, 'Team ' || ${chance(4, 40)} FROM bench_made w`,
  facts("POST", "(SELECT id AS worker_id, post_id FROM bench_made) w", "post_id", "0"),
  `INSERT INTO post (organisation_id, id, worker_id, role_band_id, started_on, hundredths, contract_kind)
   SELECT $1::uuid, post_id, w.id, b.id, started_on, CASE ${chance(5, 3)} WHEN 0 THEN 60 ELSE 100 END,
          (ARRAY['PERMANENT', 'PERMANENT', 'FIXED_TERM', 'BANK'])[1 + ${chance(6, 4)}]
   FROM bench_made w JOIN role_band b ON b.code = w.band`,
];

const COMPETENCE = `CROSS JOIN LATERAL (
  SELECT c.id AS competence_id, c.framework_version_id, row_number() OVER (ORDER BY f.code = 'HEE-PSW' DESC, c.code) AS place
  FROM competence c JOIN framework_version v ON v.id = c.framework_version_id JOIN framework f ON f.id = v.framework_id
  WHERE c.kind <> 'ORGANISATIONAL' AND v.id IN (SELECT framework_version_id FROM level)
) c`;
const LEVEL = (rank) =>
  `(SELECT l.id FROM level l WHERE l.framework_version_id = c.framework_version_id ORDER BY abs(l.rank - ${rank}), l.rank LIMIT 1)`;
const DONE = `current_date - 20 - ((${chance(7, 400)} + c.place * 17) % 800)::int`;

const EVIDENCE = [
  each(
    "bench_evidence",
    `gen_random_uuid() AS handover_id, gen_random_uuid() AS claim_id, gen_random_uuid() AS judgement_id, gen_random_uuid() AS undoing_id, c.*, ${DONE} AS done_on,
     ${LEVEL("3")} AS level_id, ${LEVEL(`(CASE (w.n + c.place) % 7 WHEN 0 THEN 2 ELSE 3 END)`)} AS accepted_id, (w.n + c.place) % 30 = 0 AS returned, (w.n + c.place) % 100 = 1 AS retracted`,
    `${COMPETENCE} WHERE c.place <= w.competences`,
  ),
  facts("EVIDENCE", "bench_evidence", "id", "10 * place"),
  facts("EVIDENCE_HANDOVER", "bench_evidence", "handover_id", "10 * place + 1"),
  facts("JUDGEMENT", "bench_evidence", "judgement_id", "10 * place + 2"),
  facts("UNDOING", "bench_evidence WHERE retracted", "undoing_id", "10 * place + 3"),
  `INSERT INTO evidence (organisation_id, id, worker_id, evidence_kind_id, done_on)
   SELECT $1::uuid, e.id, worker_id, k.id, done_on FROM bench_evidence e
   JOIN (SELECT id, row_number() OVER (ORDER BY code) AS at, count(*) OVER () AS kinds FROM evidence_kind WHERE code <> 'SELF_ASSESSMENT') k ON k.at = 1 + place % kinds`,
  `INSERT INTO evidence_handover (organisation_id, id, worker_id, evidence_id, handover, effective_on)
   SELECT $1::uuid, handover_id, worker_id, id, 'SUBMITTED', done_on + 3 FROM bench_evidence`,
  `INSERT INTO claim (organisation_id, id, evidence_id, framework_version_id, competence_id, level_id)
   SELECT $1::uuid, claim_id, id, framework_version_id, competence_id, level_id FROM bench_evidence`,
  `INSERT INTO judgement (organisation_id, id, worker_id, claim_id, outcome, framework_version_id, level_id, reason, judged_on, assessor_id)
   SELECT $1::uuid, judgement_id, worker_id, claim_id, CASE WHEN returned THEN 'RETURNED' ELSE 'ACCEPTED' END, CASE WHEN NOT returned THEN framework_version_id END,
          CASE WHEN NOT returned THEN accepted_id END, CASE WHEN returned THEN 'Say what you did yourself.' END, done_on + 10, $2::uuid FROM bench_evidence`,
  `INSERT INTO undoing (organisation_id, id, fact_id, fact_kind, how, reason)
   SELECT $1::uuid, undoing_id, id, 'EVIDENCE', 'RETRACTION', 'Entered twice.' FROM bench_evidence WHERE retracted`,
];

const OTHERS = [
  each(
    "bench_credentials",
    `gen_random_uuid() AS verification_id, t.id AS type_id, t.place, current_date - 30 - ${chance(8, 900, "w.n * 37 + t.place")} AS awarded_on`,
    `CROSS JOIN (SELECT id, row_number() OVER (ORDER BY code) AS place FROM credential_type) t WHERE ${chance(9, 10, "w.n * 41 + t.place")} < 7`,
  ),
  facts("CREDENTIAL", "bench_credentials", "id", "1000 + 2 * place"),
  facts("CREDENTIAL_VERIFICATION", "bench_credentials", "verification_id", "1001 + 2 * place"),
  "INSERT INTO credential (organisation_id, id, worker_id, credential_type_id, issuer, awarded_on) SELECT $1::uuid, id, worker_id, type_id, 'The issuer', awarded_on FROM bench_credentials",
  "INSERT INTO credential_verification (organisation_id, id, worker_id, credential_id, verified_on, how) SELECT $1::uuid, verification_id, worker_id, id, awarded_on + 1, 'Certificate seen' FROM bench_credentials",
  each(
    "bench_completions",
    `u.unit_version_id, u.programme_id, u.place, current_date - 10 - ${chance(10, 700, "w.n * 43 + u.place")} AS completed_on`,
    `CROSS JOIN (SELECT v.id AS unit_version_id, (SELECT p.id FROM programme p ORDER BY code LIMIT 1) AS programme_id, row_number() OVER (ORDER BY v.id) AS place FROM curriculum_unit_version v) u
     WHERE u.place <= 12 AND ${chance(11, 2, "w.n * 47 + u.place")} = 0`,
  ),
  facts("COMPLETION", "bench_completions", "id", "2000 + place"),
  "INSERT INTO completion (organisation_id, id, worker_id, unit_version_id, programme_id, passed, completed_on) SELECT $1::uuid, id, worker_id, unit_version_id, programme_id, true, completed_on FROM bench_completions",
  each(
    "bench_sessions",
    `s.place, current_date - 5 - s.place * 25 - ${chance(12, 20)} AS held_on, k.id AS kind_id`,
    "CROSS JOIN generate_series(0, 7) AS s (place) CROSS JOIN (SELECT id FROM supervision_kind ORDER BY code LIMIT 1) k",
  ),
  facts("SUPERVISION", "bench_sessions", "id", "3000 + place"),
  "INSERT INTO supervision (organisation_id, id, worker_id, supervision_kind_id, held_on) SELECT $1::uuid, id, worker_id, kind_id, held_on FROM bench_sessions",
  each("bench_words", `current_date - 10 - ${chance(13, 300)} AS given_on`, `WHERE ${chance(14, 3)} > 0`),
  facts("ENDORSEMENT", "bench_words", "id", "4000"),
  "INSERT INTO endorsement (organisation_id, id, worker_id, capacity, subject, given_on) SELECT $1::uuid, id, worker_id, 'LINE_MANAGER', 'APPRAISAL', given_on FROM bench_words",
];

/** The statements, in order. Statements that make tables take no parameters, so the values are written into them. */
exports.wholeRecords = (organisation, recorder, workers) =>
  [...WORKERS, ...EVIDENCE, ...OTHERS].map((text) =>
    text.replaceAll("$1", `'${organisation}'`).replaceAll("$2", `'${recorder}'`).replaceAll("$3", workers),
  );
