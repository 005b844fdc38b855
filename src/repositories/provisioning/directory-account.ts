import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";

/** What a token says of the account that signs in. */
export interface SigningIn {
  readonly issuer: string;
  readonly subject: string;
  /** The name with which they sign in at the provider, if the token has it. */
  readonly userName: string | null;
  /** The provider's own name for the person, if the token has it. */
  readonly objectId: string | null;
  readonly workerNumber: string | null;
}

/** What an organisation's directory knows of the account that signs in. */
export interface DirectoryAccount {
  /** Whether signing in is allowed. */
  readonly isOpen: boolean;
  /** Whether it was found by what the provider alone gives out: its subject, or its own name for the person. */
  readonly isCertain: boolean;
  /** The worker whose account it is; null if it is no worker's. */
  readonly workerId: string | null;
  /** The capacities that the directory has given to it. */
  readonly capacities: readonly Capacity[];
}

/**
 * The account of the organisation's directory that signs in. What names it most exactly decides: the subject
 * or the provider's own name for the person, then the name with which they sign in, then the worker number or the worker's record that the account has
 * taken up. @returns null if the directory has never named it: such an account is open.
 */
export async function findDirectoryAccount(
  db: Database,
  organisationId: string,
  { issuer, subject, userName, objectId, workerNumber }: SigningIn,
): Promise<DirectoryAccount | null> {
  const [row] = await db.query<DirectoryAccount>(
    {
      name: "find-directory-account",
      text: `
        SELECT a.active AND a.removed_at IS NULL AS "isOpen", match.place = 1 AS "isCertain",
          a.worker_id AS "workerId",
          ARRAY(
            SELECT m.capacity FROM capacity_membership m
            WHERE m.organisation_id = $1 AND m.account_id = a.id ORDER BY m.capacity) AS capacities
        FROM provisioned_account a
        CROSS JOIN LATERAL (
          SELECT CASE
            WHEN a.external_id IN ($3, $6) OR lower(a.user_name) = lower($3) THEN 1
            WHEN lower(a.user_name) = lower($4) THEN 2
            ELSE 3 END AS place
        ) AS match
        WHERE a.organisation_id = $1 AND (
          a.external_id IN ($3, $6) OR lower(a.user_name) = lower($3) OR lower(a.user_name) = lower($4)
          OR a.employee_number = $5
          OR a.worker_id = (
            SELECT w.id
            FROM sign_in s JOIN worker w ON w.organisation_id = $1 AND w.person_id = s.person_id
            WHERE s.issuer = $2 AND s.subject = $3))
        ORDER BY match.place, "isOpen" DESC, a.id
        LIMIT 1`,
    },
    [organisationId, issuer, subject, userName, workerNumber, objectId],
  );
  return row ?? null;
}
