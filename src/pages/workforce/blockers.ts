import { button, EMPTY_FORM, Fields, hidden } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { Sent } from "../frame/sent";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { WorkforceBlockersDocument, type WorkforceBlockersQuery } from "../operations/generated/graphql";
import { addressOf } from "../shared/address";
import { areaNavigation, PATHS, statedPurpose } from "./navigation";
import { numberOf } from "./people";
import { withPurpose } from "./purpose";
import { table } from "./table";

type Route = NonNullable<WorkforceBlockersQuery["workforce"]>["routes"][number];
type Blocking = NonNullable<Route["blocking"]>[number] &
  Pick<Route, "route"> & { readonly all: Route["workers"] };

/** How many a table shows. */
const SHOWN = 20;

/** What holds most people back. The employer's duties are apart: they are nobody's gap. */
export const blockers = withPurpose("blockers", async ({ ask, t, query }: Visit, purpose): Promise<Page> => {
  const { viewer, workforce } = await ask(WorkforceBlockersDocument, { purpose });
  const texts = t.workforce.blockers;
  const held = (workforce?.routes ?? []).filter(({ workers }) => workers.count !== 0);
  const route = held.find(({ route: { code } }) => code === query.route);
  const all = (route ? [route] : held).flatMap(({ route: way, workers, blocking }) =>
    (blocking ?? []).map((each): Blocking => ({ ...each, route: way, all: workers })),
  );
  all.sort((one, other) => (other.workers.count ?? 0) - (one.workers.count ?? 0));
  const isEmployers = ({ requirement }: Blocking) => requirement.suppliedBy === "EMPLOYER";
  return {
    title: texts.title,
    current: "workforce",
    content: html`<h1>${texts.title}</h1>
${areaNavigation("blockers", purpose, viewer?.capacities ?? [], t)}
${statedPurpose("blockers", purpose, t)}
<p>${workforce && t.workforce.asOf(t.day(workforce.asOf))} ${texts.lead}</p>
${chooseWay(held, route, purpose, t)}
<h2>${texts.own}</h2>
${listOf(
  texts.own,
  all.filter((each) => !isEmployers(each)),
  purpose,
  t,
)}
<h2>${texts.employer}</h2>
<p>${texts.employerLead}</p>
${listOf(texts.employer, all.filter(isEmployers), purpose, t)}`,
  };
});

const chooseWay = (held: readonly Route[], chosen: Route | undefined, purpose: string, t: Messages): Html =>
  html`<form action="${PATHS.blockers}" method="get">
${hidden("purpose", purpose)}
${new Fields({ ...EMPTY_FORM, sent: new Sent({ route: chosen?.route.code }) }, t).select({
  name: "route",
  label: t.workforce.blockers.way,
  none: t.workforce.all,
  choices: held.map(({ route: { code, title } }) => ({ value: code, label: title })),
})}
${button(t.workforce.show, "secondary")}</form>
`;

function listOf(caption: string, items: readonly Blocking[], purpose: string, t: Messages): Html {
  const texts = t.workforce.blockers;
  if (items.length === 0) return html`<p>${texts.none}</p>`;
  const more = items.length - SHOWN;
  return html`${table(
    caption,
    [
      { heading: texts.what },
      { heading: texts.way },
      { heading: texts.who },
      { heading: texts.people, isNumber: true },
    ],
    items.slice(0, SHOWN).map(({ requirement, route, workers, all }) => {
      const { label, code, basis, suppliedBy } = requirement;
      const people = texts.of(numberOf(workers, t), numberOf(all, t));
      return [
        html`${label} <span class="basis">(${t.workforce.bases[basis]})</span>`,
        route.title,
        suppliedBy ? t.workforce.whose[suppliedBy] : t.workforce.several,
        html`<a href="${addressOf(PATHS.readiness, { purpose, route: route.code, open: code })}">${people}<span class="nhsuk-u-visually-hidden">: ${texts.list(label)}, ${route.title}</span></a>`,
      ];
    }),
  )}${more > 0 && html`<p>${texts.more(more)}</p>`}`;
}
