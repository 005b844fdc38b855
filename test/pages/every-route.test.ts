import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { unsafeParts } from "./held";
import { filled, pagesAlone, servedRoutes } from "./served";
import { HERE, open, post, send, signInCookie } from "./support";

type Answer = Awaited<ReturnType<typeof open>>;

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

  it("has a policy and headers that let nothing in, also if it says what was wrong", async () => {
    const cookie = await signInCookie(service, "worker-chandra");
    const found: string[] = [];
    const look = async (name: string, status: number, sent: Promise<Answer>, isSignedIn = true) => {
      const answer = await sent;
      if (answer.statusCode !== status) found.push(`${name}: ${answer.statusCode}`);
      found.push(...unsafeParts(answer, isSignedIn).map((part) => `${name}: ${part}`));
    };
    await look("a page", 200, open(service, "/me/employer", cookie));
    await look("a page for everybody", 200, open(service, "/map"), false);
    await look("not theirs", 403, open(service, "/judging", cookie));
    await look("from elsewhere", 403, post(service, "/me/drift", cookie, {}, { origin: "null" }));
    await look("filled in wrongly", 422, post(service, "/me/learning", cookie, {}));
    await look("too long", 413, post(service, "/me/learning", cookie, { note: "x".repeat(100_001) }));
    await look("no form", 400, send(service, "/me/learning", cookie, "{", "application/json"));
    await look("unknown below an area", 404, open(service, "/me/nowhere/at/all", cookie));
    await look("unknown", 404, open(service, "/nowhere", cookie));
    await look("lost place", 400, open(service, "/me/learning?after=zz", cookie));
    await look("unreadable", 400, open(service, "/me/%E0%A4%A", cookie), false);
    await look("a part that is too long", 404, open(service, `/me/ways/${"x".repeat(5_000)}`, cookie), false);
    expect(found).toEqual([]);
  });

  it("leads somebody who is no longer signed in to the sign-in, and keeps nothing of what they sent", async () => {
    const cookie = await signInCookie(service, "worker-mo");
    await post(service, "/sign-out", cookie, {});
    service.statements.length = 0;
    for (const answer of [
      await open(service, "/me", cookie),
      await post(service, "/me/learning", cookie, { note: "x" }),
    ]) {
      expect([answer.statusCode, answer.headers.location]).toEqual([303, "/sign-in"]);
      expect(answer.body).toBe("");
    }
    expect(service.statements).toEqual([]);
  });

  it.each([
    ["/me/", "/me"],
    ["/map/PSW/?lang=cy", "/map/PSW?lang=cy"],
    ["/me/evidence///", "/me/evidence"],
    ["/reference/", "/reference"],
    ["/nowhere/", "/nowhere"],
  ])("is found with a slash at the end: %s", async (asked, path) => {
    const { statusCode, headers } = await open(service, asked);
    expect([statusCode, headers.location]).toEqual([302, path]);
  });

  it.each([
    "//evil.example/",
    "/%5Cevil.example/",
    "/me/..//evil.example/",
    "/me/%0d%0aset-cookie:x/",
    "/map//evil.example/",
    "/me/https://evil.example/",
    "/.//evil.example/",
    "//evil.example/%2e%2e/",
  ])("never leads to another site by a slash at the end: %s", async (asked) => {
    const { statusCode, headers } = await open(service, asked);
    const to = new URL(String(headers.location ?? "/"), "http://localhost");
    expect([to.origin, statusCode === 302 || statusCode === 400 || statusCode === 404]).toEqual([
      "http://localhost",
      true,
    ]);
    expect(String(headers.location ?? "")).not.toMatch(/^[\\/]{2}|[\\\s]/);
  });

  it("says that a link into a list is old, and leads to its beginning", async () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      "worker-chandra": [
        "/me/evidence?show=taken-back&",
        "/me/badges?",
        "/me/who-looked?",
        "/me/supervision?",
      ],
      "worker-hana": ["/me/drift?"],
      "trust-steward": ["/reference?status=PUBLISHED&"],
      "trust-provider": ["/curriculum?"],
      "trust-hr": [
        "/workforce?purpose=Planning&",
        "/workforce/lapses?purpose=Planning&",
        "/workforce/imports?",
        "/workforce/deliveries?",
      ],
      "trust-assessor": ["/judging?"],
      "trust-peer-supervisor": ["/team?", "/team/words?"],
      "trust-lead": ["/lead?", "/lead/assessors?"],
    };
    const wrong: string[] = [];
    for (const [persona, paths] of Object.entries(lists)) {
      const cookie = await signInCookie(service, persona);
      for (const path of paths) {
        const { statusCode, body } = await open(service, `${path}after=zz`, cookie);
        const start = path.slice(0, -1).replaceAll("&", "&amp;");
        if (statusCode !== 400 || !body.includes(`<a href="${start}">Go to the start of the list</a>`))
          wrong.push(`${path}: ${statusCode}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("answers programs at addresses that nobody has as the rest of the service does", async () => {
    for (const url of ["/nowhere", "/nowhere/at/all", "/%E0%A4%A"]) {
      const { headers, body } = await service.app.inject({ url, headers: { accept: "application/json" } });
      expect([headers["content-type"], Object.keys(JSON.parse(body) as object)]).toEqual([
        "application/json; charset=utf-8",
        ["errors"],
      ]);
    }
    const { headers } = await service.app.inject({
      url: "/scim/v2/nowhere",
      headers: { accept: "text/html" },
    });
    expect(headers["content-type"]).toMatch(/json/);
  });

  it("begins at the map where nothing else is served under the host's name", async () => {
    const alone = await pagesAlone({ signIn: "as a persona" });
    const { statusCode, headers } = await alone.inject("/");
    expect([statusCode, headers.location]).toEqual([302, "/map"]);
    await alone.close();
  });
});
