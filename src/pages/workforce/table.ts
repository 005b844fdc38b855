import { type Html, html, type Part } from "../frame/html";

interface Column {
  readonly heading: string;
  readonly isNumber?: boolean;
}

/**
 * A table whose first column heads its rows. On a narrow window each row becomes a block with the headings in it.
 * @param caption for screen readers; a heading on the page says the same.
 */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Part[])[],
): Html => html`<table class="nhsuk-table nhsuk-table--responsive" role="table">
<caption class="nhsuk-table__caption"><span class="nhsuk-u-visually-hidden">${caption}</span></caption>
<thead class="nhsuk-table__head" role="rowgroup"><tr class="nhsuk-table__row" role="row">${columns.map(
  ({ heading, isNumber }) =>
    html`<th class="nhsuk-table__header${isNumber === true && " nhsuk-table__header--numeric"}" scope="col" role="columnheader">${heading}</th>`,
)}</tr></thead>
<tbody class="nhsuk-table__body">${rows.map(
  (cells) =>
    html`<tr class="nhsuk-table__row" role="row">${cells.map((cell, index) => tableCell(cell, index, columns[index]))}</tr>\n`,
)}</tbody>
</table>
`;

function tableCell(cell: Part, index: number, column: Column | undefined): Html {
  const content = html`<span class="nhsuk-table__heading" aria-hidden="true">${column?.heading} </span><span>${cell}</span>`;
  return index === 0
    ? html`<th class="nhsuk-table__header" scope="row" role="rowheader">${content}</th>`
    : html`<td class="nhsuk-table__cell${column?.isNumber === true && " nhsuk-table__cell--numeric"}" role="cell">${content}</td>`;
}
