import type { Actor } from "../../access/actor";
import { capacityOf, refuseAccess } from "../../access/policy";
import type { Database } from "../../database/pool";
import { countImports, type ImportFilter, pageOfImports } from "../../repositories/importing/import-pages";
import { findRefusals, type RefusalRow } from "../../repositories/importing/import-refusals";
import type { ImportRow, ImportState } from "../../repositories/importing/imports";
import { FIELDS, type FileKind, RULE_OF } from "./shared/fields";
import { type RejectPart, rejectPart } from "./shared/reject-part";

/** What is asked for of a list of imports; null: whatever it is. */
export interface ImportsAsked {
  readonly kind: FileKind | null;
  readonly state: ImportState | null;
  readonly dryRun: boolean | null;
}

type ImportPage = Parameters<typeof pageOfImports>[3];
type RefusalPage = Parameters<typeof findRefusals>[3];
type Key = Pick<ImportRow, "organisationId" | "id">;

/** Imports, and what they refused: for those who may record what they are about, since refusals repeat what a file said. */
export interface ImportReading {
  /** Null where there is none, or where the actor may not record what it is about. */
  byId(actor: Actor, id: string): Promise<ImportRow | null>;
  /** The latest first, one more than the page holds where others follow. @throws Forbidden for a kind that the actor may not record. */
  page(actor: Actor, asked: ImportsAsked, page: ImportPage): Promise<ImportRow[]>;
  count(actor: Actor, asked: ImportsAsked): Promise<number>;
  /** Refused lines in order, as many as `most`. */
  refusals(of: Key, page: RefusalPage): Promise<RefusalRow[]>;
  /** The refused lines after a line as a file; null where there are none, or where they are kept no longer. */
  rejects(of: ImportRow, after: number): Promise<RejectPart | null>;
}

/** @param find an import of the actor's organisation by its id; null where there is none. */
export const importReading = (
  db: Database,
  find: (id: string) => Promise<ImportRow | null>,
): ImportReading => ({
  async byId(actor, id) {
    const row = actor.partner ? null : await find(id);
    return row && capacityOf(actor, RULE_OF[row.kind], null) !== null ? row : null;
  },
  page: (actor, asked, page) => pageOfImports(db, actor.organisationId, filterFor(actor, asked), page),
  count: (actor, asked) => countImports(db, actor.organisationId, filterFor(actor, asked)),
  refusals: ({ organisationId, id }, page) => findRefusals(db, organisationId, id, page),
  rejects: (row, after) => rejectPart(db, row, after),
});

/** @throws Forbidden where they may record none of what is asked for. */
function filterFor(actor: Actor, { kind, ...asked }: ImportsAsked): ImportFilter {
  const all = kind === null ? (Object.keys(FIELDS) as FileKind[]) : [kind];
  const kinds = actor.partner ? [] : all.filter((each) => capacityOf(actor, RULE_OF[each], null) !== null);
  if (kinds.length === 0) refuseAccess(actor, [...new Set(all.map((each) => RULE_OF[each]))]);
  return { kinds, ...asked };
}
