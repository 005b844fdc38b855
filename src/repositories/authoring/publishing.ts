import type { Database } from "../../database/pool";

export type Row = Readonly<Record<string, unknown>>;

/**
 * Tables that published reference data is written to; the only names that reach the text of these statements.
 */
export type ReferenceTable =
  | "source"
  | "organisation"
  | "framework"
  | "framework_version"
  | "level"
  | "domain"
  | "competence"
  | "statement"
  | "curriculum"
  | "curriculum_unit"
  | "curriculum_unit_version"
  | "unit_outcome"
  | "unit_prerequisite"
  | "unit_start"
  | "programme"
  | "programme_version"
  | "programme_unit"
  | "pay_band"
  | "pay_band_year"
  | "role_band"
  | "role_band_version"
  | "credential_type"
  | "evidence_kind"
  | "supervision_kind"
  | "endorsement_topic"
  | "setting"
  | "duty"
  | "drift_kind"
  | "lead_time"
  | "benchmark"
  | "progression_route"
  | "progression_route_version"
  | "progression_route_from"
  | "requirement"
  | "crosswalk"
  | "crosswalk_link";

export type VersionTable = Extract<
  ReferenceTable,
  | "framework_version"
  | "curriculum_unit_version"
  | "programme_version"
  | "pay_band_year"
  | "role_band_version"
  | "progression_route_version"
  | "crosswalk"
>;

/** Writes rows of one shape, in order; columns are the keys of the first. */
export async function insertRows(db: Database, table: ReferenceTable, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(", ");
  await db.query(
    {
      name: `insert-${table}`,
      text: `
        INSERT INTO ${table} (${columns})
        SELECT ${columns}
        FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
        RETURNING NULL`,
    },
    [JSON.stringify(rows)],
  );
}

/**
 * Inserts the missing rows. @returns the rows that existed already, each with the row that was given for it.
 */
export async function insertMissing(
  db: Database,
  table: ReferenceTable,
  rows: readonly Row[],
): Promise<{ existing: Row; given: Row }[]> {
  const [first] = rows;
  if (!first) return [];
  const given = JSON.stringify(rows);
  const [existing] = await Promise.all([
    findExisting(db, table, given),
    insertNew(db, table, Object.keys(first).join(", "), given),
  ]);
  return existing;
}

/** @param given rows as JSON. */
async function findExisting(
  db: Database,
  table: ReferenceTable,
  given: string,
): Promise<{ existing: Row; given: Row }[]> {
  return db.query(
    {
      name: `find-existing-${table}`,
      text: `
        SELECT to_jsonb(existing) AS existing, to_jsonb(given) AS given
        FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) AS given
        JOIN ${table} AS existing USING (${table === "source" ? "ref" : "id"})`,
    },
    [given],
  );
}

/** @param given rows as JSON. */
async function insertNew(db: Database, table: ReferenceTable, columns: string, given: string): Promise<void> {
  await db.query(
    {
      name: `insert-missing-${table}`,
      text: `
        INSERT INTO ${table} (${columns})
        SELECT ${columns}
        FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
        ON CONFLICT DO NOTHING`,
    },
    [given],
  );
}

/**
 * Corrects columns of a row that has no versions, found by its id, or by its ref if it is a source.
 * @param columns the same for every row of a table.
 */
export async function correctRow(
  db: Database,
  table: ReferenceTable,
  row: Row,
  columns: readonly string[],
): Promise<void> {
  const key = table === "source" ? "ref" : "id";
  await db.query(
    {
      name: `correct-${table}`,
      text: `
        UPDATE ${table} SET ${columns.map((column) => `${column} = given.${column}`).join(", ")}
        FROM jsonb_populate_record(NULL::${table}, $1::jsonb) AS given
        WHERE ${table}.${key} = given.${key}`,
    },
    [JSON.stringify(row)],
  );
}

export interface EarlierVersion {
  readonly id: string;
  readonly version: number;
  readonly digest: string;
  readonly status: "PUBLISHED" | "RETIRED";
  /** False for a version that was published from a draft. */
  readonly fromFiles: boolean;
}

/**
 * The versions of one identity, the newest first, drafts left out.
 * @param identity the columns that name it, and their values: the same columns for every identity of a table.
 */
export async function earlierVersions(
  db: Database,
  table: VersionTable,
  identity: Identity,
): Promise<EarlierVersion[]> {
  const order =
    table === "framework_version" ? "edition" : table === "pay_band_year" ? "published_at" : "version";
  const number = table === "pay_band_year" ? "1" : order;
  const named = Object.keys(identity).map((column, index) => `${column} IS NOT DISTINCT FROM $${index + 1}`);
  return db.query(
    {
      name: `earlier-${table}`,
      text: `
        SELECT id, ${number} AS version, digest, status,
               NOT EXISTS (SELECT FROM drafted_version WHERE version_id = t.id) AS "fromFiles"
        FROM ${table} t WHERE ${named.join(" AND ")} AND status <> 'DRAFT' ORDER BY ${order} DESC`,
    },
    Object.values(identity),
  );
}

/** The columns that name an identity, and its ids; null if one of them is left open. */
export type Identity = Readonly<Record<string, string | null>>;

/** Any constant will do, as long as every publication uses the same one: the ASCII codes of "publ". */
export const PUBLISHING = 0x7075626c;

/**
 * Waits for other publications to end, and returns the instant of this one. It is taken after the wait, so
 * that instants have the order in which publications become visible; in whole milliseconds and never ahead of
 * the clock.
 */
export async function publicationInstant(db: Database): Promise<Date> {
  await lockPublishing(db);
  return readInstant(db);
}

async function lockPublishing(db: Database): Promise<void> {
  await db.query({ name: "lock-publishing", text: "SELECT pg_advisory_xact_lock($1)" }, [PUBLISHING]);
}

async function readInstant(db: Database): Promise<Date> {
  const [row] = await db.query<{ at: Date }>(
    { name: "publication-instant", text: "SELECT date_trunc('milliseconds', clock_timestamp()) AS at" },
    [],
  );
  if (!row) throw new Error("clock_timestamp() returned no row.");
  return row.at;
}

/** The channel on which every process hears that reference data was published or retired. */
export const PUBLISHED_CHANNEL = "peerway_published";

/** Notifies every process when the transaction commits. */
export async function announcePublication(db: Database): Promise<void> {
  await db.query({ name: "announce-publication", text: `NOTIFY ${PUBLISHED_CHANNEL}` }, []);
}

/** Publishes a draft from an instant on. From here on the database refuses every change of it. */
export async function publishVersion(db: Database, table: VersionTable, id: string, at: Date): Promise<void> {
  await db.query(
    {
      name: `publish-${table}`,
      text: `UPDATE ${table} SET status = 'PUBLISHED', published_at = $2 WHERE id = $1`,
    },
    [id, at],
  );
}

/** Retires a published version at an instant; it stays readable for answers that were given with it. */
export async function retireVersion(db: Database, table: VersionTable, id: string, at: Date): Promise<void> {
  await db.query(
    {
      name: `retire-${table}`,
      text: `UPDATE ${table} SET status = 'RETIRED', retired_at = $2 WHERE id = $1`,
    },
    [id, at],
  );
}
