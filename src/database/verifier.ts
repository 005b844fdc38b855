import { type Client, escapeIdentifier } from "pg";
import { openClient } from "./connections";
import type { Database } from "./pool";

/** Who checks the record: reads facts and the trail of every organisation, and may do nothing else. */
const VERIFIER_ROLE = "peerway_verifier";

/** A login cannot read the whole record; the message says what to run. */
export class VerifierError extends Error {}

interface Login {
  readonly login: string;
  readonly member: boolean;
  /** No row-level security stops it, as a superuser or a role for backups. */
  readonly bypasses: boolean;
}

/**
 * Reads in one read-only transaction, as the verifier: everything is of one state, and nothing can be
 * written.
 * @param url of the owner, of a member of peerway_verifier, or of a role that reads past row-level security.
 * @throws VerifierError
 */
export async function readAsVerifier<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const client = await openClient(url, { application_name: "peerway-verify" }, { standby: true });
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query("SET LOCAL timezone = 'UTC'");
    await client.query("SET LOCAL search_path = pg_catalog, public, pg_temp");
    await becomeVerifier(client);
    const result = await work({
      async query<Row extends object>({ text }: { readonly text: string }, values: readonly unknown[]) {
        return (await client.query<Row>(text, [...values])).rows;
      },
    });
    await client.query("COMMIT");
    return result;
  } finally {
    await client.end();
  }
}

async function becomeVerifier(client: Client): Promise<void> {
  const { rows } = await client.query<Login>(
    `
      SELECT current_user::text AS login, pg_has_role(current_user, $1, 'MEMBER') AS member, rolsuper
        OR rolbypassrls AS bypasses
     FROM pg_roles WHERE rolname = current_user`,
    [VERIFIER_ROLE],
  );
  const [login] = rows;
  if (login?.member) await client.query(`SET LOCAL ROLE ${VERIFIER_ROLE}`);
  else if (!login?.bypasses)
    throw new VerifierError(
      `${login?.login} may not read the whole record, so it cannot be checked. As the owner, or as an administrator of this server's roles, run: GRANT ${VERIFIER_ROLE} TO ${escapeIdentifier(login?.login ?? "")}`,
    );
}
