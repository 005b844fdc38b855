import { join } from "node:path";
import { Pool } from "pg";
import { inTransaction } from "../../src/database/transaction";
import { publishReference, readReferenceFiles } from "../../src/reference/publishing";
import type { ReferenceFiles } from "../../src/reference/publishing/files";
import { PROJECT } from "./template";

/** Publishes the files of seed/reference as a test has changed them, as the owner of the database at that URL. */
export async function publishChanged(
  ownerUrl: string,
  change: (files: ReferenceFiles) => Partial<ReferenceFiles>,
): Promise<void> {
  const files = readReferenceFiles(join(PROJECT, "seed", "reference"));
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  try {
    await inTransaction(pool, (db) => publishReference(db, { ...files, ...change(files) }));
  } finally {
    await pool.end();
  }
}

/** The file of that framework; the first edition's when none has been published since. */
export function frameworkFile(files: ReferenceFiles, code: string): ReferenceFiles["frameworks"][number] {
  const file = files.frameworks.find((each) => each.code === code);
  if (!file) throw new Error(`There is no file of a framework ${code}.`);
  return file;
}
