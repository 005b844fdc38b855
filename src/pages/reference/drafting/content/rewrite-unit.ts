import { button, hidden } from "../../../frame/fields";
import { type Html, html } from "../../../frame/html";
import type { Visit } from "../../../frame/visit";
import type { Messages } from "../../../messages";
import { unitInForce } from "./kinds";
import { contentPath, type OpenContent } from "./open-content";
import { listOf, type Values } from "./part-kind";
import type { Path, Place } from "./place";
import { unitNamed } from "./unit";

/** Whether a part is a unit of the author's own that a programme teaches and its draft does not write yet. */
function canRewrite(open: OpenContent, { kind, part }: Place): boolean {
  if (kind.key !== "taught" || part === null) return false;
  const unit = unitNamed(part);
  const isOwn = open.isNational || open.lookups.ownUnits?.some(({ value }) => value === unit) === true;
  return (
    isOwn && !listOf(open.content.define).some((each) => unitNamed({ ...each, unit: each.code }) === unit)
  );
}

/** Lets the author of a programme change a unit that it teaches in the same draft. */
export const rewriteForm = (open: OpenContent, place: Place, t: Messages): Html | false =>
  canRewrite(open, place) &&
  html`<h2>${t.content.rewrite}</h2>
<p>${t.content.rewriteLead}</p>
<form action="${contentPath(open.id, place.path)}" method="post">${hidden("version", String(open.version))}${hidden("what", "rewrite")}
${button(t.content.rewrite, "secondary")}</form>
`;

/** A programme's draft that writes one of its units, as it is in force. @returns null if it cannot be written. */
export async function withUnit(
  ask: Visit["ask"],
  open: OpenContent,
  place: Place,
): Promise<{ readonly content: Values; readonly path: Path } | null> {
  if (!canRewrite(open, place)) return null;
  const now = await unitInForce(ask, place.part ?? {});
  if (!now) return null;
  const define = listOf(open.content.define);
  return {
    content: { ...open.content, define: [...define, now.content] },
    path: ["define", String(define.length)],
  };
}
