import { join } from "node:path";
import { openPool } from "../../database/connections";
import { inTransaction } from "../../database/transaction";
import { publishReference, readReferenceFiles } from ".";

/** Publishes the reference data that comes with the project, as the owner. Run again it changes nothing. */
export async function seedReference(ownerUrl: string, projectFolder: string): Promise<void> {
  const pool = openPool(ownerUrl, { max: 1 });
  try {
    const files = readReferenceFiles(join(projectFolder, "seed", "reference"));
    await inTransaction(pool, (db) => publishReference(db, files));
  } finally {
    await pool.end();
  }
}
