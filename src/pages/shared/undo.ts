import { button, EMPTY_FORM, Fields, type FormState, idempotencyKey } from "../frame/fields";
import { html } from "../frame/html";
import type { NavigationKey } from "../frame/navigation";
import type { Page } from "../frame/page";
import { firstProblems, problemsOf } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { PageRoutes, Visit } from "../frame/visit";
import {
  FactToRetractDocument,
  RetractFactDocument,
  RevokeFactDocument,
} from "../operations/generated/graphql";
import { orNull } from "./or-null";

/** Where one takes back what one recorded. */
export const undoPath = (area: string, fact: string): string => `${area}/undo/${fact}`;

/** Adds the page of an area on which people take back what they recorded. It stays on record, with the reason. */
export function undoPages({ get, post }: PageRoutes, area: string, current: NavigationKey): void {
  const page = async ({ ask, t, params }: Visit, form: FormState): Promise<Page | null> => {
    const asked = await orNull(ask(FactToRetractDocument, { id: params.fact ?? "" }));
    const fact = asked?.node;
    if (!fact || !("recordedAt" in fact)) return null;
    const fields = new Fields(form, t);
    return {
      title: t.undo.title,
      current,
      content: html`<a class="nhsuk-back-link" href="${area}">${t.undo.back}</a>
${fields.summary()}
<h1>${t.undo.title}</h1>
<p>${t.undo.what(t.undo.kinds[fact.__typename] ?? t.undo.other, t.day(fact.recordedAt), fact.worker?.name ?? null)}</p>
${
  fact.undoing
    ? html`<p>${t.undo.already}</p>`
    : html`<p>${t.undo.stays}</p>
<form method="post" novalidate>
${idempotencyKey(form.sent)}${fields.longText({ name: "reason", label: t.undo.reason, rows: 3 })}
${fields.day({ name: "effectiveOn", label: t.form.optional(t.undo.from), hint: t.undo.fromHint })}
${button(t.undo.submit, "warning")}</form>`
}`,
    };
  };
  get(`${area}/undo/:fact`, (visit) => page(visit, EMPTY_FORM));
  post(`${area}/undo/:fact`, async (visit, sent) => {
    const { t } = visit;
    const effectiveOn = sent.day("effectiveOn");
    const first = [
      ...firstProblems(sent, t, { texts: { reason: t.undo.reason } }),
      ...(effectiveOn === null ? [{ field: "effectiveOn", message: t.form.noDay(t.undo.from) }] : []),
    ];
    const problems = first.length > 0 ? first : problemsOf(await undo(visit, sent, effectiveOn || null));
    if (problems.length > 0) return page(visit, { sent, problems });
    return { goTo: area, done: "undone" };
  });
}

/** @param effectiveOn from which day a fact ends; null: it was wrong from the start. */
async function undo({ ask, params }: Visit, sent: Sent, effectiveOn: string | null) {
  const input = {
    fact: params.fact ?? "",
    reason: sent.text("reason"),
    idempotencyKey: sent.text("idempotencyKey") || null,
  };
  const answer =
    effectiveOn === null
      ? (await ask(RetractFactDocument, { input })).retractFact
      : (await ask(RevokeFactDocument, { input: { ...input, effectiveOn } })).revokeFact;
  return answer?.userErrors ?? [];
}
