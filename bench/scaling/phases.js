// What makes everybody's readiness due, one after the other, and what has to be stored afterwards.

/** Routes out of the role band that everybody holds. */
const ROUTES = 9;

/** As the migrations leave it for new workers. */
const NOTHING = `
  SET session_replication_role = replica;
  TRUNCATE readiness, worker_attainments, worker_standing, readiness_tally, lapse_tally, requirement_lapse;
  UPDATE readiness_state SET recompute_on = '-infinity', basis = 0, computed_at = NULL, attained_due_on = '-infinity';
  SET session_replication_role = origin`;

/** A basis that no publication had, so that nobody counts as unaffected. */
const PUBLICATION = "UPDATE readiness_state SET basis = 1";

/** The same for so many workers. */
exports.someDue = (count) =>
  `${PUBLICATION} WHERE worker_id IN (SELECT worker_id FROM readiness_state LIMIT ${count})`;

/** A session of supervision of each worker. What facts mark as due is marked by their triggers. */
const FACTS = `
  CREATE TEMPORARY TABLE held ON COMMIT DROP AS
    SELECT organisation_id, gen_random_uuid() AS id, id AS worker_id FROM worker;
  INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_by, recorded_as)
    SELECT organisation_id, id, worker_id, 'SUPERVISION', organisation_id, 'HR' FROM held;
  INSERT INTO supervision (organisation_id, id, worker_id, supervision_kind_id, held_on)
    SELECT organisation_id, id, worker_id, (SELECT id FROM supervision_kind ORDER BY code LIMIT 1), current_date - 1 FROM held`;

exports.PHASES = [
  { name: "nothing is stored", due: NOTHING, changes: false },
  { name: "after a publication", due: PUBLICATION, changes: false },
  { name: "after a fact of each", due: FACTS, changes: true },
];

/** Makes everybody due. Dead rows and pages to be written are seen to before the clock starts. */
exports.makeDue = async function makeDue(client, { due }) {
  await client.query("BEGIN");
  await client.query(due);
  await client.query("COMMIT");
  await client.query(
    "VACUUM ANALYZE readiness_state, readiness, worker_attainments, worker_standing, requirement_lapse",
  );
  await client.query("CHECKPOINT");
};

/**
 * @returns what is stored of everybody, without when it was computed.
 * @throws if anybody is not current, or if a row is missing.
 */
exports.requireStored = async function requireStored(client, workers, claims) {
  const { rows } = await client.query(`
    SELECT (SELECT count(*)::int FROM readiness) AS readiness,
      (SELECT sum(cardinality(claim_ids))::int FROM worker_attainments) AS attainments,
      (SELECT count(*)::int FROM worker_standing) AS standings,
      (SELECT count(*)::int FROM readiness_state WHERE recompute_on > current_date AND attained_due_on > current_date AND basis > 1) AS current,
      (SELECT count(DISTINCT basis)::int FROM readiness_state) AS bases,
      (SELECT md5(string_agg(md5(r::text), '' ORDER BY worker_id, route_id)) FROM readiness r) AS digest,
      (SELECT md5(string_agg(md5(a::text), '' ORDER BY worker_id)) FROM worker_attainments a) AS attained,
      (SELECT sum(workers)::int FROM readiness_tally WHERE counts = 'OUTCOME') AS counted,
      (SELECT count(*)::int FROM requirement_lapse) AS lapses,
      (SELECT sum(cardinality(lapsing))::int FROM readiness) AS lapsing`);
  const [{ readiness, attainments, standings, current, bases, counted, digest, attained, lapses, lapsing }] =
    rows;
  const expected = {
    readiness: ROUTES * workers,
    attainments: claims * workers,
    standings: workers,
    current: workers,
    counted: ROUTES * workers,
    lapses: lapsing,
  };
  const found = { readiness, attainments, standings, current, counted, lapses };
  for (const [name, count] of Object.entries(expected))
    if (found[name] !== count) throw new Error(`${name}: ${found[name]} in place of ${count}`);
  if (bases !== 1) throw new Error(`${bases} bases in place of one`);
  return `${digest} ${attained}`;
};
