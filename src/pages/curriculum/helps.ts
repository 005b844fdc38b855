import { Fields } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { people } from "../frame/people";
import { responsiveTable } from "../frame/responsive-table";
import { Sent } from "../frame/sent";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  CoverageTargetsDocument,
  HelpfulUnitsDocument,
  type HelpfulUnitsQuery,
} from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";

/** Which units help along a step; without a step, the choice of one. @returns null if the step is not found. */
export async function helpfulUnits({ ask, t, query }: Visit): Promise<Page | null> {
  const { route = "" } = query;
  const { progressionRoutes } = await ask(CoverageTargetsDocument);
  const answer = route === "" ? null : await orNull(ask(HelpfulUnitsDocument, { route }));
  if (route !== "" && !answer?.whichUnitHelpsMost) return null;
  const problems = query.route === "" ? [{ field: "route", message: t.curriculum.noWay }] : [];
  const fields = new Fields({ sent: new Sent(query), problems }, t);
  const choices = (progressionRoutes?.nodes ?? []).map(({ code, title }) => ({ value: code, label: title }));
  return {
    title: t.curriculum.helpsTitle,
    current: "curriculum",
    content: html`<a class="nhsuk-back-link" href="/curriculum">${t.curriculum.back}</a>
${fields.summary()}
<h1>${t.curriculum.helpsTitle}</h1>
<p class="nhsuk-lede-text">${t.curriculum.helpsLead}</p>
<form method="get">
${fields.select({ name: "route", label: t.curriculum.way, choices })}
<button class="nhsuk-button nhsuk-button--secondary">${t.curriculum.show}</button>
</form>
${answer !== null && unitsThatHelp(answer, t)}`,
  };
}

function unitsThatHelp({ progressionRoute, whichUnitHelpsMost }: HelpfulUnitsQuery, t: Messages): Html {
  if (whichUnitHelpsMost === null) return html``;
  const { workers, readyAlready, units } = whichUnitHelpsMost;
  const mayCount = workers.suppressedBecause !== "MAY_NOT_COUNT";
  const words = t.curriculum;
  return html`<h2>${progressionRoute?.title}</h2>
${mayCount ? html`<p>${words.workers(people(workers, t))} ${words.ready(people(readyAlready, t))}</p>` : html`<p>${words.noNumbers}</p>`}
${
  units.length === 0
    ? html`<p>${words.noUnits}</p>`
    : responsiveTable({
        caption: words.helpsCaption,
        heads: [
          words.unit.title,
          words.unit.hours,
          ...(mayCount ? [words.nearer, words.makesReady] : []),
          words.inProgrammes,
        ],
        rows: units.map(({ unit, nearer, ready }) => [
          html`<strong>${unit.title}</strong>`,
          unit.hours ?? words.notStated,
          ...(mayCount ? [people(nearer, t), people(ready, t)] : []),
          unit.programmes.map(
            ({ code, title }, at) =>
              html`${at > 0 && ", "}<a href="/curriculum/${code}">${title}<span class="nhsuk-u-visually-hidden"> (${unit.title})</span></a>`,
          ),
        ]),
      })
}`;
}
