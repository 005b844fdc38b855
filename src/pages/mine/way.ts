import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { type Basis, MyWayDocument, type MyWayQuery, type SuppliedBy } from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { outcomeTag } from "../shared/outcome";
import { drawTimeline } from "./timeline";

type Way = NonNullable<MyWayQuery["me"]>["eligibility"];

/** Groups of who acts, in the worker's words. */
const GROUPS: readonly {
  readonly key: "me" | "team" | "time";
  readonly who: readonly (SuppliedBy | null)[];
}[] = [
  { key: "me", who: ["WORKER", "PROVIDER", null] },
  { key: "team", who: ["ASSESSOR"] },
  { key: "time", who: ["TIME"] },
];

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

function toCome({ missing, employerOwes }: Way, t: Messages): Html {
  const groups = GROUPS.map(({ key, who }) => ({
    key,
    items: missing.filter(({ whoseMove }) => who.includes(whoseMove)),
  })).filter(({ items }) => items.length > 0);
  if (groups.length === 0 && employerOwes.length === 0) return html`<p>${t.me.nothingToCome}</p>`;
  return html`<h2>${t.me.toCome}</h2>
${groups.map(
  ({ key, items }) => html`<h3>${t.me.groups[key]}</h3>
<ul>${items.map(
    (item) =>
      html`<li>${requirement(item, t)}${
        item.alternatives.length > 0 &&
        html`<p>${t.me.anyOf}</p><ul>${item.alternatives.map((each) => html`<li>${requirement(each, t)}</li>\n`)}</ul>`
      }</li>\n`,
  )}</ul>`,
)}
${
  employerOwes.length > 0 &&
  html`<h3>${t.me.groups.employer}</h3>
<p>${t.me.owes}</p>
<ul>${employerOwes.map((item) => html`<li>${requirement(item, t)}</li>\n`)}</ul>`
}`;
}

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
