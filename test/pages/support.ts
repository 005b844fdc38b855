import type { TestService } from "../support/server";

/** What a browser sends with each form of this host. */
export const HERE = { host: "localhost", origin: "http://localhost" };
const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** The cookie of somebody who has signed in as a persona. */
export async function signInCookie(service: TestService, persona: string): Promise<string> {
  const { cookies } = await service.app.inject({
    method: "POST",
    url: "/sign-in",
    headers: { ...HERE, ...FORM },
    payload: `persona=${persona}`,
  });
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** What browsers say that they read. */
const ACCEPT = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

export const open = (service: TestService, url: string, cookie = "") =>
  service.app.inject({ url, headers: { ...HERE, ...ACCEPT, cookie } });

/** Sends a form. @param fields several values under one name as a list. @param from headers that say where it is from. */
export const post = (
  service: TestService,
  url: string,
  cookie: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  from: Readonly<Record<string, string>> = {},
) =>
  service.app.inject({
    method: "POST",
    url,
    headers: { ...HERE, ...FORM, ...ACCEPT, cookie, ...from },
    payload: new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((each): [string, string] => [name, each]),
      ),
    ).toString(),
  });

/** Sends something that is not a form. */
export const send = (service: TestService, url: string, cookie: string, payload: string, type: string) =>
  service.app.inject({
    method: "POST",
    url,
    payload,
    headers: { ...HERE, ...ACCEPT, cookie, "content-type": type },
  });
