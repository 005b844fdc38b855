import { button, EMPTY_FORM, Fields, type FormState, hidden } from "../../frame/fields";
import { type Html, html } from "../../frame/html";
import type { Page } from "../../frame/page";
import { firstProblems } from "../../frame/problems";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import type { Messages } from "../../messages";
import { itemPath, itemsOf, itemsPath } from "./items";
import {
  type Competence,
  linksWith,
  type OpenEdition,
  openEdition,
  type Statement,
  savedWith,
  saveEdition,
} from "./open-edition";

const find = ({ domains }: OpenEdition, code = ""): Competence | null =>
  domains.flatMap(({ competences }) => competences).find((each) => each.code === code) ?? null;

/** One competence of a drafted edition, to be changed or removed. */
export async function oneItem(visit: Visit): Promise<Page | null> {
  const open = await openEdition(visit);
  const item = open && find(open, visit.params.code);
  return item && pageOf(open, item, visit, EMPTY_FORM);
}

/** Saves the draft with the competence as it was filled in, or without it. */
export async function changeItem(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const open = await openEdition(visit);
  const item = open && find(open, visit.params.code);
  if (!item) return null;
  const isRemoved = sent.text("what") === "remove";
  const problems = isRemoved
    ? []
    : firstProblems(sent, visit.t, { texts: { title: visit.t.drafting.itemTitle } });
  if (problems.length > 0) return pageOf(open, item, visit, { sent, problems });
  const after = isRemoved ? [] : [changed(item, sent)];
  const domains = open.domains.map((domain) => ({
    ...domain,
    competences: domain.competences.flatMap((each) => (each.code === item.code ? after : [each])),
  }));
  const links = linksWith(open, item.code, !isRemoved && sent.text("counts") === "yes");
  const saved = await saveEdition(visit, open, sent, { domains }, links);
  return saved.id === null || saved.problems.length > 0
    ? pageOf(open, item, visit, { sent, problems: saved.problems })
    : { goTo: itemsPath(saved.id), done: isRemoved ? "itemRemoved" : "draftSaved" };
}

const counts = ({ document }: OpenEdition, { code }: Competence): boolean =>
  document.crosswalk?.links.some(({ to }) => to === code) === true;

/** A statement whose text was emptied is removed; a text at the end is a new one. */
function changed(item: Competence, sent: Sent): Competence {
  const before = item.statements ?? [];
  const kept = before.flatMap((statement, index) => {
    const text = sent.text(`statement-${index + 1}`);
    return text === "" ? [] : [{ ...statement, text }];
  });
  const text = sent.text("newStatement");
  const added =
    text === ""
      ? []
      : [
          {
            code: nextCode(item.code, before),
            text,
            basis: sent.text("newBasis") || "INFERRED",
            theme: null,
          },
        ];
  const statements = [...kept, ...added];
  return {
    ...item,
    title: sent.text("title"),
    ...((sent.text("summary") !== "" || item.summary) && { summary: sent.text("summary") || null }),
    ...((item.statements || statements.length > 0) && { statements }),
  };
}

/** A code that no statement of the competence has or had in this draft. */
const nextCode = (competence: string, statements: readonly Statement[]): string => {
  const numbers = statements.map(({ code }) => Number(code.split(".").at(-1))).filter(Number.isInteger);
  return `${competence}.${Math.max(0, ...numbers) + 1}`;
};

function pageOf(open: OpenEdition, item: Competence, { t }: Visit, state: FormState): Page {
  const texts = t.drafting;
  const fields = new Fields(state, t);
  const version = savedWith(open, state.sent);
  return {
    title: `${item.code} ${item.title}, ${open.title}`,
    current: "reference",
    content: html`<a class="nhsuk-back-link" href="${itemsOf(open)}">${texts.backToItems}</a>
${fields.summary()}<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">${open.title}</span>${item.code} ${item.title}</h1>
<form action="${itemPath(open, item.code)}" method="post" novalidate>${version}
${fields.text({ name: "title", label: texts.itemTitle, value: item.title })}
${fields.longText({ name: "summary", label: t.form.optional(texts.itemSummary), value: item.summary ?? "", rows: 3 })}
${statementFields(item, fields, t)}
${fields.radios({
  name: "counts",
  label: texts.counts,
  value: counts(open, item) ? "yes" : "no",
  choices: Object.entries(texts.countsHow).map(([value, label]) => ({ value, label })),
})}
${button(texts.save)}</form>
<h2>${texts.remove}</h2>
<p>${texts.removeItemLead}</p>
<form action="${itemPath(open, item.code)}" method="post">${version}${hidden("what", "remove")}
${button(texts.remove, "warning")}</form>`,
  };
}

const statementFields = ({ statements = [] }: Competence, fields: Fields, t: Messages): Html =>
  html`${statements.map(({ code, text }, index) =>
    fields.longText({
      name: `statement-${index + 1}`,
      label: t.drafting.statement(code),
      value: text,
      rows: 2,
    }),
  )}${fields.longText({ name: "newStatement", label: t.form.optional(t.drafting.newStatement), hint: t.drafting.statementHint, rows: 2 })}${fields.select({ name: "newBasis", label: t.drafting.newBasis, value: "PUBLISHED", choices: Object.entries(t.bases).map(([value, label]) => ({ value, label })) })}`;
