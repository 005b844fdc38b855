import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { WorkforceTermsDocument, type WorkforceTermsQuery } from "../operations/generated/graphql";
import { pager } from "../shared/more";
import { chooseDays, daysOf } from "./days";
import { areaNavigation, PATHS, statedPurpose } from "./navigation";
import { numberOf } from "./people";
import { withPurpose } from "./purpose";
import { table } from "./table";

/** Posts that end within some days: a forecast by role, and whose they are. */
export const terms = withPurpose("terms", async (visit: Visit, purpose): Promise<Page> => {
  const { ask, t, query } = visit;
  const withinDays = daysOf(visit);
  const { viewer, workforce, workers } = await ask(WorkforceTermsDocument, {
    purpose,
    withinDays,
    after: query.after || null,
  });
  const texts = t.workforce.terms;
  return {
    title: texts.title,
    current: "workforce",
    content: html`<h1>${texts.title}</h1>
${areaNavigation("terms", purpose, viewer?.capacities ?? [], t)}
${statedPurpose("terms", purpose, t)}
<p>${workforce && t.workforce.asOf(t.day(workforce.asOf))} ${texts.lead}</p>
${chooseDays("terms", purpose, withinDays, t)}
<h2>${texts.byRole}</h2>
${table(
  texts.forecast(withinDays),
  [
    { heading: texts.role },
    { heading: texts.now, isNumber: true },
    { heading: texts.ending, isNumber: true },
  ],
  (workforce?.postEnds ?? []).map(({ roleBand, workers: holders, ending }) => [
    roleBand.title,
    numberOf(holders, t),
    numberOf(ending, t),
  ]),
)}
<h2>${texts.list(withinDays)}</h2>
${peopleOf(workers, { purpose, days: String(withinDays), after: query.after ?? "" }, t)}`,
  };
});

function peopleOf(
  list: WorkforceTermsQuery["workers"],
  query: Readonly<Record<string, string>>,
  t: Messages,
): Html | false {
  const texts = t.workforce.terms;
  if (list === null) return false;
  if (list.nodes.length === 0) return html`<p>${texts.none}</p>`;
  return html`${table(
    texts.list(Number(query.days)),
    [texts.worker, texts.ends, texts.meaning].map((heading) => ({ heading })),
    list.nodes.map(({ id, name, number, team, nextSteps: { postEnds } }) => [
      html`<a href="/workforce/workers/${encodeURIComponent(id)}">${name}</a><br><span class="basis">${number}${team !== null && `, ${team}`}</span>`,
      postEnds.map(
        ({ roleBand, lastDayOn }) => html`${texts.last(roleBand?.title ?? "", t.day(lastDayOn))}<br>`,
      ),
      postEnds.map(({ sentence }) => html`${sentence} `),
    ]),
  )}
${pager(PATHS.terms, query, list.pageInfo, t)}`;
}
