import { type Html, html } from "../../frame/html";
import type { Messages } from "../../messages";
import type { Draft } from "../asked-draft";
import { hasToBeMended } from "../findings";
import { addPath } from "./add-requirement";
import { moveButtons } from "./content/part-form";
import { requirementPath, siblingsOf } from "./requirement";
import { isGroup } from "./requirement-fields";
import { wordsPath } from "./route-words";

type Requirement = NonNullable<Draft["route"]>["requirements"][number];

/**
 * What a drafted route asks for, group by group, each part with the way to change it. The parts of a group within the
 * first are folded, unless something in them has to be mended: a long route would be a page without an end.
 */
export function partsOfRoute(draft: Draft, t: Messages): Html | false {
  const { id, version, route } = draft;
  const texts = t.drafting;
  if (!route) return false;
  const within = (parent: string | null) => route.requirements.filter((each) => each.parent === parent);
  const list = (parent: string | null): Html | false => {
    const parts = within(parent);
    return parts.length > 0 && html`<ul>${parts.map((each) => html`<li>${part(each)}</li>\n`)}</ul>`;
  };
  const moves = (each: Requirement): Html => {
    const among = siblingsOf(route.requirements, each);
    const moving = {
      action: requirementPath(id, each.code),
      version,
      at: among.indexOf(each),
      among: among.length,
    };
    return moveButtons(moving, each.label, t);
  };
  const inGroup = ({ code, label, parent }: Requirement): Html => {
    const parts = list(code);
    const count = within(code).length;
    const isFolded = parent !== null && count > 0;
    return html`${isFolded ? details(texts.parts(count, label), parts, hasToBeMended(draft, code)) : parts}
<p><a href="${addPath(id)}?group=${encodeURIComponent(code)}">${texts.addTo(label)}</a></p>`;
  };
  const part = (
    each: Requirement,
  ): Html => html`<a href="${requirementPath(id, each.code)}">${each.label}</a> <span class="basis">(${texts.kinds[each.kind]}, ${each.code})</span>
${moves(each)}
${isGroup(each.kind) && inGroup(each)}`;
  return html`<h2>${texts.says}</h2>
<p><a href="${wordsPath(id)}">${texts.changeWords}</a></p>
${list(null)}`;
}

const details = (text: string, content: Html | false, isOpen: boolean): Html =>
  html`<details class="nhsuk-details"${isOpen && html` open`}><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${text}</span></summary>
<div class="nhsuk-details__text">${content}</div></details>`;
