import { button, type Fields, type FormState, idempotencyKey } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import { PATHS } from "./navigation";

export const SUBSCRIBE = `${PATHS.deliveries}/new`;

/** What is sent, and where. The types that are seldom wanted are written by hand: the API knows them all. */
export function subscribeForm(
  fields: Fields,
  { sent }: FormState,
  routes: readonly { readonly code: string; readonly title: string }[],
  t: Messages,
): Html {
  const texts = t.deliveries;
  return html`<form action="${SUBSCRIBE}" method="post" novalidate>${idempotencyKey(sent)}
${fields.text({ name: "url", label: texts.address, hint: texts.urlHint })}
${fields.checkboxes({
  name: "types",
  label: texts.which,
  hint: texts.whichHint,
  choices: Object.entries(texts.typeNames).map(([value, label]) => ({ value, label, hint: value })),
})}
${fields.longText({ name: "otherTypes", label: t.form.optional(texts.otherTypes), hint: texts.otherTypesHint, rows: 3 })}
${fields.text({ name: "lapsingWithinDays", label: t.form.optional(texts.daysBefore), hint: texts.daysBeforeHint, width: 5 })}
<details class="nhsuk-details"${sent.list("routes").length > 0 && html` open`}><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${texts.limitRoutes}</span></summary>
<div class="nhsuk-details__text">${fields.checkboxes({
    name: "routes",
    label: texts.onlyRoutes,
    hint: texts.onlyRoutesHint,
    choices: routes.map(({ code, title }) => ({ value: code, label: title, hint: code })),
  })}</div></details>
${button(texts.subscribe)}</form>`;
}
