import { button, EMPTY_FORM, Fields, type FormState } from "../../frame/fields";
import { html } from "../../frame/html";
import type { Page } from "../../frame/page";
import { firstProblems } from "../../frame/problems";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import { itemPath, itemsOf, itemsPath } from "./items";
import { type Domain, type OpenEdition, openEdition, savedWith, saveEdition } from "./open-edition";

async function adding(visit: Visit): Promise<{ readonly open: OpenEdition; readonly domain: Domain } | null> {
  const open = await openEdition(visit);
  const domain = open?.domains.find(({ code }) => code === visit.params.code);
  return open && domain ? { open, domain } : null;
}

/** A further competence of a domain. */
export async function newItem(visit: Visit): Promise<Page | null> {
  const asked = await adding(visit);
  return asked && pageOf(asked.open, asked.domain, visit, EMPTY_FORM);
}

/** Saves the draft with one competence more, as the last of its domain. */
export async function addItem(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const asked = await adding(visit);
  if (!asked) return null;
  const { open, domain } = asked;
  const { itemCode, itemTitle, titleBasis } = visit.t.drafting;
  const problems = [
    ...firstProblems(sent, visit.t, { texts: { code: itemCode, title: itemTitle, titleBasis } }),
    ...(open.domains.some(({ competences }) => competences.some(({ code }) => code === sent.text("code")))
      ? [{ field: "code", message: visit.t.drafting.codeTaken(sent.text("code")) }]
      : []),
  ];
  if (problems.length > 0) return pageOf(open, domain, visit, { sent, problems });
  const competence = {
    code: sent.text("code"),
    title: sent.text("title"),
    titleBasis: sent.text("titleBasis"),
    coverage: "TITLE_ONLY",
    ...(sent.text("summary") !== "" && { summary: sent.text("summary") }),
  };
  const domains = open.domains.map((each) =>
    each.code === domain.code ? { ...each, competences: [...each.competences, competence] } : each,
  );
  const saved = await saveEdition(visit, open, sent, { domains });
  return saved.id === null || saved.problems.length > 0
    ? pageOf(open, domain, visit, { sent, problems: saved.problems })
    : { goTo: itemsPath(saved.id), done: "itemAdded" };
}

function pageOf(open: OpenEdition, domain: Domain, { t }: Visit, state: FormState): Page {
  const texts = t.drafting;
  const fields = new Fields(state, t);
  const bases = Object.entries(t.bases).map(([value, label]) => ({ value, label }));
  return {
    title: `${texts.addItemTo(domain.title)}, ${open.title}`,
    current: "reference",
    content: html`<a class="nhsuk-back-link" href="${itemsOf(open)}">${texts.backToItems}</a>
${fields.summary()}<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">${open.title}</span>${texts.addItemTo(`${domain.code} ${domain.title}`)}</h1>
<form action="${itemPath(open, domain.code)}/add" method="post" novalidate>${savedWith(open, state.sent)}
${fields.text({ name: "code", label: texts.itemCode, hint: texts.itemCodeHint, width: 10 })}
${fields.text({ name: "title", label: texts.itemTitle })}
${fields.select({ name: "titleBasis", label: texts.titleBasis, choices: bases })}
${fields.longText({ name: "summary", label: t.form.optional(texts.itemSummary), rows: 3 })}
${button(texts.addItem)}</form>`,
  };
}
