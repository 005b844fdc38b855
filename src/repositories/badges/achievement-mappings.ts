import type { Database } from "../../database/pool";
import { CLOSABLE, type TrustedIssuerRow } from "./trusted-issuers";

export interface AchievementMappingRow extends Omit<TrustedIssuerRow, "name" | "keys"> {
  readonly achievement: string;
  readonly credentialTypeId: string;
}

const MAPPING = `
  SELECT ${CLOSABLE}, t.issuer, t.achievement, t.credential_type_id AS "credentialTypeId"
  FROM achievement_mapping t
  WHERE t.organisation_id = $1`;

export async function findAchievementMappings(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<AchievementMappingRow[]> {
  return db.query({ name: "find-achievement-mappings", text: `${MAPPING} AND t.id = ANY($2)` }, [
    organisationId,
    ids,
  ]);
}

/** The mappings of these issuers' achievements, the latest first. */
export async function achievementMappingsOf(
  db: Database,
  organisationId: string,
  issuers: readonly string[],
): Promise<AchievementMappingRow[]> {
  return db.query(
    {
      name: "achievement-mappings-of",
      text: `${MAPPING} AND t.issuer = ANY($2) ORDER BY t.stated_at DESC, t.id`,
    },
    [organisationId, issuers],
  );
}

/** The mapping of an achievement that is in force; null if there is none. */
export async function achievementMappingInForce(
  db: Database,
  organisationId: string,
  { issuer, achievement }: Pick<AchievementMappingRow, "issuer" | "achievement">,
): Promise<AchievementMappingRow | null> {
  const [row] = await db.query<AchievementMappingRow>(
    {
      name: "achievement-mapping-in-force",
      text: `${MAPPING} AND t.issuer = $2 AND t.achievement = $3 AND t.ended_at IS NULL`,
    },
    [organisationId, issuer, achievement],
  );
  return row ?? null;
}

/** How many mappings of an issuer's achievements are in force. */
export async function countAchievementMappings(
  db: Database,
  organisationId: string,
  issuer: string,
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      name: "count-achievement-mappings",
      text: `
        SELECT count(*)::int AS count
        FROM achievement_mapping
        WHERE organisation_id = $1 AND issuer = $2 AND ended_at IS NULL`,
    },
    [organisationId, issuer],
  );
  return row?.count ?? 0;
}

export async function insertAchievementMapping(
  db: Database,
  mapping: Pick<
    AchievementMappingRow,
    "organisationId" | "id" | "issuer" | "achievement" | "credentialTypeId"
  > & { readonly statedBy: string },
): Promise<void> {
  const { organisationId, id, issuer, achievement, credentialTypeId, statedBy } = mapping;
  await db.query(
    {
      name: "insert-achievement-mapping",
      text: `
        INSERT INTO achievement_mapping
          (organisation_id, id, issuer, achievement, credential_type_id, stated_by)
        VALUES ($1, $2, $3, $4, $5, $6)`,
    },
    [organisationId, id, issuer, achievement, credentialTypeId, statedBy],
  );
}

/** Closes a mapping that is in force. */
export async function endMapping(
  db: Database,
  organisationId: string,
  id: string,
  endedBy: string,
): Promise<void> {
  await db.query(
    {
      name: "end-achievement-mapping",
      text: `
        UPDATE achievement_mapping
        SET ended_by = $3, ended_at = clock_instant()
        WHERE organisation_id = $1 AND id = $2`,
    },
    [organisationId, id, endedBy],
  );
}
