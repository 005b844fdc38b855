import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";

/** How often the members of a capacity's group have changed, and when last. */
export interface GroupVersion {
  readonly capacity: Capacity;
  readonly version: number;
  readonly lastModified: Date;
}

/** An account that has a capacity. */
export interface Membership {
  readonly capacity: Capacity;
  readonly accountId: string;
}

/** The versions of groups; one that has never had a member is left out. */
export async function findGroupVersions(db: Database, organisationId: string): Promise<GroupVersion[]> {
  return db.query(
    {
      name: "find-group-versions",
      text: `SELECT capacity, version, changed_at AS "lastModified" FROM capacity_group WHERE organisation_id = $1`,
    },
    [organisationId],
  );
}

/** The members of some groups, in an order that stays. */
export async function membersOfGroups(
  db: Database,
  organisationId: string,
  capacities: readonly Capacity[],
): Promise<Membership[]> {
  return db.query(
    {
      name: "members-of-groups",
      text: `
        SELECT capacity, account_id AS "accountId"
        FROM capacity_membership
        WHERE organisation_id = $1 AND capacity = ANY($2)
        ORDER BY capacity, account_id`,
    },
    [organisationId, capacities],
  );
}

/** The memberships of some accounts. */
export async function membershipsOfAccounts(
  db: Database,
  organisationId: string,
  accountIds: readonly string[],
): Promise<Membership[]> {
  return db.query(
    {
      name: "memberships-of-accounts",
      text: `
        SELECT capacity, account_id AS "accountId"
        FROM capacity_membership
        WHERE organisation_id = $1 AND account_id = ANY($2)`,
    },
    [organisationId, accountIds],
  );
}

/**
 * Those of some accounts that are on record, which cannot be deleted until the transaction ends. To be called
 * before a group is locked, so that nothing waits in a circle.
 */
export async function lockAccounts(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    {
      name: "lock-provisioned-accounts",
      text: `
        SELECT id
        FROM provisioned_account
        WHERE organisation_id = $1 AND id = ANY($2) AND removed_at IS NULL
        ORDER BY id FOR KEY SHARE`,
    },
    [organisationId, ids],
  );
  return rows.map(({ id }) => id);
}

/** The version of a group, whose members nobody else changes until the transaction ends. */
export async function lockGroup(db: Database, organisationId: string, capacity: Capacity): Promise<number> {
  const [row] = await db.query<{ version: number }>(
    {
      name: "lock-capacity-group",
      text: `
        INSERT INTO capacity_group AS g (organisation_id, capacity) VALUES ($1, $2)
        ON CONFLICT (organisation_id, capacity) DO UPDATE SET version = g.version
        RETURNING version`,
    },
    [organisationId, capacity],
  );
  return row?.version ?? 1;
}

/** Adds accounts to a group. Those that are its members stay as they are. */
export async function addMembers(
  db: Database,
  organisationId: string,
  capacity: Capacity,
  accountIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "add-group-members",
      text: `
        INSERT INTO capacity_membership (organisation_id, account_id, capacity)
        SELECT $1, id, $2 FROM unnest($3::uuid[]) AS account (id)
        ON CONFLICT DO NOTHING`,
    },
    [organisationId, capacity, accountIds],
  );
}

/** Removes accounts from a group. */
export async function removeMembers(
  db: Database,
  organisationId: string,
  capacity: Capacity,
  accountIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "remove-group-members",
      text: `
        DELETE FROM capacity_membership
        WHERE organisation_id = $1 AND capacity = $2 AND account_id = ANY($3)`,
    },
    [organisationId, capacity, accountIds],
  );
}

/** Removes from a group all accounts but these. */
export async function removeOtherMembers(
  db: Database,
  organisationId: string,
  capacity: Capacity,
  accountIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "remove-other-group-members",
      text: `
        DELETE FROM capacity_membership
        WHERE organisation_id = $1 AND capacity = $2 AND account_id <> ALL($3)`,
    },
    [organisationId, capacity, accountIds],
  );
}
