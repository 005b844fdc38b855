import { createSecretKey, randomUUID } from "node:crypto";
import { Writable } from "node:stream";
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT } from "jose";
import { pino } from "pino";
import { startDemonstration } from "../support/demonstration";
import {
  AUDIENCE,
  type IssuerKey,
  inSeconds,
  makeKey,
  sign,
  startIssuer,
  type TestIssuer,
} from "../support/issuer";
import { startService, type TestService } from "../support/server";

describe("an access token", () => {
  const log: string[] = [];
  let issuer: TestIssuer;
  let service: TestService;
  let key: IssuerKey;

  beforeAll(async () => {
    key = await makeKey("first");
    issuer = await startIssuer(key);
    const stream = new Writable({
      write(chunk, _, done) {
        log.push(String(chunk));
        done();
      },
    });
    service = await startDemonstration({
      service: {
        rules: issuer.rules,
        logger: pino({ level: "debug" }, stream),
      },
    });
  });

  afterAll(async () => {
    await service.close();
    await issuer.close();
  });

  const claims = (more: Record<string, unknown> = {}) => ({
    iss: issuer.address,
    sub: "ruth",
    name: "Ruth B.",
    peerway_organisation: "NORTHMOOR",
    peerway_capacities: ["HR"],
    ...more,
  });
  const ask = (authorization: string | undefined, query = "{ workers(first: 1) { totalCount } }") =>
    service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", ...(authorization ? { authorization } : {}) },
      payload: JSON.stringify({ query }),
    });
  const askWith = async (token: string, query?: string) => ask(`Bearer ${token}`, query);

  it("of the provider lets someone act in their capacities, for their organisation", async () => {
    const answer = await askWith(await sign(key, claims()));
    expect(answer.statusCode).toBe(200);
    expect(answer.json().data.workers.totalCount).toBeGreaterThan(5);
    const elsewhere = await askWith(await sign(key, claims({ peerway_organisation: "OPEN-DOOR" })));
    expect(elsewhere.json().data.workers.totalCount).toBeLessThan(answer.json().data.workers.totalCount);
  });

  const publicSecret = async () => createSecretKey(Buffer.from(await exportSPKI(await publicKeyOf(key))));
  const hs256 = async () =>
    new SignJWT({ ...claims(), aud: AUDIENCE, exp: inSeconds(300) })
      .setProtectedHeader({ alg: "HS256", kid: key.id })
      .sign(await publicSecret());
  const bent = (token: string) => {
    const [head, , signature] = token.split(".");
    const body = Buffer.from(JSON.stringify({ ...claims(), aud: AUDIENCE, exp: inSeconds(300), sub: "x" }));
    return `${head}.${body.toString("base64url")}.${signature}`;
  };
  const FORGED: readonly (readonly [string, () => Promise<string>])[] = [
    [
      "a signature of another key under the same name",
      async () => sign({ ...(await makeKey("first")) }, claims()),
    ],
    ["claims that were changed after signing", async () => bent(await sign(key, claims()))],
    ["a time that is over", () => sign(key, claims({ exp: inSeconds(-61) }))],
    ["no time at all", () => sign(key, claims({ exp: undefined }))],
    ["a time that is yet to come", () => sign(key, claims({ nbf: inSeconds(90) }))],
    ["another service's audience", () => sign(key, claims({ aud: "https://payroll.example.org" }))],
    ["no audience", () => sign(key, claims({ aud: undefined }))],
    ["another issuer's name", () => sign(key, claims({ iss: "https://login.example.org" }))],
    ["nobody's name", () => sign(key, claims({ sub: undefined }))],
    [
      "no signature (alg: none)",
      async () => new UnsecuredJWT({ ...claims(), aud: AUDIENCE, exp: inSeconds(300) }).encode(),
    ],
    ["HS256, with the public key as its secret", hs256],
    ["a key that the provider does not have", async () => sign(await makeKey("unheard-of"), claims())],
    [
      "another algorithm than its key's",
      async () => sign({ ...(await makeKey("first", "ES256")) }, claims()),
    ],
    ["garbage", async () => "eyJhbGciOiJSUzI1NiJ9.garbage.garbage"],
    ["one word", async () => "let-me-in"],
    ["ten thousand letters", async () => "e".repeat(10_000)],
  ];

  it.each(FORGED)("is refused that carries %s, and is not told why", async (_, token) => {
    log.length = 0;
    const forged = await token();
    const answer = await askWith(forged);
    expect(answer.statusCode).toBe(401);
    expect(answer.headers["www-authenticate"]).toBe('Bearer realm="peerway", error="invalid_token"');
    expect(answer.json()).toEqual({
      errors: [
        {
          message: "This access token is not accepted. Sign in again for a new one.",
          extensions: { code: "UNAUTHENTICATED" },
        },
      ],
    });
    expect(log.join("")).toMatch(/"reason":"[A-Z_]+"/);
    expect(log.join("")).not.toContain(forged);
  });

  it.each(["Basic cnV0aDpzZWNyZXQ=", "Bearer", "Bearer a b", "ruth"])(
    "is expected where the header says something else: %s",
    async (authorization) => {
      expect((await ask(authorization, "{ payBands { code } }")).statusCode).toBe(401);
    },
  );

  it("may be a minute off", async () => {
    const late = await askWith(await sign(key, claims({ exp: inSeconds(-50) })));
    const early = await askWith(await sign(key, claims({ nbf: inSeconds(50) })));
    expect([late.statusCode, early.statusCode]).toEqual([200, 200]);
  });

  it("of a new key is taken once the provider publishes it, and of an old one until it no longer does", async () => {
    const next = await makeKey("second", "ES256");
    issuer.publish(key, next);
    const fetched = issuer.fetches();
    const statuses = async () => [
      (await askWith(await sign(key, claims({ jti: randomUUID() })))).statusCode,
      (await askWith(await sign(next, claims({ jti: randomUUID() })))).statusCode,
    ];
    expect(await statuses()).toEqual([200, 200]);
    expect(issuer.fetches()).toBe(fetched + 1);
    issuer.publish(next);
    // An unknown name has the keys fetched anew; those that are gone are then unknown too.
    await askWith(await sign(await makeKey("unheard-of"), claims()));
    expect(await statuses()).toEqual([401, 200]);
    issuer.publish(key);
    await askWith(await sign(key, claims()));
  });

  it("of a key that is withdrawn is good for half a minute, and no longer", async () => {
    const [old, next] = [await makeKey("withdrawn", "ES256"), await makeKey("next", "ES256")];
    const now = Date.now.bind(Date);
    let ahead = 0;
    const clock = jest.spyOn(Date, "now").mockImplementation(() => now() + ahead);
    try {
      issuer.publish(old);
      const remembered = await sign(old, claims());
      expect((await askWith(remembered)).statusCode).toBe(200);
      // Within the quarter of a minute for which keys are fresh, who carries the token is looked up for another one.
      ahead = 5_000;
      issuer.publish(next);
      const late = await sign(old, claims({ jti: randomUUID() }));
      expect((await askWith(late)).statusCode).toBe(200);
      ahead = 5_000 + 30_000;
      for (const token of [remembered, late, await sign(old, claims({ jti: randomUUID() }))])
        expect((await askWith(token)).statusCode).toBe(401);
      expect((await askWith(await sign(next, claims()))).statusCode).toBe(200);
    } finally {
      clock.mockRestore();
      issuer.publish(key);
      await askWith(await sign(key, claims()));
    }
  });

  it.each([
    [{ peerway_organisation: undefined }, /names no organisation: its claim peerway_organisation/],
    [{ peerway_organisation: "NOWHERE" }, /names an organisation that is not on record/],
    [{ sub: "a\u0000b" }, /claim sub holds a control character/],
    [{ sub: "x".repeat(5_000) }, /claim sub has 5000 characters; the limit is 255/],
    [{ sub: "" }, /claim sub must be a text that names an account/],
    [{ name: "Ruth\u0000" }, /claim name holds a control character/],
    [{ name: "x".repeat(5_000) }, /claim name has 5000 characters; the limit is 200/],
    [{ peerway_worker_number: "NM\u0007" }, /claim peerway_worker_number holds a control character/],
  ])("that is good but leads nowhere says what it lacks: %j", async (more, message) => {
    const answer = await askWith(await sign(key, claims(more)));
    expect(answer.statusCode).toBe(403);
    expect(answer.json().errors[0]).toEqual({
      message: expect.stringMatching(message),
      extensions: { code: "NOT_ADMITTED" },
    });
  });

  it("cannot be checked while the provider does not answer, which is nobody's fault who signs in", async () => {
    const other = await startIssuer(key);
    other.fall(true);
    const cut = await startService({ ownerUrl: service.ownerUrl, rules: other.rules });
    const request = {
      method: "POST" as const,
      url: "/graphql",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await sign(key, claims({ iss: other.address }))}`,
      },
      payload: JSON.stringify({ query: "{ workers(first: 1) { totalCount } }" }),
    };
    try {
      const answer = await cut.app.inject(request);
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
        503,
        "SERVICE_UNAVAILABLE",
      ]);
      other.fall(false);
      expect((await cut.app.inject(request)).statusCode).toBe(200);
    } finally {
      await cut.close();
      await other.close();
    }
  });

  it("is not needed for reference data, and asked for where people are asked about", async () => {
    expect((await ask(undefined, "{ payBands { code } }")).json().errors).toBeUndefined();
    const answer = await ask(undefined);
    expect([answer.statusCode, answer.headers["www-authenticate"]]).toEqual([401, 'Bearer realm="peerway"']);
    expect(answer.json().errors[0].extensions.code).toBe("UNAUTHENTICATED");
  });
});

const publicKeyOf = async ({ jwk, alg }: IssuerKey) => {
  const imported = await importJWK(jwk, alg, { extractable: true });
  if (imported instanceof Uint8Array) throw new Error("That is no public key.");
  return imported;
};
