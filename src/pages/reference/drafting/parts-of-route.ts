import { type Html, html } from "../../frame/html";
import type { Messages } from "../../messages";
import type { Draft } from "../asked-draft";
import { addPath } from "./add-requirement";
import { moveButtons } from "./content/part-form";
import { requirementPath, siblingsOf } from "./requirement";
import { isGroup } from "./requirement-fields";
import { wordsPath } from "./route-words";

type Requirement = NonNullable<Draft["route"]>["requirements"][number];

/** What a drafted route asks for, group by group, each part with the way to change it. */
export function partsOfRoute({ id, version, route }: Draft, t: Messages): Html | false {
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
  const part = (
    each: Requirement,
  ): Html => html`<a href="${requirementPath(id, each.code)}">${each.label}</a> <span class="basis">(${texts.kinds[each.kind]}, ${each.code})</span>
${moves(each)}
${isGroup(each.kind) && html`${list(each.code)}<p><a href="${addPath(id)}?group=${encodeURIComponent(each.code)}">${texts.addTo(each.label)}</a></p>`}`;
  return html`<h2>${texts.says}</h2>
<p><a href="${wordsPath(id)}">${texts.changeWords}</a></p>
${list(null)}`;
}
