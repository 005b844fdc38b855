import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { type Basis, MyWayDocument, type MyWayQuery } from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { outcomeTag } from "../shared/outcome";
import { ACTORS, howFar, openBy } from "./actors";
import { drawTimeline } from "./timeline";

type Way = NonNullable<MyWayQuery["me"]>["eligibility"];

/** One way on: what is still to come by who acts, what lapses when, and what is done. */
export async function myWay({ ask, t, params }: Visit): Promise<Page | null> {
  const me = (await orNull(ask(MyWayDocument, { route: params.route ?? "" })))?.me;
  if (!me) return null;
  const way = me.eligibility;
  return {
    title: way.title,
    current: "me",
    content: html`<a class="nhsuk-back-link" href="/me">${t.me.back}</a>
<h1>${way.title}</h1>
<p>${outcomeTag(way, { outcomes: t.outcomes, ownDone: t.me.ownDone })}</p>
<p class="nhsuk-lede-text">${way.root.sentence}</p>
${way.postEnds.map(({ sentence }) => html`<div class="nhsuk-inset-text"><p>${sentence}</p></div>\n`)}
${toCome(way, t)}
<h2>${t.me.dates}</h2>
${drawTimeline(way, t)}
${met(way, t)}
${conditions(way, t)}
<p>${t.me.decides}</p>`,
  };
}

/** How far the way is by who acts, and everything that is still to come. */
function toCome(way: Way, t: Messages): Html {
  const groups = ACTORS.map((actor) => ({ actor, items: openBy(way, actor) }));
  const isDone = groups.every(({ items }) => items.length === 0);
  const shown = groups.filter(({ actor, items }) => actor !== "time" || items.length > 0);
  return html`<h2>${t.me.toCome}</h2>
${isDone && html`<p>${t.me.nothingToCome}</p>`}
${shown.map(
  ({ actor, items }) => html`<h3>${t.me.groups[actor]}: ${howFar(way.progressByActor, actor, t)}</h3>
${actor === "employer" && items.length > 0 && html`<p>${t.me.owes}</p>`}
${items.length > 0 && html`<ul>${items.map((item) => html`<li>${requirement(item, t)}${"alternatives" in item && alternatives(item, t)}</li>\n`)}</ul>`}`,
)}`;
}

const alternatives = ({ alternatives: all }: Way["missing"][number], t: Messages): Html | false =>
  all.length > 0 &&
  html`<p>${t.me.anyOf}</p><ul>${all.map((each) => html`<li>${requirement(each, t)}</li>\n`)}</ul>`;

const requirement = (
  { label, sentence, basis }: { readonly label: string; readonly sentence: string; readonly basis: Basis },
  t: Messages,
): Html =>
  html`<strong>${label}</strong> <span class="basis">(${t.bases[basis].toLowerCase()})</span><br>${sentence}`;

const met = ({ met: items }: Way, t: Messages): Html | false =>
  items.length > 0 &&
  html`<details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${t.me.met(items.length)}</span></summary>
<div class="nhsuk-details__text"><ul>${items.map((item) => html`<li>${requirement(item, t)}</li>\n`)}</ul></div></details>`;

const conditions = ({ route }: Way, t: Messages): Html | false =>
  route.conditions.length > 0 &&
  html`<h2>${t.me.alsoNeeded}</h2>
<ul>${route.conditions.map(({ text, basis }) => html`<li>${text} <span class="basis">(${t.bases[basis].toLowerCase()})</span></li>\n`)}</ul>`;
