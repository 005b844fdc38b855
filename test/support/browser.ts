/** What a page answered. */
export interface Opened {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** Where it leads on by itself; null: nowhere. */
  readonly leadsTo: string | null;
}

/** A browser without a window: it keeps cookies by origin, and says where a form came from. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();
  /** Every Set-Cookie that it met, whole. */
  readonly setCookies: string[] = [];

  cookiesOf(origin: string): Map<string, string> {
    const found = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, found);
    return found;
  }

  /** Opens one page, or sends a form to it. Follows nothing. */
  async open(url: string, form?: Readonly<Record<string, string>>): Promise<Opened> {
    const { origin } = new URL(url);
    const jar = this.cookiesOf(origin);
    const answer = await fetch(url, {
      redirect: "manual",
      method: form ? "POST" : "GET",
      ...(form && { body: new URLSearchParams(form) }),
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(form && { origin }),
      },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      this.setCookies.push(cookie);
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "" || /expires=Thu, 01 Jan 1970|max-age=0\b/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    const { status, headers } = answer;
    const on = headers.get("location") ?? /^0; url=(.+)$/.exec(headers.get("refresh") ?? "")?.[1];
    return { url, status, headers, body: await answer.text(), leadsTo: on ? new URL(on, url).href : null };
  }

  /** Goes on by itself from page to page, until one leads no further or to an address that begins so. */
  async follow(opened: Opened, until = "nowhere"): Promise<Opened> {
    let at = opened;
    for (let step = 0; step < 20 && at.leadsTo && !at.leadsTo.startsWith(until); step += 1)
      at = await this.open(at.leadsTo);
    return at;
  }

  /** Sends the first form of a page, with its hidden fields and what somebody fills in. */
  fillIn({ url, body }: Opened, values: Readonly<Record<string, string>>): Promise<Opened> {
    const [form = ""] = /<form[^>]*>[\s\S]*?<\/form>/.exec(body) ?? [];
    const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(
      ([input]) => [attributeOf("name", input), attributeOf("value", input)] as const,
    );
    const action = new URL(attributeOf("action", form) || url, url).href;
    return this.open(action, { ...Object.fromEntries(hidden), ...values });
  }
}

const attributeOf = (attribute: string, tag: string): string =>
  (new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1] ?? "").replaceAll("&amp;", "&");
