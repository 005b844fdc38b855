import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { Capacity } from "../operations/generated/graphql";
import { addressOf } from "../shared/address";

/** The pages of the area that have an entry. */
export type AreaPage = keyof Messages["workforce"]["pages"];

export const PATHS: Readonly<Record<AreaPage, string>> = {
  readiness: "/workforce",
  blockers: "/workforce/blockers",
  lapses: "/workforce/lapses",
  terms: "/workforce/terms",
  foi: "/workforce/foi",
  imports: "/workforce/imports",
  deliveries: "/workforce/deliveries",
};

/** The page of one subscription. */
export const subscriptionPath = (id: string): string => `${PATHS.deliveries}/${encodeURIComponent(id)}`;

/** Pages that say nothing about everybody together, and need no purpose. The API lets HR use both. */
const FOR_HR: readonly AreaPage[] = ["imports", "deliveries"];

const MAY_ASK: readonly Capacity[] = ["HR", "LIVED_EXPERIENCE_LEAD", "AUDITOR"];

/** Who may ask about everybody together. The API decides; the pages only know who to show the question for a purpose. */
export const mayAskAboutEverybody = (capacities: readonly Capacity[]): boolean =>
  capacities.some((capacity) => MAY_ASK.includes(capacity));

/** The pages of the area. The stated purpose goes with the visitor. */
export function areaNavigation(
  current: AreaPage,
  purpose: string,
  capacities: readonly Capacity[],
  t: Messages,
): Html {
  const pages = (Object.keys(PATHS) as AreaPage[]).filter(
    (page) => !FOR_HR.includes(page) || capacities.includes("HR"),
  );
  return html`<nav class="nhsuk-contents-list" aria-label="${t.workforce.pagesLabel}">
<ul class="nhsuk-contents-list__list">${pages.map((page) => {
    const text = t.workforce.pages[page];
    return page === current
      ? html`<li class="nhsuk-contents-list__item" aria-current="page"><span class="nhsuk-contents-list__current">${text}</span></li>\n`
      : html`<li class="nhsuk-contents-list__item"><a class="nhsuk-contents-list__link" href="${addressOf(PATHS[page], { purpose: FOR_HR.includes(page) ? "" : purpose })}">${text}</a></li>\n`;
  })}</ul>
</nav>
`;
}

/** The purpose that was stated, and where to state another. */
export const statedPurpose = (page: AreaPage, purpose: string, t: Messages): Html =>
  html`<p>${t.workforce.purpose.stated(purpose)} <a href="${PATHS[page]}">${t.workforce.purpose.change}</a></p>`;
