import { randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { type IssuerKey, inSeconds, makeKey, startIssuer, type TestIssuer } from "../support/issuer";
import { startService, type TestService } from "../support/server";

const PATH = "/back-channel-logout";
const EVENTS = { "http://schemas.openid.net/event/backchannel-logout": {} };

describe("where the provider says that a session has ended", () => {
  let key: IssuerKey;
  let issuer: TestIssuer;
  let service: TestService;
  let nowhere: TestService;
  beforeAll(async () => {
    key = await makeKey("k1");
    issuer = await startIssuer(key);
    service = await startService({
      rules: issuer.rules,
      provider: {
        issuer: issuer.address,
        jwksUri: null,
        clientId: "pages",
        clientSecret: null,
        scopes: "openid",
        parameters: {},
        publicUrl: "http://127.0.0.1:4000",
      },
    });
    nowhere = await startService({ ownerUrl: service.ownerUrl });
  });
  afterAll(async () => {
    await service.close();
    await nowhere.close();
    await issuer.close();
  });

  const token = (by = key) =>
    new SignJWT({ iss: issuer.address, aud: "pages", jti: randomUUID(), sub: "ben", events: EVENTS })
      .setIssuedAt()
      .setExpirationTime(inSeconds(120))
      .setProtectedHeader({ alg: by.alg, kid: by.id, typ: "logout+jwt" })
      .sign(by.privateKey);
  const send = (payload: string, type = "application/x-www-form-urlencoded", headers = {}) =>
    service.app.inject({ method: "POST", url: PATH, headers: { "content-type": type, ...headers }, payload });
  const rows = async () => (await service.pool.query("SELECT FROM ended_session")).rowCount;

  it("takes a token once, answers with nothing that caches keep, and needs no other sign-in", async () => {
    const sent = `logout_token=${await token()}`;
    const before = await rows();
    const answer = await send(sent);
    expect([answer.statusCode, answer.body, answer.headers["cache-control"]]).toEqual([200, "", "no-store"]);
    const again = await send(sent, undefined, { authorization: "Bearer made.up.token" });
    expect([again.statusCode, again.json()]).toEqual([
      400,
      { error: "invalid_request", error_description: "This token was received before." },
    ]);
    expect(await rows()).toBe((before ?? 0) + 1);
  });

  it("says what is wrong with a request, and records nothing", async () => {
    const before = await rows();
    const good = await token();
    for (const [payload, type, status] of [
      ["", undefined, 400],
      ["token=x", undefined, 400],
      [`logout_token=${good}&logout_token=${good}`, undefined, 400],
      ["logout_token=x", undefined, 400],
      [`logout_token=${await token(await makeKey("k1"))}`, undefined, 400],
      [JSON.stringify({ logout_token: [good] }), "application/json", 400],
      [good, "text/html", 400],
      [`logout_token=${"x".repeat(30_000)}`, undefined, 413],
    ] as const) {
      const { statusCode, headers, json } = await send(payload, type);
      expect([payload.slice(0, 20), statusCode, headers["cache-control"]]).toEqual([
        payload.slice(0, 20),
        status,
        "no-store",
      ]);
      expect(json()).toEqual({ error: "invalid_request", error_description: expect.stringMatching(/\.$/) });
    }
    expect(await rows()).toBe(before);
  });

  it("answers no other method, and is not there if nobody signs in to the pages at a provider", async () => {
    for (const method of ["GET", "PUT", "PATCH", "DELETE"] as const)
      expect((await service.app.inject({ method, url: PATH })).statusCode).toBe(404);
    expect((await nowhere.app.inject({ method: "POST", url: PATH })).statusCode).toBe(404);
  });
});
