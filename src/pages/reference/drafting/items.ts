import { html } from "../../frame/html";
import type { Page } from "../../frame/page";
import type { Visit } from "../../frame/visit";
import { addressOf } from "../drafts";
import { BEGIN } from "./begin-path";
import { type OpenEdition, openEdition } from "./open-edition";

/** The competences of one draft. */
export const itemsPath = (draft: string): string => `${addressOf(draft)}/items`;

/** The competences that the next edition of a framework begins with. */
export const nextPath = (framework: string): string => `/reference/next/${encodeURIComponent(framework)}`;

export const itemsOf = ({ draft, code }: OpenEdition): string =>
  draft ? itemsPath(draft.id) : nextPath(code);

/** The address of one item. @param code of a competence, or of the domain that a new one is for. */
export const itemPath = (open: OpenEdition, code: string): string =>
  `${itemsOf(open)}/${encodeURIComponent(code)}`;

/** What an edition holds, domain by domain. */
export async function items(visit: Visit): Promise<Page | null> {
  const open = await openEdition(visit);
  if (!open) return null;
  const { t } = visit;
  const texts = t.drafting;
  const { draft } = open;
  return {
    title: `${texts.items}, ${open.title}`,
    current: "reference",
    content: html`<a class="nhsuk-back-link" href="${draft ? addressOf(draft.id) : BEGIN}">${draft ? t.reference.backToDraft : texts.begin}</a>
<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">${open.title}</span>${texts.items}</h1>
${draft ? html`<p><a href="${addressOf(draft.id)}/edition">${texts.nameEdition}</a></p>` : html`<p>${texts.firstChange}</p>`}
${open.domains.map(
  ({ code, title, competences }) => html`<h2>${code} ${title}</h2>
<ul>${competences.map((each) => html`<li><a href="${itemPath(open, each.code)}">${each.code} ${each.title}</a></li>\n`)}</ul>
<p><a href="${itemPath(open, code)}/add">${texts.addItemTo(`${code} ${title}`)}</a></p>`,
)}`,
  };
}
