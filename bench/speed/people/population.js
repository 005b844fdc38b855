// Everything that the questions are asked of, and how long each part of it took.
const { asOwner, inBulk } = require("./database");
const { keepCurrent } = require("./keep");
const { BENCH, enterOrganisations, RECORDER } = require("./organisations");
const { wholeRecords } = require("./whole-records");

/**
 * Workers with whole records, their readiness computed by the service's own keeper.
 * @returns what the keeper took: {workers, rows, seconds}.
 */
async function makePopulation(url, workers, tell) {
  const started = performance.now();
  await asOwner(url, enterOrganisations);
  const facts = await inBulk(url, async (client) => {
    for (const text of wholeRecords(BENCH.id, RECORDER, workers)) await client.query(text);
    // The trigger that gives every worker a state of their own was left out.
    await client.query(
      "INSERT INTO readiness_state (organisation_id, worker_id) SELECT organisation_id, id FROM worker WHERE organisation_id = $1",
      [BENCH.id],
    );
    await client.query("ANALYZE");
    const { rows } = await client.query("SELECT count(*)::int AS count FROM fact");
    return rows[0].count;
  });
  tell(`${workers} workers with ${facts} facts written`, started);
  const kept = await keepCurrent(url, BENCH.id);
  tell(`their readiness computed by the keeper: ${kept.rows} rows`, performance.now() - kept.seconds * 1000);
  await asOwner(url, (client) => client.query("VACUUM ANALYZE"));
  return kept;
}

module.exports = { makePopulation };
