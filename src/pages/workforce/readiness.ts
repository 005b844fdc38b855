import { html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  type Outcome,
  type ReadinessSort,
  type SaidIntention,
  WorkforceDistributionDocument,
  WorkforceReadinessDocument,
  type WorkforceReadinessQuery,
} from "../operations/generated/graphql";
import { addressOf } from "../shared/address";
import { pager } from "../shared/more";
import { outcomeTag } from "../shared/outcome";
import { drawDistribution } from "./distribution";
import { areaNavigation, PATHS, statedPurpose } from "./navigation";
import { datesOf, sharesOf } from "./parts";
import { withPurpose } from "./purpose";
import { type Chosen, chosenOf, readinessFilters } from "./readiness-filters";
import { table } from "./table";

type Readiness = NonNullable<NonNullable<WorkforceReadinessQuery["workforce"]>["readiness"]>;

/** Who is ready for what, and how many are where on each way. */
export const readiness = withPurpose("readiness", (visit, purpose) =>
  visit.query.publishable === "yes" ? publishable(visit, purpose) : internal(visit, purpose),
);

async function internal({ ask, t, query }: Visit, purpose: string): Promise<Page> {
  const chosen = chosenOf(query);
  const { viewer, workforce, teams } = await ask(WorkforceReadinessDocument, {
    purpose,
    route: chosen.route ? { code: chosen.route } : null,
    outcomes: chosen.outcome ? [chosen.outcome as Outcome] : null,
    team: chosen.team || null,
    intention: chosen.intention ? (chosen.intention as SaidIntention) : null,
    name: chosen.name || null,
    openRequirement: chosen.open || null,
    requirementLapsing: chosen.lapsing
      ? { requirement: chosen.lapsing, withinDays: Number(chosen.within) }
      : null,
    sortBy: (chosen.sort || "ELIGIBLE_FROM") as ReadinessSort,
    after: chosen.after || null,
  });
  const texts = t.workforce.readiness;
  const { routes = [], readiness: list = null, asOf = "", pending = 0 } = workforce ?? {};
  return {
    title: texts.title,
    current: "workforce",
    content: html`<h1>${texts.title}</h1>
${areaNavigation("readiness", purpose, viewer?.capacities ?? [], t)}
${statedPurpose("readiness", purpose, t)}
<p>${t.workforce.asOf(t.day(asOf))} ${pending > 0 && t.workforce.pending(pending)} ${t.workforce.decides}</p>
<h2>${texts.listTitle}</h2>
${readinessFilters(chosen, { purpose, routes, teams: (teams?.nodes ?? []).map(({ name }) => name) }, t)}
${list && listOf(list, chosen, purpose, t)}
<h2>${t.workforce.distribution.title}</h2>
<p>${t.workforce.distribution.exact} <a href="${addressOf(PATHS.readiness, { purpose, publishable: "yes" })}">${t.workforce.distribution.publishable}</a></p>
${drawDistribution(chosen.route ? routes.filter(({ route }) => route.code === chosen.route) : routes, t)}`,
  };
}

/** The numbers that can leave the organisation. Lists of people are no part of them. */
async function publishable({ ask, t }: Visit, purpose: string): Promise<Page> {
  const { viewer, workforce } = await ask(WorkforceDistributionDocument, { purpose });
  const texts = t.workforce.distribution;
  return {
    title: texts.title,
    current: "workforce",
    content: html`<h1>${texts.title}</h1>
${areaNavigation("readiness", purpose, viewer?.capacities ?? [], t)}
${statedPurpose("readiness", purpose, t)}
<p>${workforce && t.workforce.asOf(t.day(workforce.asOf))} ${texts.published}</p>
<p><a href="${addressOf(PATHS.readiness, { purpose })}">${texts.internal}</a></p>
<h2>${texts.byWay}</h2>
${drawDistribution(workforce?.routes ?? [], t)}`,
  };
}

function listOf({ nodes, pageInfo, totalCount }: Readiness, chosen: Chosen, purpose: string, t: Messages) {
  const texts = t.workforce.readiness;
  if (nodes.length === 0) return html`<p>${texts.none}</p>`;
  return html`<p>${texts.count(totalCount)} ${texts.explained}</p>
${table(
  texts.list,
  [texts.worker, texts.way, texts.state, texts.own, texts.employer, texts.dates].map((heading) => ({
    heading,
  })),
  nodes.map((node) => [
    node.worker &&
      html`<a href="/workforce/workers/${encodeURIComponent(node.worker.id)}/ways/${node.route.code}">${node.worker.name}<span class="nhsuk-u-visually-hidden">: ${node.title}</span></a><br><span class="basis">${node.worker.number}${node.worker.team !== null && `, ${node.worker.team}`}</span>`,
    html`${node.title}${node.aspired && html`<br><span class="basis">${texts.aspires}</span>`}`,
    outcomeTag(node, { outcomes: t.workforce.outcomes, ownDone: t.workforce.readiness.ownDone }),
    ...sharesOf(node.progress, t),
    html`${datesOf(node, t)}${!node.current && html`<br>${texts.notCurrent}`}`,
  ]),
)}
${pager(PATHS.readiness, { purpose, ...chosen }, pageInfo, t)}`;
}
