import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ClientTokens } from "../../src/access/client-tokens";
import { startDemonstration } from "../support/demonstration";
import { type IssuerKey, inSeconds, makeKey, sign, startIssuer, type TestIssuer } from "../support/issuer";
import type { TestService } from "../support/server";

const SECRET = "s3cret: with + and %";

/** A provider's token address: it exchanges the one secret of the one client. */
class TokenAddress {
  readonly asked: string[] = [];
  readonly bodies: string[] = [];
  seconds: number | null = 300;
  fallen = false;
  private server: Server;

  constructor(private readonly token: () => Promise<string>) {}

  async start(): Promise<string> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/token`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    this.bodies.push(Buffer.concat(parts).toString());
    const { authorization = "" } = request.headers;
    const [id = "", secret = ""] = Buffer.from(authorization.slice(6), "base64")
      .toString()
      .split(":")
      .map((each) => decodeURIComponent(each.replaceAll("+", " ")));
    this.asked.push(id);
    if (this.fallen) {
      response.writeHead(500).end();
      return;
    }
    response.writeHead(id === "moodle" && secret === SECRET ? 200 : 401, {
      "content-type": "application/json",
    });
    const token = { access_token: await this.token(), token_type: "Bearer" };
    response.end(JSON.stringify(this.seconds === null ? token : { ...token, expires_in: this.seconds }));
  }

  close(): Promise<unknown> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

describe("a learning system that sends its id and its secret", () => {
  let service: TestService;
  let issuer: TestIssuer;
  let key: IssuerKey;
  let provider: TokenAddress;
  let tokens: ClientTokens;

  beforeAll(async () => {
    key = await makeKey("first", "ES256");
    issuer = await startIssuer(key);
    provider = new TokenAddress(() =>
      sign(key, {
        iss: issuer.address,
        sub: "moodle",
        client_id: "moodle",
        peerway_organisation: "NORTHMOOR",
        scope: "evidence:write",
        exp: inSeconds(300),
      }),
    );
    const tokenUri = await provider.start();
    tokens = new ClientTokens({
      issuer: issuer.address,
      tokenUri,
      tokenParameters: { scope: "evidence:write" },
    });
    service = await startDemonstration({
      service: { rules: issuer.rules, clientTokens: tokens, connections: 4 },
    });
  });
  afterAll(async () => {
    await service.close();
    await Promise.all([issuer.close(), provider.close()]);
  });
  beforeEach(() => {
    provider.asked.length = 0;
    provider.fallen = false;
    provider.seconds = 300;
  });

  const send = async (id: string, secret: string, url = "/xapi/statements") => {
    const answer = await service.app.inject({
      method: "POST",
      url,
      headers: {
        authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`,
        "content-type": "application/json",
        "x-experience-api-version": "1.0.3",
      },
      payload: "[]",
    });
    return answer.statusCode;
  };

  it("is let in by the token that the provider gives for it, and remembered until that ends", async () => {
    const statuses = await Promise.all(Array.from({ length: 5 }, () => send("moodle", SECRET)));
    expect(statuses).toEqual(Array(5).fill(200));
    expect(await send("moodle", SECRET)).toBe(200);
    expect(provider.asked).toEqual(["moodle"]);
    expect(provider.bodies.at(-1)).toBe("grant_type=client_credentials&scope=evidence%3Awrite");
    tokens.forget({ id: "moodle", secret: SECRET });
    provider.seconds = 5;
    for (let time = 0; time < 2; time += 1) expect(await send("moodle", SECRET)).toBe(200);
    expect(provider.asked).toHaveLength(3);
  });

  it("is refused with a wrong secret, without asking again and again", async () => {
    await send("moodle", SECRET);
    provider.asked.length = 0;
    for (let time = 0; time < 3; time += 1) expect(await send("moodle", "guessed")).toBe(401);
    expect(provider.asked).toEqual(["moodle"]);
    expect(await send("moodle", SECRET)).toBe(200);
    for (const [id, secret] of [
      ["", "x"],
      ["x", ""],
      ["x".repeat(1_001), "x"],
    ] as const)
      expect(await send(id, secret)).toBe(401);
    expect(provider.asked).toEqual(["moodle"]);
  });

  it("is asked to come again if the provider does not answer, or too many ask at the same time", async () => {
    provider.fallen = true;
    expect(await send("moodle", "another secret")).toBe(503);
    provider.fallen = false;
    const statuses = await Promise.all(Array.from({ length: 40 }, (_, at) => send("moodle", `guess ${at}`)));
    expect(new Set(statuses)).toEqual(new Set([401, 503]));
    expect(provider.asked.length).toBeLessThanOrEqual(17);
  });

  it("is let in nowhere else", async () => {
    expect(await send("moodle", SECRET, "/graphql")).toBe(401);
    expect(await send("moodle", SECRET, "/scim/v2/Users")).toBe(401);
  });
});
