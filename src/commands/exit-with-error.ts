import { ConfigError } from "../config";
import { BackupError } from "../database/backup/programs";
import { DistributeError } from "../database/distributing/refusals";
import { EmbeddedDatabaseError } from "../database/embedded";
import { RowLevelSecurityError } from "../database/guard";
import { MoveError } from "../database/moving/mover";
import { RoleError } from "../database/require-roles";
import { SchemaError } from "../database/schema-error";
import { VerifierError } from "../database/verifier";

/**
 * Codes of the network and of PostgreSQL for a database that cannot be opened; what each needs is in its own
 * message.
 */
const CANNOT_OPEN =
  /^(08...|28...|3D000|53...|57P0[1-5]|42501|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|DEPTH_ZERO_SELF_SIGNED_CERT)$/;

/** Errors whose message says everything. */
const PLAIN = [
  ConfigError,
  EmbeddedDatabaseError,
  RowLevelSecurityError,
  SchemaError,
  RoleError,
  VerifierError,
  BackupError,
  MoveError,
  DistributeError,
];

/** What went wrong, for a person to read: in plain words and without a stack trace. */
export function describeError(error: unknown): string {
  if (PLAIN.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code, port, message } = Object(error) as { code?: string; port?: number; message?: string };
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program. Stop that one, or choose another with PORT: PORT=${free(port)} npm start`;
  if (code === "EACCES" && port !== undefined)
    return `Port ${port} may not be used by this user. Choose one above 1023 with PORT: PORT=4000 npm start`;
  // Where every address of a host refuses, node's error has a code and no message.
  const text = message || code || String(error);
  if (code !== undefined && CANNOT_OPEN.test(code))
    return `The database cannot be opened: ${text}. If DATABASE_URL is set, see that its server runs, and that its role may log in and owns the database.`;
  return `Peerway has to stop: ${text}`;
}

const free = (taken = 4000): number => (taken < 65_535 ? taken + 1 : 4000);

/** Says it and ends with status 1. */
export function exitWithError(error: unknown): never {
  process.stderr.write(`${describeError(error)}\n`);
  process.exit(1);
}
