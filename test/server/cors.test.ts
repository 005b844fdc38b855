import { startService, type TestService } from "../support/server";

const PAGE = "https://careers.example.nhs.uk";

describe("a page in a browser that calls the API", () => {
  let service: TestService;
  let development: TestService;
  let closed: TestService;

  beforeAll(async () => {
    service = await startService({ production: true, corsOrigins: [PAGE] });
    development = await startService();
    closed = await startService({ production: true });
  });

  afterAll(() => Promise.all([service, development, closed].map((each) => each.close())));

  const preflight = ({ app }: TestService, origin: string, headers: string) =>
    app.inject({
      method: "OPTIONS",
      url: "/graphql",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": headers,
      },
    });
  const ask = ({ app }: TestService, origin: string, headers: Record<string, string> = {}) =>
    app.inject({
      method: "POST",
      url: "/graphql",
      headers: { origin, ...headers },
      payload: { query: "{ payBands { code } }" },
    });
  const headerOf = (answer: { headers: Record<string, unknown> }, name: string) =>
    answer.headers[`access-control-${name}`];

  it("may ask first what it may send", async () => {
    const answer = await preflight(service, PAGE, "authorization,content-type,peerway-acting-for");
    expect(answer.statusCode).toBe(204);
    expect(headerOf(answer, "allow-origin")).toBe(PAGE);
    expect(headerOf(answer, "allow-methods")).toBe("GET, POST");
    expect(headerOf(answer, "allow-headers")).toMatch(/authorization, content-type, peerway-acting-for/);
    expect(headerOf(answer, "max-age")).toBe("600");
  });

  it("reads the answer, without cookies, and no cache gives it to another origin", async () => {
    const answer = await ask(service, PAGE);
    expect(answer.json().data.payBands.length).toBeGreaterThan(0);
    expect(headerOf(answer, "allow-origin")).toBe(PAGE);
    expect(headerOf(answer, "allow-credentials")).toBeUndefined();
    expect(answer.headers.vary).toMatch(/origin/i);
    expect(headerOf(answer, "expose-headers")).toMatch(/retry-after/);
  });

  it("reads refusals too, so that it can say what is wrong", async () => {
    const refused = await ask(service, PAGE, { authorization: "Bearer nonsense" });
    expect([refused.statusCode, headerOf(refused, "allow-origin")]).toEqual([401, PAGE]);
    const broken = await service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { origin: PAGE, "content-type": "application/json" },
      payload: "{",
    });
    expect([broken.statusCode, headerOf(broken, "allow-origin")]).toEqual([400, PAGE]);
  });

  it.each([
    "https://careers.example.nhs.uk.evil.example",
    "http://careers.example.nhs.uk",
    "null",
    "http://localhost:3000",
  ])("of another origin may not read anything: %s", async (origin) => {
    for (const answer of [await preflight(service, origin, "content-type"), await ask(service, origin)])
      expect(headerOf(answer, "allow-origin")).toBeUndefined();
  });

  it("of this machine may call a service that is being tried out, and no other page may", async () => {
    for (const origin of ["http://localhost:5173", "http://127.0.0.1:3000", "http://[::1]:8080"])
      expect(headerOf(await ask(development, origin), "allow-origin")).toBe(origin);
    for (const origin of [PAGE, "http://localhost.evil.example", "http://localhost:5173.evil.example"])
      expect(headerOf(await ask(development, origin), "allow-origin")).toBeUndefined();
  });

  it("may not call a production service that names no origins", async () => {
    const answer = await preflight(closed, PAGE, "content-type");
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("gets no access token of a persona, and nothing but the API", async () => {
    const persona = await development.app.inject({
      url: "/personas/trust-hr/token",
      headers: { origin: "http://localhost:5173" },
    });
    expect(headerOf(persona, "allow-origin")).toBeUndefined();
    const elsewhere = await development.app.inject({ method: "OPTIONS", url: "/healthz" });
    expect(elsewhere.statusCode).toBe(404);
  });
});
