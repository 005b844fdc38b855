import type { TestService } from "../support/server";
import { open, post } from "./support";

/** What the form of a page with this button holds: hidden fields, texts, and what is chosen. */
export function formOf(body: string, button: string): Record<string, string | string[]> {
  const form = body.split("<form ").find((each) => new RegExp(`<button[^>]*>${button}<`).test(each)) ?? "";
  const chosen = [...form.matchAll(/<select[^>]* name="([^"]+)"[\s\S]*?<\/select>/g)].map(([all, name]) => [
    all,
    name,
    /<option value="([^"]*)" selected/.exec(all)?.[1],
  ]);
  const plain = [
    / name="([^"]+)" type="text" value="([^"]*)"/g,
    / name="([^"]+)" type="text" inputmode="numeric" value="([^"]*)"/g,
    / type="hidden" name="([^"]+)" value="([^"]*)"/g,
    /<textarea[^>]* name="([^"]+)"[^>]*>\n([^<]*)</g,
    / name="([^"]+)" type="radio" value="([^"]*)"[^>]* checked/g,
  ].flatMap((pattern) => [...form.matchAll(pattern)]);
  const values = Object.fromEntries(
    [...plain, ...chosen].map(([, name = "", value = ""]) => [name, textIn(value)]),
  );
  const ticked = [...form.matchAll(/ name="([^"]+)" type="checkbox" value="([^"]*)"[^>]* checked/g)];
  const several: Record<string, string[]> = {};
  for (const [, name = "", value = ""] of ticked) several[name] = [...(several[name] ?? []), textIn(value)];
  return { ...values, ...several };
}

const textIn = (value: string): string =>
  value.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

/** The address of the link that begins with a text. */
export const linkIn = (body: string, text: string): string =>
  new RegExp(`href="([^"]+)"[^>]*>${text}`).exec(body)?.[1]?.replaceAll("&amp;", "&") ?? "";

/** Somebody who reads pages and fills in their forms. */
export const readerOf = (service: TestService, cookie: string) => {
  const read = async (url: string): Promise<string> => {
    const { body } = await open(service, url, cookie);
    return /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? "";
  };
  /** Fills in a page's form and sends it. @returns where it leads, or the page with what was wrong. */
  const fill = async (
    url: string,
    button: string,
    fields: Readonly<Record<string, string | readonly string[]>> = {},
  ): Promise<string> => {
    const page = await read(url);
    const [, action = url] =
      new RegExp(`<form[^>]* action="([^"]+)"[^>]*>(?:(?!<form)[\\s\\S])*<button[^>]*>${button}<`).exec(
        page,
      ) ?? [];
    const { headers, body } = await post(service, action, cookie, { ...formOf(page, button), ...fields });
    return headers.location ?? body;
  };
  return { read, fill };
};
