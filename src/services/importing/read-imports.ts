import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import { findImport, findRefusals, type ImportRow, type RefusalRow } from "../../repositories/imports";

export type { ImportRow, RefusalRow } from "../../repositories/imports";

/** How imports stand, and what they refused. */
export interface ImportReading {
  byId(actor: Actor, id: string): Promise<ImportRow | null>;
  /** Refused lines after a line, in order. */
  refusals(of: Pick<ImportRow, "organisationId" | "id">, after: number, most: number): Promise<RefusalRow[]>;
}

export const importReading = (db: Database): ImportReading => ({
  byId: ({ organisationId }, id) => findImport(db, organisationId, id),
  refusals: ({ organisationId, id }, after, most) => findRefusals(db, organisationId, id, after, most),
});
