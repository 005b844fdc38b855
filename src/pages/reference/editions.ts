import { Fields } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { Sent } from "../frame/sent";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  EditionDifferencesDocument,
  type EditionDifferencesQuery,
  EditionsDocument,
  type EditionsQuery,
} from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { byWeight } from "./weights";

type Edition = NonNullable<EditionsQuery["framework"]>["versions"][number];
type Comparison = NonNullable<EditionDifferencesQuery["compareFrameworkVersions"]>;

/** How two editions of a framework differ: the last two, unless others are chosen. @returns null if there are none. */
export async function editions({ ask, t, params, query }: Visit): Promise<Page | null> {
  const code = params.framework ?? "";
  const answer = await orNull(ask(EditionsDocument, { framework: code }));
  const [newest, ...others] = answer?.framework?.versions ?? [];
  if (!newest) return null;
  const to = Number(query.to ?? newest.edition);
  const from = Number(query.from ?? others[0]?.edition ?? newest.edition);
  const versions = [newest, ...others];
  const [earlier, later] = [from, to].map((each) => versions.find(({ edition }) => edition === each));
  if (!earlier || !later) return null;
  const { compareFrameworkVersions: comparison } =
    from === to
      ? { compareFrameworkVersions: null }
      : await ask(EditionDifferencesDocument, { framework: code, from, to });
  return {
    title: t.reference.editionsOf(newest.title),
    current: "reference",
    content: html`<a class="nhsuk-back-link" href="/reference">${t.reference.back}</a>
<h1>${t.reference.editionsOf(newest.title)}</h1>
<ul>${versions.map((each) => html`<li>${nameOf(each, t)}${each.publishedOn !== null && `, ${t.day(each.publishedOn)}`}</li>\n`)}</ul>
${others.length === 0 ? html`<p>${t.reference.oneEdition}</p>` : chooseEditions(versions, { from, to }, t)}
${comparison !== null && differences(comparison, nameOf(later, t), nameOf(earlier, t), t)}`,
  };
}

const nameOf = ({ edition, version }: Edition, t: Messages): string => t.reference.edition(edition, version);

function chooseEditions(
  versions: readonly Edition[],
  { from, to }: { readonly from: number; readonly to: number },
  t: Messages,
): Html {
  const fields = new Fields({ sent: new Sent({ from: String(from), to: String(to) }), problems: [] }, t);
  const choices = versions.map((each) => ({ value: String(each.edition), label: nameOf(each, t) }));
  return html`<form method="get">
${fields.select({ name: "from", label: t.reference.earlier, choices })}
${fields.select({ name: "to", label: t.reference.later, choices })}
<button class="nhsuk-button nhsuk-button--secondary">${t.reference.compare}</button>
</form>`;
}

const differences = (
  { breaking, toLookAt, changes }: Comparison,
  later: string,
  earlier: string,
  t: Messages,
): Html => html`<h2>${t.reference.compared(later, earlier)}</h2>
<p>${t.reference.counts(breaking, toLookAt)}</p>
${changes.length === 0 ? html`<p>${t.reference.noChanges}</p>` : byWeight(changes, t)}`;
