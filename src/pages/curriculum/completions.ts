import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { responsiveTable } from "../frame/responsive-table";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { RecordedCompletionsDocument, type RecordedCompletionsQuery } from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";

type Intake = NonNullable<RecordedCompletionsQuery["recordedCompletions"]>[number];

/** The address of the completions of a programme. */
export const completionsOf = (programme: string): string =>
  `/curriculum/${encodeURIComponent(programme)}/completions`;

/** Whether a visitor may ask how many completions are recorded. */
export const countsCompletions = ({ capacities }: Visit): boolean =>
  capacities.includes("PROVIDER") || capacities.includes("HR");

/** Completions of a programme by the start of the course, and those that belong to no known start. */
export async function completionsByStart({ ask, t, params, capacities }: Visit): Promise<Page | null> {
  const answer = await orNull(ask(RecordedCompletionsDocument, { programme: params.programme ?? "" }));
  if (!answer?.programme || answer.recordedCompletions === null) return null;
  const { programme, recordedCompletions } = answer;
  const words = t.curriculum.completions;
  const isHr = capacities.includes("HR");
  const leftOut = [...words.leftOut, isHr ? words.leftOutOfOrganisation : words.leftOutOfYours];
  return {
    title: words.title(programme.title),
    current: "curriculum",
    content: html`<a class="nhsuk-back-link" href="/curriculum/${programme.code}">${words.back(programme.title)}</a>
<h1><span class="nhsuk-caption-xl">${t.curriculum.taughtBy(programme.provider.name)}</span>${words.title(programme.title)}</h1>
<p class="nhsuk-lede-text">${isHr ? words.ofOrganisation : words.ofYours}</p>
${recordedCompletions.length === 0 ? html`<p>${words.nothing}</p>` : countedByStart(recordedCompletions, t)}
<h2>${words.notCounted}</h2>
<ul>${leftOut.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>`,
  };
}

function countedByStart(intakes: readonly Intake[], t: Messages): Html {
  const words = t.curriculum.completions;
  const ofStarts = intakes.filter(({ startsOn }) => startsOn !== null);
  const ofNone = intakes.filter(({ startsOn }) => startsOn === null);
  return html`<p>${words.how}</p>
<h2>${words.byStart}</h2>
${ofStarts.length === 0 ? html`<p>${words.noneByStart}</p>` : html`${total(ofStarts, t)}${startTable(ofStarts, t)}`}
<h2>${words.notToStart}</h2>
${
  ofNone.length === 0
    ? html`<p>${words.noneWithout}</p>`
    : html`<p>${words.why}</p>
${total(ofNone, t)}${unitTable(ofNone, t)}`
}`;
}

function total(intakes: readonly Intake[], t: Messages): Html {
  const passed = intakes.reduce((sum, each) => sum + each.passed, 0);
  const notPassed = intakes.reduce((sum, each) => sum + each.notPassed, 0);
  return html`<p>${t.curriculum.completions.total(passed, notPassed)}</p>
`;
}

function startTable(intakes: readonly Intake[], t: Messages): Html {
  const words = t.curriculum.completions;
  return responsiveTable({
    caption: words.byStart,
    heads: [words.start, ...headsOf(t)],
    rows: intakes.map((intake) => [
      intake.startsOn === null ? "" : t.day(intake.startsOn),
      ...cellsOf(intake, t),
    ]),
  });
}

const unitTable = (intakes: readonly Intake[], t: Messages): Html =>
  responsiveTable({
    caption: t.curriculum.completions.notToStart,
    heads: headsOf(t),
    rows: intakes.map((intake) => cellsOf(intake, t)),
  });

const headsOf = ({ curriculum: { unit, completions } }: Messages): readonly string[] => [
  unit.title,
  completions.passed,
  completions.notPassed,
  completions.between,
];

const cellsOf = (
  { unit, passed, notPassed, firstCompletedOn, lastCompletedOn }: Intake,
  t: Messages,
): readonly (Html | number | string)[] => [
  html`<strong>${unit.title}</strong> (${unit.code})`,
  passed,
  notPassed,
  firstCompletedOn === lastCompletedOn
    ? t.day(firstCompletedOn)
    : t.curriculum.completions.days(t.day(firstCompletedOn), t.day(lastCompletedOn)),
];
