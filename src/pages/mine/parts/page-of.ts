import { type Html, html } from "../../frame/html";
import type { Page } from "../../frame/page";
import type { Visit } from "../../frame/visit";

/** A page of a worker's own path, with the way back. */
export const pageOf = (
  title: string,
  { t }: Visit,
  content: Html,
  back: { readonly href: string; readonly text: string } = { href: "/me", text: t.me.back },
): Page => ({
  title,
  current: "me",
  content: html`<a class="nhsuk-back-link" href="${back.href}">${back.text}</a>
${content}`,
});
