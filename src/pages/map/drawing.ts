import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { RouteKind } from "../operations/generated/graphql";
import { BOX, type Place, placeRoles, type Role, type RowLabel, type Step } from "./places";
import { drawWays } from "./ways";

export interface Drawing {
  readonly roles: readonly Role[];
  /** The steps to draw. */
  readonly steps: readonly Step[];
  /** The code of the role that the page is about; null: none. */
  readonly chosen: string | null;
  /** The codes of the roles that the visitor holds. */
  readonly held: readonly string[];
}

/** Characters that fit into a box, at the size of its letters. */
const LINE = 15;
const LINE_HEIGHT = 16;
/** What is shown around one role, in units of the drawing: about as many as a narrow window has pixels. */
const AROUND = { width: 300, height: 300 } as const;
/** The id of the shapes of the drawing. */
const DRAWN = "map-drawn";

/** How a row of the map is called. */
export const nameOfRow = (label: RowLabel, t: Messages): string => {
  if (label === "VOLUNTEER") return t.volunteer;
  return label === "ABOVE_BANDS" ? t.aboveBands : t.band(label.band);
};

/** The map as SVG: a link for each role, which the keyboard reaches in the order of the rows from below. */
export function drawMap({ roles, steps, chosen, held }: Drawing, t: Messages): Html {
  const places = placeRoles(roles);
  const { width, height, rows, columns } = places;
  const boxes = [...places.places.values()].reverse();
  return html`<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="group" aria-label="${t.map.drawing}">
<defs><marker id="map-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="map__arrow" d="M0 0L8 4L0 8z"/></marker></defs>
<g id="${DRAWN}" class="map__drawn"><g aria-hidden="true">
${rows.map(
  ({ label, top }) =>
    html`<line class="map__row" x1="0" x2="${width}" y1="${top}" y2="${top}"/><text class="map__heading" x="4" y="${top + 20}">${wrap(nameOfRow(label, t), 10).map((line, index) => html`<tspan x="4" dy="${index === 0 ? 0 : LINE_HEIGHT}">${line}</tspan>`)}</text>\n`,
)}${columns.map(
  ({ family, left, width: across }) =>
    html`<text class="map__heading" text-anchor="middle">${wrap(t.families[family], LINE + 2).map((line, index) => html`<tspan x="${left + across / 2}" y="${18 + index * LINE_HEIGHT}">${line}</tspan>`)}</text>\n`,
)}${drawWays(steps, places).map(
  ({ kind, path, atStart, atEnd }) =>
    html`<path class="map__way map__way--${kind}" d="${path}"${atEnd && html` marker-end="url(#map-arrow)"`}${atStart && html` marker-start="url(#map-arrow)"`}/>\n`,
)}</g>
${boxes.map((place) => drawRole(place, place.role.code === chosen, held.includes(place.role.code) && t.mine.home.here))}</g></svg>`;
}

/**
 * The part of the drawing around one role, for windows in which the drawing begins with another part: the same shapes
 * once more, without anything to reach by the keyboard. @returns false if the role is not on the map.
 */
export function drawPlace(roles: readonly Role[], code: string): Html | false {
  const { width, height, places } = placeRoles(roles);
  const place = places.get(code);
  if (!place) return false;
  const within = (middle: number, part: number, whole: number) =>
    Math.max(0, Math.min(middle - part / 2, whole - part));
  const x = within(place.x + BOX.width / 2, AROUND.width, width);
  const y = within(place.y + BOX.height / 2, AROUND.height, height);
  return html`<svg class="map-place" viewBox="${x} ${y} ${AROUND.width} ${AROUND.height}" aria-hidden="true" focusable="false"><use href="#${DRAWN}"/></svg>`;
}

function drawRole({ role, x, y }: Place, isChosen: boolean, here: string | false): Html {
  const lines = wrap(role.title, LINE);
  const first = y + BOX.height / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4;
  const kind = role.family === "OUTWARD" ? " map__box--other" : "";
  return html`<a href="/map/${role.code}"${isChosen && html` aria-current="page"`}><rect class="map__box${kind}${isChosen && " map__box--chosen"}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4"/><text text-anchor="middle">${lines.map((line, index) => html`<tspan x="${x + BOX.width / 2}" y="${first + index * LINE_HEIGHT}">${line}${index < lines.length - 1 && " "}</tspan>`)}</text>${here !== false && html`<text class="map__here" x="${x + BOX.width / 2}" y="${y - 6}" text-anchor="middle"> ${here}</text>`}</a>\n`;
}

/** The forms of the lines, with what each means. */
export const mapKey = (kinds: readonly RouteKind[], t: Messages): Html =>
  html`<ul class="map-key">${kinds.map(
    (kind) =>
      html`<li><svg class="map-key__line" width="48" height="10" viewBox="0 0 48 10" aria-hidden="true" focusable="false"><path class="map__way map__way--${kind}" d="M0 5L46 5" marker-end="url(#map-arrow)"/></svg>${t.kinds[kind]}</li>`,
  )}</ul>`;

/** A text in lines of about so many characters; a longer word has a line of its own. */
export function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
