import { ApiRefusal } from "../client/api";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { MyPathDocument, type MyPathQuery, MyWaitingDocument } from "../operations/generated/graphql";
import { outcomeTag } from "../shared/outcome";
import { pages, waiting } from "./home";
import { whose } from "./whose";

type Me = NonNullable<MyPathQuery["me"]>;
type Steps = Me["nextSteps"];

/** How many things to do the overview names for each way. */
const FIRST = 3;

/** The worker's own page: who they are here, what to do next, how to stay well, and each way on. */
export async function myPath({ ask, t }: Visit): Promise<Page> {
  const { me, viewer } = await ask(MyPathDocument);
  if (!viewer) throw new ApiRefusal("UNAUTHENTICATED", 401, "", null);
  if (me === null) return noRecord(t);
  const { me: mine } = await ask(MyWaitingDocument);
  const { notices, stayingWell, evaluations } = me.nextSteps;
  return {
    title: t.me.title,
    current: "me",
    content: html`<h1>${t.me.title} <span class="nhsuk-caption-xl nhsuk-caption--bottom">${me.name}${viewer.organisation && html`, ${viewer.organisation.name}`}</span></h1>
${posts(me, t)}
${mine !== null && waiting(mine, t)}
${notices.map((notice) => html`<div class="nhsuk-inset-text"><p>${notice}</p></div>\n`)}
<p><a class="nhsuk-button" href="/me/next">${t.me.next}</a></p>
${pages(t)}
${stayingWell.length > 0 && staying(stayingWell, t)}
${ways(evaluations, t)}
<p>${t.me.decides}</p>`,
  };
}

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
  html`<h2>${t.me.staying}</h2>
<ul>${items.map(
    ({ requirement, sentence, whoseMove }) =>
      html`<li>${requirement && html`<strong>${requirement.label}</strong>: `}${sentence} ${whoseMove && whose(whoseMove, t)}</li>
`,
  )}</ul>`;

/** Every way from where the worker is now: staying first, a step back and ways out last. */
function ways(evaluations: Steps["evaluations"], t: Messages): Html {
  const order = ["WITHIN", "UPWARD", "LATERAL", "INWARD", "STEP_BACK", "OUTWARD"] as const;
  return html`<h2>${t.me.ways}</h2>
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
  const { title, outcome, ownPart, route, progress } = evaluation;
  const { own, employer } = progress;
  return html`<li><h4 class="nhsuk-heading-s nhsuk-u-margin-bottom-1"><a href="/me/ways/${route.code}">${title}</a></h4>
<p>${outcomeTag({ outcome, ownPart }, { outcomes: t.outcomes, ownDone: t.me.ownDone })} <span class="basis">(${t.bases[route.basis].toLowerCase()})</span><br>
${t.me.own(own.met, own.total)}${employer.total > 0 && ` ${t.me.employer(employer.met, employer.total)}`} ${days(evaluation, t)}</p>
${firstThree(evaluation, t)}</li>
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

/** The first things still to come on a way; its own page has them all. */
function firstThree({ missing }: Steps["evaluations"][number], t: Messages): Html | false {
  const more = missing.length - FIRST;
  return (
    missing.length > 0 &&
    html`<ul>${missing.slice(0, FIRST).map(({ label, whoseMove }) => html`<li>${label} ${whoseMove && whose(whoseMove, t)}</li>\n`)}${more > 0 && html`<li>${t.me.more(more)}</li>`}</ul>`
  );
}
