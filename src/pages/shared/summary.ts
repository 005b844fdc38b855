import { type Html, html, type Part } from "../frame/html";

/** What a page is about, line by line. Lines without a value are left out. */
export const summary = (rows: readonly (readonly [key: string, value: Part])[]): Html =>
  html`<dl class="nhsuk-summary-list">${rows
    .filter(([, value]) => value !== null && value !== "" && value !== false)
    .map(
      ([key, value]) =>
        html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${key}</dt><dd class="nhsuk-summary-list__value">${value}</dd></div>\n`,
    )}</dl>`;
