import { SignJWT } from "jose";
import { type LogoutToken, LogoutTokenRefused, logoutTokenVerifier } from "../../src/access/logout-token";
import { IssuerUnreachable } from "../../src/access/unauthenticated";
import { type IssuerKey, inSeconds, makeKey, startIssuer, type TestIssuer } from "../support/issuer";

const EVENTS = { "http://schemas.openid.net/event/backchannel-logout": {} };

describe("a logout token of the provider", () => {
  let key: IssuerKey;
  let other: IssuerKey;
  let issuer: TestIssuer;
  let verify: (token: string) => Promise<LogoutToken>;
  beforeAll(async () => {
    [key, other] = await Promise.all([makeKey("k1"), makeKey("k1")]);
    issuer = await startIssuer(key);
    verify = logoutTokenVerifier({ ...issuer.rules, audience: "pages" });
  });
  afterAll(() => issuer.close());

  const claims = () => ({
    iss: issuer.address,
    aud: "pages",
    iat: inSeconds(0),
    exp: inSeconds(120),
    jti: "j1",
    events: EVENTS,
    sid: "s1",
    sub: "chandra",
  });
  const token = (
    changes: Record<string, unknown> = {},
    { typ = "logout+jwt" as string | undefined, by = key } = {},
  ): Promise<string> =>
    new SignJWT({ ...claims(), ...changes })
      .setProtectedHeader({ alg: by.alg, kid: by.id, ...(typ && { typ }) })
      .sign(by.privateKey);
  const named = () => ({ issuer: issuer.address, id: "j1", sessionId: "s1", subject: "chandra" });

  it("names the session, or the account, that has ended", async () => {
    expect(await verify(await token())).toEqual(named());
    expect(await verify(await token({ sid: undefined }))).toEqual({ ...named(), sessionId: null });
    expect(await verify(await token({ sub: undefined }))).toEqual({ ...named(), subject: null });
    expect(await verify(await token({ aud: ["another", "pages"] }))).toEqual(named());
  });

  it("may lack an end and a type, which not all providers write", async () => {
    for (const typ of ["", "JWT"])
      expect(await verify(await token({ exp: undefined }, { typ }))).toEqual(named());
  });

  it.each<[string, () => Record<string, unknown>]>([
    ["for another client", () => ({ aud: "another" })],
    ["for the API", () => ({ aud: issuer.rules.audience })],
    ["of another issuer", () => ({ iss: "https://evil.example" })],
    ["with a nonce, as ID tokens have", () => ({ nonce: "n1" })],
    ["without an event, as ID tokens are", () => ({ events: undefined })],
    ["with another event", () => ({ events: { "https://schemas.openid.net/event/other": {} } })],
    ["with an event that is no object", () => ({ events: { [Object.keys(EVENTS)[0] ?? ""]: true } })],
    ["with a list of events", () => ({ events: Object.keys(EVENTS) })],
    ["that names nobody", () => ({ sid: undefined, sub: undefined })],
    ["whose session is no text", () => ({ sid: 7 })],
    ["without an id", () => ({ jti: undefined })],
    ["whose id is no text", () => ({ jti: 7 })],
    ["without the time of its making", () => ({ iat: undefined })],
    ["that is old", () => ({ iat: inSeconds(-400), exp: undefined })],
    ["that is over", () => ({ iat: inSeconds(-200), exp: inSeconds(-70) })],
    ["from the future", () => ({ iat: inSeconds(100), exp: inSeconds(200) })],
  ])("is refused %s", async (_, changes) => {
    await expect(verify(await token(changes()))).rejects.toThrow(LogoutTokenRefused);
  });

  it("is refused without a signature, with a shared secret, by somebody else's key, or as a token of another type", async () => {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const secret = new TextEncoder().encode(JSON.stringify(key.jwk));
    const forged = [
      `${encode({ alg: "none" })}.${encode(claims())}.`,
      `${encode({ alg: "none", typ: "logout+jwt" })}.${encode(claims())}.x`,
      await new SignJWT(claims()).setProtectedHeader({ alg: "HS256", kid: key.id }).sign(secret),
      await token({}, { by: other }),
      await token({}, { by: { ...other, id: "unknown" } }),
      await token({}, { typ: "at+jwt" }),
      "x",
      "",
    ];
    for (const each of forged) await expect(verify(each)).rejects.toThrow(LogoutTokenRefused);
    const [head, , signature] = (await token()).split(".");
    const changed = `${head}.${encode({ ...claims(), sub: "amara" })}.${signature}`;
    await expect(verify(changed)).rejects.toThrow(LogoutTokenRefused);
  });

  it("is neither accepted nor refused while the provider's keys are not to be had", async () => {
    const unreachable = logoutTokenVerifier({
      ...issuer.rules,
      keys: async () => {
        throw new IssuerUnreachable("down");
      },
    });
    await expect(unreachable(await token())).rejects.toThrow(IssuerUnreachable);
  });
});
