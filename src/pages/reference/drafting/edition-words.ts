import { button, EMPTY_FORM, Fields, type FormState } from "../../frame/fields";
import { html } from "../../frame/html";
import type { Page } from "../../frame/page";
import { firstProblems } from "../../frame/problems";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import { addressOf } from "../drafts";
import { type OpenEdition, openEdition, savedWith, saveEdition } from "./open-edition";

/** What a drafted edition is called, and when its publisher published it. */
export async function editionWords(visit: Visit): Promise<Page | null> {
  const open = await openEdition(visit);
  return open && pageOf(open, visit, EMPTY_FORM);
}

export async function changeEdition(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const open = await openEdition(visit);
  if (!open) return null;
  const { t } = visit;
  const { title, summary } = t.reference.fields;
  const day = sent.day("publishedOn");
  const missing = [
    ...firstProblems(sent, t, { texts: { edition: t.drafting.edition, title, summary } }),
    ...(day === null ? [{ field: "publishedOn", message: t.form.noDay(t.drafting.publishedOn) }] : []),
  ];
  if (missing.length > 0) return pageOf(open, visit, { sent, problems: missing });
  const saved = await saveEdition(visit, open, sent, {
    version: sent.text("edition"),
    publishedOn: day || null,
    title: sent.text("title"),
    summary: sent.text("summary"),
  });
  return saved.id === null || saved.problems.length > 0
    ? pageOf(open, visit, { sent, problems: saved.problems })
    : { goTo: addressOf(saved.id), done: "draftSaved" };
}

function pageOf(open: OpenEdition, { t }: Visit, state: FormState): Page {
  const texts = t.drafting;
  const fields = new Fields(state, t);
  const { title, version, summary, publishedOn } = open.document.framework;
  const written = (value: unknown): string => (typeof value === "string" ? value : "");
  return {
    title: `${texts.nameEdition}, ${open.title}`,
    current: "reference",
    content: html`<a class="nhsuk-back-link" href="${open.draft && addressOf(open.draft.id)}">${t.reference.backToDraft}</a>
${fields.summary()}<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">${open.title}</span>${texts.nameEdition}</h1>
<form method="post" novalidate>${savedWith(open, state.sent)}
${fields.text({ name: "edition", label: texts.edition, hint: texts.editionHint, value: written(version), width: 10 })}
${fields.day({ name: "publishedOn", label: t.form.optional(texts.publishedOn), value: written(publishedOn) })}
${fields.text({ name: "title", label: t.reference.fields.title, value: written(title) })}
${fields.longText({ name: "summary", label: t.reference.fields.summary, value: written(summary), rows: 4 })}
${button(texts.save)}</form>`,
  };
}
