import type { Database } from "../../database/pool";
import { insertMissing, type ReferenceTable, type Row } from "../../repositories/authoring/publishing";
import type { ReferenceFiles } from "./files";
import { digestOf, idOf } from "./identity";

/** An entry of a closed list differs from what was published under its code. */
export class PublishedEntryChanged extends Error {}

/**
 * Publishes the closed lists: sources, kinds, types, and the identities that versions hang on. Their entries have no
 * versions: an entry whose meaning changes needs a code of its own.
 * @throws PublishedEntryChanged naming the entry and the columns.
 */
export async function publishVocabulary(db: Database, files: ReferenceFiles): Promise<void> {
  await publishList(
    db,
    "source",
    files.sources.map(({ ref, title, publisher, publishedOn, url, note }) => ({
      ref,
      title,
      publisher,
      published_on: publishedOn,
      url,
      note,
    })),
  );
  await publishList(
    db,
    "organisation",
    files.programmes.providers.map(({ code, name, sourceRef }) => ({
      id: idOf("organisation", code),
      code,
      name,
      kind: "PROVIDER",
      source_ref: sourceRef,
    })),
    // One that an operator had entered before we knew of it stays as they have it.
    ({ source_ref: source }) => source !== null,
  );
  await publishList(
    db,
    "credential_type",
    files.credentialTypes.map(({ code, title, category, defaultCurrencyMonths, basis, sourceRef, note }) => ({
      id: idOf("credential_type", code),
      code,
      title,
      category,
      default_currency_months: defaultCurrencyMonths,
      basis,
      source_ref: sourceRef,
      note,
    })),
  );
  await publishList(
    db,
    "evidence_kind",
    files.evidenceKinds.kinds.map((kind) => ({
      id: idOf("evidence_kind", kind.code),
      code: kind.code,
      title: kind.title,
      basis: kind.basis,
      default_currency_months: kind.defaultCurrencyMonths,
      currency_basis: kind.currencyBasis,
      needs_third_party: kind.needsThirdParty,
      counts: kind.counts,
      privacy: kind.privacy,
      note: kind.note,
    })),
  );
  await publishList(
    db,
    "supervision_kind",
    files.supervisionKinds.map(({ code, title, basis, sourceRef, note }) => ({
      id: idOf("supervision_kind", code),
      code,
      title,
      basis,
      source_ref: sourceRef,
      note,
    })),
  );
  await publishList(
    db,
    "endorsement_topic",
    files.endorsementTopics.map(({ subject, code, title, basis, sourceRef, note }) => ({
      id: idOf("endorsement_topic", subject, code),
      subject,
      code,
      title,
      basis,
      source_ref: sourceRef,
      note,
    })),
  );
  await publishList(
    db,
    "pay_band",
    files.payBands.bands.map(({ code, rank, title }) => ({ id: idOf("pay_band", code), code, rank, title })),
  );
}

/**
 * Writes the missing rows of a closed list and refuses a changed one.
 * @param isOurs whether a row that stood before is of the list.
 */
export async function publishList(
  db: Database,
  table: ReferenceTable,
  rows: readonly Row[],
  isOurs: (standing: Row) => boolean = () => true,
): Promise<void> {
  const given = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const { standing, given: wanted } of await insertMissing(db, table, rows)) {
    if (!isOurs(standing)) continue;
    const changed = [...given].filter(
      (column) => digestOf(standing[column] ?? null) !== digestOf(wanted[column] ?? null),
    );
    if (changed.length > 0) {
      throw new PublishedEntryChanged(
        `${table} ${String(wanted.code ?? wanted.ref)} differs from what is published (${changed.join(", ")}). Give the changed one a code of its own: what is published is never edited.`,
      );
    }
  }
}
