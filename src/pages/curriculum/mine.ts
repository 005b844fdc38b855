import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { responsiveTable } from "../frame/responsive-table";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { MyProgrammesDocument, type MyProgrammesQuery } from "../operations/generated/graphql";
import { mayChange } from "../reference/drafting/content/who-begins";
import { completionsOf, countsCompletions } from "./completions";

type Organisation = NonNullable<NonNullable<MyProgrammesQuery["viewer"]>["organisation"]>;
type Programme = Organisation["programmes"][number];

/** What the visitor's organisation teaches, and every programme that it can be compared with. */
export async function myProgrammes(visit: Visit): Promise<Page | null> {
  const { ask, t, query } = visit;
  const { viewer, programmes } = await ask(MyProgrammesDocument, { after: query.after ?? null });
  const organisation = viewer?.organisation;
  if (!organisation || programmes === null) return null;
  const { hasNextPage, endCursor } = programmes.pageInfo;
  return {
    title: t.curriculum.title,
    current: "curriculum",
    content: html`<h1>${t.curriculum.title}</h1>
<p class="nhsuk-lede-text">${t.curriculum.lead(organisation.name)}</p>
<ul>
<li><a href="/curriculum/compare">${t.curriculum.compare}</a></li>
<li><a href="/curriculum/helps">${t.curriculum.helps}</a></li>
<li><a href="/reference">${t.curriculum.drafts}</a></li>
${mayChange(viewer.capacities, "PROGRAMME") && toWrite(t)}</ul>
${organisation.programmes.length === 0 ? html`<p>${t.curriculum.none}</p>` : organisation.programmes.map((each) => ownProgramme(each, countsCompletions(visit), t))}
<p>${t.curriculum.notCounted}</p>
<h2>${t.curriculum.others}</h2>
<ul>
${programmes.nodes.map(({ code, title, provider }) => html`<li><a href="/curriculum/${code}">${t.curriculum.programme(title, provider.name)}</a></li>\n`)}</ul>
${hasNextPage && html`<p><a href="/curriculum?after=${endCursor}">${t.curriculum.next}</a></p>`}`,
  };
}

const toWrite = (t: Messages): Html =>
  html`${(["programme", "unit"] as const).map((kind) => html`<li><a href="/reference/new/${kind}">${t.content.begin[kind]}</a></li>\n`)}`;

function ownProgramme(programme: Programme, isCounting: boolean, t: Messages): Html {
  const { code, title, shape, note } = programme;
  return html`<h2>${title}</h2>
<p>${shape}</p>
${note !== null && html`<p>${note}</p>`}
<dl class="nhsuk-summary-list">${factsOf(programme, t).map(
    ([name, value]) =>
      html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${name}</dt><dd class="nhsuk-summary-list__value">${value}</dd></div>\n`,
  )}</dl>
<p><a href="/reference/new/programme?from=${encodeURIComponent(code)}">${t.content.changeIt(title)}</a></p>
<p><a href="/curriculum/${code}">${t.curriculum.covers(title)}</a></p>
<p><a href="/curriculum/compare?a=${encodeURIComponent(code)}">${t.curriculum.compareIt(title)}</a></p>
${isCounting && html`<p><a href="${completionsOf(code)}">${t.curriculum.completions.see(title)}</a></p>`}
${unitTable(programme, t)}`;
}

const factsOf = (
  { hours, unitHours, price, award, completeness }: Programme,
  t: Messages,
): readonly [string, string][] => {
  const { facts, notStated, stated, nobodyStated } = t.curriculum;
  const known = hours ?? unitHours;
  return [
    [facts.hours, known === null ? notStated : t.curriculum.hours(known)],
    [facts.price, price === null ? notStated : t.curriculum.pounds(price)],
    [facts.award, award ?? notStated],
    [
      facts.complete,
      completeness === null ? nobodyStated : stated(completeness.statedBy, t.day(completeness.statedOn)),
    ],
  ];
};

function unitTable({ title, units }: Programme, t: Messages): Html {
  const { unit: words } = t.curriculum;
  return responsiveTable({
    caption: `${words.caption}: ${title}`,
    heads: [words.title, words.hours, words.competences, words.starts],
    rows: units.map(({ unit, mandatory }) => {
      const [start] = unit.starts;
      const codes = new Set(unit.outcomes.map(({ competence }) => competence.code));
      return [
        html`<strong>${unit.title}</strong>${!mandatory && ` ${words.option}`}`,
        unit.hours ?? t.curriculum.notStated,
        codes.size === 0 ? words.none : [...codes].join(", "),
        start ? t.day(start.startsOn) : words.none,
      ];
    }),
  });
}
