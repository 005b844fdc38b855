import { EMPTY_FORM, Fields, type FormState } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { problemsOf } from "../frame/problems";
import type { Sent } from "../frame/sent";
import type { Next, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  EndSubscriptionDocument,
  type EventDeliveryState,
  RedeliverEventsDocument,
  RotateSecretDocument,
  SubscriptionDocument,
  type SubscriptionQuery,
} from "../operations/generated/graphql";
import { addressOf } from "../shared/address";
import { pager } from "../shared/more";
import { orNull } from "../shared/or-null";
import { PATHS, subscriptionPath } from "./navigation";
import { secretPage } from "./secret";
import { subscriptionForms } from "./subscription-forms";
import { subscriptionState } from "./subscription-state";
import { table } from "./table";

type Subscription = Extract<NonNullable<SubscriptionQuery["node"]>, { readonly url: string }>;

const STATES: readonly EventDeliveryState[] = ["WAITING", "WITHHELD", "FAILED", "DELIVERED"];

/** One system: what became of its events, and ways to send them again or to end it. */
export const subscription = (visit: Visit): Promise<Page | null> => pageOf(visit, EMPTY_FORM);

async function pageOf({ ask, t, params, query }: Visit, state: FormState): Promise<Page | null> {
  const only = STATES.find((each) => each === query.state) ?? null;
  const asked = ask(SubscriptionDocument, {
    id: params.subscription ?? "",
    state: only,
    after: query.after || null,
  });
  const node = (await orNull(asked))?.node;
  if (!node || !("url" in node)) return null;
  const texts = t.deliveries;
  const fields = new Fields(state, t);
  return {
    title: `${texts.title}: ${node.url}`,
    current: "workforce",
    content: html`${fields.summary()}<a class="nhsuk-back-link" href="${PATHS.deliveries}">${texts.back}</a>
<h1 class="nhsuk-heading-l peerway-line">${node.url}</h1>
${summaryOf(node, t)}
<h2>${texts.log}</h2>
${logOf(node, { state: only ?? "", after: query.after ?? "" }, t)}
${node.state !== "ENDED" && subscriptionForms(node.id, fields, state, t)}`,
  };
}

function summaryOf(node: Subscription, t: Messages): Html {
  const texts = t.deliveries;
  const rows = [
    [texts.state, subscriptionState(node, t)],
    [texts.types, node.types?.join(", ") ?? texts.allTypes],
    [texts.routes, node.routes?.map(({ title }) => title).join(", ") ?? texts.allRoutes],
    ...(node.lapsingWithinDays === null ? [] : [[texts.lapsing, texts.lapsingIn(node.lapsingWithinDays)]]),
    [
      texts.subscribed,
      node.subscribedBy === null
        ? t.instant(node.subscribedAt)
        : texts.by(t.instant(node.subscribedAt), node.subscribedBy),
    ],
    [texts.secret, t.instant(node.secretChangedAt)],
  ];
  return html`<dl class="nhsuk-summary-list">${rows.map(([key, value]) => html`<div class="nhsuk-summary-list__row"><dt class="nhsuk-summary-list__key">${key}</dt><dd class="nhsuk-summary-list__value peerway-line">${value}</dd></div>\n`)}</dl>`;
}

function logOf(
  { id, deliveries: { nodes, pageInfo } }: Subscription,
  query: { readonly state: string; readonly after: string },
  t: Messages,
): Html {
  const texts = t.deliveries;
  const choices = [
    { state: "", label: t.workforce.all },
    ...STATES.map((state) => ({ state, label: texts.deliveryStates[state] })),
  ];
  return html`<p>${texts.logLead} ${texts.only}: ${choices.map(
    ({ state, label }, index) =>
      html`${index > 0 && ", "}${state === query.state ? html`<strong>${label}</strong>` : html`<a href="${addressOf(subscriptionPath(id), { state })}">${label}</a>`}`,
  )}</p>
${
  nodes.length === 0
    ? html`<p>${texts.noneOf}</p>`
    : html`${table(
        texts.log,
        [
          { heading: texts.event },
          { heading: texts.outcome },
          { heading: texts.attempts, isNumber: true },
          { heading: texts.last },
          { heading: texts.next },
        ],
        nodes.map(({ type, state, failure, status, attempts, attemptedAt, dueAt }) => [
          html`<span class="peerway-line">${type}</span>`,
          html`${texts.deliveryStates[state]}${failure !== null && html`<br>${texts.failures[failure]}${status !== null && ` (${texts.status(status)})`}`}`,
          attempts,
          attemptedAt === null ? texts.notSent : t.instant(attemptedAt),
          dueAt === null ? "–" : t.instant(dueAt),
        ]),
      )}
${pager(subscriptionPath(id), query, pageInfo, t)}`
}`;
}

/** Sends events again, makes a new secret, or ends a subscription. */
export async function changeSubscription(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const what = sent.text("what");
  if (what === "redeliver") return redeliver(visit, sent);
  return what === "rotate" ? rotate(visit, sent) : end(visit, sent);
}

const inputOf = ({ params }: Visit, sent: Sent) => ({
  subscription: params.subscription ?? "",
  idempotencyKey: sent.text("idempotencyKey") || null,
});

async function redeliver(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const input = { ...inputOf(visit, sent), after: sent.text("after") || null };
  const { redeliverEvents } = await visit.ask(RedeliverEventsDocument, { input });
  return redeliverEvents?.subscription
    ? { goTo: subscriptionPath(input.subscription), done: "eventsRedelivered" }
    : await pageOf(visit, { sent, problems: placed(redeliverEvents?.userErrors ?? []) });
}

async function rotate(visit: Visit, sent: Sent): Promise<Page | null> {
  const { rotateSecret } = await visit.ask(RotateSecretDocument, { input: inputOf(visit, sent) });
  const { subscription: changed, secret, userErrors = [] } = rotateSecret ?? {};
  const { rotatedTitle: title, bothSign: next } = visit.t.deliveries;
  return changed && secret
    ? secretPage(changed, secret, { title, next }, visit.t)
    : await pageOf(visit, { sent, problems: placed(userErrors) });
}

async function end(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  if (sent.text("sure") !== "yes") {
    const problems = [{ field: "sure", message: visit.t.deliveries.sureMissing }];
    return await pageOf(visit, { sent, problems });
  }
  const input = inputOf(visit, sent);
  const { endSubscription } = await visit.ask(EndSubscriptionDocument, { input });
  return endSubscription?.subscription
    ? { goTo: subscriptionPath(input.subscription), done: "subscriptionEnded" }
    : await pageOf(visit, { sent, problems: placed(endSubscription?.userErrors ?? []) });
}

/** The only field of these forms that an error of the API can be at is the place from which events are sent again. */
const placed = (userErrors: Parameters<typeof problemsOf>[0]) =>
  problemsOf(userErrors).map(({ field, message }) => ({ field: field === "after" ? field : null, message }));
