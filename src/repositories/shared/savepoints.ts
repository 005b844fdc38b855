import type { Database } from "../../database/pool";

/** Marks a point in the transaction to which it can return. Savepoints of this name may be nested. */
export async function setSavepoint(db: Database): Promise<void> {
  await db.query({ name: "set-savepoint", text: "SAVEPOINT attempt" }, []);
}

/** Keeps what was done since the last savepoint. */
export async function releaseSavepoint(db: Database): Promise<void> {
  await db.query({ name: "release-savepoint", text: "RELEASE SAVEPOINT attempt" }, []);
}

/** Undoes what was done since the last savepoint, and a failure that would otherwise end the transaction. */
export async function rollBackToSavepoint(db: Database): Promise<void> {
  await db.query({ name: "roll-back-to-savepoint", text: "ROLLBACK TO SAVEPOINT attempt" }, []);
}
