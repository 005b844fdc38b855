import { button, EMPTY_FORM, Fields, type FormState, idempotencyKey } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { MakePage, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { PieceToJudgeDocument, type PieceToJudgeQuery } from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { undoPath } from "../shared/undo";
import { claimPart, type NumberedClaim, numbered } from "./claim";
import { about, type Piece, words } from "./evidence-parts";

/** A piece as its page needs it. */
export interface OpenedPiece {
  readonly piece: Piece;
  readonly claims: readonly NumberedClaim[];
  readonly asked: PieceToJudgeQuery;
}

/** Opens a piece, which the worker can see in their trail. @returns null if there is none. */
export async function openPiece({ ask, params, query }: Visit): Promise<OpenedPiece | null> {
  const asked = await orNull(ask(PieceToJudgeDocument, { id: params.id ?? "" }));
  const piece = asked?.node;
  if (!asked || !piece || !("claims" in piece)) return null;
  return { piece, claims: numbered(piece, query.again), asked };
}

/** One piece of evidence: the words, if they may be read, and a judgement of each claim. */
export const pieceToJudge: MakePage = async (visit) => {
  const opened = await openPiece(visit);
  return opened && piecePage(opened, visit, EMPTY_FORM);
};

export function piecePage({ piece, claims, asked }: OpenedPiece, { t }: Visit, form: FormState): Page {
  const fields = new Fields(form, t);
  const name = piece.worker?.name ?? "";
  const open = claims.filter(({ isOpen }) => isOpen);
  const mayJudge = piece.words !== null;
  const viewer = asked.viewer?.name ?? null;
  const parts = claims.map((claim) =>
    claimPart(claim, { fields, t, viewer, canLater: open.length > 1, mayJudge }),
  );
  return {
    title: `${piece.kind.title}, ${name}`,
    current: "judging",
    content: html`<a class="nhsuk-back-link" href="/judging">${t.judging.back}</a>
${fields.summary()}
<h1>${piece.kind.title} <span class="nhsuk-caption-xl nhsuk-caption--bottom">${t.judging.caption(name)}</span></h1>
${about(piece, piece.worker?.team ?? null, t)}
${conflicts(piece, viewer, t)}
${piece.state === "WITHDRAWN" ? html`<p>${t.judging.withdrawn}</p>` : words(piece, t)}
${
  open.length > 0 && mayJudge
    ? html`<form method="post" novalidate>${idempotencyKey(form.sent)}${parts}
${button(open.length > 1 ? t.judging.saveAll : t.judging.save)}</form>`
    : parts
}
${open.length === 0 && piece.state === "SUBMITTED" && html`<p>${t.judging.allJudged}</p>`}
${next(piece, asked, t)}
${piece.worker && piece.words && html`<p><a href="/judging/${piece.id}/conflict">${t.judging.conflict.link}</a></p>`}`,
  };
}

const conflicts = ({ worker }: Piece, viewer: string | null, t: Messages): Html =>
  html`${(worker?.conflictsOfInterest?.nodes ?? [])
    .filter(({ recordedBy, assessor }) => recordedBy === viewer && assessor?.name === viewer)
    .map(
      ({ id, fromOn, untilOn }) =>
        html`<div class="nhsuk-inset-text"><p>${t.judging.conflict.declared(t.day(fromOn), untilOn && t.day(untilOn))}
<a href="${undoPath("/judging", id)}">${t.judging.conflict.takeBack}</a></p></div>`,
    )}`;

function next({ id }: Piece, { evidenceToJudge }: PieceToJudgeQuery, t: Messages): Html | false {
  const following = evidenceToJudge?.nodes.find((each) => each.id !== id);
  return (
    following !== undefined &&
    html`<p>${t.judging.next} <a href="/judging/${following.id}">${t.judging.judge(following.kind.title, following.worker?.name ?? "")}</a></p>`
  );
}
