import { ApiRefusal } from "../client/api";
import type { Messages } from "../messages";
import { html } from "./html";
import type { Page } from "./page";

/** A page that says what went wrong and what the visitor can do, with its HTTP status. */
export interface ErrorPage {
  readonly page: Page;
  readonly status: number;
}

/** What addresses of pages call the place at which a list goes on. */
export type PlaceName = "after" | "made";
const PLACES: readonly PlaceName[] = ["after", "made"];

/**
 * The page for an error. The API's own sentences are for clients; visitors read ours.
 * @param url the address that was asked for.
 */
export function errorPage(thrown: { statusCode?: number }, t: Messages, url = "/map"): ErrorPage {
  if (thrown instanceof ApiRefusal && thrown.isLostPlace)
    return {
      status: 400,
      page: saying(t.errors.OLD_LINK, { href: fromTheStart(url), text: t.errors.OLD_LINK.go }),
    };
  const status = thrown instanceof ApiRefusal ? thrown.status : (thrown.statusCode ?? 500);
  if (status === 404) return { status, page: saying(t.errors.NOT_FOUND) };
  if (status === 429) return { status, page: saying(t.errors.BUSY) };
  if (thrown instanceof ApiRefusal && thrown.code === "NOT_ADMITTED")
    return { status, page: saying(t.signIn.closed) };
  if (status === 403) return { status, page: saying(t.errors.REFUSED) };
  if (status === 413) return { status, page: saying(t.errors.TOO_LONG) };
  if (status >= 400 && status < 500) return { status, page: saying(t.errors.NOT_UNDERSTOOD) };
  return { status: 503, page: saying(t.errors.UNAVAILABLE) };
}

const saying = (
  { title, text }: { readonly title: string; readonly text: string },
  next: { readonly href: string; readonly text: string } | null = null,
): Page => ({
  title,
  content: html`<h1>${title}</h1><p>${text}</p>${next && html`<p><a href="${next.href}">${next.text}</a></p>`}`,
});

/** The address of a list at its beginning. */
function fromTheStart(url: string): string {
  const [path = "/", query = ""] = url.split("?", 2);
  const asked = new URLSearchParams(query);
  for (const name of PLACES) asked.delete(name);
  return asked.size === 0 ? path : `${path}?${asked.toString()}`;
}
