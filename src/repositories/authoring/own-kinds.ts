import type { Database } from "../../database/pool";

/** The lists to which organisations add entries of their own, by the names of their tables. */
export type OwnKindTable = "credential_type" | "endorsement_topic" | "setting" | "supervision_kind";

export interface Wording {
  readonly title: string;
  readonly note: string | null;
}

/** Changes how an organisation's own entry of a list is worded. */
export async function updateWording(
  db: Database,
  table: OwnKindTable,
  id: string,
  { title, note }: Wording,
): Promise<void> {
  await db.query(
    { name: `reword-own-${table}`, text: `UPDATE ${table} SET title = $2, note = $3 WHERE id = $1` },
    [id, title, note],
  );
}

/** Retires an organisation's own entry of a list. */
export async function retireEntry(db: Database, table: OwnKindTable, id: string, at: Date): Promise<void> {
  await db.query({ name: `retire-own-${table}`, text: `UPDATE ${table} SET retired_at = $2 WHERE id = $1` }, [
    id,
    at,
  ]);
}

export interface OwnKindChange extends Wording {
  readonly organisationId: string;
  readonly list: string;
  readonly kindId: string;
  readonly change: "ADDED" | "CHANGED" | "RETIRED";
  readonly by: string;
}

/** Stores who changed an entry of a list of the organisation's own, and how it was worded from then on. */
export async function insertOwnKindChange(db: Database, change: OwnKindChange): Promise<void> {
  const { organisationId, list, kindId, title, note, by } = change;
  await db.query(
    {
      name: "insert-own-kind-change",
      text: `
        INSERT INTO own_kind_change (organisation_id, list, kind_id, change, title, note, changed_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    },
    [organisationId, list, kindId, change.change, title, note, by],
  );
}
