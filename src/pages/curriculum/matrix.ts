import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { CoverageStatus, Depth } from "../operations/generated/graphql";
import type { Coverage } from "./coverage";

export type Row = Coverage["rows"][number];

const DEPTH_SIGNS: Readonly<Record<Depth, string>> = { INTRODUCED: "○", PRACTISED: "◐", ASSESSED: "●" };

const STATUS_SIGNS: Readonly<Record<CoverageStatus, string>> = {
  COVERED: "✓",
  NOT_ASSESSED: "◐",
  BELOW_LEVEL: "↓",
  NEVER_TAUGHT: "–",
  NOT_KNOWN: "?",
  SATISFIED_OTHERWISE: "✓",
  OUTSIDE: "·",
};

const COLOURS: Readonly<Record<CoverageStatus, string>> = {
  COVERED: "nhsuk-tag--green",
  NOT_ASSESSED: "nhsuk-tag--yellow",
  BELOW_LEVEL: "nhsuk-tag--yellow",
  NEVER_TAUGHT: "nhsuk-tag--orange",
  NOT_KNOWN: "nhsuk-tag--grey",
  SATISFIED_OTHERWISE: "nhsuk-tag--green",
  OUTSIDE: "nhsuk-tag--white",
};

const sign = (text: string): Html => html`<span aria-hidden="true">${text}</span>`;

/** What the signs of the matrix mean, as far as it has them. */
export function matrixKey({ of, rows }: Coverage, t: Messages): Html {
  const depths = (["INTRODUCED", "PRACTISED", "ASSESSED"] as const).filter((depth) =>
    rows.some(({ cells }) => cells.some((cell) => cell.depth === depth)),
  );
  const empty = of.complete ? t.curriculum.emptyKey : t.curriculum.unknownKey;
  return html`<h3 class="nhsuk-heading-s">${t.curriculum.key}</h3>
<ul class="map-key">
${depths.map((depth) => html`<li>${sign(DEPTH_SIGNS[depth])} ${t.curriculum.depths[depth]}</li>\n`)}<li>${sign(of.complete ? "–" : "?")} ${empty}</li>
</ul>`;
}

/** The competences by domain, and at which level and how deeply each is taught. */
export function drawMatrix(coverage: Coverage, caption: string, t: Messages): Html {
  const levels = coverage.levels.filter(
    ({ code }, at, all) => all.findIndex((other) => other.code === code) === at,
  );
  return html`<table class="nhsuk-table matrix">
<caption class="nhsuk-table__caption">${caption}</caption>
<thead class="nhsuk-table__head"><tr>${[t.curriculum.competence, t.curriculum.status, ...levels.map(({ title }) => title)].map((head) => html`<th class="nhsuk-table__header" scope="col">${head}</th>`)}</tr></thead>
${domainsOf(coverage.rows).map(
  ({ domain, rows }) => html`<tbody class="nhsuk-table__body">
<tr><th class="nhsuk-table__header matrix__domain" colspan="${levels.length + 2}" scope="rowgroup">${domain.title}</th></tr>
${rows.map((row) => drawRow(row, levels, coverage.of.complete, t))}</tbody>
`,
)}</table>`;
}

function drawRow(row: Row, levels: Coverage["levels"], isComplete: boolean, t: Messages): Html {
  const { competence, status, cells, levelAsked } = row;
  const isOutside = status === "OUTSIDE" && cells.every(({ depth }) => depth === null);
  return html`<tr class="nhsuk-table__row"><th class="nhsuk-table__header" scope="row">${competence.code} ${competence.title}</th><td class="nhsuk-table__cell">${statusTag(status, t)}${levelAsked !== null && html`<br><span class="basis">${t.curriculum.asked(levelAsked.title)}</span>`}</td>${
    isOutside
      ? html`<td class="nhsuk-table__cell" colspan="${levels.length}">${t.curriculum.outsideCell}</td>`
      : levels.map(
          ({ code }) =>
            html`<td class="nhsuk-table__cell">${drawCell(
              cells.find(({ level }) => level.code === code),
              isComplete,
              t,
            )}</td>`,
        )
  }</tr>
`;
}

/** A cell without teaching says "not taught" only if somebody has stated that the record is complete. */
function drawCell(cell: Row["cells"][number] | undefined, isComplete: boolean, t: Messages): Html | string {
  if (!cell) return "";
  const { depth, units } = cell;
  if (depth === null) {
    const [text, words] = isComplete ? ["–", t.curriculum.emptyCell] : ["?", t.curriculum.unknownCell];
    return html`${sign(text)}<span class="nhsuk-u-visually-hidden">${words}</span>`;
  }
  return html`${sign(DEPTH_SIGNS[depth])} ${t.curriculum.depths[depth]}${units.length > 0 && html`<br><span class="basis">${units.map(({ code }) => code).join(", ")}</span>`}`;
}

export const statusTag = (status: CoverageStatus, t: Messages): Html =>
  html`<strong class="nhsuk-tag ${COLOURS[status]}">${sign(STATUS_SIGNS[status])} ${t.curriculum.statuses[status]}</strong>`;

type Domain = Row["competence"]["domain"];

/** The rows by their domains, in order. Two frameworks may use the same code for different domains. */
export function domainsOf(
  rows: readonly Row[],
): { readonly domain: Domain; readonly rows: readonly Row[] }[] {
  const groups = new Map<string, { domain: Domain; rows: Row[] }>();
  for (const row of rows) {
    const { domain } = row.competence;
    const key = `${domain.frameworkVersion.framework.code} ${domain.code}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { domain, rows: [row] });
  }
  return [...groups.values()];
}
