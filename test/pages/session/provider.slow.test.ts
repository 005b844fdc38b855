import { Browser } from "../../support/browser";
import { SignInWorld } from "../../support/sign-in-world";

describe("signing in to the pages at an OpenID Connect provider", () => {
  const world = new SignInWorld();
  beforeAll(() => world.start());
  afterAll(() => world.close());

  const titleOf = ({ body }: { body: string }) => /<h1>([^<]*)/.exec(body)?.[1]?.trim();
  const session = (browser: Browser) => browser.cookiesOf(world.pages).get("peerway");
  const isSignedIn = async (browser: Browser) => (await world.open(browser, "/me")).status === 200;

  it("leads to the page that was asked for, as the person that the provider names", async () => {
    const browser = new Browser();
    const asked = await world.open(browser, "/me/next?lang=en");
    expect([asked.status, asked.leadsTo]).toEqual([
      303,
      `${world.pages}/sign-in?then=%2Fme%2Fnext%3Flang%3Den`,
    ]);
    const page = await world.signIn(browser, "ben", "/me/next?lang=en");
    expect([page.url, page.status]).toEqual([`${world.pages}/me/next?lang=en`, 200]);
    expect(titleOf(await world.open(browser, "/me"))).toBe("My path");
    const first = await world.signIn(new Browser(), "ben");
    expect(first.url).toBe(`${world.pages}/me`);
    expect((await world.signIn(new Browser(), "ruth")).url).toBe(`${world.pages}/workforce`);
  });

  it("asks with PKCE, state and nonce, different each time, and keeps no secret where it can be read", async () => {
    const browser = new Browser();
    const [one, other] = await Promise.all([1, 2].map(() => world.open(browser, "/sign-in")));
    const query = new URL(one?.leadsTo ?? "").searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      client_id: "peerway-pages",
      response_type: "code",
      scope: "openid",
      code_challenge_method: "S256",
      redirect_uri: `${world.pages}/sign-in/return`,
    });
    for (const name of ["state", "nonce", "code_challenge"])
      expect(query.get(name)).not.toBe(new URL(other?.leadsTo ?? "").searchParams.get(name));
    expect(browser.setCookies.join()).toMatch(/^peerway-sign-in=[^;]+; .*HttpOnly; SameSite=Lax/);
    expect(one?.headers.get("cache-control")).toBe("no-store");
  });

  it.each(["//evil.example", "/\\evil.example", "https://evil.example/me", "/%09/evil.example"])(
    "never leads to another site afterwards: %s",
    async (then) => {
      const page = await world.signIn(new Browser(), "ben", `/sign-in?then=${encodeURIComponent(then)}`);
      expect(new URL(page.url).origin).toBe(world.pages);
    },
  );

  it("gives a new session with every sign-in, and takes none that was there before", async () => {
    const browser = new Browser();
    browser.cookiesOf(world.pages).set("peerway", "chosen-by-somebody-else");
    await world.signIn(browser, "ben");
    const first = session(browser);
    expect(first).not.toBe("chosen-by-somebody-else");
    await world.signIn(browser, "ben");
    expect(session(browser)).not.toBe(first);
  });

  it("accepts nothing whose state was changed or left out", async () => {
    for (const change of [
      (query: URLSearchParams) => query.set("state", "x".repeat(43)),
      (query: URLSearchParams) => query.delete("state"),
    ]) {
      const browser = new Browser();
      const address = new URL(await world.returnAddress(browser, "ben"));
      change(address.searchParams);
      const page = await browser.open(address.href);
      expect([page.status, titleOf(page), session(browser)]).toEqual([
        400,
        "This sign-in is over",
        undefined,
      ]);
    }
  });

  it("accepts no code of somebody else's sign-in, with their state or with one's own", async () => {
    const attackers = new URL(await world.returnAddress(new Browser(), "ruth"));
    const victim = new Browser();
    expect((await victim.open(attackers.href)).status).toBe(400);
    const own = new URL(await world.returnAddress(victim, "ben"));
    own.searchParams.set("code", attackers.searchParams.get("code") ?? "");
    const page = await victim.open(own.href);
    expect([page.status, titleOf(page), session(victim)]).toEqual([400, "This sign-in is over", undefined]);
  });

  it("accepts a code once, even with the cookie of its sign-in", async () => {
    const browser = new Browser();
    const address = await world.returnAddress(browser, "ben");
    const cookie = browser.cookiesOf(world.pages).get("peerway-sign-in") ?? "";
    const thief = new Browser();
    thief.cookiesOf(world.pages).set("peerway-sign-in", cookie);
    expect((await browser.open(address)).leadsTo).toBe(`${world.pages}/me`);
    // The browser itself is led on; without its session it starts again.
    expect((await browser.open(address)).leadsTo).toBe(`${world.pages}/me`);
    expect([(await thief.open(address)).status, session(thief)]).toEqual([400, undefined]);
  });

  it("accepts no answer that names another issuer, or none although the provider always does", async () => {
    for (const change of [
      (query: URLSearchParams) => query.set("iss", "https://evil.example"),
      (query: URLSearchParams) => query.delete("iss"),
    ]) {
      const browser = new Browser();
      const address = new URL(await world.returnAddress(browser, "ben"));
      change(address.searchParams);
      const page = await browser.open(address.href);
      expect([page.status, titleOf(page), session(browser)]).toEqual([
        400,
        "This sign-in could not be checked",
        undefined,
      ]);
    }
  });

  it("explains a second tab, and one that was open for too long", async () => {
    const browser = new Browser();
    const first = await world.returnAddress(browser, "ben");
    const second = await world.returnAddress(browser, "ben");
    const lost = await browser.open(first);
    expect([lost.status, titleOf(lost)]).toEqual([400, "This sign-in is over"]);
    expect(lost.body).toContain('href="/sign-in"');
    // The tab that began last goes on.
    expect((await browser.open(second)).leadsTo).toBe(`${world.pages}/me`);
    const late = new Browser();
    const address = await world.returnAddress(late, "ben");
    late.cookiesOf(world.pages).clear();
    expect(titleOf(await late.open(address))).toBe("This sign-in is over");
  });

  it("explains that somebody cancelled", async () => {
    const browser = new Browser();
    const at = await browser.follow(await world.open(browser, "/sign-in"));
    const abort = /href="([^"]*abort)"/.exec(at.body)?.[1] ?? "";
    const page = await browser.follow(await browser.open(new URL(abort, at.url).href));
    expect([page.status, titleOf(page)]).toEqual([400, "You did not sign in"]);
  });

  it("explains that an account is not admitted, and lets them choose another", async () => {
    const browser = new Browser();
    const page = await world.signIn(browser, "stranger");
    expect([page.status, titleOf(page)]).toEqual([403, "Your account has no access to Peerway"]);
    expect(session(browser)).toBeUndefined();
    const again = await world.open(browser, "/sign-in?as=somebody-else");
    expect(new URL(again.leadsTo ?? "").searchParams.get("prompt")).toBe("login");
    expect((await world.signIn(browser, "ben", "/sign-in?as=somebody-else")).url).toBe(`${world.pages}/me`);
  });

  it("explains that the provider's tokens are for another audience, and tells the operator how to correct it", async () => {
    await world.change("audience https://other.example.org");
    const browser = new Browser();
    const page = await world.signIn(browser, "ben");
    expect([page.status, titleOf(page)]).toEqual([502, "Signing in is not set up correctly"]);
    expect(session(browser)).toBeUndefined();
    expect(world.log.join("")).toMatch(/does not accept the access token.*OIDC_AUDIENCE/);
    await world.change("audience https://peerway.example.org");
  });

  it("ends here and at the provider, for every copy of the cookie", async () => {
    const browser = new Browser();
    await world.signIn(browser, "ben");
    const thief = new Browser();
    for (const [name, value] of browser.cookiesOf(world.pages)) thief.cookiesOf(world.pages).set(name, value);
    expect(await isSignedIn(thief)).toBe(true);
    const left = await browser.open(`${world.pages}/sign-out`, {});
    expect([left.status, left.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const query = new URL(left.leadsTo ?? "").searchParams;
    expect(query.get("id_token_hint")?.split(".")).toHaveLength(3);
    expect(query.get("post_logout_redirect_uri")).toBe(`${world.pages}/signed-out`);
    expect(await isSignedIn(thief)).toBe(false);
    const end = await browser.follow(await browser.fillIn(await browser.follow(left), { logout: "yes" }));
    expect([end.url, titleOf(end)]).toEqual([`${world.pages}/signed-out`, "You are signed out"]);
    // The provider asks again who they are.
    expect((await browser.follow(await world.open(browser, "/sign-in"))).body).toContain('name="login"');
  });

  it("ends when the provider says so, in this session alone, and a token of the provider does so once", async () => {
    const [work, home, other] = [new Browser(), new Browser(), new Browser()];
    await world.signIn(work, "ben");
    await world.signIn(home, "ben");
    await world.signIn(other, "ruth");
    const before = world.logoutTokens.length;
    // They sign out at the provider, in another tab, and the pages do not hear of it by the browser.
    const asked = await work.open(`${world.provider}/session/end`);
    await work.fillIn(asked, { logout: "yes" });
    const sent = world.logoutTokens.slice(before);
    expect(sent.map(({ status }) => status)).toEqual([200]);
    expect([await isSignedIn(work), await isSignedIn(home)]).toEqual([false, true]);
    expect((await world.open(other, "/map")).body).toContain("Ruth Bannerman");
    expect(session(work)).toBeUndefined();

    const send = async (body: URLSearchParams | string, type?: string) => {
      const answer = await fetch(`${world.pages}/back-channel-logout`, {
        method: "POST",
        body,
        ...(type && { headers: { "content-type": type } }),
      });
      return [answer.status, answer.headers.get("cache-control"), (await answer.json()) as object];
    };
    const token = sent[0]?.token ?? "";
    expect(await send(new URLSearchParams({ logout_token: token }))).toEqual([
      400,
      "no-store",
      { error: "invalid_request", error_description: "This token was received before." },
    ]);
    const [head, payload] = token.split(".");
    const none = Buffer.from('{"alg":"none"}').toString("base64url");
    for (const forged of [`${none}.${payload}.`, `${head}.${payload}.AAAA`, "x"])
      expect((await send(new URLSearchParams({ logout_token: forged })))[0]).toBe(400);
    expect((await send(JSON.stringify({ logout_tokens: [token] }), "application/json"))[0]).toBe(400);
    expect((await send(new URLSearchParams({})))[0]).toBe(400);
  });

  it("ends when the organisation's directory closes the account", async () => {
    const browser = new Browser();
    await world.signIn(browser, "ben");
    const { pool } = world.service;
    await pool.query(
      `INSERT INTO provisioned_account (organisation_id, user_name, external_id, active)
       SELECT id, 'ben', 'ben', false FROM organisation WHERE code = 'NORTHMOOR'`,
    );
    let page = await world.open(browser, "/me");
    // A verified identity is remembered for 15 seconds; a service hears of closed accounts (test/rest/scim-deprovisioning.test.ts).
    for (let second = 0; second < 25 && page.status === 200; second += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      page = await world.open(browser, "/me");
    }
    expect([page.status, titleOf(page)]).toEqual([403, "Your account has no access to Peerway"]);
    expect([session(browser), page.body.includes("/sign-out")]).toEqual([undefined, false]);
    expect((await world.open(browser, "/map")).status).toBe(200);
    await pool.query("DELETE FROM provisioned_account WHERE user_name = 'ben'");
  });

  it("goes on with renewed tokens for as long as the provider renews them", async () => {
    await world.change("seconds 30");
    const browser = new Browser();
    await world.signIn(browser, "ben");
    const first = session(browser);
    const [page, same] = await Promise.all([world.open(browser, "/me"), world.open(browser, "/me")]);
    expect([page.status, same.status]).toEqual([200, 200]);
    expect(session(browser)).not.toBe(first);
    await world.change("seconds 3600");
    expect(await isSignedIn(browser)).toBe(true);
    const last = session(browser);
    expect(await isSignedIn(browser)).toBe(true);
    expect(session(browser)).toBe(last);
  });

  it("explains that the provider does not answer, and still signs out here", async () => {
    const browser = new Browser();
    await world.signIn(browser, "ben");
    const address = await world.returnAddress(new Browser(), "ben");
    await world.change("down yes");
    const late = new Browser();
    expect((await late.open(address)).status).toBe(400);
    const waiting = new Browser();
    const begun = await world.open(waiting, "/sign-in");
    const state = new URL(begun.leadsTo ?? "").searchParams.get("state") ?? "";
    const back = new URLSearchParams({ code: "c", state, iss: world.provider });
    const page = await waiting.open(`${world.pages}/sign-in/return?${back.toString()}`);
    expect([page.status, titleOf(page)]).toEqual([503, "Signing in is not possible now"]);
    expect((await browser.open(`${world.pages}/sign-out`, {})).leadsTo).not.toBeNull();
    expect([session(browser), await isSignedIn(browser)]).toEqual([undefined, false]);
    await world.change("down no");
  });

  it("logs no token, no code and no name", () => {
    const lines = world.log.join("");
    expect(lines).toMatch(/Somebody could not sign in/);
    expect(lines).not.toMatch(/eyJ|Ruth|Bannerman|"ben"|code=|logout_token/);
  });
});

describe("signing in to the pages at a provider that is down", () => {
  const world = new SignInWorld();
  beforeAll(async () => {
    await world.start({ clientId: "peerway-public", clientSecret: null });
    await world.change("down yes");
  });
  afterAll(() => world.close());

  it("is explained, and works as a public client as soon as the provider is back", async () => {
    const page = await world.open(new Browser(), "/sign-in");
    expect([page.status, page.body.includes("Signing in is not possible now")]).toEqual([503, true]);
    expect((await world.open(new Browser(), "/map")).status).toBe(200);
    await world.change("down no");
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    expect((await world.signIn(new Browser(), "ben")).url).toBe(`${world.pages}/me`);
  });
});
