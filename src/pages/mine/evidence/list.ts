import { type Html, html } from "../../frame/html";
import type { Page } from "../../frame/page";
import type { Visit } from "../../frame/visit";
import type { Messages } from "../../messages";
import {
  type EvidenceState,
  MyEvidenceDocument,
  type MyEvidenceQuery,
} from "../../operations/generated/graphql";
import { more } from "../../shared/more";
import { pageOf } from "../parts/page-of";
import { addressOf, LIST, NEW } from "./addresses";
import { stateSentences, stateTags } from "./state";

type Pieces = NonNullable<MyEvidenceQuery["me"]>["evidence"];
type Piece = NonNullable<Pieces>["nodes"][number];

/** How many reasons the list names for each piece; its page has them all. */
const FIRST_REASONS = 3;

/** Everything that a worker wrote: drafts, and what became of what they handed in. */
export async function myEvidence(visit: Visit): Promise<Page | null> {
  const { t, query } = visit;
  const texts = t.mine.evidence;
  if (query.show === "taken-back") return takenBack(visit);
  const { after } = query;
  const handedIn = await piecesOf(visit, "SUBMITTED", after);
  if (handedIn === null) return null;
  const drafts = after === undefined ? await piecesOf(visit, "DRAFT") : null;
  return pageOf(
    texts.title,
    visit,
    html`<h1>${texts.title}</h1>
<p class="nhsuk-lede-text">${texts.lead}</p>
<p>${texts.hidden}</p>
<p><a class="nhsuk-button" href="${NEW}">${texts.write}</a></p>
${
  drafts !== null &&
  html`<h2>${texts.drafts}</h2>
${listPieces(drafts, "DRAFT", texts.noDrafts, t)}`
}
<h2>${texts.handedIn}</h2>
${listPieces(handedIn, "SUBMITTED", texts.noneHandedIn, t)}
${more(LIST, handedIn.pageInfo, t.mine.more)}
<p><a href="${LIST}?show=taken-back">${texts.showTakenBack}</a></p>`,
  );
}

async function takenBack(visit: Visit): Promise<Page | null> {
  const { t, query } = visit;
  const texts = t.mine.evidence;
  const pieces = await piecesOf(visit, "WITHDRAWN", query.after);
  return (
    pieces &&
    pageOf(
      texts.takenBack,
      visit,
      html`<h1>${texts.takenBack}</h1>
${listPieces(pieces, "WITHDRAWN", texts.noneTakenBack, t)}
${more(LIST, pieces.pageInfo, t.mine.more, { show: "taken-back" })}`,
      { href: LIST, text: texts.back },
    )
  );
}

const piecesOf = async ({ ask }: Visit, state: EvidenceState, after?: string): Promise<Pieces> =>
  (await ask(MyEvidenceDocument, { state, after: after ?? null })).me?.evidence ?? null;

const listPieces = (pieces: NonNullable<Pieces>, state: EvidenceState, none: string, t: Messages): Html =>
  pieces.nodes.length === 0
    ? html`<p>${none}</p>`
    : html`<ul class="nhsuk-list peerway-ways">${pieces.nodes.map((piece) => item(piece, state, t))}</ul>`;

function item(piece: Piece, state: EvidenceState, t: Messages): Html {
  const texts = t.mine.evidence;
  const { id, words, kind, doneOn, claims } = piece;
  return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1"><a href="${addressOf(id)}">${words?.title ?? texts.untitled(kind.title)}</a></h3>
<p>${stateTags(state, piece, t)}<br>
${kind.title}. ${texts.done(t.day(doneOn))}. ${texts.claims(claims.length)}. ${state === "SUBMITTED" && stateSentences(piece, t)}${!kind.counts && ` ${texts.notCounted}`}</p>
${state === "SUBMITTED" && reasons(piece, t)}</li>
`;
}

/** Why claims came back, and are not appealed. */
function reasons({ claims }: Piece, t: Messages): Html | false {
  const given = claims.flatMap(({ competence, judgement }) =>
    judgement?.outcome === "RETURNED" && judgement.appeal === null && judgement.reason !== null
      ? [t.mine.evidence.why(competence.code, judgement.reason)]
      : [],
  );
  const rest = given.length - FIRST_REASONS;
  return (
    given.length > 0 &&
    html`<ul>${given.slice(0, FIRST_REASONS).map((text) => html`<li>${text}</li>\n`)}${rest > 0 && html`<li>${t.me.more(rest)}</li>`}</ul>`
  );
}
