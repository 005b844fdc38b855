import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";

/** An account as the directory states it. */
export interface StatedAccount {
  readonly userName: string;
  readonly externalId: string | null;
  readonly displayName: string | null;
  readonly formattedName: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly userType: string | null;
  readonly employeeNumber: string | null;
  readonly department: string | null;
  readonly active: boolean;
}

/** An account on record. */
export interface AccountRow extends StatedAccount {
  readonly id: string;
  readonly workerId: string | null;
  /** The capacities that the directory has given to it. */
  readonly capacities: readonly Capacity[];
  readonly version: number;
  readonly created: Date;
  readonly lastModified: Date;
}

/** SQL: the columns that are read. */
export const ACCOUNT = `id, user_name AS "userName", external_id AS "externalId", display_name AS "displayName",
  formatted_name AS "formattedName", given_name AS "givenName", family_name AS "familyName",
  user_type AS "userType", employee_number AS "employeeNumber", department, active, worker_id AS "workerId",
  version, created_at AS created, changed_at AS "lastModified",
  ARRAY(
    SELECT m.capacity FROM capacity_membership m
    WHERE m.organisation_id = $1 AND m.account_id = provisioned_account.id
    ORDER BY m.capacity) AS capacities`;

export async function findAccount(
  db: Database,
  organisationId: string,
  id: string,
): Promise<AccountRow | null> {
  const [row] = await db.query<AccountRow>(
    {
      name: "find-provisioned-account",
      text: `
        SELECT ${ACCOUNT}
        FROM provisioned_account
        WHERE organisation_id = $1 AND id = $2 AND removed_at IS NULL`,
    },
    [organisationId, id],
  );
  return row ?? null;
}

/** The same, locked until the transaction ends. */
export async function lockAccount(
  db: Database,
  organisationId: string,
  id: string,
): Promise<AccountRow | null> {
  const [row] = await db.query<AccountRow>(
    {
      name: "lock-provisioned-account",
      text: `
        SELECT ${ACCOUNT}
        FROM provisioned_account
        WHERE organisation_id = $1 AND id = $2 AND removed_at IS NULL FOR UPDATE`,
    },
    [organisationId, id],
  );
  return row ?? null;
}

/** Whether another account has this name or this worker number. @param id the account that may have them. */
export async function isAccountTaken(
  db: Database,
  organisationId: string,
  { userName, employeeNumber }: StatedAccount,
  id: string | null,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "is-provisioned-account-taken",
      text: `
        SELECT 1 AS taken
        FROM provisioned_account
        WHERE organisation_id = $1 AND removed_at IS NULL AND id IS DISTINCT FROM $4
          AND (lower(user_name) = lower($2) OR employee_number = $3)
        LIMIT 1`,
    },
    [organisationId, userName, employeeNumber, id],
  );
  return rows.length > 0;
}

/** Removes what is left of accounts that were deleted, if this one is provisioned in their place. */
export async function deleteRemovedAccounts(
  db: Database,
  organisationId: string,
  { userName, externalId, employeeNumber }: StatedAccount,
): Promise<void> {
  await db.query(
    {
      name: "delete-removed-accounts",
      text: `
        DELETE FROM provisioned_account
        WHERE organisation_id = $1 AND removed_at IS NOT NULL
          AND (lower(user_name) = lower($2) OR external_id = $3 OR employee_number = $4)`,
    },
    [organisationId, userName, externalId, employeeNumber],
  );
}

const valuesOf = (account: StatedAccount, workerId: string | null): unknown[] => [
  account.userName,
  account.externalId,
  account.displayName,
  account.formattedName,
  account.givenName,
  account.familyName,
  account.userType,
  account.employeeNumber,
  account.department,
  account.active,
  workerId,
];

/** @returns its id. */
export async function insertAccount(
  db: Database,
  organisationId: string,
  account: StatedAccount,
  workerId: string | null,
): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    {
      name: "insert-provisioned-account",
      text: `
        INSERT INTO provisioned_account (organisation_id, user_name, external_id, display_name, formatted_name,
          given_name, family_name, user_type, employee_number, department, active, worker_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        RETURNING id`,
    },
    [organisationId, ...valuesOf(account, workerId)],
  );
  return row?.id ?? "";
}

/** Makes an account the next version of itself. */
export async function updateAccount(
  db: Database,
  organisationId: string,
  id: string,
  account: StatedAccount,
  workerId: string | null,
): Promise<void> {
  await db.query(
    {
      name: "update-provisioned-account",
      text: `
        UPDATE provisioned_account
        SET user_name = $3, external_id = $4, display_name = $5, formatted_name = $6, given_name = $7,
          family_name = $8, user_type = $9, employee_number = $10, department = $11, active = $12,
          worker_id = $13, version = version + 1, changed_at = clock_instant()
        WHERE organisation_id = $1 AND id = $2`,
    },
    [organisationId, id, ...valuesOf(account, workerId)],
  );
}

/** Notes that the directory has deleted an account; its names go, what it signs in by stays. */
export async function removeAccount(db: Database, organisationId: string, id: string): Promise<void> {
  await db.query(
    {
      name: "remove-provisioned-account",
      text: `
        UPDATE provisioned_account
        SET display_name = NULL, formatted_name = NULL, given_name = NULL, family_name = NULL,
          department = NULL, active = false, version = version + 1, changed_at = clock_instant(),
          removed_at = clock_instant()
        WHERE organisation_id = $1 AND id = $2`,
    },
    [organisationId, id],
  );
}
