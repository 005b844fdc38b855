import { button, EMPTY_FORM, Fields, hidden } from "../frame/fields";
import { type Html, html } from "../frame/html";
import { Sent } from "../frame/sent";
import type { Messages } from "../messages";
import type { RouteDistributionFragment } from "../operations/generated/graphql";
import { addressOf } from "../shared/address";
import { heldWays, OUTCOMES } from "./distribution";
import { PATHS } from "./navigation";

const NAMES = [
  "route",
  "outcome",
  "team",
  "intention",
  "name",
  "sort",
  "open",
  "lapsing",
  "within",
  "after",
] as const;

/** What an address chooses of the list; "": nothing. */
export type Chosen = Readonly<Record<(typeof NAMES)[number], string>>;

export const chosenOf = (query: Readonly<Record<string, string>>): Chosen =>
  Object.fromEntries(NAMES.map((name) => [name, query[name] ?? ""])) as Chosen;

/** Chooses and sorts the list. It asks for a page, so its address can be kept and shared. */
export function readinessFilters(
  chosen: Chosen,
  {
    purpose,
    routes,
    teams,
  }: {
    readonly purpose: string;
    readonly routes: readonly RouteDistributionFragment[];
    readonly teams: readonly string[];
  },
  t: Messages,
): Html {
  const texts = t.workforce.readiness;
  const fields = new Fields({ ...EMPTY_FORM, sent: new Sent(chosen) }, t);
  const choicesOf = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  const none = t.workforce.all;
  const isChosen = NAMES.some((name) => name !== "after" && chosen[name] !== "");
  return html`${special(chosen, purpose, t)}<details class="nhsuk-details"${isChosen && html` open`}><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${texts.filters}</span></summary>
<div class="nhsuk-details__text"><form action="${PATHS.readiness}" method="get">
${hidden("purpose", purpose)}${(["open", "lapsing", "within"] as const).map((name) => chosen[name] !== "" && hidden(name, chosen[name]))}
${fields.select({ name: "route", label: texts.route, none, choices: heldWays(routes).map(({ route: { code, title } }) => ({ value: code, label: title })) })}
${fields.select({ name: "outcome", label: texts.outcome, none, choices: OUTCOMES.map((value) => ({ value, label: t.workforce.outcomes[value] })) })}
${fields.select({ name: "team", label: texts.team, none, choices: teams.map((team) => ({ value: team, label: team })) })}
${fields.select({ name: "intention", label: texts.intention, none, choices: choicesOf(texts.intentions) })}
${fields.text({ name: "name", label: texts.name, width: 20 })}
${fields.select({ name: "sort", label: texts.sort, none: texts.sorts.ELIGIBLE_FROM, choices: choicesOf(texts.sorts).filter(({ value }) => value !== "ELIGIBLE_FROM") })}
${button(t.workforce.show, "secondary")}</form></div></details>
`;
}

/** What a link of another page chose. */
function special({ open, lapsing, within }: Chosen, purpose: string, t: Messages): Html | false {
  const texts = t.workforce.readiness;
  const what = [open && texts.only(open), lapsing && texts.onlyLapsing(lapsing, Number(within))].filter(
    Boolean,
  );
  return (
    what.length > 0 &&
    html`<div class="nhsuk-inset-text"><p>${what.join(" ")} <a href="${addressOf(PATHS.readiness, { purpose })}">${texts.drop}</a></p></div>`
  );
}
