import { button, EMPTY_FORM, Fields, type FormState, idempotencyKey } from "../../frame/fields";
import { html } from "../../frame/html";
import type { Page } from "../../frame/page";
import { firstProblems } from "../../frame/problems";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import { AppealJudgementDocument } from "../../operations/generated/graphql";
import { answered } from "../parts/answered";
import { form } from "../parts/form";
import { pageOf } from "../parts/page-of";
import { problemsAt } from "../parts/problems-at";
import { addressOf } from "./addresses";
import { type Claim, findPiece, type Piece } from "./find";

/** Asks why somebody else should judge again. */
export async function askForSecondLook(visit: Visit): Promise<Page | null> {
  const found = await findJudged(visit);
  return found && showForm(found, visit, EMPTY_FORM);
}

export async function appeal(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const found = await findJudged(visit);
  if (found === null) return null;
  const problems = firstProblems(sent, visit.t, { texts: { reason: visit.t.mine.handling.appeal.reason } });
  if (problems.length > 0) return showForm(found, visit, { sent, problems });
  const { appealJudgement } = await visit.ask(AppealJudgementDocument, {
    input: {
      judgement: visit.params.judgement ?? "",
      reason: sent.text("reason"),
      idempotencyKey: sent.text("idempotencyKey") || null,
    },
  });
  const { userErrors } = answered(appealJudgement);
  return userErrors.length > 0
    ? showForm(found, visit, { sent, problems: problemsAt(userErrors, { reason: "reason" }) })
    : { goTo: addressOf(found.piece.id), done: "appealed" };
}

interface Judged {
  readonly piece: Piece;
  readonly claim: Claim;
}

async function findJudged(visit: Visit): Promise<Judged | null> {
  const piece = await findPiece(visit, visit.params.id ?? "");
  const claim = piece?.claims.find(({ judgement }) => judgement?.id === visit.params.judgement);
  return piece && claim ? { piece, claim } : null;
}

function showForm({ piece, claim }: Judged, visit: Visit, state: FormState): Page {
  const { t } = visit;
  const texts = t.mine.handling.appeal;
  const fields = new Fields(state, t);
  const { code, title } = claim.competence;
  return pageOf(
    texts.title,
    visit,
    html`${fields.summary()}<h1>${texts.title} <span class="nhsuk-caption-xl nhsuk-caption--bottom">${texts.about(code, title)}</span></h1>
${claim.judgement?.reason != null && html`<div class="nhsuk-inset-text"><p>${t.mine.evidence.reason(claim.judgement.reason)}</p></div>`}
<p>${texts.text}</p>
<p>${texts.when}</p>
${form(
  idempotencyKey(state.sent),
  fields.longText({ name: "reason", label: texts.reason, hint: texts.reasonHint, rows: 8 }),
  button(texts.send),
)}`,
    { href: addressOf(piece.id), text: t.mine.evidence.backToPiece },
  );
}
