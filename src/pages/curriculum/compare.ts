import { Fields } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { responsiveTable } from "../frame/responsive-table";
import { Sent } from "../frame/sent";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  CompareProgrammesDocument,
  type CompareProgrammesQuery,
  ProgrammesToCompareDocument,
  type ProgrammesToCompareQuery,
} from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";

type Comparison = NonNullable<CompareProgrammesQuery["compareProgrammes"]>;
type Side = Comparison["one"];
type Taught = Comparison["same"][number];

/** Two programmes side by side; without two, the choice of them. @returns null if one of them is not found. */
export async function compareTwo({ ask, t, query }: Visit): Promise<Page | null> {
  const { a: one = "", b: other = "" } = query;
  const { programmes } = await ask(ProgrammesToCompareDocument);
  const isChosen = one !== "" && other !== "";
  const answer = isChosen ? await orNull(ask(CompareProgrammesDocument, { one, other })) : null;
  const comparison = answer?.compareProgrammes ?? null;
  if (isChosen && comparison === null) return null;
  const fields = new Fields({ sent: new Sent(query), problems: problemsOf(query, t) }, t);
  return {
    title: t.curriculum.compareTitle,
    current: "curriculum",
    content: html`<a class="nhsuk-back-link" href="/curriculum">${t.curriculum.back}</a>
${fields.summary()}
<h1>${t.curriculum.compareTitle}</h1>
<p class="nhsuk-lede-text">${t.curriculum.compareLead}</p>
${chooseTwo(fields, programmes?.nodes ?? [], t)}
${comparison !== null && sideBySide(comparison, t)}`,
  };
}

/** Only somebody who has sent the form with one field left out has forgotten it; a link may choose the first. */
const problemsOf = ({ a, b }: Visit["query"], t: Messages) => [
  ...(a === "" ? [{ field: "a", message: t.curriculum.chooseOne }] : []),
  ...(b === "" ? [{ field: "b", message: t.curriculum.chooseOther }] : []),
];

function chooseTwo(
  fields: Fields,
  programmes: NonNullable<ProgrammesToCompareQuery["programmes"]>["nodes"],
  t: Messages,
): Html {
  const choices = programmes.map(({ code, title, provider }) => ({
    value: code,
    label: t.curriculum.programme(title, provider.name),
  }));
  return html`<form method="get">
${fields.select({ name: "a", label: t.curriculum.one, choices })}
${fields.select({ name: "b", label: t.curriculum.other, choices })}
<button class="nhsuk-button nhsuk-button--secondary">${t.curriculum.compare}</button>
</form>`;
}

function sideBySide(comparison: Comparison, t: Messages): Html {
  const { summary, one, other, different, onlyInOne, onlyInOther, same, notKnown } = comparison;
  const heads = [t.curriculum.competence, ...namesOf(comparison)];
  const [first = "", second = ""] = heads.slice(1);
  const table = (
    caption: string,
    rows: readonly (readonly [Taught | null, Taught | null])[],
    blank: string,
  ) =>
    rows.length > 0 &&
    responsiveTable({
      caption,
      heads,
      rows: rows.map(([left, right]) => [
        nameOf((left ?? right)?.competence),
        left === null ? blank : howTaught(left, t),
        right === null ? blank : howTaught(right, t),
      ]),
    });
  return html`<h2>${t.curriculum.summary}</h2>
<ul>${summary.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>
${responsiveTable({
  caption: t.curriculum.about,
  heads: [t.curriculum.fact, first, second],
  rows: factsOf(one, t).map(([name, value], at) => [name, value, factsOf(other, t)[at]?.[1]]),
})}
${table(
  t.curriculum.different,
  different.map((each) => [each.one, each.other]),
  t.curriculum.notRecorded,
)}
${table(
  t.curriculum.onlyIn(first),
  onlyInOne.map((each) => [each, null]),
  t.curriculum.notTaught,
)}
${table(
  t.curriculum.onlyIn(second),
  onlyInOther.map((each) => [null, each]),
  t.curriculum.notTaught,
)}
${table(
  t.curriculum.same,
  same.map((each) => [each, each]),
  t.curriculum.notRecorded,
)}
${table(
  t.curriculum.notKnown,
  notKnown.map((each) => [each.one, each.other]),
  `? ${t.curriculum.notRecorded}`,
)}`;
}

/** The titles of both, with their codes where the titles are the same. */
function namesOf({ one, other }: Comparison): readonly [string, string] {
  const [first, second] = [one, other].map(({ programme }) => programme?.title ?? "");
  if (first !== second) return [first ?? "", second ?? ""];
  return [`${first} (${one.programme?.code})`, `${second} (${other.programme?.code})`];
}

const nameOf = (competence: Taught["competence"] | undefined): string =>
  competence ? `${competence.code} ${competence.title}` : "";

const howTaught = ({ levels }: Taught, t: Messages): string =>
  levels
    .map(({ level, depth }) =>
      depth === null ? level.title : `${level.title}: ${t.curriculum.depths[depth]}`,
    )
    .join("; ");

function factsOf(
  { programme, provider, complete, hours, unitHours, units }: Side,
  t: Messages,
): readonly [string, string][] {
  const { facts, notStated, nobodyStated, stated } = t.curriculum;
  const known = hours ?? unitHours;
  const completeness = complete ? (programme?.completeness ?? null) : null;
  return [
    [t.curriculum.provider, provider?.name ?? notStated],
    [facts.hours, known === null ? notStated : t.curriculum.hours(known)],
    [facts.units, String(units.length)],
    [
      facts.price,
      programme?.price === null || programme === null ? notStated : t.curriculum.pounds(programme.price),
    ],
    [facts.award, programme?.award ?? notStated],
    [
      facts.complete,
      completeness === null ? nobodyStated : stated(completeness.statedBy, t.day(completeness.statedOn)),
    ],
  ];
}
