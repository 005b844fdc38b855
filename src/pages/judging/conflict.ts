import { button, EMPTY_FORM, Fields, type FormState, idempotencyKey } from "../frame/fields";
import { html } from "../frame/html";
import type { Page } from "../frame/page";
import { firstProblems, problemsOf } from "../frame/problems";
import type { Act, MakePage, Visit } from "../frame/visit";
import { DeclareConflictDocument } from "../operations/generated/graphql";
import { today } from "../shared/today";
import { type OpenedPiece, openPiece } from "./piece";

/** Where an assessor says that they are too close to a worker to judge them. */
export const conflict: MakePage = async (visit) => {
  const opened = await openPiece(visit);
  return opened?.piece.worker ? conflictPage(opened, visit, EMPTY_FORM) : null;
};

export const declareConflict: Act = async (visit, sent) => {
  const { ask, t } = visit;
  const opened = await openPiece(visit);
  const worker = opened?.piece.worker;
  if (!worker) return null;
  const first = firstProblems(sent, t, {
    texts: { reason: t.judging.conflict.reason },
    days: { fromOn: t.judging.conflict.from },
  });
  const untilOn = sent.day("untilOn");
  const wrong = [
    ...first,
    ...(untilOn === null ? [{ field: "untilOn", message: t.form.noDay(t.judging.conflict.until) }] : []),
  ];
  if (wrong.length > 0) return conflictPage(opened, visit, { sent, problems: wrong });
  const { declareConflict: answer } = await ask(DeclareConflictDocument, {
    input: {
      worker: { id: worker.id },
      reason: sent.text("reason"),
      fromOn: sent.day("fromOn") ?? "",
      untilOn: untilOn || null,
      idempotencyKey: sent.text("idempotencyKey") || null,
    },
  });
  const problems = problemsOf(answer?.userErrors ?? []);
  if (problems.length > 0) return conflictPage(opened, visit, { sent, problems });
  return { goTo: "/judging", done: "conflict" };
};

function conflictPage({ piece }: OpenedPiece, { t }: Visit, form: FormState): Page {
  const fields = new Fields(form, t);
  const texts = t.judging.conflict;
  return {
    title: texts.title,
    current: "judging",
    content: html`<a class="nhsuk-back-link" href="/judging/${piece.id}">${t.judging.back}</a>
${fields.summary()}
<h1>${texts.title}</h1>
<p>${texts.lead(piece.worker?.name ?? "")}</p>
<p>${texts.whoReads}</p>
<form method="post" novalidate>
${idempotencyKey(form.sent)}${fields.longText({ name: "reason", label: texts.reason, rows: 3 })}
${fields.day({ name: "fromOn", label: texts.from, value: today() })}
${fields.day({ name: "untilOn", label: t.form.optional(texts.until), hint: texts.untilHint })}
${button(texts.submit)}</form>`,
  };
}
