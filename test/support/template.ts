import { resolve } from "node:path";
import { ensureDatabase } from "../../src/database/create";
import { migrate } from "../../src/database/migrate";
import { seedReference } from "../../src/database/seed";

export const PROJECT = resolve(__dirname, "..", "..");
export const TEMPLATE = "peerway_template";

/** The database that every test file clones: migrated, with the published reference data, and nobody's facts. */
export async function buildTemplate(clusterUrl: string): Promise<void> {
  const url = await ensureDatabase(clusterUrl, TEMPLATE);
  await migrate(url);
  await seedReference(url, PROJECT);
}
