// What records take up, and how many are due because a day begins.

const line = (...cells) =>
  console.log(cells.map((cell, at) => String(cell)[at ? "padStart" : "padEnd"](at ? 14 : 26)).join(""));

/** What each table takes up for one worker. */
exports.printSizes = async function printSizes(client, workers) {
  const tables = await client.query(`
    SELECT relname::text AS name, pg_table_size(c.oid)::float8 AS heap, pg_indexes_size(c.oid)::float8 AS indexes FROM pg_class c
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'organisation_id' AND NOT attisdropped)
    ORDER BY pg_total_relation_size(c.oid) DESC`);
  const found = [];
  for (const table of tables.rows) {
    const { rows } = await client.query(
      `SELECT count(*)::int AS rows, avg(pg_column_size(t.*))::float8 AS bytes FROM ${table.name} t`,
    );
    if (rows[0].rows >= workers) found.push({ ...table, ...rows[0] });
  }
  line("", "rows a worker", "bytes a row", "with page", "indexes", "kB a worker");
  for (const { name, rows, bytes, heap, indexes } of found)
    line(
      name,
      (rows / workers).toFixed(1),
      bytes.toFixed(0),
      (heap / rows).toFixed(0),
      (indexes / rows).toFixed(0),
      ((heap + indexes) / workers / 1024).toFixed(1),
    );
  const total = (of) => found.reduce((sum, each) => sum + each[of], 0);
  line(
    "all",
    (total("rows") / workers).toFixed(1),
    "",
    "",
    "",
    ((total("heap") + total("indexes")) / workers / 1024).toFixed(1),
  );
};

/** How many come due because a day begins. */
exports.printDays = async function printDays(client, workers, today) {
  const { rows } = await client.query(
    `SELECT avg(due)::float8 AS mean, max(due)::int AS most FROM (
       SELECT day, (SELECT count(*)::int FROM readiness_state WHERE recompute_on = day::date) AS due FROM generate_series('${today}'::date + 1, '${today}'::date + 30, interval '1 day') AS day) d`,
  );
  const share = (count) => `${((100 * count) / workers).toFixed(1)} %`;
  console.log(
    `due by a day that begins, over the next 30: ${share(rows[0].mean)} on average, ${share(rows[0].most)} at most`,
  );
};
