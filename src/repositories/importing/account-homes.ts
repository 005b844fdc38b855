import type { Database } from "../../database/pool";

export interface AccountHomeRow {
  readonly organisationId: string;
  readonly id: string;
  /** It is the organisation's own, and on nobody's record. */
  readonly workerId: null;
  readonly homePage: string;
  readonly statedAt: Date;
  readonly statedBy: string | null;
  readonly endedAt: Date | null;
}

const HOME = `
  SELECT h.organisation_id AS "organisationId", h.id, NULL AS "workerId", h.home_page AS "homePage",
    h.stated_at AS "statedAt",
    (SELECT m.name FROM member m
      WHERE m.organisation_id = $1 AND m.person_id = h.stated_by) AS "statedBy",
    h.ended_at AS "endedAt"
  FROM account_home h
  WHERE h.organisation_id = $1`;

export async function findAccountHomes(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<AccountHomeRow[]> {
  return db.query({ name: "find-account-homes", text: `${HOME} AND h.id = ANY($2)` }, [organisationId, ids]);
}

/** All that an organisation has stated, the latest first, ended ones included. */
export async function accountHomesOf(db: Database, organisationId: string): Promise<AccountHomeRow[]> {
  return db.query({ name: "account-homes-of", text: `${HOME} ORDER BY h.stated_at DESC, h.id` }, [
    organisationId,
  ]);
}

/** Those in force of some home pages. */
export async function homesInForce(
  db: Database,
  organisationId: string,
  homePages: readonly string[],
): Promise<AccountHomeRow[]> {
  return db.query(
    { name: "account-homes-in-force", text: `${HOME} AND h.ended_at IS NULL AND h.home_page = ANY($2)` },
    [organisationId, homePages],
  );
}

export async function insertAccountHome(
  db: Database,
  home: {
    readonly organisationId: string;
    readonly id: string;
    readonly homePage: string;
    readonly statedBy: string;
  },
): Promise<void> {
  await db.query(
    {
      name: "insert-account-home",
      text: "INSERT INTO account_home (organisation_id, id, home_page, stated_by) VALUES ($1, $2, $3, $4)",
    },
    [home.organisationId, home.id, home.homePage, home.statedBy],
  );
}

/** Ends one that is in force. */
export async function endAccountHome(
  db: Database,
  organisationId: string,
  id: string,
  by: string,
): Promise<void> {
  await db.query(
    {
      name: "end-account-home",
      text: `
        UPDATE account_home
        SET ended_by = $3, ended_at = clock_instant()
        WHERE organisation_id = $1 AND id = $2 AND ended_at IS NULL`,
    },
    [organisationId, id, by],
  );
}
