import cookies from "@fastify/cookie";
import fastify from "fastify";
import { SessionCookies } from "../../../src/pages/session/cookies";
import { AttemptCookie, newAttempt } from "../../../src/pages/session/provider/attempt";
import { SignInFailed } from "../../../src/pages/session/provider/fault";
import { Renewals } from "../../../src/pages/session/provider/renewal";
import { openSession, type Session, sealSession } from "../../../src/pages/session/session";

const KEY = Buffer.alloc(32, 1);
const NOW = Math.floor(Date.now() / 1_000);

const session = (atProvider: Partial<NonNullable<Session["atProvider"]>> = {}): Session => ({
  id: "s1",
  startedAt: NOW,
  token: "t".repeat(1_500),
  name: "Chandra Patel",
  capacities: [],
  isWorker: true,
  atProvider: {
    subject: "chandra",
    sessionId: null,
    idToken: "i".repeat(1_000),
    refreshToken: "r".repeat(1_000),
    tokenEndsAt: NOW + 300,
    ...atProvider,
  },
});

/** The cookies that are set when this is kept in them. */
async function written(write: (reply: never) => Promise<void>) {
  const app = fastify();
  await app.register(cookies);
  app.get("/", async (_, reply) => {
    await write(reply as never);
    return "";
  });
  const { cookies: set } = await app.inject("/");
  await app.close();
  return set.filter(({ value }) => value !== "");
}

describe("the session in the browser's cookies", () => {
  it("leaves out the ID token, and then the refresh token, if the provider's tokens are too long together", async () => {
    const kept = async (given: Session) => {
      const set = await written((reply) => new SessionCookies(KEY, true).write(reply, given));
      expect(set.every(({ value }) => value.length <= 3_600)).toBe(true);
      return openSession(set.map(({ value }) => value).join(""), KEY);
    };
    expect(await kept(session())).toEqual(session());
    expect(await kept(session({ idToken: "i".repeat(7_500) }))).toEqual(session({ idToken: null }));
    expect(await kept(session({ refreshToken: "r".repeat(9_000) }))).toEqual(
      session({ idToken: null, refreshToken: null }),
    );
    expect(await kept({ ...session(), token: "t".repeat(11_000) })).toBeNull();
  });

  it("is over ten hours after signing in began, however often its token was renewed", async () => {
    const old = { ...session(), startedAt: NOW - 10 * 3_600 - 5 };
    expect(await openSession(await sealSession(old, KEY), KEY)).toBeNull();
    expect(
      await openSession(await sealSession({ ...old, startedAt: NOW - 9 * 3_600 }, KEY), KEY),
    ).not.toBeNull();
  });

  it("is not to be had by passing off a sign-in under way as a session, with another key, or with a changed text", async () => {
    const [attempt] = await written((reply) =>
      new AttemptCookie(KEY, true).write(reply, newAttempt(null, NOW)),
    );
    expect(await openSession(attempt?.value, KEY)).toBeNull();
    const sealed = await sealSession(session(), KEY);
    expect(await openSession(sealed, Buffer.alloc(32, 2))).toBeNull();
    expect(await openSession(`${sealed.slice(0, -3)}abc`, KEY)).toBeNull();
  });
});

describe("a sign-in under way", () => {
  it("is in a cookie for this host alone, for no script and for a quarter of an hour, and shows nothing of itself", async () => {
    const attempt = newAttempt("/me/R03", NOW);
    const [cookie] = await written((reply) => new AttemptCookie(KEY, true).write(reply, attempt));
    expect(cookie).toMatchObject({
      name: "__Host-peerway-sign-in",
      path: "/",
      httpOnly: true,
      secure: true,
      sameSite: "Lax",
      maxAge: 900,
    });
    expect(cookie?.domain).toBeUndefined();
    for (const secret of [attempt.state, attempt.nonce, attempt.verifier])
      expect([secret.length >= 43, cookie?.value.includes(secret)]).toEqual([true, false]);
    expect(new Set([attempt.state, attempt.nonce, attempt.verifier, newAttempt(null, NOW).state]).size).toBe(
      4,
    );
  });

  it("is over after a quarter of an hour, and is finished only by an answer with its state", async () => {
    const cookie = new AttemptCookie(KEY, true);
    let cleared = 0;
    const taken = async (attempt: ReturnType<typeof newAttempt>, state: unknown) => {
      const [set] = await written((reply) => cookie.write(reply, attempt));
      const request = { cookies: { "__Host-peerway-sign-in": set?.value } };
      const reply = { clearCookie: () => (cleared += 1) };
      return cookie.take(request as never, reply as never, state);
    };
    const attempt = newAttempt("/me", NOW);
    const late = newAttempt(null, NOW - 901);
    expect(await taken(late, late.state)).toBeNull();
    for (const state of ["another", undefined, [attempt.state]])
      expect(await taken(attempt, state)).toBeNull();
    expect(cleared).toBe(0);
    expect(await taken(attempt, attempt.state)).toMatchObject(attempt);
    expect(cleared).toBe(1);
  });
});

describe("the access token of a session", () => {
  const renewing = (
    endsIn: number,
    renew: () => Promise<{ token: string; atProvider: Session["atProvider"] }>,
  ) => {
    let asked = 0;
    const client = {
      renew: (): never => {
        asked += 1;
        return renew() as never;
      },
    };
    const renewals = new Renewals(client as never, () => NOW * 1_000);
    const given = session({ tokenEndsAt: NOW + endsIn });
    return { renewed: () => renewals.renewed(given), asked: () => asked };
  };
  const next = { token: "next", atProvider: session({ refreshToken: "next" }).atProvider };

  it("is renewed in the last minute, once for all requests that come with the same cookie", async () => {
    const { renewed, asked } = renewing(50, async () => next);
    const [first, second] = await Promise.all([renewed(), renewed()]);
    expect(first).toMatchObject({ id: "s1", startedAt: NOW, ...next });
    expect([second, await renewed(), asked()]).toEqual([first, first, 1]);
    expect(await renewing(120, async () => next).renewed()).toBeNull();
  });

  it("goes on until its end if the provider gives no new one", async () => {
    const refused = async () => Promise.reject(new SignInFailed("LOST", "refused"));
    expect(await renewing(50, refused).renewed()).toBeNull();
  });
});
