import { EMPTY_FORM, Fields, type FormState, hidden, idempotencyKey } from "../../frame/fields";
import { type Html, html } from "../../frame/html";
import type { Page } from "../../frame/page";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import type { Messages } from "../../messages";
import { StopSharingEvidenceDocument } from "../../operations/generated/graphql";
import { answered } from "../parts/answered";
import { buttonFor, facts, form, unseen } from "../parts/form";
import { pageOf } from "../parts/page-of";
import { problemsAt } from "../parts/problems-at";
import { addressOf, LIST, NEW } from "./addresses";
import { type Claim, findPiece, type Piece } from "./find";
import { countClaims, stateSentences, stateTags } from "./state";

/** One piece of evidence: its words, what was said about it, and what can be done with it. */
export async function pieceOfEvidence(visit: Visit): Promise<Page | null> {
  const piece = await findPiece(visit, visit.params.id ?? "");
  return piece && showPiece(piece, visit, EMPTY_FORM);
}

/** Stops sharing the words with one person. */
export async function stopSharing(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const piece = await findPiece(visit, visit.params.id ?? "");
  if (piece === null) return null;
  const { stopSharingEvidence } = await visit.ask(StopSharingEvidenceDocument, {
    input: { share: sent.text("share"), idempotencyKey: sent.text("idempotencyKey") || null },
  });
  const problems = problemsAt(answered(stopSharingEvidence).userErrors);
  return problems.length > 0
    ? showPiece(piece, visit, { sent, problems })
    : { goTo: addressOf(piece.id), done: "sharingStopped" };
}

export const titleOf = ({ words, kind }: Piece, t: Messages): string =>
  words?.title ?? t.mine.evidence.untitled(kind.title);

function showPiece(piece: Piece, visit: Visit, state: FormState): Page {
  const { t } = visit;
  const texts = t.mine.evidence;
  const { kind, doneOn, submittedOn, undoing, origin } = piece;
  const title = titleOf(piece, t);
  const notes = [
    undoing && texts.undone(undoing.reason),
    origin?.organisation && texts.copied(origin.organisation.name),
    !kind.counts && texts.notCounted,
  ].filter((note): note is string => typeof note === "string");
  return pageOf(
    title,
    visit,
    html`${new Fields(state, t).summary()}<h1>${title}</h1>
<p>${stateTags(piece.state, piece, t)}${
      piece.state === "SUBMITTED" &&
      html`<br>
${stateSentences(piece, t)}`
    }</p>
${notes.map((note) => html`<div class="nhsuk-inset-text"><p>${note}</p></div>\n`)}
${facts([
  [texts.facts.kind, kind.title],
  [texts.facts.doneOn, t.day(doneOn)],
  [texts.facts.handedInOn, submittedOn && t.day(submittedOn)],
])}
${undoing === null && actions(piece, t)}
<h2>${texts.words}</h2>
${showWords(piece, t)}
<h2>${texts.shows}</h2>
<ul class="nhsuk-list peerway-ways">${piece.claims.map((claim) => showClaim(claim, piece, t))}</ul>
${piece.state === "SUBMITTED" && undoing === null && sharing(piece, t)}`,
    { href: LIST, text: texts.back },
  );
}

function actions(piece: Piece, t: Messages): Html {
  const texts = t.mine.evidence;
  const address = addressOf(piece.id);
  if (piece.state === "DRAFT")
    return html`<p>${t.mine.writing.saved}</p>
<p><a class="nhsuk-button" href="${address}/hand-in">${texts.handIn}</a></p>
<p><a href="${address}/change">${texts.change}</a></p>`;
  const again = html`<p><a href="${NEW}?from=${encodeURIComponent(piece.id)}">${texts.writeAgain}</a></p>`;
  if (piece.state === "WITHDRAWN") return again;
  return html`${countClaims(piece).returned > 0 && html`<p>${texts.writeAgainWhy}</p>${again}`}
<p><a href="${address}/take-back">${texts.takeBack}</a></p>`;
}

function showWords({ words }: Piece, t: Messages): Html {
  if (words === null) return html`<p>${t.mine.evidence.noWords}</p>`;
  if (words.reflection === "" && words.attachments.length === 0)
    return html`<p>${t.mine.evidence.noReflection}</p>`;
  return html`${words.reflection !== "" && words.reflection.split(/\n{2,}/).map((text) => html`<p class="peerway-words">${text}</p>\n`)}
${
  words.attachments.length > 0 &&
  html`<p>${t.mine.evidence.attachments}:</p>
<ul>${words.attachments.map((name) => html`<li>${name}</li>\n`)}</ul>`
}`;
}

function showClaim({ competence, level, judgement }: Claim, piece: Piece, t: Messages): Html {
  const texts = t.mine.evidence;
  const what = `${competence.code} ${competence.title}`;
  return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1">${what}</h3>
<p>${texts.facts.claimed}: ${level.title.toLowerCase()}.${
    piece.state !== "DRAFT" &&
    html`<br>
${judgement === null ? texts.notJudged : judged(judgement, t)}`
  }</p>
${
  judgement !== null &&
  judgement.appeal === null &&
  piece.state === "SUBMITTED" &&
  html`<p><a href="${addressOf(piece.id)}/appeal/${encodeURIComponent(judgement.id)}">${texts.askAgain}${unseen(texts.about(what))}</a></p>`
}</li>
`;
}

function judged(
  { outcome, judgedOn, assessor, level, reason, appeal }: NonNullable<Claim["judgement"]>,
  t: Messages,
): Html {
  const texts = t.mine.evidence;
  const name = assessor?.name ?? null;
  const answer =
    outcome === "ACCEPTED"
      ? texts.judged.ACCEPTED(t.day(judgedOn), name, level?.title ?? null)
      : texts.judged.RETURNED(t.day(judgedOn), name);
  return html`${answer}${
    reason !== null &&
    html`<br>
${texts.reason(reason)}`
  }${
    appeal !== null &&
    html`<br>
${texts.appealed(t.day(appeal.lodgedOn))}`
  }`;
}

function sharing({ id, shares }: Piece, t: Messages): Html {
  const texts = t.mine.evidence.sharing;
  return html`<h2>${texts.title}</h2>
${
  shares === null || shares.length === 0
    ? html`<p>${texts.nobody}</p>`
    : html`<ul>${shares.map(({ id: share, sharedWith, untilOn, purpose, isActive }) => {
        const name = sharedWith?.name ?? texts.nobodyKnown;
        return html`<li><p>${texts.with(name, t.day(untilOn))}${!isActive && ` (${texts.over})`}. ${texts.purpose(purpose)}</p>
${
  isActive &&
  form(idempotencyKey(EMPTY_FORM.sent), hidden("share", share), buttonFor(texts.stop, texts.stopWith(name)))
}</li>\n`;
      })}</ul>`
}
<p><a href="${addressOf(id)}/share">${texts.share}</a></p>`;
}
