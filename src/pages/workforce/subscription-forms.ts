import { button, type Fields, type FormState, hidden, idempotencyKey } from "../frame/fields";
import { type Html, html } from "../frame/html";
import { NOTHING_SENT } from "../frame/sent";
import type { Messages } from "../messages";
import { subscriptionPath } from "./navigation";

/** What can be done with a subscription that has not ended. The page says what was wrong. */
export function subscriptionForms(id: string, fields: Fields, { sent }: FormState, t: Messages): Html {
  const texts = t.deliveries;
  const form = (what: string, ...parts: readonly Html[]) =>
    html`<form action="${subscriptionPath(id)}" method="post" novalidate>${hidden("what", what)}${idempotencyKey(sent.text("what") === what ? sent : NOTHING_SENT)}
${parts}</form>`;
  return html`<h2>${texts.again}</h2>
<p>${texts.againLead}</p>
${form(
  "redeliver",
  fields.text({ name: "after", label: t.form.optional(texts.after), hint: texts.afterHint, width: 20 }),
  button(texts.again, "secondary"),
)}
<h2>${texts.rotate}</h2>
<p>${texts.rotateLead}</p>
${form("rotate", button(texts.rotate, "secondary"))}
<h2>${texts.end}</h2>
<p>${texts.endLead}</p>
${form(
  "end",
  fields.checkboxes({
    name: "sure",
    label: texts.sure,
    choices: [{ value: "yes", label: texts.sureYes }],
  }),
  button(texts.end, "warning"),
)}`;
}
