import { EMPTY_FORM, hidden, idempotencyKey } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { MyPlaceDocument } from "../operations/generated/graphql";
import type { Role, Step } from "./places";

/** Where a visitor is on the map. */
export interface OwnPlace {
  /** Their number as a worker; null if they have no record or have not signed in. */
  readonly number: string | null;
  /** The codes of the roles that they hold. */
  readonly held: readonly string[];
  /** The codes of the routes that they would like to go. */
  readonly aspirations: readonly string[];
}

const NOWHERE: OwnPlace = { number: null, held: [], aspirations: [] };

/** Where the visitor is, if they are a worker. */
export async function placeOf({ ask, isWorker }: Visit): Promise<OwnPlace> {
  if (!isWorker) return NOWHERE;
  const { me } = await ask(MyPlaceDocument);
  return me === null
    ? NOWHERE
    : {
        number: me.number,
        held: me.roleBandsHeld.map(({ code }) => code),
        aspirations: me.aspirations.map(({ code }) => code),
      };
}

/** For each way from the visitor's roles, whether they would like to go it. @param steps to one role. */
export function askAboutWays(
  steps: readonly Step[],
  { number, held, aspirations }: OwnPlace,
  roles: readonly Role[],
  t: Messages,
): Html | false {
  const texts = t.mine.home.aspire;
  const titleOf = (code: string) => roles.find((role) => role.code === code)?.title ?? code;
  const open = steps.filter(
    ({ from, route }) => held.includes(from.code) || aspirations.includes(route.code),
  );
  const ways = new Map(open.map((step) => [step.route.code, step]));
  return (
    number !== null &&
    ways.size > 0 &&
    html`<h2>${texts.title}</h2>
<p>${texts.hint}</p>
${[...ways].map(([route, { from, to }]) => {
  const isChosen = aspirations.includes(route);
  const title = texts.way(titleOf(from.code), titleOf(to.code));
  return html`<form method="post">${idempotencyKey(EMPTY_FORM.sent)}${hidden("route", route)}${hidden("say", isChosen ? "no" : "yes")}
<p>${title}. ${isChosen && html`<strong>${texts.said}</strong>`}</p>
<button class="nhsuk-button nhsuk-button--secondary" data-prevent-double-click="true">${isChosen ? texts.no : texts.yes}<span class="nhsuk-u-visually-hidden">${texts.about(title)}</span></button></form>
`;
})}`
  );
}
