import { html, type Part } from "../frame/html";
import type { Page } from "../frame/page";
import { responsiveTable } from "../frame/responsive-table";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { type DraftStatus, DraftsDocument, type DraftsQuery } from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { areaOf } from "./area";
import { leftOf } from "./left";

type Draft = NonNullable<DraftsQuery["drafts"]>["nodes"][number];

const STATUSES: readonly DraftStatus[] = ["OPEN", "PUBLISHED", "DISCARDED"];

/** The drafts that the visitor may write or review, and the editions of frameworks. */
export async function allDrafts({ ask, t, query }: Visit): Promise<Page | null> {
  const status = STATUSES.find((each) => each === (query.status ?? "OPEN"));
  if (!status) return null;
  const answer = await orNull(ask(DraftsDocument, { status, after: query.after ?? null }));
  if (!answer?.drafts) return null;
  const { nodes, pageInfo } = answer.drafts;
  const words = t.reference;
  return {
    title: words.title,
    current: areaOf(answer.viewer),
    content: html`<h1>${words.title}</h1>
<p class="nhsuk-lede-text">${words.lead}</p>
${answer.viewer?.capacities.includes("STEWARD") && html`<p><a class="nhsuk-button" role="button" href="/reference/new">${t.drafting.begin}</a></p>`}
<h2>${words.statuses[status]}</h2>
${nodes.length === 0 ? html`<p>${words.noDrafts}</p>` : draftTable(nodes, status, t)}
${pageInfo.hasNextPage && html`<p><a href="/reference?${new URLSearchParams({ status, after: pageInfo.endCursor ?? "" }).toString()}">${words.next}</a></p>`}
<ul>
${STATUSES.filter((each) => each !== status).map((each) => html`<li><a href="/reference?status=${each}">${words.show(each)}</a></li>\n`)}</ul>
<h2>${words.editions}</h2>
<ul>
${answer.frameworks.map(({ code, current }) => html`<li><a href="/reference/editions/${code}">${words.editionsOf(current?.title ?? code)}</a></li>\n`)}</ul>`,
  };
}

const draftTable = (drafts: readonly Draft[], status: DraftStatus, t: Messages) =>
  responsiveTable({
    caption: t.reference.caption(status),
    heads: [t.reference.draft, t.reference.whose, t.reference.saved, t.reference.review, t.reference.left],
    rows: drafts.map((draft) => rowOf(draft, status, t)),
  });

function rowOf(draft: Draft, status: DraftStatus, t: Messages): readonly Part[] {
  const { id, kind, code, title, organisation, updatedAt, updatedBy } = draft;
  const left = leftOf(draft, t);
  return [
    html`<a href="${addressOf(id)}">${title}<span class="nhsuk-u-visually-hidden"> (${code}, ${t.day(updatedAt)})</span></a><br><span class="basis">${t.reference.kinds[kind]}, ${code}</span>`,
    organisation?.name ?? t.reference.national,
    t.reference.by(t.day(updatedAt), updatedBy),
    reviewOf(draft, t),
    status === "OPEN" ? (left.length === 0 ? t.reference.nothingLeft : left.join("; ")) : t.reference.closed,
  ];
}

export const addressOf = (id: string): string => `/reference/drafts/${encodeURIComponent(id)}`;

/** Whether a lived experience lead has reviewed a draft. */
export function reviewOf(
  { kind, livedExperienceReview: review }: Pick<Draft, "kind" | "livedExperienceReview">,
  t: Messages,
): string {
  if (review !== null) return t.reference.reviewed(review.name, t.day(review.reviewedAt));
  return kind === "ROUTE" || kind === "ROLE_BAND" ? t.reference.notReviewed : t.reference.noReview;
}
