import type { Database } from "../../database/pool";

/** What an activity of a learning system is here. */
export interface MappedTo {
  readonly unitId: string | null;
  /** Without a unit: all mandatory units of the programme. */
  readonly programmeId: string | null;
  readonly credentialTypeId: string | null;
}

export interface ActivityMappingRow extends MappedTo {
  readonly organisationId: string;
  readonly id: string;
  /** It is the organisation's own, and on nobody's record. */
  readonly workerId: null;
  readonly activity: string;
  readonly mappedAt: Date;
  readonly mappedBy: string | null;
  readonly endedAt: Date | null;
}

const MAPPING = `
  SELECT a.organisation_id AS "organisationId", a.id, NULL AS "workerId", a.activity, a.unit_id AS "unitId",
    a.programme_id AS "programmeId", a.credential_type_id AS "credentialTypeId", a.mapped_at AS "mappedAt",
    (SELECT m.name FROM member m
      WHERE m.organisation_id = $1 AND m.person_id = a.mapped_by) AS "mappedBy",
    a.ended_at AS "endedAt"
  FROM activity_mapping a
  WHERE a.organisation_id = $1`;

export async function findActivityMappings(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<ActivityMappingRow[]> {
  return db.query({ name: "find-activity-mappings", text: `${MAPPING} AND a.id = ANY($2)` }, [
    organisationId,
    ids,
  ]);
}

/** All mappings of an organisation, the latest first, ended ones included. */
export async function activityMappingsOf(
  db: Database,
  organisationId: string,
): Promise<ActivityMappingRow[]> {
  return db.query({ name: "activity-mappings-of", text: `${MAPPING} ORDER BY a.mapped_at DESC, a.id` }, [
    organisationId,
  ]);
}

/** The mappings in force of some activities. */
export async function mappingsInForce(
  db: Database,
  organisationId: string,
  activities: readonly string[],
): Promise<ActivityMappingRow[]> {
  return db.query(
    {
      name: "activity-mappings-in-force",
      text: `${MAPPING} AND a.ended_at IS NULL AND a.activity = ANY($2)`,
    },
    [organisationId, activities],
  );
}

/** Makes those who state something of an organisation's learning systems wait for each other. */
export async function lockLearningSystems(db: Database, organisationId: string): Promise<void> {
  await db.query(
    { name: "lock-learning-systems", text: "SELECT pg_advisory_xact_lock(hashtextextended($1, 3))" },
    [organisationId],
  );
}

export async function countActivityMappings(db: Database, organisationId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      name: "count-activity-mappings",
      text: `
        SELECT count(*)::int AS count
        FROM activity_mapping
        WHERE organisation_id = $1 AND ended_at IS NULL`,
    },
    [organisationId],
  );
  return row?.count ?? 0;
}

export async function insertActivityMapping(
  db: Database,
  mapping: MappedTo & {
    readonly organisationId: string;
    readonly id: string;
    readonly activity: string;
    readonly mappedBy: string;
  },
): Promise<void> {
  const { organisationId, id, activity, unitId, programmeId, credentialTypeId, mappedBy } = mapping;
  await db.query(
    {
      name: "insert-activity-mapping",
      text: `
        INSERT INTO activity_mapping (organisation_id, id, activity, unit_id, programme_id, credential_type_id,
          mapped_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    },
    [organisationId, id, activity, unitId, programmeId, credentialTypeId, mappedBy],
  );
}

/** Ends a mapping that is in force. */
export async function endActivityMapping(
  db: Database,
  organisationId: string,
  id: string,
  by: string,
): Promise<void> {
  await db.query(
    {
      name: "end-activity-mapping",
      text: `
        UPDATE activity_mapping
        SET ended_by = $3, ended_at = clock_instant()
        WHERE organisation_id = $1 AND id = $2 AND ended_at IS NULL`,
    },
    [organisationId, id, by],
  );
}
