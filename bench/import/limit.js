// What an import is measured against: the same rows by INSERT … SELECT into the same tables, with their keys, indexes,
// checks and foreign keys, and without our triggers.

const STAGED = {
  fact: `SELECT organisation_id, overlay(id::text placing '8' from 15 for 1)::uuid AS id, worker_id, kind, recorded_at + interval '1 year' AS recorded_at,
      recorded_by, recorded_as, id AS was
    FROM fact f WHERE kind = 'SUPERVISION'
      AND EXISTS (SELECT FROM supervision s WHERE s.organisation_id = f.organisation_id AND s.id = f.id AND s.held_on >= '2026-01-01')`,
  supervision: `SELECT s.organisation_id, f.id, s.worker_id, s.supervision_kind_id, s.held_on
    FROM supervision s JOIN limit_fact f ON f.was = s.id`,
  trail: `SELECT t.organisation_id, t.sequence + 1000000000 AS sequence, t.at, t.person_id, t.capacities, t.operation, t.action,
      t.about, f.id::text AS object, t.worker_id, t.previous, t.hash, t.reason_hash, t.digest
    FROM trail t JOIN limit_fact f ON f.was::text = t.object AND t.about = 'SUPERVISION'`,
  change_batch: `SELECT DISTINCT b.organisation_id, md5(b.id::text)::uuid AS id, b.number + 1000000000 AS number, b.at, b.changes
    FROM change_batch b JOIN change c ON c.batch_id = b.id JOIN limit_fact f ON f.was = c.fact_id`,
  change: `SELECT c.organisation_id, md5(c.batch_id::text)::uuid AS batch_id, c.ordinal, c.kind, c.worker_id, f.id AS fact_id,
      c.fact_kind
    FROM change c JOIN limit_fact f ON f.was = c.fact_id`,
};
const ORDER = { fact: "worker_id, recorded_at", trail: "sequence", change: "batch_id, ordinal" };

/**
 * Writes the rows of the imported sessions a second time and takes them back. The ids are in the order of the first ones.
 * @param client a connection of the owner. @param startProcessor begins to measure processor time.
 * @returns how many sessions, the milliseconds of the five statements, and their processor time.
 */
async function writeAgain(client, startProcessor = () => () => "") {
  for (const [table, query] of Object.entries(STAGED))
    await client.query(`CREATE TABLE limit_${table} AS ${query}`);
  await client.query("ANALYZE");
  await client.query("BEGIN");
  for (const table of Object.keys(STAGED)) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  let sessions = 0;
  const ended = startProcessor();
  const began = performance.now();
  for (const table of Object.keys(STAGED)) {
    const { rows } = await client.query(
      "SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND attname <> 'was'",
      [`limit_${table}`],
    );
    const order = ORDER[table] ? ` ORDER BY ${ORDER[table]}` : "";
    const { rowCount } = await client.query(
      `INSERT INTO ${table} (${rows[0].columns}) SELECT ${rows[0].columns} FROM limit_${table}${order}`,
    );
    if (table === "fact") sessions = rowCount;
    else if (table !== "change_batch" && rowCount !== sessions)
      throw new Error(`${table}: ${rowCount} rows for ${sessions} sessions`);
  }
  const milliseconds = performance.now() - began;
  const processor = ended(sessions);
  await client.query("ROLLBACK");
  for (const table of Object.keys(STAGED)) await client.query(`DROP TABLE limit_${table}`);
  return { sessions, milliseconds, processor };
}

module.exports = { writeAgain };
