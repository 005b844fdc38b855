import { Pool } from "pg";
import type { Database } from "../../database/pool";
import { inTransaction } from "../../database/transaction";
import type { Reference } from "../../reference";
import { insertMissing } from "../../repositories/publishing";
import type { DemonstrationFile } from "./file";
import { enterStaff, loadDemonstration } from "./load";
import { organisationId } from "./personas";

export { type DemonstrationFile, readDemonstration } from "./file";
export { personasOf } from "./personas";

/** Enters the demonstration employers, so that the reference data that is read next knows them. */
export async function enterOrganisations(ownerUrl: string, file: DemonstrationFile): Promise<void> {
  await asOwner(ownerUrl, async (db) => {
    await insertMissing(
      db,
      "organisation",
      file.organisations.map(({ code, name, kind }) => ({ id: organisationId(code), code, name, kind })),
    );
  });
}

/** Records the demonstration unless it is there already: all of it or nothing. Its staff are entered in either case: each can be acted as. */
export async function recordDemonstration(
  ownerUrl: string,
  reference: Reference,
  file: DemonstrationFile,
): Promise<void> {
  await asOwner(ownerUrl, async (db) => {
    const [there] = await db.query(
      { name: "has-members", text: "SELECT FROM member WHERE organisation_id = ANY($1) LIMIT 1" },
      [file.organisations.map(({ code }) => organisationId(code))],
    );
    await enterStaff(db, file);
    if (there === undefined) await loadDemonstration(db, reference, file);
  });
}

async function asOwner(ownerUrl: string, work: (db: Database) => Promise<void>): Promise<void> {
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  try {
    await inTransaction(pool, work);
  } finally {
    await pool.end();
  }
}
