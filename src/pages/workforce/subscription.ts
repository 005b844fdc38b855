import { button, EMPTY_FORM, Fields, type FormState, hidden, idempotencyKey } from "../frame/fields";
import { type Html, html } from "../frame/html";
import type { Page } from "../frame/page";
import { problemsOf } from "../frame/problems";
import { NOTHING_SENT, type Sent } from "../frame/sent";
import type { Next, Visit } from "../frame/visit";
import type { Messages } from "../messages";
import {
  EndSubscriptionDocument,
  type EventDeliveryState,
  RedeliverEventsDocument,
  SubscriptionDocument,
  type SubscriptionQuery,
} from "../operations/generated/graphql";
import { orNull } from "../shared/or-null";
import { addressOf } from "./address";
import { PATHS } from "./navigation";
import { pager } from "./pager";
import { subscriptionState } from "./subscription-state";
import { table } from "./table";

type Subscription = Extract<NonNullable<SubscriptionQuery["node"]>, { readonly url: string }>;

const STATES: readonly EventDeliveryState[] = ["WAITING", "WITHHELD", "FAILED", "DELIVERED"];

const pathOf = (id: string): string => `${PATHS.deliveries}/${encodeURIComponent(id)}`;

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
${node.state !== "ENDED" && forms(node, fields, state, t)}`,
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
      html`${index > 0 && ", "}${state === query.state ? html`<strong>${label}</strong>` : html`<a href="${addressOf(pathOf(id), { state })}">${label}</a>`}`,
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
${pager(pathOf(id), query, pageInfo, t)}`
}`;
}

function forms({ id }: Subscription, fields: Fields, { sent }: FormState, t: Messages): Html {
  const texts = t.deliveries;
  const keyFor = (what: string) => idempotencyKey(sent.text("what") === what ? sent : NOTHING_SENT);
  return html`<h2>${texts.again}</h2>
<p>${texts.againLead}</p>
<form action="${pathOf(id)}" method="post">${hidden("what", "redeliver")}${keyFor("redeliver")}
${button(texts.again, "secondary")}</form>
<h2>${texts.end}</h2>
<p>${texts.endLead}</p>
<form action="${pathOf(id)}" method="post">${hidden("what", "end")}${keyFor("end")}
${fields.checkboxes({ name: "sure", label: texts.sure, choices: [{ value: "yes", label: texts.sureYes }] })}
${button(texts.end, "warning")}</form>`;
}

/** Sends again what was given up, or ends a subscription. */
export async function changeSubscription(visit: Visit, sent: Sent): Promise<Next | Page | null> {
  const { ask, t, params } = visit;
  const id = params.subscription ?? "";
  const input = { subscription: id, idempotencyKey: sent.text("idempotencyKey") || null };
  if (sent.text("what") === "redeliver") {
    const { redeliverEvents } = await ask(RedeliverEventsDocument, { input });
    return redeliverEvents?.subscription
      ? { goTo: pathOf(id), done: "eventsRedelivered" }
      : await pageOf(visit, { sent, problems: unplaced(redeliverEvents?.userErrors ?? []) });
  }
  if (sent.text("sure") !== "yes")
    return await pageOf(visit, { sent, problems: [{ field: "sure", message: t.deliveries.sureMissing }] });
  const { endSubscription } = await ask(EndSubscriptionDocument, { input });
  return endSubscription?.subscription
    ? { goTo: pathOf(id), done: "subscriptionEnded" }
    : await pageOf(visit, { sent, problems: unplaced(endSubscription?.userErrors ?? []) });
}

/** These forms have no field that an error of the API could be at. */
const unplaced = (userErrors: Parameters<typeof problemsOf>[0]) =>
  problemsOf(userErrors).map(({ message }) => ({ field: null, message }));
