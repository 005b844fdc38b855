import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { MyWayQuery } from "../operations/generated/graphql";

type Way = NonNullable<MyWayQuery["me"]>["eligibility"];

/** A day on the line, with what happens on it. */
interface Mark {
  readonly day: string;
  readonly text: string;
  /** What all of it is about, if it is more than one thing. */
  readonly things: readonly string[];
}

const WIDTH = 720;
const MARGIN = 16;
const DAY = 86_400_000;
/** The line shows at least so many days, so that tomorrow is not at its end. */
const SHORTEST = 90;
/** From the middle of one circle to the next, at least. */
const STEP = 28;
/** The line has room for so many circles; the list has all days. */
const MOST_DRAWN = Math.floor((WIDTH - 2 * MARGIN) / STEP);

/** The days of a way as text and as a line: the line has the numbers of the list's entries. */
export function drawTimeline(way: Way, t: Messages): Html {
  const marks = marksOf(way, t);
  const drawn = marks.slice(0, MOST_DRAWN);
  const from = Date.parse(drawn[0]?.day ?? way.asOf);
  const until = Math.max(Date.parse(drawn.at(-1)?.day ?? way.asOf), from + SHORTEST * DAY);
  const at = (day: string) => MARGIN + ((Date.parse(day) - from) / (until - from)) * (WIDTH - 2 * MARGIN);
  return html`<div class="peerway-scroll peerway-scroll--inner" tabindex="0" role="region" aria-label="${t.me.datesDrawn}"><svg class="timeline" viewBox="0 0 ${WIDTH} 48" aria-hidden="true" focusable="false">
<line class="timeline__line" x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="16" y2="16"/>
${apart(drawn.map(({ day }) => at(day))).map((x, index) => html`<circle class="timeline__mark" cx="${x}" cy="16" r="12"/><text x="${x}" y="21" text-anchor="middle">${index + 1}</text>\n`)}</svg></div>
<p>${t.me.datesAbout}</p>
<ol>${marks.map((mark) => html`<li>${t.day(mark.day)}: ${mark.text}${thingsOf(mark)}</li>\n`)}</ol>`;
}

const thingsOf = ({ things }: Mark): Html | false =>
  things.length > 0 && html`<ul>${things.map((thing) => html`<li>${thing}</li>\n`)}</ul>`;

function marksOf(way: Way, t: Messages): Mark[] {
  const mark = (day: string, text: string): Mark => ({ day, text, things: [] });
  const marks: Mark[] = [
    mark(way.asOf, t.me.today),
    ...(way.satisfiedSinceOn ? [mark(way.satisfiedSinceOn, t.me.readySince)] : []),
    ...(way.eligibleFromOn && way.eligibleFromOn > way.asOf
      ? [mark(way.eligibleFromOn, t.me.readyFrom)]
      : []),
    ...(way.lapsesOn ? [mark(way.lapsesOn, t.me.readyUntil)] : []),
    ...lapsesOf(way, t),
  ];
  return marks.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** Everything that lapses, an entry for each day. */
function lapsesOf({ lapsing }: Way, t: Messages): Mark[] {
  const byDay = new Map<string, string[]>();
  for (const { label, lapsesOn } of lapsing)
    if (lapsesOn !== null) byDay.set(lapsesOn, [...(byDay.get(lapsesOn) ?? []), label]);
  return [...byDay].map(([day, labels]) =>
    labels.length === 1
      ? { day, text: t.me.lapses(labels[0] ?? ""), things: [] }
      : { day, text: t.me.theseLapse, things: labels },
  );
}

/** Positions from left to right, moved so that no circle covers the one before it. */
function apart(positions: readonly number[]): number[] {
  const moved: number[] = [];
  for (const position of positions) moved.push(Math.max(position, (moved.at(-1) ?? -STEP) + STEP));
  const over = (moved.at(-1) ?? 0) - (WIDTH - MARGIN);
  return over > 0
    ? moved.map((position, index) => Math.min(position, WIDTH - MARGIN - (moved.length - 1 - index) * STEP))
    : moved;
}
