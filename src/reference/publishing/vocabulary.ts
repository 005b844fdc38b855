import type { Database } from "../../database/pool";
import {
  correctRow,
  insertMissing,
  type ReferenceTable,
  type Row,
} from "../../repositories/authoring/publishing";
import type { ReferenceFiles } from "./files";
import { digestOf, idOf } from "./identity";

/** An entry of a closed list differs from what was published under its code. */
export class PublishedEntryChanged extends Error {}

/**
 * What is said about an entry of a closed list, and can be corrected: it does not change what the entry
 * means, and no answer is worked out from it.
 */
const CORRECTABLE: ReadonlySet<string> = new Set([
  "basis",
  "source_ref",
  "note",
  "says",
  "default_currency_months",
  "currency_basis",
  "template",
  "awarded_by",
  "level",
]);

/**
 * Publishes the closed lists: sources, kinds, types, and the identities that versions hang on. Their entries
 * have no versions: an entry whose meaning changes needs a code of its own.
 * @throws PublishedEntryChanged naming the entry and the columns.
 */
export async function publishVocabulary(db: Database, files: ReferenceFiles): Promise<void> {
  await publishList(db, "source", sourceRows(files));
  // An organisation that an operator entered before this list named it has no source, and stays as the
  // operator entered it.
  await publishList(db, "organisation", providerRows(files), ({ source_ref: source }) => source !== null);
  await publishList(db, "credential_type", credentialTypeRows(files));
  await publishList(db, "evidence_kind", evidenceKindRows(files));
  await publishList(db, "supervision_kind", supervisionKindRows(files));
  await publishList(db, "endorsement_topic", endorsementTopicRows(files));
  await publishList(db, "setting", settingRows(files));
  await publishList(db, "duty", dutyRows(files));
  await publishList(db, "drift_kind", driftKindRows(files));
  await publishList(db, "lead_time", leadTimeRows(files));
  await publishList(db, "benchmark", benchmarkRows(files));
  await publishList(db, "pay_band", payBandRows(files));
}

const sourceRows = ({ sources }: ReferenceFiles): Row[] =>
  sources.map(({ ref, title, publisher, publishedOn, url, note, says }) => ({
    ref,
    title,
    publisher,
    published_on: publishedOn,
    url,
    note,
    says,
  }));

const providerRows = ({ programmes }: ReferenceFiles): Row[] =>
  programmes.providers.map(({ code, name, sourceRef }) => ({
    id: idOf("organisation", code),
    code,
    name,
    kind: "PROVIDER",
    source_ref: sourceRef,
  }));

const credentialTypeRows = ({ credentialTypes }: ReferenceFiles): Row[] =>
  credentialTypes.map(
    ({
      code,
      title,
      category,
      defaultCurrencyMonths,
      currencyBasis,
      awardedBy = null,
      level = null,
      basis,
      sourceRef,
      note,
    }) => ({
      id: idOf("credential_type", code),
      code,
      title,
      category,
      default_currency_months: defaultCurrencyMonths,
      currency_basis: currencyBasis,
      awarded_by: awardedBy,
      level,
      basis,
      source_ref: sourceRef,
      note,
    }),
  );

const evidenceKindRows = ({ evidenceKinds }: ReferenceFiles): Row[] =>
  evidenceKinds.kinds.map((kind) => ({
    id: idOf("evidence_kind", kind.code),
    code: kind.code,
    title: kind.title,
    basis: kind.basis,
    source_ref: kind.sourceRef,
    default_currency_months: kind.defaultCurrencyMonths,
    currency_basis: kind.currencyBasis,
    needs_third_party: kind.needsThirdParty,
    counts: kind.counts,
    privacy: kind.privacy,
    note: kind.note,
  }));

const supervisionKindRows = ({ supervisionKinds }: ReferenceFiles): Row[] =>
  supervisionKinds.map(({ code, title, basis, sourceRef, note }) => ({
    id: idOf("supervision_kind", code),
    code,
    title,
    basis,
    source_ref: sourceRef,
    note,
  }));

const endorsementTopicRows = ({ endorsementTopics }: ReferenceFiles): Row[] =>
  endorsementTopics.map(({ subject, code, title, basis, sourceRef, note }) => ({
    id: idOf("endorsement_topic", subject, code),
    subject,
    code,
    title,
    basis,
    source_ref: sourceRef,
    note,
  }));

const dutyRows = ({ duties }: ReferenceFiles): Row[] =>
  duties.map(({ code, title, asksForDocument, basis, sourceRef, note }) => ({
    id: idOf("duty", code),
    code,
    title,
    asks_for_document: asksForDocument,
    basis,
    source_ref: sourceRef,
    note,
  }));

const driftKindRows = ({ driftKinds }: ReferenceFiles): Row[] =>
  driftKinds.map(({ code, title, basis, sourceRef, note }) => ({
    id: idOf("drift_kind", code),
    code,
    title,
    basis,
    source_ref: sourceRef,
    note,
  }));

const leadTimeRows = ({ leadTimes }: ReferenceFiles): Row[] =>
  leadTimes.map(({ code, title, days, basis, sourceRef, note }) => ({
    id: idOf("lead_time", code),
    code,
    title,
    days,
    basis,
    source_ref: sourceRef,
    note,
  }));

const benchmarkRows = ({ benchmarks }: ReferenceFiles): Row[] =>
  benchmarks.map(({ code, title, year, questions, basis, sourceRef, note }) => ({
    id: idOf("benchmark", code),
    code,
    title,
    year,
    questions,
    basis,
    source_ref: sourceRef,
    note,
  }));

const settingRows = ({ settings }: ReferenceFiles): Row[] =>
  settings.map(({ code, title, basis, sourceRef, note, template = null }) => ({
    id: idOf("setting", code),
    code,
    title,
    basis,
    source_ref: sourceRef,
    note,
    template,
  }));

const payBandRows = ({ payBands }: ReferenceFiles): Row[] =>
  payBands.bands.map(({ code, rank, title }) => ({ id: idOf("pay_band", code), code, rank, title }));

/**
 * Writes the missing rows of a closed list, corrects what is said about the others, and refuses a row whose
 * meaning has changed.
 * @param isOurs whether a row that exists already belongs to this list.
 */
export async function publishList(
  db: Database,
  table: ReferenceTable,
  rows: readonly Row[],
  isOurs: (existing: Row) => boolean = () => true,
): Promise<void> {
  const given = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const { existing, given: wanted } of await insertMissing(db, table, rows)) {
    if (!isOurs(existing)) continue;
    const changed = [...given].filter(
      (column) => digestOf(existing[column] ?? null) !== digestOf(wanted[column] ?? null),
    );
    if (changed.length > 0 && changed.every((column) => CORRECTABLE.has(column)))
      await correctRow(
        db,
        table,
        wanted,
        [...given].filter((column) => CORRECTABLE.has(column)),
      );
    else if (changed.length > 0) {
      throw new PublishedEntryChanged(
        `${table} ${String(wanted.code ?? wanted.ref)} differs from what is published (${changed.join(", ")}). Give the changed one a code of its own: what is published is never edited.`,
      );
    }
  }
}
