import { EMPTY_FORM, type FormState } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { DraftDocument } from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { areaOf } from "./area";
import type { Draft, FormName } from "./asked-draft";
import { whatChanges } from "./changes";
import { contentOf, type DraftedContent } from "./drafting/content/kinds";
import { partsOfContent } from "./drafting/content/lists";
import { mayChange } from "./drafting/content/who-begins";
import { itemsPath } from "./drafting/items";
import { partsOfRoute } from "./drafting/parts-of-route";
import { addressOf, reviewOf } from "./drafts";
import { findings } from "./findings";
import { draftForms, formProblems } from "./forms";
import { leftOf } from "./left";

/** One draft. @returns null if there is none, or the visitor may not write or review it. */
export const oneDraft = (visit: Visit): Promise<Page | null> => draftPage(visit, "publish", EMPTY_FORM);

/** One draft, with a form of it as it was sent. */
export async function draftPage(visit: Visit, sent: FormName, state: FormState): Promise<Page | null> {
  const { ask, t, params } = visit;
  const answer = await orNull(ask(DraftDocument, { id: params.id ?? "" }));
  if (!answer?.draft) return null;
  const { draft, viewer } = answer;
  const isOpen = draft.status === "OPEN";
  const left = leftOf(draft, t);
  const drafted = await contentOf(draft, ask);
  const words = t.reference;
  return {
    title: draft.title,
    current: areaOf(viewer),
    content: html`<a class="nhsuk-back-link" href="/reference">${words.back}</a>
${formProblems(state, t)}
<h1><span class="nhsuk-caption-xl">${words.kinds[draft.kind]}, ${draft.code}</span>${draft.title}</h1>
${facts(draft, t)}
${
  isOpen &&
  html`<h2>${words.left}</h2>
${left.length === 0 ? html`<p>${words.nothingLeft}</p>` : html`<ul>${left.map((each) => html`<li>${each}</li>\n`)}</ul>`}
<h2>${words.findings}</h2>
${findings(draft, t)}`
}
${isOpen && mayChange(viewer?.capacities ?? [], draft.kind) && parts(draft, drafted, t)}
<h2>${words.differences}</h2>
${await whatChanges(draft, drafted, visit)}
${isOpen && draft.kind === "ROUTE" && html`<p><a href="${addressOf(draft.id)}/simulation">${words.simulate}</a></p>`}
${isOpen && draftForms(draft, viewer?.capacities ?? [], { sent, state }, t)}`,
  };
}

/** Where its author changes it. */
function parts(draft: Draft, drafted: DraftedContent | null, t: Messages): Html | false {
  if (draft.kind === "FRAMEWORK_VERSION")
    return html`<h2>${t.drafting.says}</h2>
<p><a href="${itemsPath(draft.id)}">${t.drafting.changeItems}</a></p>`;
  return drafted ? partsOfContent(drafted, t) : partsOfRoute(draft, t);
}

function facts(draft: Draft, t: Messages): Html {
  const words = t.reference;
  const rows: readonly (readonly [string, string])[] = [
    [words.status, words.statuses[draft.status]],
    [words.whose, draft.organisation?.name ?? words.national],
    [words.started, words.by(t.day(draft.createdAt), draft.createdBy)],
    [words.saved, words.by(t.day(draft.updatedAt), draft.updatedBy)],
    [words.saves, String(draft.version)],
    [words.review, reviewOf(draft, t)],
    ...(draft.publishedAt === null
      ? []
      : [[words.published, words.by(t.day(draft.publishedAt), draft.publishedBy)] as const]),
    ...(draft.discardedAt === null ? [] : [[words.discarded, t.day(draft.discardedAt)] as const]),
  ];
  return html`<dl class="nhsuk-summary-list">${rows.map(
    ([name, value]) =>
      html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${name}</dt><dd class="nhsuk-summary-list__value">${value}</dd></div>\n`,
  )}</dl>`;
}
