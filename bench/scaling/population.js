/** What one worker's record holds after three years: the assumption that every figure rests on. */
exports.RECORD = {
  POST: 2,
  POST_CHANGE: 1,
  EVIDENCE: 36,
  EVIDENCE_HANDOVER: 36,
  JUDGEMENT: 72,
  CREDENTIAL: 24,
  CREDENTIAL_VERIFICATION: 24,
  SUPERVISION: 36,
  ENDORSEMENT: 6,
  COMPLETION: 12,
};
const DAYS = 1095;

/** SQL: a value that is the same for all rows, by a code. */
const one = (table, code) => `(SELECT id FROM ${table} WHERE code = '${code}')`;
/** SQL: one of a table's rows, another for each worker and n. */
const some = (table, order = "code") =>
  `(SELECT ids[1 + (n + abs(hashtext(worker_id::text)) % 97) % cardinality(ids)] FROM (SELECT array_agg(id ORDER BY ${order}) AS ids FROM ${table}) t)`;

/** Rows of each table of facts: its columns other than the common ones, and their values. */
const SAYS = {
  post: [
    "role_band_id, started_on, hundredths, contract_kind",
    `CASE n WHEN 1 THEN ${one("role_band", "PSW_VOL")} ELSE ${one("role_band", "PSW")} END, day - 300, 100, 'PERMANENT'`,
  ],
  post_change: [
    "post_id, change, effective_on",
    "(SELECT id FROM made p WHERE p.worker_id = m.worker_id AND kind = 'POST' AND n = 1), 'END', day + 200",
  ],
  evidence: ["evidence_kind_id, done_on", `${some("evidence_kind")}, day`],
  evidence_handover: ["evidence_id, handover, effective_on", "of_id, 'SUBMITTED', day"],
  judgement: [
    "claim_id, outcome, framework_version_id, level_id, judged_on, assessor_id",
    "of_id, 'ACCEPTED', (SELECT framework_version_id FROM claim c WHERE c.organisation_id = m.organisation_id AND c.id = of_id), (SELECT level_id FROM claim c WHERE c.organisation_id = m.organisation_id AND c.id = of_id), day, organisation_id",
  ],
  credential: [
    "credential_type_id, issuer, awarded_on",
    `${some("credential_type")}, 'Learning and development', day`,
  ],
  credential_verification: ["credential_id, verified_on, how", "of_id, day, 'Certificate seen'"],
  supervision: ["supervision_kind_id, held_on", `${some("supervision_kind")}, day`],
  endorsement: ["capacity, subject, given_on", "'LINE_MANAGER', 'APPRAISAL', day"],
  completion: [
    "unit_version_id, passed, completed_on",
    `${some("curriculum_unit_version", "id")}, true, day`,
  ],
};

/**
 * Employers with so many workers each, with three years of record up to a day. Written straight into the tables: what stamps,
 * refuses and marks one by one is left out. An employer's own id is the person who assesses there.
 */
