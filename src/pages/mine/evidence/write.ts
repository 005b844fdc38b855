import { button, EMPTY_FORM, Fields, type FormState, hidden, idempotencyKey } from "../../frame/fields";
import { html } from "../../frame/html";
import type { Page } from "../../frame/page";
import { firstProblems } from "../../frame/problems";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import type { Messages } from "../../messages";
import {
  DraftEvidenceDocument,
  type DraftEvidenceInput,
  EvidenceChoicesDocument,
  MyNumberDocument,
  ReviseEvidenceDocument,
} from "../../operations/generated/graphql";
import { answered } from "../parts/answered";
import { callout, form } from "../parts/form";
import { pageOf } from "../parts/page-of";
import { problemsAt } from "../parts/problems-at";
import { addressOf, LIST } from "./addresses";
import { type Choices, CLAIMS, claimFields, groupsFor, levelsSent } from "./claims";
import { findPiece, type Piece } from "./find";

/** The form's fields, by the names of the API. */
const FIELDS = {
  kind: "kind",
  doneOn: "doneOn",
  title: "title",
  reflection: "reflection",
  attachments: "attachments",
  claims: CLAIMS,
  competence: CLAIMS,
  level: CLAIMS,
};

/** What a form begins with, and which draft it replaces. */
interface Beginning {
  readonly piece: Piece | null;
  /** Whether the piece is replaced; else the text is a new one that begins with its words. */
  readonly isChange: boolean;
}

/** The form for a new draft; it can begin with the words of an earlier piece. */
export async function newEvidence(visit: Visit): Promise<Page | null> {
  const beginning = await beginningOf(visit);
  return beginning && showForm(visit, beginning, EMPTY_FORM);
}

export async function saveNewEvidence(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const beginning = await beginningOf(visit);
  return beginning && save(visit, beginning, sent);
}

/** The form that changes a draft. */
export async function changeEvidence(visit: Visit): Promise<Page | null> {
  const piece = await draftOf(visit);
  return piece && showForm(visit, { piece, isChange: true }, EMPTY_FORM);
}

export async function saveChangedEvidence(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const piece = await draftOf(visit);
  return piece && save(visit, { piece, isChange: true }, sent);
}

async function beginningOf(visit: Visit): Promise<Beginning | null> {
  const { from } = visit.query;
  if (from === undefined) return { piece: null, isChange: false };
  const piece = await findPiece(visit, from);
  return piece && { piece, isChange: false };
}

async function draftOf(visit: Visit): Promise<Piece | null> {
  const piece = await findPiece(visit, visit.params.id ?? "");
  return piece?.state === "DRAFT" ? piece : null;
}

/** What an earlier piece claims that is to be claimed again: in a new piece, what was not accepted. */
const claimedAgain = ({ piece, isChange }: Beginning) =>
  (piece?.claims ?? []).filter(({ judgement }) => isChange || judgement?.outcome !== "ACCEPTED");

async function showForm(
  visit: Visit,
  beginning: Beginning,
  state: FormState,
  choices?: Choices,
): Promise<Page> {
  const { t, ask } = visit;
  const texts = t.mine.writing;
  const known = choices ?? (await ask(EvidenceChoicesDocument));
  const { piece, isChange } = beginning;
  const fields = new Fields(state, t);
  const claimed = claimedAgain(beginning);
  const before = new Map(claimed.map(({ competence, level }) => [competence.id, level.code]));
  const groups = groupsFor(
    known,
    claimed.map(({ competence }) => competence),
    t,
  );
  const title = isChange ? texts.changeTitle : texts.title;
  return pageOf(
    title,
    visit,
    html`${fields.summary()}<h1>${title}</h1>
${callout(texts.warningTitle, texts.warning)}
${form(
  idempotencyKey(state.sent),
  piece !== null && hidden("version", String(piece.version)),
  fields.radios({
    name: "kind",
    label: texts.kind,
    value: piece?.kind.code,
    choices: kindsOf(known, t),
  }),
  fields.day({ name: "doneOn", label: texts.doneOn, value: piece?.doneOn }),
  fields.text({ name: "title", label: texts.heading, hint: texts.headingHint, value: piece?.words?.title }),
  fields.longText({
    name: "reflection",
    label: texts.reflection,
    hint: texts.reflectionHint,
    rows: 12,
    value: piece?.words?.reflection,
  }),
  fields.longText({
    name: "attachments",
    label: texts.attachments,
    rows: 2,
    value: piece?.words?.attachments.join("\n"),
  }),
  claimFields(groups, known, before, state, t),
  html`<p>${texts.saved}</p>`,
  button(texts.save),
)}`,
    isChange && piece !== null
      ? { href: addressOf(piece.id), text: t.mine.evidence.backToPiece }
      : { href: LIST, text: t.mine.evidence.back },
  );
}

const kindsOf = ({ evidenceKinds }: Choices, { mine }: Messages) =>
  evidenceKinds.map(({ code, title, counts, needsThirdParty, privacy }) => {
    const hint = [
      !counts && mine.writing.doesNotCount,
      needsThirdParty && mine.writing.thirdParty,
      privacy,
    ].filter(Boolean);
    return { value: code, label: title, ...(hint.length > 0 && { hint: hint.join(" ") }) };
  });

async function save(visit: Visit, beginning: Beginning, sent: Sent): Promise<Next | Page> {
  const { ask, t } = visit;
  const texts = t.mine.writing;
  const choices = await ask(EvidenceChoicesDocument);
  const groups = groupsFor(
    choices,
    claimedAgain(beginning).map(({ competence }) => competence),
    t,
  );
  const claims = [...levelsSent(groups, sent)].map(([id, level]) => ({ competence: { id }, level }));
  const problems = [
    ...firstProblems(sent, t, {
      texts: { kind: texts.kind, title: texts.heading },
      days: { doneOn: texts.doneOnShort },
    }),
    ...(claims.length === 0 ? [{ field: CLAIMS, message: texts.noClaim }] : []),
  ];
  if (problems.length > 0) return showForm(visit, beginning, { sent, problems }, choices);
  const content = {
    kind: sent.text("kind"),
    doneOn: sent.day("doneOn") ?? "",
    title: sent.text("title"),
    reflection: sent.text("reflection") || null,
    attachments: sent
      .text("attachments")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    claims,
  };
  const { evidence, userErrors } = await write(visit, beginning, content, sent);
  return evidence
    ? { goTo: addressOf(evidence.id), done: "evidenceDrafted" }
    : showForm(visit, beginning, { sent, problems: problemsAt(userErrors, FIELDS) }, choices);
}

type Content = Omit<DraftEvidenceInput, "worker" | "idempotencyKey">;

async function write({ ask }: Visit, { piece, isChange }: Beginning, content: Content, sent: Sent) {
  if (isChange && piece !== null) {
    const input = { ...content, evidence: piece.id, expectedVersion: Number(sent.text("version")) || 0 };
    return answered((await ask(ReviseEvidenceDocument, { input })).reviseEvidence);
  }
  const { me } = await ask(MyNumberDocument);
  const input = {
    ...content,
    worker: { number: me?.number ?? "" },
    idempotencyKey: sent.text("idempotencyKey") || null,
  };
  return answered((await ask(DraftEvidenceDocument, { input })).draftEvidence);
}
