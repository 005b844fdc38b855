import type { TestService } from "../support/server";

/** What a browser sends with each form of this host. */
export const HERE = { host: "localhost", origin: "http://localhost" };

/** Signs in as a persona. @returns the cookies that their browser then sends. */
export async function signInCookie({ app }: TestService, persona: string): Promise<string> {
  const { cookies } = await app.inject({
    method: "POST",
    url: "/sign-in",
    headers: { ...HERE, "content-type": "application/x-www-form-urlencoded" },
    payload: `persona=${persona}`,
  });
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

export const open = ({ app }: TestService, url: string, cookie = "") =>
  app.inject({ url, headers: { ...HERE, cookie } });

/** Sends a form. */
export const post = (
  { app }: TestService,
  url: string,
  fields: Readonly<Record<string, string>>,
  cookie = "",
) =>
  app.inject({
    method: "POST",
    url,
    headers: { ...HERE, cookie, "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(fields).toString(),
  });
