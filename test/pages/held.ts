import type { LightMyRequestResponse } from "fastify";

/** What pages are sent with: nothing of another host, no script, no frame, and no guessing of what a file is. */
const POLICY = {
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
};
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
};
/** Markup that runs something, carries a style, or loads from another host. */
const LOADING =
  /<(?:script|iframe|object|embed|base|template)\b|<meta[^>]*http-equiv|<[^>]*\s(?:on\w+|style)\s*=|(?:href|action)="\s*(?:javascript|vbscript|data:(?!,"))|<link[^>]*href="(?!\/styles\/|data:,")|\ssrc="/i;

type Answer = Pick<LightMyRequestResponse, "headers" | "body">;

/** The directives of a content security policy. */
const directives = (policy: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    String(policy)
      .split(";")
      .map((each) => {
        const [name = "", ...values] = each.trim().split(" ");
        return [name, values.join(" ")];
      }),
  );

/** What is not as it has to be of a page's headers and markup. */
export function unsafeParts({ headers, body }: Answer, isSignedIn: boolean): readonly string[] {
  const found: string[] = [];
  const policy = directives(headers["content-security-policy"]);
  if (JSON.stringify(policy) !== JSON.stringify(POLICY)) found.push(`policy ${JSON.stringify(policy)}`);
  for (const [name, value] of Object.entries(HEADERS))
    if (headers[name] !== value) found.push(`${name}: ${String(headers[name])}`);
  const kept = String(headers["cache-control"]);
  if (!(isSignedIn ? /^no-store$/ : /^(no-store|private, no-cache)$/).test(kept)) found.push(`kept: ${kept}`);
  const [loading] = LOADING.exec(body) ?? [];
  if (loading) found.push(`markup ${loading}`);
  if (!body.startsWith("<!DOCTYPE html>")) found.push("no page");
  return found;
}
