import { type Html, html } from "../frame/html";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { RouteInForceDocument } from "../operations/generated/graphql";
import type { Draft } from "./asked-draft";
import { routeDifferences } from "./differences";
import { contentDifferences } from "./drafting/content/differences";
import type { DraftedContent } from "./drafting/content/kinds";
import { byWeight } from "./weights";

/** How a draft differs from what is in force, in words. @param drafted what it says, if it is changed part by part. */
export async function whatChanges(
  draft: Draft,
  drafted: DraftedContent | null,
  { ask, t }: Visit,
): Promise<Html> {
  const { code, comparison, route, status, organisation } = draft;
  if (comparison !== null)
    return html`<p>${t.reference.counts(comparison.breaking, comparison.toLookAt)}</p>
${byWeight(comparison.changes, t)}`;
  // What is closed is not compared: what is in force now may be the draft itself, or have nothing to do with it.
  if (status !== "OPEN") return html`<p>${t.reference.noComparisonOfClosed}</p>`;
  if (route !== null) {
    const { progressionRoute: now } = await ask(RouteInForceDocument, { code });
    return now === null
      ? isNew(
          route.requirements.filter(({ parent }) => parent !== null).map(({ label }) => label),
          t,
        )
      : differences(now.version, routeDifferences(now.content, route, t), t);
  }
  if (drafted === null) return html`<p>${t.reference.noComparison}</p>`;
  const { kind, content, lookups } = drafted;
  const now = await kind.inForce(ask, content);
  const words = { lookups, t, isNational: organisation === null };
  return now === null
    ? isNew([], t)
    : differences(now.version, contentDifferences(kind.top, now.content, content, words), t);
}

const isNew = (labels: readonly string[], t: Messages): Html =>
  html`<p>${t.reference.isNew}</p>
${labels.length > 0 && html`<ul>${labels.map((label) => html`<li>${t.reference.adds(label)}</li>\n`)}</ul>`}`;

const differences = (version: number, items: readonly Html[], t: Messages): Html =>
  html`<p>${t.reference.differsFrom(version)}</p>
${items.length === 0 ? html`<p>${t.reference.same}</p>` : html`<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>`}`;
