import { type Html, html } from "../../../frame/html";
import type { Messages } from "../../../messages";
import type { DraftedContent } from "./kinds";
import { contentPath } from "./open-content";
import { listOf, type PartKind, type Values } from "./part-kind";
import type { Path } from "./place";

/** What a draft says: the way to its title and facts, and its parts, each with the way to change it. */
export const partsOfContent = (open: DraftedContent, t: Messages): Html => html`<h2>${t.drafting.says}</h2>
<p>${t.content.shared}</p>
<p><a href="${contentPath(open.id)}">${t.content.parts[open.kind.top.key].changeFacts ?? t.content.changeFacts}</a></p>
${partLists(open, open.kind.top, open.content, [], "h3", t)}`;

/** The lists of parts within a draft or a part of it. */
export const partLists = (
  { id, lookups }: Pick<DraftedContent, "id" | "lookups">,
  kind: PartKind,
  part: Values,
  path: Path,
  heading: "h2" | "h3",
  t: Messages,
): Html =>
  html`${Object.entries(kind.lists).map(([name, inner]) => {
    const { list, add } = t.content.parts[inner.key];
    const parts = listOf(part[name]);
    const title = heading === "h2" ? html`<h2>${list}</h2>` : html`<h3>${list}</h3>`;
    return html`${title}
${
  parts.length === 0
    ? html`<p>${t.content.noParts}</p>`
    : html`<ul>${parts.map(
        (each, at) =>
          html`<li><a href="${contentPath(id, [...path, name, String(at)])}">${inner.describe(each, lookups, t)}</a></li>\n`,
      )}</ul>`
}
<p><a href="${contentPath(id, [...path, name])}">${add}</a></p>
`;
  })}`;
