import { ApiRefusal } from "../client/api";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { MyPathDocument, type MyPathQuery, MyWaitingDocument } from "../operations/generated/graphql";
import { outcomeTag } from "../shared/outcome";
import { ACTORS, howFar, openBy } from "./actors";
import { NEW } from "./evidence/addresses";
import { pages } from "./home";
import { waitingForMe } from "./waiting/for-me";
import { waitingForOthers } from "./waiting/for-others";
import { whose } from "./whose";

type Me = NonNullable<MyPathQuery["me"]>;
type Steps = Me["nextSteps"];

/** How many things to do the overview names for each of those who act. */
const FIRST = 3;

/** The worker's own page: who they are here, what waits, each way on, and how to stay well. */
export async function myPath({ ask, t }: Visit): Promise<Page> {
  const [{ me, viewer }, { me: mine }] = await Promise.all([ask(MyPathDocument), ask(MyWaitingDocument)]);
  if (!viewer) throw new ApiRefusal("UNAUTHENTICATED", 401, "", null);
  if (me === null) return noRecord(t);
  const { notices, stayingWell, evaluations } = me.nextSteps;
  const forMe = mine !== null && waitingForMe(mine, evaluations, t);
  const forOthers = mine !== null && waitingForOthers(mine, evaluations, t);
  return {
    title: t.me.title,
    current: "me",
    content: html`<h1>${t.me.title} <span class="nhsuk-caption-xl nhsuk-caption--bottom">${me.name}${viewer.organisation && html`, ${viewer.organisation.name}`}</span></h1>
${posts(me, t)}
${notices.map((notice) => html`<div class="nhsuk-inset-text"><p>${notice}</p></div>\n`)}
${forMe}
<p><a class="nhsuk-button nhsuk-u-margin-bottom-3" href="/me/next">${t.me.next}</a></p>
<p><a href="${NEW}">${t.me.write}</a></p>
${contents([["ways", t.me.ways], forOthers !== false && ["for-others", t.mine.waiting.others], stayingWell.length > 0 && ["staying", t.me.staying], ["pages", t.mine.home.pages]], t)}
${ways(evaluations, t)}
${forOthers}
${stayingWell.length > 0 && staying(stayingWell, t)}
${pages(t)}
<p>${t.me.decides}</p>`,
  };
}

/** What is further down on a long page. */
const contents = (entries: readonly (false | readonly [string, string])[], t: Messages): Html =>
  html`<nav class="nhsuk-contents-list" aria-label="${t.me.onThisPage}">
<ul class="nhsuk-contents-list__list">${entries.map((entry) => entry && html`<li class="nhsuk-contents-list__item"><a class="nhsuk-contents-list__link" href="#${entry[0]}">${entry[1]}</a></li>\n`)}</ul></nav>`;

const noRecord = (t: Messages): Page => ({
  title: t.me.title,
  current: "me",
  content: html`<h1>${t.me.title}</h1><p>${t.me.noRecord}</p>`,
});

function posts({ posts: all }: Me, t: Messages): Html {
  const held = (all ?? []).filter(({ endedOn }) => endedOn === null);
  return html`<ul class="nhsuk-list">${held.map(
    ({ roleBand, startedOn }) =>
      html`<li>${roleBand && html`<a href="/map/${roleBand.code}">${roleBand.title}</a>${roleBand.payBand && html`, ${roleBand.payBand.title}`}, `}${t.me.since(t.day(startedOn))}</li>\n`,
  )}</ul>`;
}

const staying = (items: Steps["stayingWell"], t: Messages): Html =>
  html`<h2 id="staying">${t.me.staying}</h2>
<ul>${items.map(
    ({ requirement, sentence, whoseMove }) =>
      html`<li>${requirement && html`<strong>${requirement.label}</strong>: `}${sentence} ${whoseMove && whose(whoseMove, t)}</li>
`,
  )}</ul>`;

/** Every way from where the worker is now: staying first, a step back and ways out last. */
function ways(evaluations: Steps["evaluations"], t: Messages): Html {
  const order = ["WITHIN", "UPWARD", "LATERAL", "INWARD", "STEP_BACK", "OUTWARD"] as const;
  return html`<h2 id="ways">${t.me.ways}</h2>
<p>${t.me.waysLead}</p>
${order.map((kind) => {
  const members = evaluations.filter(({ route }) => route.kind === kind);
  return (
    members.length > 0 &&
    html`<h3>${t.kinds[kind]}</h3>
<ul class="nhsuk-list peerway-ways">${members.map((evaluation) => way(evaluation, t))}</ul>`
  );
})}`;
}

function way(evaluation: Steps["evaluations"][number], t: Messages): Html {
  const { title, outcome, ownPart, route } = evaluation;
  return html`<li><h4 class="nhsuk-heading-s nhsuk-u-margin-bottom-1"><a href="/me/ways/${route.code}">${title}</a></h4>
<p>${outcomeTag({ outcome, ownPart }, { outcomes: t.outcomes, ownDone: t.me.ownDone })} <span class="basis">(${t.bases[route.basis].toLowerCase()})</span> ${days(evaluation, t)}</p>
${byActor(evaluation, t)}</li>
`;
}

/** Since when somebody is ready, or from when; and until when. */
function days(
  { satisfiedSinceOn, eligibleFromOn, lapsesOn }: Steps["evaluations"][number],
  t: Messages,
): string {
  const begins = satisfiedSinceOn
    ? t.me.readyFor(t.day(satisfiedSinceOn))
    : eligibleFromOn && t.me.from(t.day(eligibleFromOn));
  return [begins, lapsesOn && t.me.until(t.day(lapsesOn))].filter(Boolean).join(" ");
}

/** How far a way is, by who acts, and the first things that are still to come from each; the way's own page has all. */
function byActor(evaluation: Steps["evaluations"][number], t: Messages): Html {
  const groups = ACTORS.map((actor) => ({ actor, open: openBy(evaluation, actor) }));
  const shown = groups.filter(({ actor, open }) => actor !== "time" || open.length > 0);
  return html`<ul class="nhsuk-list peerway-shares">${shown.map(
    ({ actor, open }) =>
      html`<li><strong>${t.me.groups[actor]}:</strong> ${howFar(evaluation.progressByActor, actor, t)}${open.length > 0 && firstOf(open, t)}</li>\n`,
  )}</ul>`;
}

function firstOf(open: readonly { readonly label: string }[], t: Messages): Html {
  const more = open.length - FIRST;
  return html`<ul>${open.slice(0, FIRST).map(({ label }) => html`<li>${label}</li>\n`)}${more > 0 && html`<li>${t.me.more(more)}</li>`}</ul>`;
}
