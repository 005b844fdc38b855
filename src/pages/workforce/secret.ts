import { html } from "../frame/html";
import type { Page } from "../frame/page";
import type { Messages } from "../messages";
import { subscriptionPath } from "./navigation";

/** A secret that was just made. It is on the answer to its form alone, and on no page with an address. */
export function secretPage(
  { id, url }: { readonly id: string; readonly url: string },
  secret: string,
  texts: { readonly title: string; readonly next: string },
  t: Messages,
): Page {
  const { secretKeep, secretIs, toSubscription } = t.deliveries;
  return {
    title: texts.title,
    current: "workforce",
    isDone: true,
    content: html`<h1>${texts.title}</h1>
<p class="peerway-line">${url}</p>
<h2>${secretIs}</h2>
<p><code class="peerway-line">${secret}</code></p>
<div class="nhsuk-warning-callout"><h2 class="nhsuk-warning-callout__label">${secretKeep.title}</h2>
<p>${secretKeep.text}</p></div>
<p>${texts.next}</p>
<p><a href="${subscriptionPath(id)}">${toSubscription}</a></p>`,
  };
}
