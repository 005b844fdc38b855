import { html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Visit } from "../frame/visit";
import { SubscriptionsDocument } from "../operations/generated/graphql";
import { pager } from "../shared/more";
import { areaNavigation, PATHS, subscriptionPath } from "./navigation";
import { SUBSCRIBE } from "./subscribe-form";
import { subscriptionState } from "./subscription-state";
import { table } from "./table";

/** The systems that events are sent to, with what waits and what was given up. */
export async function deliveries({ ask, t, query }: Visit): Promise<Page> {
  const { viewer, subscriptions } = await ask(SubscriptionsDocument, { after: query.after || null });
  const texts = t.deliveries;
  return {
    title: texts.title,
    current: "workforce",
    content: html`<h1>${texts.title}</h1>
${areaNavigation("deliveries", "", viewer?.capacities ?? [], t)}
<p>${texts.lead}</p>
<p><a class="nhsuk-button" role="button" href="${SUBSCRIBE}">${texts.subscribe}</a></p>
${
  !subscriptions || subscriptions.nodes.length === 0
    ? html`<p>${texts.none}</p>`
    : html`<h2>${texts.list}</h2>
${table(
  texts.list,
  [
    { heading: texts.address },
    { heading: texts.subscribed },
    { heading: texts.state },
    { heading: texts.waiting, isNumber: true },
    { heading: texts.givenUp, isNumber: true },
  ],
  subscriptions.nodes.map((subscription) => [
    html`<a class="peerway-line" href="${subscriptionPath(subscription.id)}">${subscription.url}<span class="nhsuk-u-visually-hidden">, ${t.instant(subscription.subscribedAt)}</span></a>`,
    subscription.subscribedBy === null
      ? t.instant(subscription.subscribedAt)
      : texts.by(t.instant(subscription.subscribedAt), subscription.subscribedBy),
    subscriptionState(subscription, t),
    subscription.waiting.totalCount,
    subscription.failed.totalCount,
  ]),
)}
${pager(PATHS.deliveries, { after: query.after ?? "" }, subscriptions.pageInfo, t)}`
}`,
  };
}
