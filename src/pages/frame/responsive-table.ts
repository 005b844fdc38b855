import { type Html, html, type Part } from "./html";

interface Table {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Cells of each row, in the order of the heads. */
  readonly rows: readonly (readonly Part[])[];
}

/** A table whose rows become lists of heads and values in a narrow window. */
export const responsiveTable = ({ caption, heads, rows }: Table): Html =>
  html`<table class="nhsuk-table-responsive" role="table">
<caption class="nhsuk-table__caption">${caption}</caption>
<thead class="nhsuk-table__head" role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody class="nhsuk-table__body" role="rowgroup">
${rows.map(
  (cells) =>
    html`<tr class="nhsuk-table__row" role="row">${cells.map(
      (cell, at) =>
        html`<td class="nhsuk-table__cell" role="cell"><span class="nhsuk-table-responsive__heading" aria-hidden="true">${heads[at]} </span><span>${cell}</span></td>`,
    )}</tr>\n`,
)}</tbody>
</table>
`;
