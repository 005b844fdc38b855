import { ConfigError } from "../config";
import { EmbeddedDatabaseError } from "../database/embedded";

/** What went wrong on the way up, for a person to read: a known trouble in its own words, anything else with its stack. */
export function explain(error: unknown, port?: number): string {
  if (error instanceof ConfigError || error instanceof EmbeddedDatabaseError) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=4001 npm start`;
  if (code === "EACCES")
    return `Port ${port} may not be used by this user. Choose one above 1023: PORT=4000 npm start`;
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "28P01" || code === "3D000")
    return `The database that DATABASE_URL names cannot be opened: ${message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Says it and ends with status 1. */
export function fail(error: unknown, port?: number): never {
  process.stderr.write(`${explain(error, port)}\n`);
  process.exit(1);
}
