import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { WorkerForHrDocument, type WorkerForHrQuery } from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { outcomeTag } from "../shared/outcome";
import { PATHS } from "./navigation";
import { datesOf, sharesOf } from "./parts";
import { table } from "./table";

type Worker = Extract<NonNullable<WorkerForHrQuery["node"]>, { readonly number: string }>;

export const pathOfWorker = (id: string): string => `/workforce/workers/${encodeURIComponent(id)}`;

/** One worker, as HR sees them: posts, how far each way is, and what was decided. */
export async function worker({ ask, t, params }: Visit): Promise<Page | null> {
  const node = (await orNull(ask(WorkerForHrDocument, { id: params.worker ?? "" })))?.node;
  if (!node || !("number" in node)) return null;
  const texts = t.staff;
  const { employment, intention, nextSteps } = node;
  const day = (value: string | null | undefined) => (value ? t.day(value) : "");
  return {
    title: node.name,
    current: "workforce",
    content: html`<a class="nhsuk-back-link" href="${PATHS.readiness}">${texts.back}</a>
<h1>${node.name} <span class="nhsuk-caption-xl nhsuk-caption--bottom">${node.number}${node.team !== null && `, ${node.team}`}</span></h1>
<p>${employment && texts.employment[employment.status](day(employment.startedOn), day(employment.endedOn))} ${intention !== null && texts.intentions[intention]}</p>
${nextSteps.notices.map((notice) => html`<div class="nhsuk-inset-text"><p>${notice}</p></div>\n`)}
<h2>${texts.posts}</h2>
${posts(node, t)}
<h2>${texts.ways}</h2>
${ways(node, t)}
<h2>${texts.decisions}</h2>
${decisions(node, t)}`,
  };
}

function posts({ posts: all }: Worker, t: Messages): Html {
  const texts = t.staff;
  if (!all || all.length === 0) return html`<p>${texts.noPosts}</p>`;
  return table(
    texts.posts,
    [{ heading: texts.role }, { heading: texts.held }, { heading: texts.contract }, { heading: texts.hours }],
    all.map(({ roleBand, startedOn, endedOn, contractKind, wholeTimeEquivalent, employerName, host }) => [
      html`${roleBand.title}${employerName !== null && `, ${texts.at(employerName)}`}${host !== null && `, ${texts.placed(host.name)}`}`,
      endedOn === null ? texts.from(t.day(startedOn)) : texts.fromTo(t.day(startedOn), t.day(endedOn)),
      texts.contracts[contractKind],
      wholeTimeEquivalent,
    ]),
  );
}

function ways({ id, nextSteps: { evaluations } }: Worker, t: Messages): Html {
  const texts = t.workforce.readiness;
  if (evaluations.length === 0) return html`<p>${t.staff.noWays}</p>`;
  return table(
    t.staff.ways,
    [texts.way, texts.state, texts.own, texts.employer, texts.dates].map((heading) => ({ heading })),
    evaluations.map((evaluation) => [
      html`<a href="${pathOfWorker(id)}/ways/${evaluation.route.code}">${evaluation.title}</a> <span class="basis">(${t.workforce.bases[evaluation.route.basis]})</span>`,
      outcomeTag(evaluation, { outcomes: t.workforce.outcomes, ownDone: t.workforce.readiness.ownDone }),
      ...sharesOf(evaluation.progress, t),
      datesOf(evaluation, t),
    ]),
  );
}

function decisions({ decisions: list }: Worker, t: Messages): Html {
  const texts = t.staff;
  if (!list || list.nodes.length === 0) return html`<p>${texts.noDecisions}</p>`;
  return table(
    texts.decisions,
    [texts.way, texts.decision, texts.reason, texts.who].map((heading) => ({ heading })),
    list.nodes.map(({ route, outcome, decidedOn, departsFromAdvice, reason, recordedBy }) => [
      route.title,
      html`<strong>${texts.decided[outcome]}</strong>, ${t.day(decidedOn)}${departsFromAdvice && html`<br>${texts.departs}`}`,
      reason,
      recordedBy,
    ]),
  );
}
