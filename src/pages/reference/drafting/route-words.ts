import { button, EMPTY_FORM, Fields, type FormState, hidden } from "../../frame/fields";
import { html } from "../../frame/html";
import type { Page } from "../../frame/page";
import { firstProblems } from "../../frame/problems";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import { addressOf } from "../drafts";
import { type OpenRoute, openRoute, saveRoute } from "./open-route";

export const wordsPath = (draft: string): string => `${addressOf(draft)}/words`;

/** The names of the fields on that page. */
export const WORDS_FIELDS: readonly string[] = ["title", "summary", "note"];

/** What a drafted route is called, and what it is for. */
export async function routeWords(visit: Visit): Promise<Page | null> {
  const open = await openRoute(visit);
  return open && pageOf(open, visit, EMPTY_FORM);
}

export async function changeWords(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const open = await openRoute(visit);
  if (!open) return null;
  const { title, summary } = visit.t.reference.fields;
  const missing = firstProblems(sent, visit.t, { texts: { title, summary } });
  if (missing.length > 0) return pageOf(open, visit, { sent, problems: missing });
  const refused = await saveRoute(visit, open, Number(sent.text("version")), {
    ...open.route,
    title: sent.text("title"),
    summary: sent.text("summary"),
    note: sent.text("note") || null,
  });
  return refused.length > 0
    ? pageOf(open, visit, { sent, problems: refused })
    : { goTo: addressOf(open.draft.id), done: "draftSaved" };
}

function pageOf({ draft, route }: OpenRoute, { t }: Visit, state: FormState): Page {
  const { title, summary, note } = t.reference.fields;
  const fields = new Fields(state, t);
  return {
    title: `${t.drafting.words}, ${draft.title}`,
    current: "reference",
    content: html`<a class="nhsuk-back-link" href="${addressOf(draft.id)}">${t.reference.backToDraft}</a>
${fields.summary()}<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">${draft.title}</span>${t.drafting.words}</h1>
<form method="post" novalidate>${hidden("version", String(draft.version))}
${fields.text({ name: "title", label: title, value: route.title })}
${fields.longText({ name: "summary", label: summary, value: route.summary, rows: 4 })}
${fields.longText({ name: "note", label: t.form.optional(note), value: route.note ?? "", rows: 3 })}
${button(t.drafting.save)}</form>`,
  };
}
