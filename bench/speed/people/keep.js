// The service's own keeper, run to its end.
const { openServicePool, SERVICE_ROLE } = require("../../../dist/database/pool");
const { asOrganisation } = require("../../../dist/database/transaction");
const { loadReference } = require("../../../dist/reference");
const { openReferenceReader } = require("../../../dist/repositories/authoring/reference");
const { londonDay } = require("../../../dist/reference/london");
const { keepReadiness } = require("../../../dist/services/readiness/keep-readiness");
const { asOwner } = require("./database");

/** @returns how many workers it computed and how many rows that gave, and in how many seconds. */
async function keepCurrent(url, organisationId) {
  const reader = await openReferenceReader(url, SERVICE_ROLE);
  const current = await loadReference(reader);
  await reader.close();
  const pool = openServicePool(url, { size: 3 });
  const troubles = [];
  const started = performance.now();
  const keeper = keepReadiness({
    workers: 1,
    reference: { current },
    today: () => londonDay(new Date()),
    within: (organisation, work) => asOrganisation(pool, organisation, work),
    onTrouble: (error) => troubles.push(error),
  });
  keeper.wake(organisationId);
  await keeper.idle();
  const seconds = (performance.now() - started) / 1000;
  await keeper.close();
  await pool.end();
  if (troubles.length > 0) throw troubles[0];
  return { ...(await counted(url, organisationId)), seconds };
}

const counted = (url, organisationId) =>
  asOwner(url, async (client) => {
    const { rows } = await client.query(
      `SELECT (SELECT count(*)::int FROM readiness WHERE organisation_id = $1) AS rows,
         (SELECT count(*)::int FROM readiness_state WHERE organisation_id = $1 AND computed_at IS NOT NULL) AS workers,
         (SELECT count(*)::int FROM readiness_state WHERE organisation_id = $1 AND computed_at IS NULL) AS left`,
      [organisationId],
    );
    if (rows[0].left > 0) throw new Error(`The keeper left ${rows[0].left} workers.`);
    return rows[0];
  });

module.exports = { keepCurrent };
