import { adjustment } from "./adjustment";
import { appeal } from "./appeal";
import { assessorAppointment } from "./assessor-appointment";
import { attestation } from "./attestation";
import { type Column, columnOf } from "./columns";
import { completion } from "./completion";
import { conflictOfInterest } from "./conflict-of-interest";
import { cpdEntry } from "./cpd-entry";
import { credential } from "./credential";
import { credentialVerification } from "./credential-verification";
import { decision } from "./decision";
import { endorsement } from "./endorsement";
import { evidence } from "./evidence";
import { evidenceHandover } from "./evidence-handover";
import { judgement } from "./judgement";
import { offer } from "./offer";
import { organisationDetail } from "./organisation-detail";
import { post } from "./post";
import { postChange } from "./post-change";
import { qualityCheck } from "./quality-check";
import { supervision } from "./supervision";
import { supervisionConfirmation } from "./supervision-confirmation";
import { undoing } from "./undoing";
import { waiver } from "./waiver";

export { columnOf } from "./columns";
export { COMMON_COLUMNS, type FactPage, type LookUp } from "./fact-page";

/**
 * Every kind of fact. A kind refers only to kinds before it, so facts of several kinds are written in this
 * order.
 */
export const FACTS = [
  post,
  postChange,
  evidence,
  evidenceHandover,
  judgement,
  assessorAppointment,
  completion,
  credential,
  credentialVerification,
  supervision,
  supervisionConfirmation,
  cpdEntry,
  endorsement,
  offer,
  attestation,
  organisationDetail,
  waiver,
  adjustment,
  decision,
  conflictOfInterest,
  appeal,
  qualityCheck,
  undoing,
] as const;

type AnyPage = (typeof FACTS)[number];
export type FactKind = AnyPage["kind"];
export type PageOf<Kind extends FactKind> = Extract<AnyPage, { readonly kind: Kind }>;

/** Kinds that have a type of their own in the API. */
export type ShownKind = Extract<AnyPage, { readonly type: string }>["kind"];
/** Kinds about a worker, which are shown. */
export type WorkerKind = Extract<AnyPage, { readonly of: "WORKER" }>["kind"];
/**
 * Kinds about a worker that Worker lists in a field of its own, a page at a time; posts and evidence have
 * fields with more arguments.
 */
export type ListedKind = Exclude<
  Extract<AnyPage, { readonly of: "WORKER"; readonly list: string }>["kind"],
  "POST" | "EVIDENCE"
>;
/** Kinds that an organisation says of itself. */
export type OrganisationKind = Extract<AnyPage, { readonly of: "ORGANISATION" }>["kind"];
/** Kinds that a worker can let another employer copy. */
export type CopiedKind = Extract<AnyPage, { readonly isCopied: true }>["kind"];
/** Kinds that files bring, one a line. */
export type ImportedKind = Extract<AnyPage, { readonly imported: object }>["kind"];

/** The pages by their kinds. */
export const FACT = Object.fromEntries(FACTS.map((page) => [page.kind, page])) as {
  readonly [Kind in FactKind]: PageOf<Kind>;
};

type Columns<Kind extends FactKind> = PageOf<Kind>["columns"];
type ValueOf<Of> = Of extends Column<infer Value, boolean> ? Value : never;

/** A row with all of its own columns, as they are stored. */
export type StoredRow<Kind extends FactKind> = {
  readonly [Name in keyof Columns<Kind>]: ValueOf<Columns<Kind>[Name]>;
};

/** A row as it is written: a column that may be null may be left out. */
export type NewRow<Kind extends FactKind> = {
  readonly [Name in keyof Columns<Kind> as null extends ValueOf<Columns<Kind>[Name]> ? never : Name]: ValueOf<
    Columns<Kind>[Name]
  >;
} & {
  readonly [Name in keyof Columns<Kind> as null extends ValueOf<Columns<Kind>[Name]>
    ? Name
    : never]?: ValueOf<Columns<Kind>[Name]>;
};

/** A row as lists of facts read it. */
export type ReadRow<Kind extends FactKind> = {
  readonly [Name in keyof Columns<Kind> as Columns<Kind>[Name] extends Column<unknown, true>
    ? Name
    : never]: ValueOf<Columns<Kind>[Name]>;
};

/** The names of a row's values, as columns. */
export const toColumns = (row: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]));

/** A row of a kind's table, by column, as a row by name. */
export const fromColumns = <Kind extends FactKind>(
  kind: Kind,
  row: Readonly<Record<string, unknown>>,
): StoredRow<Kind> =>
  Object.fromEntries(
    Object.keys(FACT[kind].columns).map((name) => [name, row[columnOf(name)]]),
  ) as StoredRow<Kind>;
