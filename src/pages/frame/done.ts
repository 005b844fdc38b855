import type { Messages } from "../messages";
import { type Html, html } from "./html";

/** What was done just before, on top of the page that follows. Its key comes from the address, and the text from us. */
export function doneBanner(key: string | null, t: Messages): Html | false {
  const text = key !== null && Object.hasOwn(t.done, key) ? t.done[key] : undefined;
  return (
    text !== undefined &&
    html`<div class="nhsuk-notification-banner nhsuk-notification-banner--success" role="alert" aria-labelledby="done">
<div class="nhsuk-notification-banner__header"><h2 class="nhsuk-notification-banner__title" id="done">${t.form.done}</h2></div>
<div class="nhsuk-notification-banner__content"><p class="nhsuk-notification-banner__heading">${text}</p></div>
</div>`
  );
}
