import { ConnectionsBusy } from "./gate";

/**
 * SQLSTATE classes and codes, and those of the network, of a database that cannot be reached or is going
 * down. PW003: after a fail-over a database may not know the key of a process yet, which registers it
 * immediately. PW005: the organisation is being moved to another database; somebody who signs in again is
 * shown where to.
 */
const OUTAGE =
  /^(08...|PW00[35]|25P03|57P0[1-5]|53...|ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/;

/** What pg and its pool say without any code: a lost connection, and a pool that is closed or stays full. */
const OUTAGE_MESSAGE =
  /Connection terminated|timeout expired|already released|timeout exceeded when trying to connect|Cannot use a pool after calling end|not queryable/;

/**
 * Whether an error says that the database cannot be reached just now, rather than that something is wrong
 * with what was asked.
 */
export function isOutage(error: unknown): boolean {
  const { code, message, cause } = Object(error) as { code?: unknown; message?: unknown; cause?: unknown };
  if (typeof code === "string" && OUTAGE.test(code)) return true;
  if (OUTAGE_MESSAGE.test(String(message))) return true;
  return cause !== undefined && isOutage(cause);
}

/** Whether PostgreSQL ended a statement for taking too long, or because it was cancelled. */
export const isSlow = (error: unknown): boolean => (Object(error) as { code?: unknown }).code === "57014";

/** Whether no connection came free, or a lock that somebody else holds did not (SQLSTATE 55P03). */
export const isBusy = (error: unknown): boolean =>
  error instanceof ConnectionsBusy || (Object(error) as { code?: unknown }).code === "55P03";
