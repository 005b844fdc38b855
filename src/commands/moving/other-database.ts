import { ConfigError } from "../../config";

/**
 * The address of the other database, for a login that may move records. It is a setting and no argument, since
 * lists of processes show arguments.
 * @throws ConfigError
 */
export function otherDatabase(environment: NodeJS.ProcessEnv): string {
  const url = environment.TO_DATABASE_URL ?? "";
  if (/^postgres(ql)?:\/\/\S+$/.test(url)) return url;
  throw new ConfigError(
    url === ""
      ? "TO_DATABASE_URL is not set. It is the address of the other database: docs/operations.md, Cells."
      : "TO_DATABASE_URL is not a PostgreSQL address: postgres://login:password@host:5432/database.",
  );
}
