import { html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import { MyPlanDocument } from "../operations/generated/graphql";
import { whose } from "./whose";

/** What to do next: the first steps of the plan along the nearest way. */
export async function myNextSteps({ ask, t }: Visit): Promise<Page | null> {
  const { me } = await ask(MyPlanDocument);
  if (me === null) return null;
  const plan = me.nextSteps.whatToDoNext;
  return {
    title: t.me.next,
    current: "me",
    content: html`<a class="nhsuk-back-link" href="/me">${t.me.back}</a>
<h1>${t.me.next}</h1>
${
  plan === null
    ? html`<p>${t.me.nothingNext}</p>`
    : html`<p class="nhsuk-lede-text">${t.me.nearest} <a href="/me/ways/${plan.evaluation.route.code}">${plan.evaluation.title}</a>.</p>
<p>${plan.sentence}</p>
${plan.firstSteps.length > 0 && html`<ol>${plan.firstSteps.map((step) => html`<li>${step.sentence} ${whose(step.whoseMove, t)}</li>\n`)}</ol>`}
${plan.obstacles.length > 0 && html`<ul>${plan.obstacles.map((obstacle) => html`<li>${obstacle.sentence}</li>\n`)}</ul>`}`
}
<p>${t.me.decides}</p>`,
  };
}
