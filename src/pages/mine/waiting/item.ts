import { type Html, html } from "../../frame/html";
import type { Messages } from "../../messages";
import type { MyPathQuery, MyWaitingQuery } from "../../operations/generated/graphql";

export type Waiting = NonNullable<MyWaitingQuery["me"]>;
export type Evaluations = NonNullable<MyPathQuery["me"]>["nextSteps"]["evaluations"];
export type Piece = NonNullable<Waiting["handedIn"]>["nodes"][number];

/** Something that waits. */
export interface Item {
  readonly text: string;
  /** Where it is; null: it has no page. */
  readonly href: string | null;
  /** Who it waits for and since when, in words. */
  readonly waits: string;
  /** The day since which it waits, for their order. */
  readonly since: string;
}

/** So many are named; a list that nobody reads to its end helps nobody. */
const NAMED = 10;

/** What waits, the longest first. */
export function listItems(items: readonly Item[], t: Messages): Html {
  const sorted = [...items].sort((one, other) => (one.since < other.since ? -1 : 1));
  const rest = sorted.length - NAMED;
  return html`<ul>${sorted
    .slice(0, NAMED)
    .map(
      ({ href, text, waits }) =>
        html`<li>${href === null ? text : html`<a href="${href}">${text}</a>`}<br>${waits}</li>\n`,
    )}${rest > 0 && html`<li>${t.me.more(rest)}</li>`}</ul>`;
}

export const titleOf = ({ words, kind }: Pick<Piece, "words" | "kind">): string => words?.title ?? kind.title;
