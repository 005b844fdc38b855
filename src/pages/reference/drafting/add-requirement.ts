import { button, EMPTY_FORM, Fields, type FormState, hidden } from "../../frame/fields";
import { type Html, html } from "../../frame/html";
import type { Page } from "../../frame/page";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import type { Messages } from "../../messages";
import type { RequirementKind } from "../../operations/generated/graphql";
import { addressOf } from "../drafts";
import { type OpenRoute, openRoute, type Requirement, saveRoute } from "./open-route";
import { isGroup, readRequirement, requirementFields } from "./requirement-fields";

export const addPath = (draft: string): string => `${addressOf(draft)}/add`;

interface Adding {
  readonly open: OpenRoute;
  readonly group: Requirement;
  /** Null: its author has not chosen yet. */
  readonly kind: RequirementKind | null;
}

async function adding(visit: Visit): Promise<Adding | null> {
  const open = await openRoute(visit);
  const group = open?.route.requirements.find(({ code }) => code === visit.query.group);
  if (!open || !group || !isGroup(group.kind)) return null;
  const kinds = Object.keys(visit.t.drafting.kinds) as RequirementKind[];
  return { open, group, kind: kinds.find((each) => each === visit.query.kind) ?? null };
}

/** A further requirement: first its kind, then what it asks for. */
export async function newRequirement(visit: Visit): Promise<Page | null> {
  const asked = await adding(visit);
  return asked && pageOf(asked, visit, EMPTY_FORM);
}

/** Saves the draft with one requirement more, as the last of its group. */
export async function addRequirement(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const asked = await adding(visit);
  if (!asked || asked.kind === null) return null;
  const { open, group, kind } = asked;
  const { route, draft } = open;
  const read = readRequirement(sent, blank(kind, group.code), open.isNational, visit.t);
  const added = { ...read.requirement, code: codeFor(sent.text("label"), route.requirements) };
  if (read.problems.length > 0) return pageOf(asked, visit, { sent, problems: read.problems });
  const refused = await saveRoute(visit, open, Number(sent.text("version")), {
    ...route,
    requirements: [...route.requirements, added],
  });
  return refused.length > 0
    ? pageOf(asked, visit, { sent, problems: refused })
    : { goTo: addressOf(draft.id), done: "requirementAdded" };
}

/** A code in the form that the API takes, from the words, unlike those that there are. */
function codeFor(label: string, requirements: readonly Requirement[]): string {
  const words = label.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const code = words.slice(0, 5).join("-").slice(0, 50) || "part";
  const taken = new Set(requirements.map((each) => each.code));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? code : `${code}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

const blank = (kind: RequirementKind, parent: string): Requirement =>
  ({
    code: "",
    parent,
    kind,
    label: "",
    basis: "LOCAL_POLICY",
    waivable: true,
    suppliedBy: null,
    evidence: null,
    sourceRef: null,
  }) as unknown as Requirement;

function pageOf({ open, group, kind }: Adding, { t }: Visit, state: FormState): Page {
  const texts = t.drafting;
  const { draft } = open;
  const fields = new Fields(state, t);
  return {
    title: `${texts.add}, ${draft.title}`,
    current: "reference",
    content: html`<a class="nhsuk-back-link" href="${addressOf(draft.id)}">${t.reference.backToDraft}</a>
${fields.summary()}<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">${draft.title}</span>${texts.add}</h1>
<p>${texts.within(group.label)}</p>
${kind === null ? chooseKind(group, fields, t) : addForm(open, blank(kind, group.code), fields, t)}`,
  };
}

const chooseKind = (group: Requirement, fields: Fields, t: Messages): Html => html`<form method="get">
${hidden("group", group.code)}
${fields.radios({ name: "kind", label: t.drafting.kind, choices: Object.entries(t.drafting.kinds).map(([value, label]) => ({ value, label })) })}
${button(t.drafting.next)}</form>`;

const addForm = (
  { draft, isNational }: OpenRoute,
  empty: Requirement,
  fields: Fields,
  t: Messages,
): Html => html`<p>${t.drafting.kinds[empty.kind]}</p>
<form method="post" novalidate>${hidden("version", String(draft.version))}
${requirementFields(fields, empty, isNational, t)}
${button(t.drafting.addButton)}</form>`;