exports.populationOf = (organisations, workers, today) => `
SET session_replication_role = replica;
SET work_mem = '256MB';
CREATE TEMPORARY TABLE employer AS SELECT id::uuid, n FROM unnest(ARRAY[${organisations.map((id) => `'${id}'`)}]) WITH ORDINALITY AS o (id, n);
INSERT INTO organisation (id, code, name, kind) SELECT id, 'BENCH-' || n, 'Employer ' || n, 'NHS_TRUST' FROM employer;
INSERT INTO person SELECT id FROM employer;
INSERT INTO member (organisation_id, person_id, name, capacities) SELECT id, id, 'Assessor', '{ASSESSOR}' FROM employer;
INSERT INTO fact (organisation_id, id, kind, recorded_at, recorded_by, recorded_as) SELECT id, id, 'ASSESSOR_APPOINTMENT', '2020-01-01', id, 'HR' FROM employer;
INSERT INTO assessor_appointment (organisation_id, id, assessor_id, from_on) SELECT id, id, id, '2020-01-01' FROM employer;
INSERT INTO worker (organisation_id, person_id, number, name) SELECT id, gen_random_uuid(), 'W-' || w, 'Worker ' || substr(md5(w::text), 1, 12) FROM employer, generate_series(1, ${workers}) w;
INSERT INTO person SELECT person_id FROM worker;
INSERT INTO readiness_state (organisation_id, worker_id) SELECT organisation_id, id FROM worker;
CREATE TEMPORARY TABLE made AS
  SELECT w.organisation_id, w.id AS worker_id, gen_random_uuid() AS id, NULL::uuid AS of_id, kind, n,
         '${today}'::date - ${DAYS} + ((n - 1) * ${DAYS} / times + abs(hashtext(w.id::text)) % 15)::int AS day
  FROM worker w, (VALUES ${Object.entries(exports.RECORD)
    .map(([kind, times]) => `('${kind}', ${times})`)
    .join()}) AS k (kind, times), generate_series(1, times) n;
CREATE INDEX ON made (worker_id, kind, n);
ANALYZE made;
INSERT INTO claim (organisation_id, id, evidence_id, framework_version_id, competence_id, level_id)
  SELECT m.organisation_id, gen_random_uuid(), m.id, c.framework_version_id, c.ids[1 + (n * 2 + nth + abs(hashtext(worker_id::text))) % cardinality(c.ids)], l.id
  FROM made m, generate_series(0, 1) nth, (SELECT framework_version_id, array_agg(c.id ORDER BY c.code) AS ids FROM competence c JOIN framework_version v ON v.id = framework_version_id
    JOIN framework f ON f.id = v.framework_id WHERE f.code = 'HEE-PSW' AND c.kind = 'CORE' GROUP BY 1) c JOIN level l ON l.framework_version_id = c.framework_version_id AND l.rank = 3
  WHERE kind = 'EVIDENCE';
UPDATE made m SET of_id = e.id FROM made e WHERE e.worker_id = m.worker_id AND e.n = m.n AND (m.kind, e.kind) IN (('EVIDENCE_HANDOVER', 'EVIDENCE'), ('CREDENTIAL_VERIFICATION', 'CREDENTIAL'));
UPDATE made m SET of_id = c.id FROM made e JOIN (SELECT id, evidence_id, row_number() OVER (PARTITION BY evidence_id) AS nth FROM claim) c ON c.evidence_id = e.id
  WHERE m.kind = 'JUDGEMENT' AND e.kind = 'EVIDENCE' AND e.worker_id = m.worker_id AND m.n = 2 * e.n - 2 + c.nth;
INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_at, recorded_by, recorded_as)
  SELECT organisation_id, id, worker_id, kind, day + row_number() OVER (PARTITION BY worker_id ORDER BY day, kind, n) * interval '1 second', organisation_id, 'HR' FROM made ORDER BY worker_id, day;
${Object.entries(SAYS)
  .map(
    ([table, [columns, values]]) =>
      `INSERT INTO ${table} (organisation_id, id, worker_id, ${columns}) SELECT organisation_id, id, worker_id, ${values} FROM made m WHERE kind = '${table.toUpperCase()}' ORDER BY worker_id, day`,
  )
  .join(";\n")};
INSERT INTO evidence_words (organisation_id, evidence_id, worker_id, title, reflection) SELECT organisation_id, id, worker_id, 'A conversation on the ward, week ' || n, repeat(md5(id::text), 18) FROM made WHERE kind = 'EVIDENCE';
INSERT INTO worker_name_part SELECT organisation_id, part, id, sort_name FROM worker, name_parts(sort_name) AS parts (part);
SELECT keep_employment(array_agg(organisation_id), array_agg(id)) FROM worker;
DROP TABLE made, employer;
SET session_replication_role = origin;
VACUUM ANALYZE;
`;
