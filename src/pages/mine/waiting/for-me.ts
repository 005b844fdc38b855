import { type Html, html } from "../../frame/html";
import type { Messages } from "../../messages";
import { dayOf } from "../../shared/today";
import { addressOf } from "../evidence/addresses";
import { SUPERVISION } from "../supervision";
import { type Evaluations, type Item, listItems, type Piece, titleOf, type Waiting } from "./item";

/** What waits for the worker, and since when. */
export function waitingForMe(mine: Waiting, evaluations: Evaluations, t: Messages): Html | false {
  const items = [...cameBack(mine, t), ...drafts(mine, t), ...sessions(mine, t), ...offers(evaluations, t)];
  return (
    items.length > 0 &&
    html`<div class="nhsuk-inset-text"><h2 class="nhsuk-heading-m" id="for-me">${t.mine.waiting.title}</h2>
${listItems(items, t)}</div>`
  );
}

const cameBack = ({ handedIn }: Waiting, t: Messages): Item[] =>
  (handedIn?.nodes ?? []).flatMap((piece, _, pieces) => {
    const [since] = openReturns(piece, pieces).sort();
    return since === undefined
      ? []
      : item(t.mine.waiting.cameBack(titleOf(piece)), addressOf(piece.id), since, t);
  });

const drafts = ({ drafts: pieces }: Waiting, t: Messages): Item[] =>
  (pieces?.nodes ?? []).flatMap((piece) =>
    item(t.mine.waiting.draft(titleOf(piece)), addressOf(piece.id), dayOf(piece.recordedAt), t),
  );

function sessions({ supervisions }: Waiting, t: Messages): Item[] {
  const open = (supervisions?.nodes ?? []).filter(
    ({ confirmation, contest }) => confirmation === null && contest === null,
  );
  const [since] = open.map(({ recordedAt }) => dayOf(recordedAt)).sort();
  const isMore = supervisions?.pageInfo.hasNextPage === true;
  return since === undefined ? [] : item(t.mine.waiting.confirm(open.length, isMore), SUPERVISION, since, t);
}

/** What the employer offered and the worker has not taken up. Several ways can ask for the same. */
function offers(evaluations: Evaluations, t: Messages): Item[] {
  const offered = new Map<string, Item[]>();
  for (const { missing, route } of evaluations)
    for (const { label, offeredOn } of missing)
      if (offeredOn !== null && !offered.has(label))
        offered.set(label, item(t.mine.waiting.offered(label), `/me/ways/${route.code}`, offeredOn, t));
  return [...offered.values()].flat();
}

const item = (text: string, href: string, since: string, t: Messages): Item[] => [
  { text, href, since, waits: t.mine.waiting.since(t.day(since)) },
];

/** The days on which something of a piece came back that the worker has neither appealed nor shown again since. */
const openReturns = (piece: Piece, pieces: readonly Piece[]): string[] =>
  piece.claims.flatMap(({ judgement, competence }) =>
    judgement?.outcome === "RETURNED" &&
    judgement.appeal === null &&
    !pieces.some(
      ({ id, submittedOn, claims }) =>
        id !== piece.id &&
        (submittedOn ?? "") >= judgement.judgedOn &&
        claims.some((claim) => claim.competence.code === competence.code),
    )
      ? [judgement.judgedOn]
      : [],
  );
