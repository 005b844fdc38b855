import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { MyWaitingQuery } from "../operations/generated/graphql";
import { ADJUSTMENTS } from "./adjustments";
import { BADGES } from "./badges";
import { DRIFT } from "./drift";
import { EMPLOYER } from "./employer";
import { addressOf, LIST } from "./evidence/addresses";
import { LEARNING } from "./learning";
import { LOOKED, RECORD } from "./looked";
import { SUPERVISION } from "./supervision";

type Waiting = NonNullable<MyWaitingQuery["me"]>;
type Piece = NonNullable<Waiting["handedIn"]>["nodes"][number];

/** What waits for the worker. */
export function waiting({ drafts, handedIn, supervisions }: Waiting, t: Messages): Html | false {
  const texts = t.mine.home;
  const pieces = handedIn?.nodes ?? [];
  const sessions = supervisions?.nodes ?? [];
  const open = sessions.filter(
    ({ confirmation, contest }) => confirmation === null && contest === null,
  ).length;
  const items = [
    ...pieces
      .filter((piece) => hasOpenReturn(piece, pieces))
      .map((piece) => ({ href: addressOf(piece.id), text: texts.cameBack(titleOf(piece)) })),
    ...(drafts?.nodes ?? []).map((piece) => ({
      href: addressOf(piece.id),
      text: texts.draft(titleOf(piece)),
    })),
    ...(open > 0 ? [{ href: SUPERVISION, text: texts.confirm(open, sessions.length === 20) }] : []),
  ];
  return (
    items.length > 0 &&
    html`<div class="nhsuk-inset-text"><h2 class="nhsuk-heading-m">${texts.waiting}</h2>
<ul>${items.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>\n`)}</ul></div>`
  );
}

const titleOf = ({ words, kind }: Pick<Piece, "words" | "kind">): string => words?.title ?? kind.title;

/** Whether something of a piece came back that the worker has neither appealed nor shown again since. */
const hasOpenReturn = (piece: Piece, pieces: readonly Piece[]): boolean =>
  piece.claims.some(
    ({ judgement, competence }) =>
      judgement?.outcome === "RETURNED" &&
      judgement.appeal === null &&
      !pieces.some(
        ({ id, submittedOn, claims }) =>
          id !== piece.id &&
          (submittedOn ?? "") >= judgement.judgedOn &&
          claims.some((claim) => claim.competence.code === competence.code),
      ),
  );

/** The other pages of the worker's path, with what each is for. */
export function pages(t: Messages): Html {
  const { home, ...texts } = t.mine;
  const links = [
    [LIST, "evidence"],
    [SUPERVISION, "supervision"],
    [EMPLOYER, "employer"],
    [DRIFT, "drift"],
    [LEARNING, "learning"],
    [ADJUSTMENTS, "adjustments"],
    [BADGES, "badges"],
    [LOOKED, "looked"],
    [RECORD, "record"],
  ] as const;
  return html`<nav aria-labelledby="pages"><h2 id="pages">${home.pages}</h2>
<ul class="nhsuk-list peerway-links">${links.map(([href, key]) => html`<li><a href="${href}">${texts[key].title}</a><br>${home.links[key]}</li>\n`)}</ul></nav>`;
}
