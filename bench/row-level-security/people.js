/**
 * Two employers with many workers, each worker with a post and five pieces of evidence handed in with two claims. Written
 * straight into the tables: the triggers that stamp facts one by one are left out.
 */
exports.peopleOf = (organisations, workers) => `
SET session_replication_role = replica;
INSERT INTO organisation (id, code, name, kind) SELECT id::uuid, 'BENCH-' || n, 'Employer ' || n, 'NHS_TRUST' FROM unnest(ARRAY[${organisations.map((id) => `'${id}'`)}]) WITH ORDINALITY AS o (id, n);
INSERT INTO person SELECT FROM generate_series(1, 1);
INSERT INTO worker (organisation_id, person_id, number, name)
  SELECT o.id, gen_random_uuid(), 'W-' || n, 'Worker ' || md5(n::text) FROM organisation o, generate_series(1, ${workers}) n WHERE o.code LIKE 'BENCH-%';
CREATE TEMPORARY TABLE made AS
  SELECT w.organisation_id, w.id AS worker_id, gen_random_uuid() AS id, n,
         CASE n WHEN 0 THEN 'POST' WHEN 1 THEN 'EVIDENCE' WHEN 2 THEN 'EVIDENCE' WHEN 3 THEN 'EVIDENCE' WHEN 4 THEN 'EVIDENCE' WHEN 5 THEN 'EVIDENCE' ELSE 'EVIDENCE_HANDOVER' END AS kind
  FROM worker w, generate_series(0, 10) n;
INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_at, recorded_by, recorded_as)
  SELECT organisation_id, id, worker_id, kind, '2026-01-01'::timestamptz + n * interval '1 day', (SELECT id FROM person LIMIT 1), 'HR' FROM made;
INSERT INTO post (organisation_id, id, worker_id, role_band_id, started_on, hundredths, contract_kind)
  SELECT organisation_id, id, worker_id, (SELECT id FROM role_band WHERE code = 'PSW'), '2024-01-01', 100, 'PERMANENT' FROM made WHERE kind = 'POST';
INSERT INTO evidence (organisation_id, id, worker_id, evidence_kind_id, done_on)
  SELECT organisation_id, id, worker_id, (SELECT id FROM evidence_kind ORDER BY code LIMIT 1), '2025-01-01'::date + n FROM made WHERE kind = 'EVIDENCE';
INSERT INTO evidence_handover (organisation_id, id, worker_id, evidence_id, handover, effective_on)
  SELECT h.organisation_id, h.id, h.worker_id, e.id, 'SUBMITTED', '2026-01-10'
  FROM made h JOIN made e ON e.organisation_id = h.organisation_id AND e.worker_id = h.worker_id AND e.n = h.n - 5 WHERE h.kind = 'EVIDENCE_HANDOVER';
INSERT INTO claim (organisation_id, id, evidence_id, framework_version_id, competence_id, level_id)
  SELECT e.organisation_id, gen_random_uuid(), e.id, c.framework_version_id, c.id, (SELECT l.id FROM level l WHERE l.framework_version_id = c.framework_version_id LIMIT 1)
  FROM evidence e, (SELECT c.id, c.framework_version_id FROM competence c JOIN framework_version v ON v.id = c.framework_version_id JOIN framework f ON f.id = v.framework_id
                    WHERE f.code = 'HEE-PSW' ORDER BY c.code LIMIT 2) c;
INSERT INTO worker_name_part SELECT organisation_id, part, id, sort_name FROM worker, name_parts(sort_name) AS parts (part) WHERE number LIKE 'W-%';
SELECT keep_employment(array_agg(organisation_id), array_agg(id)) FROM worker WHERE number LIKE 'W-%';
SET session_replication_role = origin;
VACUUM ANALYZE;
`;
