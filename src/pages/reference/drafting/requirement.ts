import { button, EMPTY_FORM, Fields, type FormState, hidden } from "../../frame/fields";
import { html } from "../../frame/html";
import type { Page } from "../../frame/page";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import { addressOf } from "../drafts";
import { moved } from "./content/place";
import { type OpenRoute, openRoute, type Requirement, saveRoute } from "./open-route";
import { readRequirement, requirementFields } from "./requirement-fields";

export const requirementPath = (draft: string, code: string): string =>
  `${addressOf(draft)}/requirements/${encodeURIComponent(code)}`;

/** The parts of the same group, in their order. */
export const siblingsOf = <One extends { readonly parent: string | null }>(
  requirements: readonly One[],
  { parent }: One,
): readonly One[] => requirements.filter((each) => each.parent === parent);

const find = ({ route }: OpenRoute, { params }: Visit): Requirement | null =>
  route.requirements.find(({ code }) => code === params.code) ?? null;

/** One requirement of a draft, to be changed or removed. */
export async function oneRequirement(visit: Visit): Promise<Page | null> {
  const open = await openRoute(visit);
  const requirement = open && find(open, visit);
  return requirement && pageOf(open, requirement, visit, EMPTY_FORM);
}

/** Saves the draft with the requirement as it was filled in, or without it and its parts. */
export async function changeRequirement(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const open = await openRoute(visit);
  const before = open && find(open, visit);
  if (!before) return null;
  const { route, draft } = open;
  const what = sent.text("what");
  if (what === "up" || what === "down") {
    const among = siblingsOf(route.requirements, before);
    const by = what === "up" ? -1 : 1;
    const requirements = inOrder(route.requirements, moved(among, among.indexOf(before), by));
    const refused = await saveRoute(visit, open, Number(sent.text("version")), { ...route, requirements });
    return refused.length > 0
      ? pageOf(open, before, visit, { sent, problems: refused })
      : { goTo: addressOf(draft.id), done: "requirementMoved" };
  }
  const isRemoved = what === "remove" && before.parent !== null;
  const { requirement, problems } = isRemoved
    ? { requirement: before, problems: [] }
    : readRequirement(sent, before, open.isNational, visit.t);
  if (problems.length > 0) return pageOf(open, before, visit, { sent, problems });
  const requirements = isRemoved
    ? without(route.requirements, before.code)
    : route.requirements.map((each) => (each.code === before.code ? requirement : each));
  const refused = await saveRoute(visit, open, Number(sent.text("version")), { ...route, requirements });
  return refused.length > 0
    ? pageOf(open, before, visit, { sent, problems: refused })
    : { goTo: addressOf(draft.id), done: isRemoved ? "requirementRemoved" : "draftSaved" };
}

/** Requirements in which some of one group are in another order. */
function inOrder(requirements: readonly Requirement[], group: readonly Requirement[]): Requirement[] {
  const places = requirements.flatMap((each, at) => (group.includes(each) ? [at] : []));
  return requirements.map((each, at) => group[places.indexOf(at)] ?? each);
}

/** The requirements without one and all that are within it. */
function without(requirements: readonly Requirement[], code: string): Requirement[] {
  const gone = new Set([code]);
  // A part is listed behind its group.
  for (const { code: each, parent } of requirements) if (parent !== null && gone.has(parent)) gone.add(each);
  return requirements.filter((each) => !gone.has(each.code));
}

function pageOf(
  { draft, isNational }: OpenRoute,
  requirement: Requirement,
  { t }: Visit,
  state: FormState,
): Page {
  const texts = t.drafting;
  const fields = new Fields(state, t);
  const { label, kind, code, parent } = requirement;
  const version = hidden("version", String(draft.version));
  return {
    title: `${texts.change(label)}, ${draft.title}`,
    current: "reference",
    content: html`<a class="nhsuk-back-link" href="${addressOf(draft.id)}">${t.reference.backToDraft}</a>
${fields.summary()}<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">${draft.title}</span>${label}</h1>
<p>${texts.kinds[kind]} <span class="basis">(${code})</span></p>
<form method="post" novalidate>${version}
${requirementFields(fields, requirement, isNational, t)}
${button(texts.save)}</form>
${
  parent !== null &&
  html`<h2>${texts.remove}</h2>
<p>${texts.removeLead}</p>
<form method="post">${version}${hidden("what", "remove")}
${button(texts.remove, "warning")}</form>`
}`,
  };
}
