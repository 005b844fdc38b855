import { html } from "../../frame/html";
import type { Page } from "../../frame/page";
import type { Messages } from "../../messages";
import type { SignInFault } from "./fault";

/** Asks the provider who they are, even if it knows somebody. */
export const SOMEBODY_ELSE = "/sign-in?as=somebody-else";

/** Why somebody could not sign in, and what they can do. */
export function faultPage(fault: SignInFault, t: Messages): Page {
  const { title, text, again } = t.signIn.faults[fault];
  const address = fault === "NOT_ADMITTED" ? SOMEBODY_ELSE : "/sign-in";
  return {
    title,
    content: html`<h1>${title}</h1>
<p>${text}</p>
<p><a class="nhsuk-button" href="${address}">${again}</a></p>`,
  };
}

/** Leads on to the provider, which signs them out too. The browser goes there by itself. */
export const leavingPage = (address: string, t: Messages): Page => ({
  title: t.signIn.leaving.title,
  content: html`<h1>${t.signIn.leaving.title}</h1>
<p>${t.signIn.leaving.text}</p>
<p><a class="nhsuk-button" href="${address}">${t.signIn.leaving.go}</a></p>`,
});

export const signedOutPage = (t: Messages): Page => ({
  title: t.signIn.signedOut.title,
  content: html`<h1>${t.signIn.signedOut.title}</h1>
<p>${t.signIn.signedOut.text}</p>
<p><a class="nhsuk-button" href="/sign-in">${t.nav.signIn}</a></p>`,
});
