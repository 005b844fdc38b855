/**
 * What PostGraphile serves: the tables by their own indexes, through views of what is in force today. Smart comments say
 * which rows belong to which, as foreign keys would.
 */
const RETRACTED = (row) =>
  `EXISTS (SELECT FROM undoing u WHERE u.organisation_id = ${row}.organisation_id AND u.fact_id = ${row}.id AND u.how = 'RETRACTION')`;

const VIEWS = {
  worker: [
    "SELECT organisation_id, id, number, name, sort_name, team FROM public.worker",
    "@primaryKey organisation_id,id\n@unique organisation_id,number",
  ],
  held_role_band: [
    `SELECT p.organisation_id, p.id, p.worker_id, b.code, v.title FROM post p JOIN role_band b ON b.id = p.role_band_id
     JOIN role_band_version v ON v.role_band_id = b.id AND v.version = (SELECT max(version) FROM role_band_version n WHERE n.role_band_id = b.id AND n.status = 'PUBLISHED')
     WHERE p.started_on <= current_date AND NOT ${RETRACTED("p")}
       AND NOT EXISTS (SELECT FROM post_change c WHERE c.organisation_id = p.organisation_id AND c.worker_id = p.worker_id AND c.post_id = p.id AND c.change = 'END' AND c.effective_on <= current_date)`,
    ofWorker("roleBandsHeld"),
  ],
  readiness: [
    `SELECT r.organisation_id, r.worker_id, r.route_id, o.code AS route_code, v.title AS route_title, v.kind AS route_kind, v.position, r.outcome, r.own_part, r.eligible_from AS stored_from,
       CASE WHEN r.outcome IN ('MET', 'WAIVED') THEN current_date ELSE nullif(r.eligible_from, 'infinity') END AS eligible_from, nullif(r.lapses_on, 'infinity') AS lapses_on,
       r.own_met, r.own_total, r.employer_met, r.employer_total
     FROM public.readiness r JOIN progression_route o ON o.id = r.route_id JOIN progression_route_version v ON v.id = r.route_version_id`,
    `@primaryKey organisation_id,worker_id,route_id\n${foreign("worker_id", "readiness")}|@fieldName worker`,
  ],
  open_requirement: [
    `SELECT r.organisation_id, r.worker_id, r.route_id, b.place::int AS place, q.code, q.label, q.supplied_by FROM public.readiness r
     CROSS JOIN LATERAL unnest(r.blocking) WITH ORDINALITY AS b (number, place)
     JOIN requirement_number n ON n.organisation_id = r.organisation_id AND n.number = b.number JOIN requirement q ON q.route_version_id = r.route_version_id AND q.code = n.code`,
    "@primaryKey organisation_id,worker_id,route_id,place\n@foreignKey (organisation_id,worker_id,route_id) references bench.readiness (organisation_id,worker_id,route_id)|@foreignFieldName open",
  ],
  attainment: [
    `SELECT s.organisation_id, a.id, s.worker_id, a.evidence_id, a.competence_id, a.level_id, a.done_on, a.judged_on FROM public.worker_attainments s
     CROSS JOIN LATERAL unnest(s.claim_ids, s.evidence_ids, s.competence_ids, s.level_ids, s.done_on, s.judged_on)
       AS a (id, evidence_id, competence_id, level_id, done_on, judged_on)`,
    `${ofWorker("attainments")}\n@foreignKey (competence_id) references bench.competence (id)|@fieldName competence\n@foreignKey (level_id) references bench.level (id)|@fieldName level`,
  ],
  competence: ["SELECT id, code, title FROM public.competence", "@primaryKey id"],
  level: ["SELECT id, code FROM public.level", "@primaryKey id"],
};

function foreign(column, field) {
  return `@foreignKey (organisation_id,${column}) references bench.worker (organisation_id,id)|@foreignFieldName ${field}`;
}

function ofWorker(field) {
  return `@primaryKey organisation_id,id\n${foreign("worker_id", field)}`;
}

/** Makes the schema that PostGraphile is shown. */
async function makeViews(client) {
  await client.query("CREATE SCHEMA bench");
  for (const [name, [text, comment]] of Object.entries(VIEWS)) {
    await client.query(`CREATE VIEW bench.${name} AS ${text}`);
    await client.query(`COMMENT ON VIEW bench.${name} IS ${client.escapeLiteral(comment)}`);
  }
}

module.exports = { makeViews };
