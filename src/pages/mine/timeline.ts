import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { MyWayQuery } from "../operations/generated/graphql";

type Way = NonNullable<MyWayQuery["me"]>["eligibility"];

/** A day on the line, with what happens on it. */
interface Mark {
  readonly day: string;
  readonly text: string;
}

const WIDTH = 720;
const MARGIN = 16;
const DAY = 86_400_000;
/** The line shows at least so many days, so that tomorrow is not at its end. */
const SHORTEST = 90;

/** The days of a way as text and as a line: the line has a number for each entry of the list. */
export function drawTimeline(way: Way, t: Messages): Html {
  const marks = marksOf(way, t);
  const from = Date.parse(marks[0]?.day ?? way.asOf);
  const until = Math.max(Date.parse(marks.at(-1)?.day ?? way.asOf), from + SHORTEST * DAY);
  const at = (day: string) => MARGIN + ((Date.parse(day) - from) / (until - from)) * (WIDTH - 2 * MARGIN);
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} 48" aria-hidden="true" focusable="false">
<line class="timeline__line" x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="16" y2="16"/>
${apart(marks.map(({ day }) => at(day))).map((x, index) => html`<circle class="timeline__mark" cx="${x}" cy="16" r="12"/><text x="${x}" y="21" text-anchor="middle">${index + 1}</text>\n`)}</svg>
<ol>${marks.map(({ day, text }) => html`<li>${t.day(day)}: ${text}</li>\n`)}</ol>`;
}

function marksOf(way: Way, t: Messages): Mark[] {
  const lapsing = way.lapsing.flatMap(({ label, lapsesOn }) =>
    lapsesOn === null ? [] : [{ day: lapsesOn, text: t.me.lapses(label) }],
  );
  const marks: Mark[] = [
    { day: way.asOf, text: t.me.today },
    ...(way.satisfiedSinceOn ? [{ day: way.satisfiedSinceOn, text: t.me.readySince }] : []),
    ...(way.eligibleFromOn && way.eligibleFromOn > way.asOf
      ? [{ day: way.eligibleFromOn, text: t.me.readyFrom }]
      : []),
    ...(way.lapsesOn ? [{ day: way.lapsesOn, text: t.me.readyUntil }] : []),
    ...lapsing.slice(0, 5),
  ];
  return marks.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** Positions from left to right, moved so that no circle covers the one before it. */
function apart(positions: readonly number[]): number[] {
  const moved: number[] = [];
  for (const position of positions) moved.push(Math.max(position, (moved.at(-1) ?? -28) + 28));
  const over = (moved.at(-1) ?? 0) - (WIDTH - MARGIN);
  return over > 0
    ? moved.map((position, index) => Math.min(position, WIDTH - MARGIN - (moved.length - 1 - index) * 28))
    : moved;
}
