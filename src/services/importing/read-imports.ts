import type { Actor } from "../../access/actor";
import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { findImport, findRefusals, type ImportRow, type RefusalRow } from "../../repositories/imports";
import { RULE_OF } from "./shared/fields";

export type { ImportRow, RefusalRow } from "../../repositories/imports";

/** How imports stand, and what they refused. */
export interface ImportReading {
  /** Null where there is none, or where the actor may not record what it is about: refusals repeat what a file said. */
  byId(actor: Actor, id: string): Promise<ImportRow | null>;
  /** Refused lines after a line, in order. */
  refusals(of: Pick<ImportRow, "organisationId" | "id">, after: number, most: number): Promise<RefusalRow[]>;
}

export const importReading = (db: Database): ImportReading => ({
  async byId(actor, id) {
    const row = await findImport(db, actor.organisationId, id);
    return row && capacityOf(actor, RULE_OF[row.kind], null) !== null ? row : null;
  },
  refusals: ({ organisationId, id }, after, most) => findRefusals(db, organisationId, id, after, most),
});
