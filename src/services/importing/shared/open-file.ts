import type { Actor } from "../../../access/actor";
import { capacityFor, Forbidden } from "../../../access/policy";
import type { Database } from "../../../database/pool";
import { findImportOf, type ImportRow, openImport } from "../../../repositories/importing/imports";
import { requireEsrOrder } from "../esr/require-order";
import { messages } from "../messages";
import { wantedHeadings } from "./cells";
import { type FileKind, rulesOf } from "./fields";
import type { FileInspection, SentFile } from "./sent-file";

/** @throws Forbidden if the actor may not send in such a file. */
export function requireSender(actor: Actor, kind: FileKind): void {
  if (actor.partner) throw new Forbidden(messages.ownOrganisationOnly);
  for (const rule of rulesOf(kind)) capacityFor(actor, rule, null);
}

/**
 * Opens the import of a file, or joins the one of the same file that has not come to its end. @returns
 * whether it was opened. @throws FileError for a file of ESR that is not the next one.
 */
export async function joinImport(
  db: Database,
  { organisationId, subject }: Actor,
  { name, format, mapping, afterGap = false }: SentFile,
  { digest, bytes, headings, esr }: FileInspection,
  { dryRun, state }: Pick<ImportRow, "dryRun"> & { readonly state: "QUEUED" | "RUNNING" },
): Promise<{ readonly row: ImportRow; readonly isNew: boolean }> {
  if (esr) await requireEsrOrder(db, organisationId, esr, { digest, afterGap, dryRun });
  const opened = await openImport(db, organisationId, {
    kind: mapping.kind,
    digest,
    name,
    bytes,
    by: subject,
    dryRun,
    state,
    format,
    delimiter: mapping.delimiter ?? ",",
    headings,
    wanted: esr ? headings : [...wantedHeadings(mapping)],
  });
  if (opened) return { row: opened, isNew: true };
  const row = await findImportOf(db, organisationId, digest);
  if (!row) throw new Error("The import was not opened.");
  return { row, isNew: false };
}
