import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { WaitingToJudgeDocument, type WaitingToJudgeQuery } from "../operations/generated/graphql";
import { more } from "../shared/more";

type Piece = NonNullable<WaitingToJudgeQuery["evidenceToJudge"]>["nodes"][number];
type Drawn = NonNullable<WaitingToJudgeQuery["qualitySample"]>["nodes"][number];

/** What waits for an assessor, longest waiting first. The words are read on each piece's own page only. */
export async function waitingToJudge({ ask, t, query }: Visit): Promise<Page> {
  const { evidenceToJudge, qualitySample } = await ask(WaitingToJudgeDocument, {
    after: query.after ?? null,
  });
  const { nodes = [], totalCount = 0, pageInfo } = evidenceToJudge ?? {};
  return {
    title: t.judging.title,
    current: "judging",
    content: html`<h1>${t.judging.title}</h1>
${
  totalCount === 0
    ? html`<p>${t.judging.nothing}</p>`
    : html`<p>${t.judging.count(totalCount)} ${t.judging.oldest}</p>
<ul class="nhsuk-list peerway-cards">${nodes.map((piece) => pieceCard(piece, t))}</ul>
${pageInfo && more("/judging", pageInfo, t.judging.more)}`
}
${qualitySample && qualitySample.nodes.length > 0 && sample(qualitySample.nodes, t)}
<p><a href="/judging/done">${t.judging.done.title}</a></p>`,
  };
}

function pieceCard({ id, kind, worker, submittedOn, claims }: Piece, t: Messages): Html {
  const appeal = claims
    .map(({ judgement }) => judgement?.appeal)
    .find((each) => each && !each.secondJudgement);
  return html`<li><h2 class="nhsuk-heading-s nhsuk-u-margin-bottom-1"><a href="/judging/${id}">${t.judging.judge(kind.title, worker?.name ?? "")}</a></h2>
<p class="nhsuk-u-margin-bottom-1">${t.judging.waiting} ${t.day(appeal?.lodgedOn ?? submittedOn ?? "")}${worker?.team && ` · ${worker.team}`}</p>
${appeal && html`<p class="nhsuk-u-margin-bottom-1"><strong class="nhsuk-tag nhsuk-tag--orange">${t.judging.appealed}</strong></p>`}
<ul>${claims.map(({ competence }) => html`<li>${competence.code} ${competence.title}</li>\n`)}</ul></li>
`;
}

const sample = (drawn: readonly Drawn[], t: Messages): Html => html`<h2>${t.judging.sample}</h2>
<p>${t.judging.sampleLead}</p>
<ul class="nhsuk-list peerway-cards">${drawn.map((each) => drawnCard(each, t))}</ul>`;

function drawnCard({ judgement, risks }: Drawn, t: Messages): Html | false {
  if (judgement === null) return false;
  const { id, judgedOn, claim, worker, assessor } = judgement;
  const { code, title } = claim.competence;
  return html`<li><h3 class="nhsuk-heading-s nhsuk-u-margin-bottom-1"><a href="/judging/checks/${id}">${t.judging.look(`${code} ${title}`, worker?.name ?? "")}</a></h3>
<p>${t.judging.firstBy(assessor?.name ?? null, t.day(judgedOn))} ${t.judging.drawn}: ${risks.length > 0 ? risks.map((risk) => t.judging.risks[risk]).join(", ") : t.judging.drawnAnyway}. ${t.judging.assignedTo}: ${claim.evidence.assignment?.assessor?.name ?? t.judging.notAssigned}.</p></li>
`;
}
