import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { people } from "../frame/people";
import { responsiveTable } from "../frame/responsive-table";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  DraftDocument,
  SimulateDraftDocument,
  type SimulateDraftQuery,
} from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { addressOf } from "./drafts";

type Simulation = NonNullable<SimulateDraftQuery["simulateRoute"]>;

/** Who a drafted route would make ready or not. @returns null if the draft is not found. */
export async function simulation({ ask, t, params }: Visit): Promise<Page | null> {
  const { id = "" } = params;
  const known = await orNull(ask(DraftDocument, { id }));
  if (!known?.draft) return null;
  const { title } = known.draft;
  const answer = await orNull(ask(SimulateDraftDocument, { id }));
  return {
    title: t.reference.simulation(title),
    current: "reference",
    content: html`<a class="nhsuk-back-link" href="${addressOf(id)}">${t.reference.backToDraft}</a>
<h1>${t.reference.simulation(title)}</h1>
<p class="nhsuk-lede-text">${t.reference.simulationLead}</p>
${answer?.simulateRoute ? numbers(answer.simulateRoute, t) : html`<p>${t.reference.notSimulated}</p>`}`,
  };
}

function numbers(simulated: Simulation, t: Messages): Html {
  const words = t.reference;
  const { workers, newlyEligible, noLongerEligible, before, after, blocking } = simulated;
  const mayCount = workers.suppressedBecause !== "MAY_NOT_COUNT";
  const labels = html`<h2>${words.blocking}</h2>
<ul>${blocking.map(({ label }) => html`<li>${label}</li>\n`)}</ul>`;
  if (!mayCount) return html`<p>${words.mayNotCount}</p>\n${blocking.length > 0 && labels}`;
  const now = new Map(before?.map((each) => [each.outcome, people(each.workers, t)]));
  return html`<ul>
<li>${words.workers(people(workers, t))}</li>
<li>${words.gain(people(newlyEligible, t))}</li>
<li>${words.lose(people(noLongerEligible, t))}</li>
</ul>
${responsiveTable({
  caption: words.outcomes,
  heads: [words.outcome, words.before, words.after],
  rows: after.map((each) => [t.outcomes[each.outcome], now.get(each.outcome) ?? "", people(each.workers, t)]),
})}
${
  blocking.length > 0 &&
  responsiveTable({
    caption: words.blocking,
    heads: [words.requirement, words.unmet],
    rows: blocking.map((each) => [each.label, people(each.workers, t)]),
  })
}`;
}
