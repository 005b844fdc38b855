import { hidden, idempotencyKey } from "../../frame/fields";
import type { Html } from "../../frame/html";
import type { Sent } from "../../frame/sent";
import type { Visit } from "../../frame/visit";
import {
  DraftToChangeDocument,
  EditionToDraftDocument,
  type EditionToDraftQuery,
  SaveEditionDraftDocument,
} from "../../operations/generated/graphql";
import { orNull } from "../../shared/or-null";
import { type Saved, saved } from "./saved";

/** A sentence within a competence, as the document of an edition has it. What the pages do not show stays. */
export interface Statement {
  readonly code: string;
  readonly text: string;
  readonly [other: string]: unknown;
}

export interface Competence {
  readonly code: string;
  readonly title: string;
  readonly summary?: string | null;
  readonly statements?: readonly Statement[];
  readonly [other: string]: unknown;
}

export interface Domain {
  readonly code: string;
  readonly title: string;
  readonly competences: readonly Competence[];
  readonly [other: string]: unknown;
}

/** Says that what was shown of a competence of the current edition counts for one of the next. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly [other: string]: unknown;
}

interface EditionDocument {
  readonly framework: { readonly domains: readonly Domain[]; readonly [other: string]: unknown };
  readonly crosswalk?: { readonly links: readonly Link[]; readonly [other: string]: unknown } | null;
  readonly [other: string]: unknown;
}

/** A draft of an edition of a framework that can be changed, or the current edition, with which a draft begins. */
export interface OpenEdition {
  /** Null: the draft begins with the first change that is saved. */
  readonly draft: { readonly id: string; readonly version: number } | null;
  readonly code: string;
  readonly title: string;
  readonly document: EditionDocument;
  readonly domains: readonly Domain[];
}

/**
 * The edition of an address: a draft's, or the next one of a framework.
 * @returns null if there is none, or the draft is closed or of another kind.
 */
export async function openEdition({ ask, params }: Visit): Promise<OpenEdition | null> {
  if (params.framework !== undefined) return nextEdition(ask, params.framework);
  const draft = (await orNull(ask(DraftToChangeDocument, { id: params.id ?? "" })))?.draft;
  if (!draft?.document || draft.status !== "OPEN") return null;
  const document = draft.document as unknown as EditionDocument;
  const { code, title } = draft;
  return { draft, code, title, document, domains: document.framework.domains };
}

async function nextEdition(ask: Visit["ask"], code: string): Promise<OpenEdition | null> {
  const known = await orNull(ask(EditionToDraftDocument, { code }));
  const current = known?.framework?.current;
  if (!current || !mayDraft(known.viewer)) return null;
  const framework = current.document as EditionDocument["framework"];
  const { domains } = framework;
  const document = { framework, crosswalk: { links: allLinked(domains) } };
  return { draft: null, code, title: current.title, document, domains };
}

/** What stays as it is counts on. */
const allLinked = (domains: readonly Domain[]): readonly Link[] =>
  domains.flatMap(({ competences }) => competences.map(({ code }) => linkOf(code)));

const linkOf = (code: string): Link => ({ from: code, to: code, relation: "EXACT", basis: "INFERRED" });

/** The links after one competence was changed or removed. @param counts whether what was shown of it counts on. */
export function linksWith({ document }: OpenEdition, code: string, counts: boolean): readonly Link[] {
  const links = document.crosswalk?.links ?? [];
  if (!counts) return links.filter(({ to }) => to !== code);
  return links.some(({ to }) => to === code) ? links : [...links, linkOf(code)];
}

/** Frameworks are national, so stewards of national bodies draft them. The API has the last word. */
export const mayDraft = (viewer: EditionToDraftQuery["viewer"]): boolean =>
  viewer?.capacities.includes("STEWARD") === true && viewer.organisation?.kind === "NATIONAL_BODY";

/** Saves a draft with another content. @param sent has the version that its visitor read. */
export async function saveEdition(
  { ask }: Visit,
  { draft, document }: OpenEdition,
  sent: Sent,
  framework: Readonly<Partial<EditionDocument["framework"]>>,
  links: readonly Link[] = document.crosswalk?.links ?? [],
): Promise<Saved> {
  const named = draft
    ? { draft: draft.id, expectedVersion: Number(sent.text("version")) }
    : { idempotencyKey: sent.text("idempotencyKey") || null };
  const changed = {
    ...document,
    framework: { ...document.framework, ...framework },
    crosswalk: links.length > 0 || document.crosswalk ? { ...document.crosswalk, links } : null,
  };
  return saved(
    ask(SaveEditionDraftDocument, { input: { ...named, dryRun: false, document: changed } }).then(
      (answer) => answer.importFrameworkVersion,
    ),
  );
}

/** What a form of an edition is sent with, so that nothing is saved twice and nobody's change is lost. */
export const savedWith = ({ draft }: OpenEdition, sent: Sent): Html =>
  draft ? hidden("version", String(draft.version)) : idempotencyKey(sent);
