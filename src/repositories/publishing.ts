import type { Database } from "../database/pool";

export type Row = Readonly<Record<string, unknown>>;

/** Tables that published reference data is written to; the only names that reach the text of these statements. */
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
      text: `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    },
    [JSON.stringify(rows)],
  );
}

/** Writes what is not there yet. @returns the rows that stood before, each with the one given in its place. */
export async function insertMissing(
  db: Database,
  table: ReferenceTable,
  rows: readonly Row[],
): Promise<{ standing: Row; given: Row }[]> {
  const [first] = rows;
  if (!first) return [];
  const columns = Object.keys(first).join(", ");
  return db.query(
    {
      name: `insert-missing-${table}`,
      text: `
        WITH given AS (SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)),
             written AS (INSERT INTO ${table} (${columns}) SELECT ${columns} FROM given ON CONFLICT DO NOTHING)
        SELECT to_jsonb(standing) AS standing, to_jsonb(given) AS given
        FROM given JOIN ${table} AS standing USING (${table === "source" ? "ref" : "id"})`,
    },
    [JSON.stringify(rows)],
  );
}

export interface StandingVersion {
  readonly id: string;
  readonly version: number;
  readonly digest: string;
}

/**
 * The newest version of one identity, drafts left out; none before the first.
 * @param identity the columns that name it, and their values: the same columns for every identity of a table.
 */
export async function newestVersion(
  db: Database,
  table: VersionTable,
  identity: Readonly<Record<string, string>>,
): Promise<StandingVersion | null> {
  const order =
    table === "framework_version" ? "edition" : table === "pay_band_year" ? "published_at" : "version";
  const number = table === "pay_band_year" ? "1" : order;
  const named = Object.keys(identity).map((column, index) => `${column} = $${index + 1}`);
  const [row] = await db.query<StandingVersion>(
    {
      name: `newest-${table}`,
      text: `SELECT id, ${number} AS version, digest FROM ${table} WHERE ${named.join(" AND ")} AND status <> 'DRAFT' ORDER BY ${order} DESC LIMIT 1`,
    },
    Object.values(identity),
  );
  return row ?? null;
}

/** Publishes a draft. From here on the database refuses every change of it. */
export async function publishVersion(db: Database, table: VersionTable, id: string): Promise<void> {
  await db.query(
    {
      name: `publish-${table}`,
      text: `UPDATE ${table} SET status = 'PUBLISHED', published_at = clock_timestamp() WHERE id = $1`,
    },
    [id],
  );
}

/** Retires a published version; it stays readable for answers that were given with it. */
export async function retireVersion(db: Database, table: VersionTable, id: string): Promise<void> {
  await db.query(
    {
      name: `retire-${table}`,
      text: `UPDATE ${table} SET status = 'RETIRED', retired_at = clock_timestamp() WHERE id = $1`,
    },
    [id],
  );
}
