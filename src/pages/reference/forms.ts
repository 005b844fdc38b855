import { button, EMPTY_FORM, Fields, type FormState, hidden } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { Capacity } from "../operations/generated/graphql";
import type { Draft, FormName } from "./asked-draft";
import { addressOf } from "./drafts";
import { leftOf } from "./left";

/** What was wrong with the form that was sent, on top of the page. */
export const formProblems = (state: FormState, t: Messages): Html | false => new Fields(state, t).summary();

/** What can be done with an open draft. The API decides who may; a review is offered to those who can give one. */
export function draftForms(
  draft: Draft,
  capacities: readonly Capacity[],
  { sent, state }: { readonly sent: FormName; readonly state: FormState },
  t: Messages,
): Html {
  const fieldsOf = (form: FormName) => new Fields(form === sent ? state : EMPTY_FORM, t);
  const needsReview =
    (draft.kind === "ROUTE" || draft.kind === "ROLE_BAND") && draft.livedExperienceReview === null;
  return html`${needsReview && capacities.includes("LIVED_EXPERIENCE_LEAD") && reviewForm(draft, fieldsOf("review"), t)}
${leftOf(draft, t).length === 0 && publishForm(draft, fieldsOf("publish"), t)}
<h2>${t.reference.discardTitle}</h2>
<p>${t.reference.discardLead}</p>
<form method="post" action="${addressOf(draft.id)}/discard">${version(draft)}
${button(t.reference.discardButton, "warning")}</form>`;
}

/** Which version was read: somebody who has saved the draft since then is not overlooked. */
const version = (draft: Draft): Html => hidden("version", String(draft.version));

const reviewForm = (
  draft: Draft,
  fields: Fields,
  t: Messages,
): Html => html`<h2>${t.reference.reviewTitle}</h2>
<p>${t.reference.reviewLead}</p>
<form method="post" action="${addressOf(draft.id)}/review">${version(draft)}
${fields.text({ name: "name", label: t.reference.name })}
${button(t.reference.reviewButton)}</form>
`;

const publishForm = (
  draft: Draft,
  fields: Fields,
  t: Messages,
): Html => html`<h2>${t.reference.publishTitle}</h2>
<p>${t.reference.publishLead(draft.organisation?.name ?? null)}</p>
<form method="post" action="${addressOf(draft.id)}/publish">${version(draft)}
${fields.checkboxes({ name: "confirm", label: t.reference.confirm, choices: [{ value: "yes", label: t.reference.confirmed }] })}
${button(t.reference.publishButton)}</form>
`;
