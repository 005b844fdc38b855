import type { Database } from "../../database/pool";
import type { OrganisationKind } from "../../entities/vocabulary";

/** An organisation's current record. */
export interface OrganisationRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly odsCode: string | null;
  readonly parentId: string | null;
  readonly hostId: string | null;
  /** YYYY-MM-DD */
  readonly closedOn: string | null;
  /** The address of the service that has its records, or to which they are being moved; null: they are here. */
  readonly movedTo: string | null;
  readonly version: number;
  /** Whether it comes with the reference data, which defines its name and kind. */
  readonly isPublished: boolean;
}

/**
 * Any constant will do, as long as every change of organisations uses the same one: the ASCII codes of
 * "orgs".
 */
const KEEPING = 0x6f726773;

/** Waits for other changes of organisations to end, so that each sees the changes before it. */
export async function lockOrganisations(db: Database): Promise<void> {
  await db.query({ name: "lock-organisations", text: "SELECT pg_advisory_xact_lock($1)" }, [KEEPING]);
}

/** Every organisation, by code. */
export async function allOrganisations(db: Database): Promise<OrganisationRow[]> {
  return db.query(
    {
      name: "all-organisations",
      text: `
        SELECT id, code, name, kind, ods_code AS "odsCode", parent_id AS "parentId", host_id AS "hostId",
               closed_on::text AS "closedOn", moved_to AS "movedTo", version,
          source_ref IS NOT NULL AS "isPublished" FROM organisation ORDER BY code`,
    },
    [],
  );
}

/** Adds one. */
export async function insertOrganisation(
  db: Database,
  row: Omit<OrganisationRow, "version" | "isPublished" | "movedTo">,
): Promise<void> {
  await db.query(
    {
      name: "insert-organisation",
      text: `
        INSERT INTO organisation (id, code, name, kind, ods_code, parent_id, host_id, closed_on)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    },
    [row.id, row.code, row.name, row.kind, row.odsCode, row.parentId, row.hostId, row.closedOn],
  );
}

/** Replaces the record of an organisation with its next version. */
export async function updateOrganisation(db: Database, row: OrganisationRow): Promise<void> {
  await db.query(
    {
      name: "update-organisation",
      text: `
        UPDATE organisation
        SET name = $2, kind = $3, ods_code = $4, parent_id = $5, host_id = $6, closed_on = $7,
          version = version + 1
        WHERE id = $1`,
    },
    [row.id, row.name, row.kind, row.odsCode, row.parentId, row.hostId, row.closedOn],
  );
}

/**
 * Notes where an organisation's records are; from then on the database refuses every transaction that writes
 * for it.
 * @param movedTo null: they are here.
 */
export async function updateWhereRecordsAre(db: Database, id: string, movedTo: string | null): Promise<void> {
  await db.query(
    {
      name: "update-where-records-are",
      text: "UPDATE organisation SET moved_to = $2, version = version + 1 WHERE id = $1",
    },
    [id, movedTo],
  );
}
