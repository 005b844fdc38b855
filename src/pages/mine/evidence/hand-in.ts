import { button, EMPTY_FORM, Fields, type FormState, idempotencyKey } from "../../frame/fields";
import { html } from "../../frame/html";
import type { Page } from "../../frame/page";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import {
  PeopleWhoJudgeDocument,
  SubmitEvidenceDocument,
  WithdrawEvidenceDocument,
} from "../../operations/generated/graphql";
import { today } from "../../shared/today";
import { answered } from "../parts/answered";
import { callout, form } from "../parts/form";
import { pageOf } from "../parts/page-of";
import { problemsAt } from "../parts/problems-at";
import { addressOf } from "./addresses";
import { findPiece, type Piece } from "./find";
import { titleOf } from "./piece";

const AGREED = "nobodyRecognisable";

/** Asks whether a draft is to be handed in, and who should look at it. */
export async function askToHandIn(visit: Visit): Promise<Page | null> {
  const piece = await pieceIn(visit, "DRAFT");
  return piece && showHandIn(piece, visit, EMPTY_FORM);
}

export async function handIn(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  // A form that is sent a second time finds the piece handed in: the API then gives its first answer again.
  const piece = await findPiece(visit, visit.params.id ?? "");
  if (piece === null) return null;
  const { agreeMissing } = visit.t.mine.handling.handIn;
  if (sent.text(AGREED) !== "true")
    return showHandIn(piece, visit, { sent, problems: [{ field: AGREED, message: agreeMissing }] });
  const { submitEvidence } = await visit.ask(SubmitEvidenceDocument, {
    input: {
      evidence: piece.id,
      nobodyRecognisable: true,
      assessor: sent.text("assessor") || null,
      idempotencyKey: sent.text("idempotencyKey") || null,
    },
  });
  const { userErrors } = answered(submitEvidence);
  return userErrors.length > 0
    ? showHandIn(piece, visit, {
        sent,
        problems: problemsAt(userErrors, { assessor: "assessor", [AGREED]: AGREED }),
      })
    : { goTo: addressOf(piece.id), done: "evidenceHandedIn" };
}

/** Asks whether a piece is to be taken back. */
export async function askToTakeBack(visit: Visit): Promise<Page | null> {
  const piece = await pieceIn(visit, "SUBMITTED");
  return piece && showTakeBack(piece, visit, EMPTY_FORM);
}

export async function takeBack(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const piece = await findPiece(visit, visit.params.id ?? "");
  if (piece === null) return null;
  const { withdrawEvidence } = await visit.ask(WithdrawEvidenceDocument, {
    input: { evidence: piece.id, idempotencyKey: sent.text("idempotencyKey") || null },
  });
  const { userErrors } = answered(withdrawEvidence);
  return userErrors.length > 0
    ? showTakeBack(piece, visit, { sent, problems: problemsAt(userErrors) })
    : { goTo: addressOf(piece.id), done: "evidenceTakenBack" };
}

async function pieceIn(visit: Visit, state: Piece["state"]): Promise<Piece | null> {
  const piece = await findPiece(visit, visit.params.id ?? "");
  return piece?.state === state ? piece : null;
}

async function showHandIn(piece: Piece, visit: Visit, state: FormState): Promise<Page> {
  const { t } = visit;
  const texts = t.mine.handling.handIn;
  const fields = new Fields(state, t);
  const people = await whoMayJudge(piece, visit);
  return pageOf(
    texts.title,
    visit,
    html`${fields.summary()}<h1>${texts.title} <span class="nhsuk-caption-xl nhsuk-caption--bottom">${titleOf(piece, t)}</span></h1>
<p>${texts.text}</p>
${callout(t.mine.writing.warningTitle, t.mine.writing.warning)}
${form(
  idempotencyKey(state.sent),
  fields.radios({
    name: "assessor",
    label: texts.assessor,
    hint: texts.assessorHint,
    value: "",
    choices: [
      { value: "", label: texts.anybody },
      ...people.map(({ id, name }) => ({ value: id, label: name })),
    ],
  }),
  fields.checkboxes({
    name: AGREED,
    label: texts.agreeLabel,
    choices: [{ value: "true", label: texts.agree }],
  }),
  button(texts.send),
)}`,
    { href: addressOf(piece.id), text: t.mine.evidence.backToPiece },
  );
}

/** The assessors who are appointed today for everything that a piece is to show. */
async function whoMayJudge({ claims }: Piece, { ask }: Visit): Promise<{ id: string; name: string }[]> {
  const { assessorAppointments } = await ask(PeopleWhoJudgeDocument, { asOf: today() });
  const appointed = new Map<string, { name: string; competences: Set<string> }>();
  for (const { assessor, competences } of assessorAppointments?.nodes ?? []) {
    if (assessor === null) continue;
    const known = appointed.get(assessor.id) ?? { name: assessor.name, competences: new Set() };
    for (const { id } of competences) known.competences.add(id);
    appointed.set(assessor.id, known);
  }
  return [...appointed]
    .filter(([, { competences }]) => claims.every(({ competence }) => competences.has(competence.id)))
    .map(([id, { name }]) => ({ id, name }));
}

function showTakeBack(piece: Piece, visit: Visit, state: FormState): Page {
  const { t } = visit;
  const texts = t.mine.handling.takeBack;
  return pageOf(
    texts.title,
    visit,
    html`${new Fields(state, t).summary()}<h1>${texts.title} <span class="nhsuk-caption-xl nhsuk-caption--bottom">${titleOf(piece, t)}</span></h1>
<p>${texts.text}</p>
${form(idempotencyKey(state.sent), button(texts.send, "warning"))}`,
    { href: addressOf(piece.id), text: t.mine.evidence.backToPiece },
  );
}
