import type { Actor } from "../../access/actor";
import { capacityOf, refuseAccess } from "../../access/policy";
import type { Database } from "../../database/pool";
import { countImports, type ImportFilter, pageOfImports } from "../../repositories/importing/import-pages";
import { findRefusals, type RefusalRow } from "../../repositories/importing/import-refusals";
import type { ImportRow, ImportState } from "../../repositories/importing/imports";
import { FIELDS, type FileKind, rulesOf } from "./shared/fields";
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

/**
 * An import, if the actor may record what it is about, because refusals repeat what a file contained.
 * @param find an import of the actor's organisation by its id; null if there is none.
 */
export async function readImport(
  actor: Actor,
  id: string,
  find: (id: string) => Promise<ImportRow | null>,
): Promise<ImportRow | null> {
  const row = actor.partner ? null : await find(id);
  return row && maySend(actor, row.kind) ? row : null;
}

/**
 * The latest first, one more than the page holds if others follow. @throws Forbidden for a kind that the
 * actor may not record.
 */
export async function readImports(
  db: Database,
  actor: Actor,
  asked: ImportsAsked,
  page: ImportPage,
): Promise<ImportRow[]> {
  return await pageOfImports(db, actor.organisationId, filterFor(actor, asked), page);
}

/** @throws Forbidden for a kind that the actor may not record. */
export async function countReadableImports(db: Database, actor: Actor, asked: ImportsAsked): Promise<number> {
  return await countImports(db, actor.organisationId, filterFor(actor, asked));
}

/** Refused lines of an import, in order. */
export const readRefusals = (
  db: Database,
  { organisationId, id }: Key,
  page: RefusalPage,
): Promise<RefusalRow[]> => findRefusals(db, organisationId, id, page);

/** The refused lines after a line as a file; null if there are none, or they are no longer kept. */
export const readRejects = (db: Database, row: ImportRow, after: number): Promise<RejectPart | null> =>
  rejectPart(db, row, after);

/** @throws Forbidden if they may record none of what is asked for. */
function filterFor(actor: Actor, { kind, ...asked }: ImportsAsked): ImportFilter {
  const all = kind === null ? (Object.keys(FIELDS) as FileKind[]) : [kind];
  const kinds = actor.partner ? [] : all.filter((each) => maySend(actor, each));
  if (kinds.length === 0) refuseAccess(actor, [...new Set(all.flatMap(rulesOf))]);
  return { kinds, ...asked };
}

const maySend = (actor: Actor, kind: FileKind): boolean =>
  rulesOf(kind).every((rule) => capacityOf(actor, rule, null) !== null);
