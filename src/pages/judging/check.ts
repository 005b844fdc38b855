import { button, EMPTY_FORM, Fields, type FormState, idempotencyKey } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { problemsOf } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Act, MakePage, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  ConfirmJudgementDocument,
  DrawnJudgementDocument,
  type DrawnJudgementQuery,
  OverturnJudgementDocument,
  type ReturnReason,
} from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { undoPath } from "../shared/undo";
import { about, competenceDetails, levelChoices, returnReasonChoices, words } from "./evidence-parts";

type Judgement = Extract<NonNullable<DrawnJudgementQuery["node"]>, { claim: unknown }>;
interface Drawn {
  readonly judgement: Judgement;
  readonly viewer: string | null;
}

async function openDrawn({ ask, params }: Visit): Promise<Drawn | null> {
  const asked = await orNull(ask(DrawnJudgementDocument, { id: params.judgement ?? "" }));
  const judgement = asked?.node;
  if (!judgement || !("claim" in judgement)) return null;
  return { judgement, viewer: asked.viewer?.name ?? null };
}

/** A judgement that was drawn for a second look. */
export const drawnJudgement: MakePage = async (visit) => {
  const drawn = await openDrawn(visit);
  return drawn && checkPage(drawn, visit, EMPTY_FORM);
};

/** Confirms a judgement that was drawn, or replaces it. */
export const lookAgain: Act = async (visit, sent) => {
  const { t } = visit;
  const drawn = await openDrawn(visit);
  if (!drawn) return null;
  const verdict = sent.text("verdict");
  const userErrors = ["CONFIRM", "ACCEPTED", "RETURNED"].includes(verdict)
    ? await send(visit, drawn.judgement.id, sent)
    : [{ field: ["verdict"], message: t.form.missing(t.judging.check.verdict) }];
  const problems = problemsOf(userErrors, { judgement: "verdict", outcome: "verdict", remark: "reason" });
  if (problems.length > 0) return checkPage(drawn, visit, { sent, problems });
  return { goTo: `/judging/checks/${drawn.judgement.id}`, done: "checked" };
};

async function send({ ask }: Visit, judgement: string, sent: Sent) {
  const idempotencyKey = sent.text("idempotencyKey") || null;
  const reason = sent.text("reason");
  const verdict = sent.text("verdict");
  if (verdict === "CONFIRM") {
    const input = { judgement, remark: reason || null, idempotencyKey };
    return (await ask(ConfirmJudgementDocument, { input })).confirmJudgement?.userErrors ?? [];
  }
  const isAccepted = verdict === "ACCEPTED";
  const input = {
    judgement,
    outcome: isAccepted ? ("ACCEPTED" as const) : ("RETURNED" as const),
    level: (isAccepted && sent.text("level")) || null,
    returnReason: (isAccepted ? null : (sent.text("returnReason") as ReturnReason)) || null,
    reason,
    idempotencyKey,
  };
  return (await ask(OverturnJudgementDocument, { input })).overturnJudgement?.userErrors ?? [];
}

function checkPage({ judgement, viewer }: Drawn, { t }: Visit, form: FormState): Page {
  const { claim, worker, assessor, level, judgedOn, reason, qualityCheck } = judgement;
  const { competence, evidence } = claim;
  const fields = new Fields(form, t);
  return {
    title: `${t.judging.check.title}: ${competence.code}, ${worker?.name ?? ""}`,
    current: "judging",
    content: html`<a class="nhsuk-back-link" href="/judging">${t.judging.back}</a>
${fields.summary()}
<h1>${t.judging.check.title} <span class="nhsuk-caption-xl nhsuk-caption--bottom">${t.judging.check.caption(competence.code, worker?.name ?? "")}</span></h1>
${about(evidence, worker?.team ?? null, t)}
${words(evidence, t)}
<h2>${competence.code} ${competence.title}</h2>
<p>${t.judging.claimed(claim.level.title)}</p>
${competenceDetails(competence, t)}
<h2>${t.judging.check.first}</h2>
<p>${t.judging.judgedAs(level ? t.judging.accepted(level.title) : t.judging.returned, t.day(judgedOn), assessor?.name ?? null)}</p>
${reason !== null && html`<p>${t.judging.remark(reason)}</p>`}
${
  qualityCheck
    ? checked(qualityCheck, viewer, t)
    : evidence.words === null
      ? html`<p>${t.judging.check.notYours}</p>`
      : checkForm(claim.competence, fields, form, t)
}`,
  };
}

const checked = (
  { id, verdict, checkedOn, reason, checker, recordedBy }: NonNullable<Judgement["qualityCheck"]>,
  viewer: string | null,
  t: Messages,
): Html => html`<h2>${t.judging.check.title}</h2>
<p>${t.judging.judgedAs(verdict === "CONFIRMED" ? t.judging.check.confirmed : t.judging.check.overturned, t.day(checkedOn), checker?.name ?? null)} ${reason}</p>
${recordedBy === viewer && html`<p><a href="${undoPath("/judging", id)}">${t.judging.check.takeBack}</a></p>`}`;

const checkForm = (
  competence: Judgement["claim"]["competence"],
  fields: Fields,
  { sent }: FormState,
  t: Messages,
): Html => html`<form method="post" novalidate>
${idempotencyKey(sent)}${fields.radios({
  name: "verdict",
  label: t.judging.check.verdict,
  choices: [
    { value: "CONFIRM", label: t.judging.check.confirm },
    { value: "ACCEPTED", label: t.judging.check.accept },
    { value: "RETURNED", label: t.judging.check.return, hint: t.judging.returnHint },
  ],
})}${fields.select({ name: "level", label: t.judging.check.level, choices: levelChoices(competence) })}
${fields.select({ name: "returnReason", label: t.judging.check.returnReason, choices: returnReasonChoices(t) })}
${fields.longText({ name: "reason", label: t.judging.check.reason, hint: t.judging.check.reasonHint, rows: 4 })}
${button(t.judging.check.submit)}</form>`;
