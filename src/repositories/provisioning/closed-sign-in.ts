import type { Database } from "../../database/pool";

/** What a token says of the account that signs in. */
export interface SigningIn {
  readonly issuer: string;
  readonly subject: string;
  /** The name with which they sign in at the provider, if the token has it. */
  readonly userName: string | null;
  readonly workerNumber: string | null;
}

/**
 * Whether the organisation's directory has closed the account that signs in. What names it most exactly
 * decides: the subject, then the name with which they sign in, then the worker number or the worker's record
 * that the account has taken up. An account that the directory has never named is open.
 */
export async function isSignInClosed(
  db: Database,
  organisationId: string,
  { issuer, subject, userName, workerNumber }: SigningIn,
): Promise<boolean> {
  const [row] = await db.query<{ open: boolean }>(
    {
      name: "is-sign-in-closed",
      text: `
        SELECT a.active AND a.removed_at IS NULL AS open
        FROM provisioned_account a
        CROSS JOIN LATERAL (
          SELECT CASE
            WHEN a.external_id = $3 OR lower(a.user_name) = lower($3) THEN 1
            WHEN lower(a.user_name) = lower($4) THEN 2
            ELSE 3 END AS place
        ) AS match
        WHERE a.organisation_id = $1 AND (
          a.external_id = $3 OR lower(a.user_name) = lower($3) OR lower(a.user_name) = lower($4)
          OR a.employee_number = $5
          OR a.worker_id = (
            SELECT w.id
            FROM sign_in s JOIN worker w ON w.organisation_id = $1 AND w.person_id = s.person_id
            WHERE s.issuer = $2 AND s.subject = $3))
        ORDER BY match.place, open DESC
        LIMIT 1`,
    },
    [organisationId, issuer, subject, userName, workerNumber],
  );
  return row?.open === false;
}
