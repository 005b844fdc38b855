import type { TestService } from "../support/server";

const HERE = { host: "localhost", origin: "http://localhost" };
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

export const open = (service: TestService, url: string, cookie = "") =>
  service.app.inject({ url, headers: { ...HERE, cookie } });

/** Sends a form. @param fields several values under one name as a list. */
export const post = (
  service: TestService,
  url: string,
  cookie: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
) =>
  service.app.inject({
    method: "POST",
    url,
    headers: { ...HERE, ...FORM, cookie },
    payload: new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((each): [string, string] => [name, each]),
      ),
    ).toString(),
  });
