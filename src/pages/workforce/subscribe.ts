import { EMPTY_FORM, Fields, type FormState } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { firstProblems, problemsOf } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  SubscribeToEventsDocument,
  type SubscribeToEventsInput,
  SubscriptionChoicesDocument,
  type SubscriptionChoicesQuery,
} from "../operations/generated/graphql";
import { PATHS } from "./navigation";
import { secretPage } from "./secret";
import { subscribeForm } from "./subscribe-form";

/** A form to have events sent to a system. */
export const subscribe = (visit: Visit): Promise<Page | null> => pageOf(visit, EMPTY_FORM);

/** Subscribes, and shows the secret. */
export async function makeSubscription(visit: Visit, sent: Sent): Promise<Page | null> {
  const { ask, t } = visit;
  const texts = t.deliveries;
  const days = sent.text("lapsingWithinDays");
  const problems = [
    ...firstProblems(sent, t, { texts: { url: texts.address } }),
    ...(/^\d*$/.test(days) ? [] : [{ field: "lapsingWithinDays", message: texts.daysWrong }]),
  ];
  if (problems.length > 0) return pageOf(visit, { sent, problems });
  const { subscribeToEvents } = await ask(SubscribeToEventsDocument, { input: inputOf(sent) });
  const { subscription, secret, userErrors = [] } = subscribeToEvents ?? {};
  if (!subscription || !secret)
    return pageOf(visit, { sent, problems: problemsOf(userErrors, { types: "otherTypes" }) });
  return secretPage(subscription, secret, { title: texts.subscribedTitle, next: texts.testFirst }, t);
}

const linesOf = (text: string): readonly string[] => text.split(/\s+/).filter((line) => line !== "");

function inputOf(sent: Sent): SubscribeToEventsInput {
  const types = [...sent.list("types"), ...linesOf(sent.text("otherTypes"))];
  const routes = sent.list("routes");
  const days = sent.text("lapsingWithinDays");
  return {
    url: sent.text("url"),
    types: types.length > 0 ? types : null,
    routes: routes.length > 0 ? routes.map((code) => ({ code })) : null,
    lapsingWithinDays: days === "" ? null : Number(days),
    idempotencyKey: sent.text("idempotencyKey") || null,
  };
}

async function pageOf({ ask, t }: Visit, state: FormState): Promise<Page | null> {
  const choices = await ask(SubscriptionChoicesDocument);
  return choices.subscriptions && { ...bodyOf(choices, state, t), current: "workforce" };
}

function bodyOf(
  { progressionRoutes }: SubscriptionChoicesQuery,
  state: FormState,
  t: Messages,
): { readonly title: string; readonly content: Html } {
  const texts = t.deliveries;
  const fields = new Fields(state, t);
  return {
    title: texts.subscribe,
    content: html`<a class="nhsuk-back-link" href="${PATHS.deliveries}">${texts.back}</a>
${fields.summary()}<h1>${texts.subscribe}</h1>
<p>${texts.subscribeLead}</p>
${subscribeForm(fields, state, progressionRoutes?.nodes ?? [], t)}`,
  };
}
