import { type Html, html } from "../../frame/html";
import type { Messages } from "../../messages";
import type { EvidenceState, JudgementOutcome } from "../../operations/generated/graphql";
import { tag } from "../parts/form";

/** What the list and the page of a piece of evidence know about it. */
interface Piece {
  readonly submittedOn: string | null;
  readonly assignment: { readonly assessor: { readonly name: string } | null } | null;
  readonly claims: readonly {
    readonly judgement: {
      readonly outcome: JudgementOutcome;
      readonly appeal: { readonly lodgedOn: string } | null;
    } | null;
  }[];
}

/** How the claims of a piece are. An appeal is open as long as the appealed judgement is the current one. */
export function countClaims({ claims }: Piece) {
  const judged = claims.flatMap(({ judgement }) => judgement ?? []);
  const settled = judged.filter(({ appeal }) => appeal === null);
  return {
    waiting: claims.length - judged.length,
    appealed: judged.length - settled.length,
    accepted: judged.filter(({ outcome }) => outcome === "ACCEPTED").length,
    returned: settled.filter(({ outcome }) => outcome === "RETURNED").length,
  };
}

/** Where a piece is, in a word or two. */
export function stateTags(state: EvidenceState, piece: Piece, t: Messages): Html {
  const { tags } = t.mine.evidence;
  if (state === "DRAFT") return tag(tags.draft, "grey");
  if (state === "WITHDRAWN") return tag(tags.takenBack, "grey");
  const { waiting, appealed, returned, accepted } = countClaims(piece);
  return html`${returned > 0 && html`${tag(tags.returned, "yellow")} `}${waiting + appealed > 0 && html`${tag(tags.waiting, "blue")} `}${accepted > 0 && tag(tags.accepted, "green")}`;
}

/** What was said about a piece, and who it waits for, and since when. */
export function stateSentences(piece: Piece, t: Messages): string {
  const texts = t.mine.evidence;
  const { waiting, appealed, returned, accepted } = countClaims(piece);
  const since = t.day(piece.submittedOn ?? "");
  const name = piece.assignment?.assessor?.name;
  const askedOn = piece.claims.flatMap(({ judgement }) => judgement?.appeal?.lodgedOn ?? []).sort()[0];
  return [
    returned > 0 && texts.returned(returned),
    waiting > 0 &&
      (name === undefined ? texts.waitsForChoice(waiting, since) : texts.waitsFor(waiting, name, since)),
    askedOn !== undefined && texts.waitsForSecond(appealed, t.day(askedOn)),
    accepted > 0 && texts.accepted(accepted),
  ]
    .filter(Boolean)
    .join(" ");
}
