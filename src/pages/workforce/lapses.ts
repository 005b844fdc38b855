import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { WorkforceLapsesDocument, type WorkforceLapsesQuery } from "../operations/generated/graphql";
import { addressOf } from "../shared/address";
import { pager } from "../shared/more";
import { chooseDays, daysOf } from "./days";
import { areaNavigation, PATHS, statedPurpose } from "./navigation";
import { numberOf } from "./people";
import { withPurpose } from "./purpose";
import { table } from "./table";

type Workforce = NonNullable<WorkforceLapsesQuery["workforce"]>;

/** How many kinds of requirement the table shows. */
const SHOWN = 20;

/** What lapses within some days, and who stops being ready by it. */
export const lapses = withPurpose("lapses", async (visit: Visit, purpose): Promise<Page> => {
  const { ask, t, query } = visit;
  const withinDays = daysOf(visit);
  const { viewer, workforce } = await ask(WorkforceLapsesDocument, {
    purpose,
    withinDays,
    after: query.after || null,
  });
  const texts = t.workforce.lapses;
  return {
    title: texts.title,
    current: "workforce",
    content: html`<h1>${texts.title}</h1>
${areaNavigation("lapses", purpose, viewer?.capacities ?? [], t)}
${statedPurpose("lapses", purpose, t)}
<p>${workforce && t.workforce.asOf(t.day(workforce.asOf))} ${texts.lead}</p>
${chooseDays("lapses", purpose, withinDays, t)}
<h2>${texts.people(withinDays)}</h2>
${peopleOf(workforce?.readiness ?? null, { purpose, days: String(withinDays), after: query.after ?? "" }, t)}
<h2>${texts.table(withinDays)}</h2>
${requirementsOf(workforce?.lapses ?? [], { purpose, withinDays }, t)}`,
  };
});

function requirementsOf(
  all: NonNullable<Workforce["lapses"]>,
  { purpose, withinDays }: { readonly purpose: string; readonly withinDays: number },
  t: Messages,
): Html {
  const texts = t.workforce.lapses;
  if (all.length === 0) return html`<p>${texts.none}</p>`;
  const more = all.length - SHOWN;
  return html`${table(
    texts.table(withinDays),
    [
      { heading: texts.what },
      { heading: texts.way },
      { heading: texts.who },
      { heading: texts.count, isNumber: true },
    ],
    all
      .slice(0, SHOWN)
      .map(({ requirement: { label, basis, suppliedBy, code }, route, workers }) => [
        html`${label} <span class="basis">(${t.workforce.bases[basis]})</span>`,
        route.title,
        suppliedBy ? t.workforce.whose[suppliedBy] : t.workforce.several,
        html`<a href="${addressOf(PATHS.readiness, { purpose, route: route.code, lapsing: code, within: withinDays })}">${numberOf(workers, t)}<span class="nhsuk-u-visually-hidden">: ${texts.list(label)}, ${route.title}</span></a>`,
      ]),
  )}${more > 0 && html`<p>${texts.more(more)}</p>`}`;
}

function peopleOf(
  list: Workforce["readiness"],
  query: Readonly<Record<string, string>>,
  t: Messages,
): Html | false {
  const texts = t.workforce.lapses;
  if (list === null) return false;
  if (list.nodes.length === 0) return html`<p>${texts.nobody}</p>`;
  return html`${table(
    texts.people(Number(query.days)),
    [texts.worker, texts.way, texts.on, texts.first].map((heading) => ({ heading })),
    list.nodes.map(({ worker, title, route, lapsesOn, lapsing }) => {
      const [first] = lapsing;
      return [
        worker &&
          html`<a href="/workforce/workers/${encodeURIComponent(worker.id)}/ways/${route.code}">${worker.name}<span class="nhsuk-u-visually-hidden">: ${title}</span></a><br><span class="basis">${worker.number}${worker.team !== null && `, ${worker.team}`}</span>`,
        title,
        lapsesOn === null ? "" : t.day(lapsesOn),
        first ? texts.by(first.requirement.label, t.day(first.lapsesOn)) : "",
      ];
    }),
  )}
${pager(PATHS.lapses, query, list.pageInfo, t)}`;
}
