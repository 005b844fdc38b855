import { button, EMPTY_FORM, Fields, type FormState, idempotencyKey } from "../../frame/fields";
import { html } from "../../frame/html";
import type { Page } from "../../frame/page";
import { firstProblems } from "../../frame/problems";
import type { Sent } from "../../frame/sent";
import type { Next, Visit } from "../../frame/visit";
import {
  DraftingChoicesDocument,
  RouteToDraftDocument,
  SaveRouteDraftDocument,
} from "../../operations/generated/graphql";
import { orNull } from "../../shared/or-null";
import { addressOf } from "../drafts";
import { BEGIN } from "./begin-path";
import { beginPath } from "./content/begin-content";
import { nextPath } from "./items";
import { wayToOpenDraft } from "./open-draft";
import { mayDraft } from "./open-edition";
import { type Saved, saved } from "./saved";

/** What a draft can begin from: a route, or for a national body the current edition of a framework. */
export const begin = (visit: Visit): Promise<Page | null> => pageOf(visit, EMPTY_FORM);

/** Begins a draft of a route that says what is in force. */
export async function beginDraft(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const missing = firstProblems(sent, visit.t, { texts: { route: visit.t.drafting.route } });
  if (missing.length > 0) return pageOf(visit, { sent, problems: missing });
  const { id, problems } = await beginRoute(visit, sent);
  return id === null ? pageOf(visit, { sent, problems }) : { goTo: addressOf(id), done: "draftBegun" };
}

/** A national route becomes an own version of it, unless the visitor's organisation maintains national data. */
async function beginRoute({ ask, t }: Visit, sent: Sent): Promise<Saved> {
  const known = await orNull(ask(RouteToDraftDocument, { code: sent.text("route") }));
  const route = known?.progressionRoute;
  if (!route) return { id: null, problems: [{ field: "route", message: t.form.missing(t.drafting.route) }] };
  const { content, owner } = route;
  const national = known.viewer?.organisation?.kind === "NATIONAL_BODY";
  const localVersionOf = content.localVersionOf ?? (national || owner !== null ? null : content.code);
  const begun = { ...content, localVersionOf };
  const idempotencyKey = sent.text("idempotencyKey") || null;
  const { id, problems } = await saved(
    ask(SaveRouteDraftDocument, { input: { national, route: begun, idempotencyKey } }).then(
      (answer) => answer.saveRouteDraft,
    ),
  );
  const refused = problems.map(({ message }) => ({ field: "route", message }));
  const instead = refused.length > 0 ? await wayToOpenDraft({ ask, t }, "ROUTE", content.code, national) : [];
  return { id, problems: [...refused, ...instead] };
}

/** Crosswalks are national. */
const kinds = (isNational: boolean) =>
  (["unit", "programme", "role", "crosswalk"] as const).filter((kind) => isNational || kind !== "crosswalk");

async function pageOf({ ask, t }: Visit, state: FormState): Promise<Page | null> {
  const { viewer, progressionRoutes, frameworks } = await ask(DraftingChoicesDocument);
  if (!viewer?.capacities.includes("STEWARD")) return null;
  const texts = t.drafting;
  const fields = new Fields(state, t);
  const isNational = viewer.organisation?.kind === "NATIONAL_BODY";
  const choices = (progressionRoutes?.nodes ?? []).map(({ code, title }) => ({
    value: code,
    label: `${title} (${code})`,
  }));
  return {
    title: texts.begin,
    current: "reference",
    content: html`<a class="nhsuk-back-link" href="/reference">${t.reference.back}</a>
${fields.summary()}<h1>${texts.begin}</h1>
<p>${texts.beginLead}</p>
<ul>
${kinds(isNational).map((kind) => html`<li><a href="${beginPath(kind)}">${t.content.begin[kind]}</a></li>\n`)}</ul>
<h2>${texts.routeTitle}</h2>
<p>${isNational ? texts.routeNational : texts.routeOwn(viewer.organisation?.name ?? "")}</p>
<form action="${BEGIN}" method="post" novalidate>${idempotencyKey(state.sent)}
${fields.select({ name: "route", label: texts.route, choices })}
${button(texts.beginRoute)}</form>
${
  mayDraft(viewer) &&
  html`<h2>${texts.editionTitle}</h2>
<ul>${frameworks.map(({ code, current }) => current && html`<li><a href="${nextPath(code)}">${current.title}</a></li>\n`)}</ul>`
}`,
  };
}
