// The floor's SQL, one statement where one will do.
const retracted = (row) =>
  `EXISTS (SELECT FROM undoing u WHERE u.organisation_id = ${row}.organisation_id AND u.fact_id = ${row}.id AND u.how = 'RETRACTION')`;
const BANDS = `LEFT JOIN LATERAL (
  SELECT b.code AS "bandCode", v.title AS "bandTitle" FROM post p JOIN role_band b ON b.id = p.role_band_id
  JOIN role_band_version v ON v.role_band_id = b.id AND v.version = (SELECT max(version) FROM role_band_version n WHERE n.role_band_id = b.id AND n.status = 'PUBLISHED')
  WHERE p.organisation_id = w.organisation_id AND p.worker_id = w.id AND p.started_on <= current_date AND NOT ${retracted("p")}
    AND NOT EXISTS (SELECT FROM post_change c WHERE c.organisation_id = p.organisation_id AND c.worker_id = p.worker_id AND c.post_id = p.id AND c.change = 'END' AND c.effective_on <= current_date)
) band ON true`;
const READINESS = `r.outcome, CASE WHEN r.outcome IN ('MET', 'WAIVED') THEN current_date ELSE nullif(r.eligible_from, 'infinity') END AS "eligibleFrom", nullif(r.lapses_on, 'infinity') AS "lapsesOn"`;
const PAGE =
  "SELECT organisation_id, id, number, name, sort_name, team FROM worker WHERE organisation_id = $1 ORDER BY sort_name, id LIMIT 51";
const ONE =
  "SELECT organisation_id, id, number, name, sort_name, team FROM worker WHERE organisation_id = $1 AND number = $2";

/** Stored in the order in which they are listed. */
const LISTS = ["claim_ids", "evidence_ids", "competence_ids", "level_ids", "done_on", "judged_on"];
const attainments = (of, limit) => `
  SELECT w.id AS "workerId", a.done_on AS "doneOn", a.judged_on AS "judgedOn", k.code, k.title, l.code AS level
  FROM (${of}) w JOIN worker_attainments s ON s.organisation_id = w.organisation_id AND s.worker_id = w.id
  CROSS JOIN LATERAL unnest(${LISTS.map((list) => `s.${list}[1:${limit}]`).join(", ")})
    AS a (claim_id, evidence_id, competence_id, level_id, done_on, judged_on) JOIN competence k ON k.id = a.competence_id JOIN level l ON l.id = a.level_id
  ORDER BY w.sort_name, w.id, a.done_on DESC, a.evidence_id, a.claim_id`;

const COUNTS = `r.own_part AS "ownPart", r.own_met AS "ownMet", r.own_total AS "ownTotal", r.employer_met AS "employerMet", r.employer_total AS "employerTotal"`;

module.exports = {
  // It records who asks and why, too, with what the database's triggers leave in the trail.
  cohort: `WITH asked AS (
      INSERT INTO workforce_question (organisation_id, asked_by, asked_as, as_of, purpose) VALUES ($1, $3, 'HR', current_date, $4)
    )
    SELECT ${READINESS}, ${COUNTS}, w.number, w.name, w.team FROM readiness r JOIN worker w ON w.organisation_id = r.organisation_id AND w.id = r.worker_id
    WHERE r.organisation_id = $1 AND r.route_id = (SELECT id FROM progression_route WHERE code = $2) AND r.outcome = 'NOT_MET' ORDER BY r.eligible_from, r.worker_id LIMIT 51`,
  "page-workers": `SELECT w.id, w.number, w.name, w.team, band.*, ${READINESS} FROM (${PAGE}) w ${BANDS}
    LEFT JOIN readiness r ON r.organisation_id = w.organisation_id AND r.worker_id = w.id AND r.route_id = (SELECT id FROM progression_route WHERE code = $2)
    ORDER BY w.sort_name, w.id`,
  "page-attainments": attainments(PAGE.replace("51", "50"), 5),
  "path-worker": `SELECT w.id, w.number, w.name, w.team, band.* FROM (${ONE}) w ${BANDS}`,
  "path-readiness": `
    SELECT o.code, v.title, v.kind, ${READINESS}, ${COUNTS},
      (SELECT coalesce(json_agg(json_build_object('code', q.code, 'label', q.label, 'suppliedBy', q.supplied_by) ORDER BY b.place), '[]') FROM unnest(r.blocking) WITH ORDINALITY AS b (number, place)
       JOIN requirement_number n ON n.organisation_id = r.organisation_id AND n.number = b.number JOIN requirement q ON q.route_version_id = r.route_version_id AND q.code = n.code) AS open
    FROM (${ONE}) w JOIN readiness r ON r.organisation_id = w.organisation_id AND r.worker_id = w.id JOIN progression_route o ON o.id = r.route_id
    JOIN progression_route_version v ON v.id = r.route_version_id ORDER BY v.position`,
  "path-attainments": attainments(ONE, 40),
};
