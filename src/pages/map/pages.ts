import { EMPTY_FORM, Fields, type FormState } from "../frame/fields";
import { html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  CareerMapDocument,
  RoleDocument,
  type RoleQuery,
  type RouteKind,
} from "../operations/generated/graphql";
import { drawMap, drawPlace, mapKey } from "./drawing";
import { KINDS, listMap, listWays } from "./list";
import { askAboutWays, placeOf } from "./own-place";

/** The ways that the whole map draws, by what the address asks for; steps back cross everything else. */
const DRAWN: Readonly<Record<"main" | "back" | "all", readonly RouteKind[]>> = {
  main: ["UPWARD", "LATERAL", "OUTWARD", "INWARD"],
  back: ["STEP_BACK"],
  all: KINDS.filter((kind) => kind !== "WITHIN"),
};

/** All roles and the ways between them. */
export async function wholeMap(visit: Visit): Promise<Page> {
  const { ask, t, query } = visit;
  const { careerMap } = await ask(CareerMapDocument);
  const { roleBands: roles, steps } = careerMap;
  const { held } = await placeOf(visit);
  const draw = query.draw === "back" || query.draw === "all" ? query.draw : "main";
  const drawn = steps.filter(({ kind }) => DRAWN[draw].includes(kind));
  const [own] = held;
  return {
    title: t.map.title,
    current: "map",
    wide: true,
    content: html`<div class="nhsuk-width-container"><h1>${t.map.title}</h1>
<p class="nhsuk-lede-text">${t.map.lead}</p>
<p>${t.map.illustrative}</p>
<nav aria-label="${t.map.choose}"><ul class="nhsuk-list map-key">${(["main", "back", "all"] as const).map(
      (each) =>
        html`<li>${
          each === draw
            ? html`<strong aria-current="true">${t.map.draw[each]}</strong>`
            : html`<a href="/map${each !== "main" && `?draw=${each}`}">${t.map.draw[each]}</a>`
        }</li>\n`,
    )}</ul></nav>
${own !== undefined && drawPlace(roles, own)}</div>
${scrolled(drawMap({ roles, steps: drawn, chosen: null, held }, t), t)}
<div class="nhsuk-width-container"><p>${t.map.scroll}</p>
<h2 class="nhsuk-heading-s">${t.map.key}</h2>
${mapKey(DRAWN[draw], t)}
<p>${t.map.shared}</p>
<h2>${t.map.list}</h2>
${listMap(roles, steps, held, t)}</div>`,
  };
}

/** One role: what it is, and every way from it and to it. @returns null if the role is not found. */
export const roleOnMap = (visit: Visit): Promise<Page | null> => showRole(visit, EMPTY_FORM);

/** @param state of the forms with which workers say that they would like to go a way. */
export async function showRole(visit: Visit, state: FormState): Promise<Page | null> {
  const {
    ask,
    t,
    params: { role: code = "" },
  } = visit;
  const { careerMap } = await ask(CareerMapDocument);
  const { roleBand } = await ask(RoleDocument, { code });
  if (roleBand === null) return null;
  const { roleBands: roles, steps } = careerMap;
  const from = steps.filter((step) => step.from.code === code);
  const to = steps.filter((step) => step.to.code === code && step.from.code !== code);
  const kinds = KINDS.filter(
    (kind) => kind !== "WITHIN" && [...from, ...to].some((step) => step.kind === kind),
  );
  const { title } = roleBand;
  const place = await placeOf(visit);
  return {
    title,
    current: "map",
    wide: true,
    content: html`<div class="nhsuk-width-container"><a class="nhsuk-back-link" href="/map">${t.map.all}</a>
${new Fields(state, t).summary()}<h1>${title}</h1>
${place.held.includes(code) && html`<p><strong>${t.mine.home.here}</strong></p>`}
<p class="nhsuk-lede-text">${roleBand.summary}</p>
<h2>${t.map.from(title)}</h2>
${roleBand.endOfMap === null ? null : html`<p>${roleBand.endOfMap}</p>`}
<p>${t.map.stay}</p>
${listWays(from, (step) => step.to.code, roles, t)}
<h2>${t.map.to(title)}</h2>
${to.length === 0 ? html`<p>${t.map.noWayTo}</p>` : listWays(to, (step) => step.from.code, roles, t)}
${askAboutWays(to, place, roles, t)}
${drawPlace(roles, code)}</div>
${scrolled(drawMap({ roles, steps: [...from, ...to], chosen: code, held: place.held }, t), t)}
<div class="nhsuk-width-container"><p>${t.map.roleDrawn(title)} ${t.map.scroll}</p>
<h2 class="nhsuk-heading-s">${t.map.key}</h2>
${mapKey(kinds, t)}
${kinds.some((kind) => kind === "OUTWARD" || kind === "INWARD") && html`<p>${t.map.shared}</p>`}
${aboutRole(roleBand, t)}</div>`,
  };
}

function aboutRole(
  { titlesInUse, inScope, outOfScope, note }: NonNullable<RoleQuery["roleBand"]>,
  t: Messages,
) {
  const lines = (title: string, items: typeof inScope) =>
    items.length > 0 &&
    html`<h3>${title}</h3>
<ul>${items.map(({ text, basis }) => html`<li>${text} <span class="basis">(${t.bases[basis].toLowerCase()})</span></li>\n`)}</ul>`;
  return html`<h2>${t.map.what}</h2>
${titlesInUse.length > 0 && html`<p>${t.map.alsoCalled}: ${titlesInUse.map(({ text }) => text).join(", ")}.</p>`}
${lines(t.map.inScope, inScope)}
${lines(t.map.outOfScope, outOfScope)}
${outOfScope.length > 0 && html`<p>${t.map.mayRefuse}</p>`}
${note !== null && html`<p>${note}</p>`}`;
}

/** Wide content that moves from side to side, also by the keyboard. */
const scrolled = (content: ReturnType<typeof drawMap>, t: Messages) =>
  html`<div class="peerway-scroll" tabindex="0" role="region" aria-label="${t.map.drawing}">${content}</div>`;
