import type { Database } from "../../database/pool";

/** Makes the rest of a transaction unable to write. */
export async function makeReadOnly(db: Database): Promise<void> {
  await db.query({ name: "read-only", text: "SET TRANSACTION READ ONLY" }, []);
}
