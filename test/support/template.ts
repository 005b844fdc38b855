import { resolve } from "node:path";
import {
  type DemonstrationFile,
  enterOrganisations,
  readDemonstration,
  recordDemonstration,
} from "../../src/commands/demonstration";
import { ensureDatabase } from "../../src/database/create";
import { migrate } from "../../src/database/migrate";
import { seedReference } from "../../src/reference/publishing/seed";
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
export async function buildTemplates(clusterUrl: string): Promise<void> {
  const url = await ensureDatabase(clusterUrl, TEMPLATE);
  await migrate(url);
  await seedReference(url, PROJECT);
  const demonstration = await cloneDatabase({ cluster: clusterUrl, name: DEMONSTRATION_TEMPLATE });
  await fillWithDemonstration(demonstration, readDemonstration(PROJECT, DEMONSTRATION_DAY));
}

/** Enters a demonstration's employers, and records its workers and all that is known of them. */
export async function fillWithDemonstration(ownerUrl: string, file: DemonstrationFile): Promise<void> {
  await enterOrganisations(ownerUrl, file);
  await recordDemonstration(ownerUrl, () => referenceOf(ownerUrl), file);
}
