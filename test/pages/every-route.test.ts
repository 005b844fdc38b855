import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { filled, pagesAlone, servedRoutes } from "./served";
import { HERE, post, signInCookie } from "./support";

const FORM = "application/x-www-form-urlencoded";

/** What a browser names as the origin of a form that is not from one of our pages, and what it never names. */
const ELSEWHERE = [
  undefined,
  "",
  "null",
  "https://evil.example",
  "http://localhost.evil.example",
  "http://evil.example#localhost",
  "http://evil.localhost",
  "http://localhost:8081",
  "localhost",
];

describe("every page", () => {
  let service: TestService;
  let forms: readonly string[];

  beforeAll(async () => {
    service = await startDemonstration();
    const routes = await servedRoutes("as a persona");
    forms = routes.filter(({ method }) => method === "POST").map(({ path }) => filled(path));
  });
  afterAll(() => service.close());

  it("refuses a form that another site sent, before anything is asked or stored", async () => {
    const cookie = await signInCookie(service, "trust-steward");
    const taken: string[] = [];
    const kinds = ["text/plain", "multipart/form-data; boundary=x"];
    const everyKind = [
      ...ELSEWHERE.map((origin) => ({ origin, kind: FORM })),
      ...kinds.map((kind) => ({ origin: "null", kind })),
    ];
    // What differs from origin to origin is the same at every address.
    const aFew = everyKind.filter(({ origin }) => origin === undefined || origin === "https://evil.example");
    service.statements.length = 0;
    for (const [index, url] of forms.entries())
      for (const { origin, kind } of index === 0 ? everyKind : aFew) {
        const { statusCode, headers } = await service.app.inject({
          method: "POST",
          url,
          headers: { host: HERE.host, cookie, "content-type": kind, ...(origin !== undefined && { origin }) },
          payload: "",
        });
        if (statusCode !== 403 || headers["set-cookie"] !== undefined)
          taken.push(`${url} from ${origin} as ${kind}: ${statusCode}`);
      }
    expect(taken).toEqual([]);
    expect(service.statements).toEqual([]);
    expect(forms.length).toBeGreaterThan(45);
    // The same form from one of our own pages is not refused for where it comes from.
    expect((await post(service, "/reference/new", cookie, {})).statusCode).toBe(422);
    expect((await post(service, "/sign-out", cookie, {})).statusCode).toBe(303);
  });

  it("takes only forms that came by https, where browsers reach the service by https", async () => {
    const secure = await pagesAlone({ signIn: "as a persona", isSecure: true });
    const sent = (origin: string) =>
      secure.inject({ method: "POST", url: "/sign-out", headers: { host: "localhost", origin } });
    expect((await sent("http://localhost")).statusCode).toBe(403);
    expect((await sent("https://localhost")).statusCode).toBe(303);
    await secure.close();
  });
});
