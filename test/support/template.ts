import { resolve } from "node:path";
import {
  type DemonstrationFile,
  enterOrganisations,
  enterPersonas,
  personasOf,
  readDemonstration,
  recordDemonstration,
} from "../../src/commands/demonstration";
import { loadDemonstration } from "../../src/commands/demonstration/load";
import { organisationId } from "../../src/commands/demonstration/personas";
import { openPool } from "../../src/database/connections";
import { ensureDatabase } from "../../src/database/create";
import { migrate } from "../../src/database/migrate";
import { inTransaction } from "../../src/database/transaction";
import { DEVELOPMENT_ISSUER } from "../../src/development-issuer";
import { seedReference } from "../../src/reference/publishing/seed";
import { analyse } from "./analyse";
import { cloneDatabase, DEMONSTRATION_TEMPLATE, TEMPLATE } from "./clone";
import { referenceOf } from "./service";

export const PROJECT = resolve(__dirname, "..", "..");

/** The day for which the demonstration's dates are written: on it they stand as in the file. */
export const DEMONSTRATION_DAY = "2026-11-02";

/**
 * The civil day of a test service over the demonstration. It stays the same on whichever day the tests run, because their
 * answers were worked out by hand for days around it; instants are real, since the database stamps what it records.
 * test/days asks on the day of the run instead.
 */
export const TEST_DAY = "2026-11-21";

/**
 * The databases that test files clone: one is migrated, with the published reference data, and nobody's facts; the other
 * has the demonstration besides, whose recording takes longer than many a test file: 3 of 7 seconds (2026-11-21).
 */
export async function buildTemplates(
  clusterUrl: string,
  names = { template: TEMPLATE, demonstration: DEMONSTRATION_TEMPLATE },
): Promise<void> {
  const url = await ensureDatabase(clusterUrl, names.template);
  await migrate(url);
  await seedReference(url, PROJECT);
  await analyse(url);
  const demonstration = await cloneDatabase({
    cluster: clusterUrl,
    template: names.template,
    name: names.demonstration,
  });
  const file = readDemonstration(PROJECT, DEMONSTRATION_DAY);
  await fillWithDemonstration(demonstration, file);
  await enterPersonas(demonstration, DEVELOPMENT_ISSUER, personasOf(file));
  await analyse(demonstration);
}

/** Enters a demonstration's employers, and records its workers and all that is known of them. */
export async function fillWithDemonstration(ownerUrl: string, file: DemonstrationFile): Promise<void> {
  await enterOrganisations(ownerUrl, file);
  await recordDemonstration(ownerUrl, () => referenceOf(ownerUrl), file);
}

/** Records more workers where the demonstration is on record. Recording all of it again would take seconds. */
export async function recordMoreWorkers(
  ownerUrl: string,
  file: DemonstrationFile,
  workers: DemonstrationFile["workers"],
): Promise<void> {
  const reference = await referenceOf(ownerUrl);
  const rlsScope = {
    organisations: file.organisations.map(({ code }) => organisationId(code)),
    worker: null,
    person: null,
    capacities: [],
    operation: "loadDemonstration",
  };
  const nothing = { organisations: [], attestations: [], details: [], decisions: [], openDrafts: [] };
  const more = { ...file, ...nothing, workers };
  const pool = openPool(ownerUrl, { max: 1, pipeline: true });
  try {
    await inTransaction(pool, (db) => loadDemonstration(db, reference, more), { rlsScope, unbounded: true });
  } finally {
    await pool.end();
  }
}
