import { type Html, html } from "../../frame/html";

/** A form that is sent to its page's own address. */
export const form = (...parts: readonly Parameters<typeof html>[1][]): Html =>
  html`<form method="post" novalidate>
${parts}</form>
`;

/** A text for somebody who does not see what is next to a button or a link. */
export const unseen = (text: string): Html => html` <span class="nhsuk-u-visually-hidden">${text}</span>`;

/** What must not be overlooked. */
export const callout = (title: string, lines: readonly string[]): Html =>
  html`<div class="nhsuk-warning-callout"><h2 class="nhsuk-warning-callout__label">${title}</h2>
${lines.map((line) => html`<p>${line}</p>\n`)}</div>
`;

/** Facts with their names. */
export const facts = (rows: readonly (readonly [string, string | null])[]): Html =>
  html`<dl class="nhsuk-summary-list">${rows.map(
    ([name, value]) =>
      value !== null &&
      html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${name}</dt><dd class="nhsuk-summary-list__value">${value}</dd></div>\n`,
  )}</dl>
`;

export type TagColour = "green" | "blue" | "grey" | "yellow" | "orange";

export const tag = (text: string, colour: TagColour): Html =>
  html`<strong class="nhsuk-tag nhsuk-tag--${colour}">${text}</strong>`;

/** A button that says, for those who do not see the page, what it is about. */
export const buttonFor = (
  label: string,
  about: string,
  {
    kind = "secondary",
    name,
    value,
  }: { readonly kind?: string; readonly name?: string; readonly value?: string } = {},
): Html =>
  html`<button class="nhsuk-button nhsuk-button--${kind}"${name !== undefined && html` name="${name}" value="${value}"`} data-prevent-double-click="true">${label}${unseen(about)}</button>
`;
