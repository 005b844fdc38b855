import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { Draft } from "./asked-draft";
import { kindOf } from "./drafting/content/kinds";
import { contentPath } from "./drafting/content/open-content";
import { partWith } from "./drafting/content/place";
import { itemsPath } from "./drafting/items";
import { requirementPath } from "./drafting/requirement";
import { fieldsOfRequirement } from "./drafting/requirement-fields";
import { WORDS_FIELDS, wordsPath } from "./drafting/route-words";

type Finding = Draft["findings"][number];

/** What the check found in a draft, each with the way to the part that it is about. */
export function findings(draft: Draft, t: Messages): Html {
  const { findings: all } = draft;
  const list = (title: string, severity: Finding["severity"]) => {
    const some = all.filter((finding) => finding.severity === severity);
    return (
      some.length > 0 &&
      html`<p>${title}</p>
<ul>${some.map(({ message, path }) => html`<li>${message}${path.length > 0 && html` ${place(draft, path, t)}`}</li>\n`)}</ul>`
    );
  };
  if (all.length === 0) return html`<p>${t.reference.noFindings}</p>`;
  return html`${list(t.reference.mend, "REFUSED")}${list(t.reference.look, "WARNING")}`;
}

function place(draft: Draft, path: readonly string[], t: Messages): Html {
  if (draft.route) return placeInRoute(draft, path, t);
  const at = t.reference.at(path.join(" › "));
  const top = kindOf(draft.kind)?.top;
  if (top) return html`<a href="${contentPath(draft.id, partWith(top, path))}">${at}</a>`;
  return draft.kind === "FRAMEWORK_VERSION" && path[0] === "competences"
    ? html`<a href="${itemsPath(draft.id)}">${at}</a>`
    : html`<span class="basis">${at}</span>`;
}

/** The last part that a path names, and its field: a field alone is the route's own. */
function placeInRoute({ id, route }: Draft, path: readonly string[], t: Messages): Html {
  const part = path.map((code) => route?.requirements.find((each) => each.code === code)).findLast(Boolean);
  const field = path.at(-1) === part?.code ? "" : fieldAt(path.at(-1) ?? "");
  const labels: Readonly<Record<string, string>> = t.reference.fields;
  const at = t.reference.at([part?.label, labels[field]].filter(Boolean).join(": ") || path.join(" › "));
  const link = (address: string, isShown: boolean) =>
    html`<a href="${address}${isShown && `#${field}`}">${at}</a>`;
  if (part) return link(requirementPath(id, part.code), fieldsOfRequirement(part.kind).includes(field));
  return WORDS_FIELDS.includes(field) ? link(wordsPath(id), true) : html`<span class="basis">${at}</span>`;
}

/** A field of an evidence rule, by its name in the form. */
const fieldAt = (name: string): string =>
  name === "evidence.currencyMonths" ? "evidenceMonths" : name.replace(/^evidence\./, "");

/** Whether something in a requirement, or in one of its parts, has to be mended. */
export const hasToBeMended = ({ findings: all }: Draft, code: string): boolean =>
  all.some(({ severity, path }) => severity === "REFUSED" && path.includes(code));
