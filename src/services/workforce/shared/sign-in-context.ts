import type { Database } from "../../../database/pool";
import type { Reference } from "../../../reference";

/** The way to the database for a sign-in, when no person is identified yet. */
export interface SignInContext {
  readonly reference: Reference;
  /** Whether the organisation's directory gives capacities to people whose tokens do not state theirs. */
  readonly capacitiesByDirectory: boolean;
  /** Runs work in a transaction that reaches one organisation's rows, as the token names it. */
  within<T>(organisationId: string, work: (db: Database) => Promise<T>): Promise<T>;
}
