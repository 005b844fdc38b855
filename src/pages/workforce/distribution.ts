import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { Outcome, PeopleFragment, RouteDistributionFragment } from "../operations/generated/graphql";
import { numberOf } from "./people";
import { table } from "./table";

/** From ready to on the way. */
export const OUTCOMES: readonly Outcome[] = ["MET", "WAIVED", "PENDING", "UNKNOWN", "NOT_MET"];

const WIDTH = 720;
const BAR = 24;
const ROW = 56;
/** A number needs so much room in its part of a bar. */
const NUMBER = 18;

/** Ways from a role that somebody holds, or may hold. */
export const heldWays = (
  routes: readonly RouteDistributionFragment[],
): readonly RouteDistributionFragment[] => routes.filter(({ workers }) => workers.count !== 0);

/** How many are where on each way: a bar for each way, and a table with the same numbers. */
export function drawDistribution(routes: readonly RouteDistributionFragment[], t: Messages): Html {
  const texts = t.workforce.distribution;
  const ways = heldWays(routes);
  if (ways.length === 0) return html`<p>${texts.none}</p>`;
  return html`<div class="peerway-scroll peerway-scroll--inner" tabindex="0" role="region" aria-label="${texts.drawing}">${bars(ways, t)}</div>
<p>${texts.scroll}</p>
<h3>${texts.key}</h3>
<ul class="map-key">${OUTCOMES.map((outcome) => html`<li>${box(outcome)} ${t.workforce.outcomes[outcome]}</li>\n`)}<li>${box("hidden")} ${texts.hidden}</li></ul>
<h3>${texts.table}</h3>
${table(
  texts.table,
  [
    { heading: texts.way },
    { heading: texts.workers, isNumber: true },
    ...OUTCOMES.map((outcome) => ({ heading: t.workforce.outcomes[outcome], isNumber: true })),
  ],
  ways.map(({ route, workers, byOutcome }) => [
    html`${route.title} <span class="basis">(${t.workforce.bases[route.basis]})</span>`,
    numberOf(workers, t),
    ...OUTCOMES.map((outcome) => {
      const people = byOutcome.find((each) => each.outcome === outcome)?.workers;
      return people ? numberOf(people, t) : "0";
    }),
  ]),
)}`;
}

const box = (kind: Outcome | "hidden"): Html =>
  html`<svg class="map-key__line" width="32" height="18" aria-hidden="true" focusable="false"><rect class="bar bar--${kind}" x="1" y="1" width="30" height="16"/></svg>`;

function bars(ways: readonly RouteDistributionFragment[], t: Messages): Html {
  const most = Math.max(1, ...ways.map(({ workers }) => mostOf(workers)));
  return html`<svg class="bars" viewBox="0 0 ${WIDTH} ${ways.length * ROW}" aria-hidden="true" focusable="false">
${ways.map((way, index) => {
  const y = index * ROW;
  return html`<text class="bars__name" x="0" y="${y + 16}">${way.route.title}</text>
${partsOf(way, (WIDTH - 2) / most).map(
  ({
    kind,
    x,
    width,
    text,
  }) => html`<rect class="bar bar--${kind}" x="${x}" y="${y + 22}" width="${width}" height="${BAR}"/>
${width >= NUMBER && html`<text class="bar__number bar__number--${kind}" x="${x + width / 2}" y="${y + 39}" text-anchor="middle">${text ?? (width > 60 ? t.workforce.distribution.leftOut : "")}</text>`}\n`,
)}`;
})}</svg>`;
}

interface BarPart {
  readonly kind: Outcome | "hidden";
  readonly x: number;
  readonly width: number;
  /** Null: the number is left out. */
  readonly text: string | null;
}

/** The parts of one bar. What is left out is one part: how much belongs to which outcome is not disclosed. */
function partsOf({ workers, byOutcome }: RouteDistributionFragment, scale: number): readonly BarPart[] {
  const counted = OUTCOMES.flatMap((kind) => {
    const count = byOutcome.find(({ outcome }) => outcome === kind)?.workers.count ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
  const shown = counted.reduce((sum, { count }) => sum + count, 0);
  const rest = byOutcome.some(({ workers: { count } }) => count === null) ? mostOf(workers) - shown : 0;
  const parts: BarPart[] = [];
  let x = 1;
  for (const { kind, count } of counted) {
    parts.push({ kind, x, width: count * scale, text: String(count) });
    x += count * scale;
  }
  return rest > 0 ? [...parts, { kind: "hidden", x, width: rest * scale, text: null }] : parts;
}

const mostOf = ({ count, atMost }: PeopleFragment): number => count ?? atMost ?? 0;
