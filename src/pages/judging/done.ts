import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { MyJudgementsDocument, type MyJudgementsQuery } from "../operations/generated/graphql";
import { more } from "../shared/more";
import { undoPath } from "../shared/undo";

type Judgement = NonNullable<MyJudgementsQuery["myJudgements"]>["nodes"][number];

/** What an assessor judged, the newest first, with what became of it. */
export async function judgedByMe({ ask, t, query }: Visit): Promise<Page> {
  const { myJudgements, viewer } = await ask(MyJudgementsDocument, { after: query.after ?? null });
  const { nodes = [], totalCount = 0, pageInfo } = myJudgements ?? {};
  const texts = t.judging.done;
  return {
    title: texts.title,
    current: "judging",
    content: html`<a class="nhsuk-back-link" href="/judging">${t.judging.back}</a>
<h1>${texts.title}</h1>
${
  totalCount === 0
    ? html`<p>${texts.nothing}</p>`
    : html`<p>${texts.lead(totalCount)}</p>
<ul class="nhsuk-list peerway-cards">${nodes.map((judgement) => card(judgement, viewer?.name ?? null, t))}</ul>
${pageInfo && more("/judging/done", pageInfo, texts.more)}`
}`,
  };
}

function card(judgement: Judgement, viewer: string | null, t: Messages): Html {
  const { id, claim, worker, outcome, level, judgedOn, reason, returnReason, mayRetract } = judgement;
  const texts = t.judging.done;
  const { code, title } = claim.competence;
  const name = worker?.name ?? "";
  const judged = outcome === "ACCEPTED" ? t.judging.accepted(level?.title ?? "") : t.judging.returned;
  return html`<li><h2 class="nhsuk-heading-s nhsuk-u-margin-bottom-1"><a href="/judging/${claim.evidence.id}">${texts.piece(`${code} ${title}`, name)}<span class="nhsuk-u-visually-hidden">, ${t.day(judgedOn)}, ${judged}</span></a></h2>
<p class="nhsuk-u-margin-bottom-1">${t.judging.judgedAs(judged, t.day(judgedOn), null)} ${claim.evidence.kind.title}.</p>
${returnReason && html`<p class="nhsuk-u-margin-bottom-1">${texts.returnReason(t.judging.returnReasons[returnReason])}</p>`}
${reason !== null && html`<p class="nhsuk-u-margin-bottom-1">${t.judging.remark(reason)}</p>`}
${became(judgement, viewer, t).map((text) => html`<p class="nhsuk-u-margin-bottom-1">${text}</p>`)}
${mayRetract && html`<p><a href="${undoPath("/judging", id)}">${texts.takeBack}<span class="nhsuk-u-visually-hidden">${texts.takeBackWhich(code, name, t.day(judgedOn))}</span></a></p>`}</li>
`;
}

/** What became of a judgement since. */
function became(
  { id, undoing, appeal, qualityCheck, claim }: Judgement,
  viewer: string | null,
  t: Messages,
): readonly string[] {
  const texts = t.judging.done;
  const isReplaced = undoing === null && claim.judgement !== null && claim.judgement.id !== id;
  return [
    ...(undoing ? [undone(undoing, viewer, t)] : []),
    ...(appeal
      ? [(appeal.secondJudgement ? texts.appealAnswered : texts.appealed)(t.day(appeal.lodgedOn))]
      : []),
    ...(qualityCheck
      ? [
          texts[qualityCheck.verdict === "CONFIRMED" ? "confirmed" : "overturned"](
            t.day(qualityCheck.checkedOn),
          ),
        ]
      : []),
    ...(isReplaced ? [texts.replaced] : []),
  ];
}

function undone(
  { kind, effectiveOn, recordedAt, recordedBy }: NonNullable<Judgement["undoing"]>,
  viewer: string | null,
  t: Messages,
): string {
  const texts = t.judging.done;
  if (kind === "REVOCATION") return texts.ended(effectiveOn && t.day(effectiveOn));
  return recordedBy !== null && recordedBy === viewer
    ? texts.takenBack(t.day(recordedAt))
    : texts.retracted(recordedBy, t.day(recordedAt));
}
