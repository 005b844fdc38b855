import { html } from "../../src/pages/frame/html";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { post } from "./support";

const HERE = { host: "localhost", origin: "http://localhost" };
const SECURE = { host: "localhost", origin: "https://localhost" };

describe("the worker's own pages", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  const signIn = async (persona: string) =>
    service.app.inject({
      method: "POST",
      url: "/sign-in",
      headers: { ...HERE, "content-type": "application/x-www-form-urlencoded" },
      payload: `persona=${persona}`,
    });
  const cookiesOf = async (persona: string) =>
    (await signIn(persona)).cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const open = (url: string, cookie = "") => service.app.inject({ url, headers: { ...HERE, cookie } });

  it("begin with signing in, and lead a worker to their path", async () => {
    const before = await open("/me");
    expect([before.statusCode, before.headers.location]).toEqual([303, "/sign-in"]);
    const { body } = await open("/sign-in");
    expect(body).toContain('value="worker-chandra"');
    const answer = await signIn("worker-chandra");
    expect([answer.statusCode, answer.headers.location]).toEqual([303, "/me"]);
    expect((await signIn("trust-hr")).headers.location).toBe("/workforce");
  });

  it("show who they are, every way on with how far it is, and who acts next", async () => {
    const { body, headers } = await open("/me", await cookiesOf("worker-chandra"));
    expect(headers["cache-control"]).toBe("no-store");
    expect(body).toContain("Chandra Patel");
    expect(body).toContain("Staying well in your role");
    expect(body).toContain('<a href="/me/ways/R03">Peer support worker to senior peer support worker</a>');
    const [, way = ""] = body.split('<a href="/me/ways/R03">');
    const [shares = ""] = way.split("</h4>").slice(1).join("").split("<h4");
    expect(shares).toContain(
      "<strong>You:</strong> 29 of 30 done<ul><li>Able to engage and support families and carers</li>",
    );
    expect(shares).toContain("<strong>Your team:</strong> nothing to do</li>");
    expect(shares).toContain("<strong>Your employer:</strong> all 18 done</li>");
    expect(body).toContain("Who acts: you");
    expect(body.indexOf("Stay and deepen")).toBeLessThan(body.indexOf("<h3>Up</h3>"));
    expect(body).not.toMatch(/fail/i);
  });

  it("explain one way: what is still to come by who acts, what lapses when, and what is done", async () => {
    const { body } = await open("/me/ways/R03", await cookiesOf("worker-chandra"));
    expect(body).toContain("<h3>You: 29 of 30 done</h3>");
    expect(body).toContain("<h3>Your employer: all 18 done</h3>");
    expect(body).toContain("One piece of evidence needs to be accepted");
    expect(body).toMatch(/<li>5 January 2027: lapses: HR confirms/);
    expect(body).toContain("50 things that are done");
    expect((await open("/me/ways/NOPE", await cookiesOf("worker-chandra"))).statusCode).toBe(404);
  });

  it("name everything of a way that lapses, a day after the other", async () => {
    const { data } = await service.ask(
      '{ me { eligibility(route: { code: "R03" }) { lapsing { label(audience: WORKER) lapsesOn } } } }',
      {},
      "worker-chandra",
    );
    const { lapsing } = (
      data as unknown as { me: { eligibility: { lapsing: { label: string; lapsesOn: string | null }[] } } }
    ).me.eligibility;
    const { body } = await open("/me/ways/R03", await cookiesOf("worker-chandra"));
    const dates = body.slice(body.indexOf('<svg class="timeline"'), body.indexOf("things that are done"));
    const dated = lapsing.filter(({ lapsesOn }) => lapsesOn !== null);
    expect(dated.length).toBeGreaterThan(5);
    for (const { label } of dated) expect(dates).toContain(html`${label}`.text);
    const days = new Set(dated.map(({ lapsesOn }) => lapsesOn));
    expect(dates.match(/lapses: |these lapse:/g)).toHaveLength(days.size);
  });

  it("say what is wrong with what was sent, and promise nothing of it", async () => {
    const cookies = await cookiesOf("worker-chandra");
    const old = await open("/me/evidence?after=nonsense", cookies);
    expect([old.statusCode, old.body.includes("This link is old")]).toEqual([400, true]);
    const long = await post(service, "/me/evidence/new", cookies, { reflection: "a".repeat(120_000) });
    expect([long.statusCode, long.body.includes("none of it was stored")]).toEqual([413, true]);
    expect(old.body + long.body).not.toContain("Try again in a few minutes");
  });

  it("say who is to act, the employer's part apart from the worker's", async () => {
    const { data } = await service.ask(
      "{ me { nextSteps { evaluations { route { code } employerOwes { label(audience: WORKER) } } } } }",
      {},
      "worker-amara",
    );
    const { evaluations } = (
      data as unknown as {
        me: { nextSteps: { evaluations: { route: { code: string }; employerOwes: { label: string }[] }[] } };
      }
    ).me.nextSteps;
    const cookies = await cookiesOf("worker-amara");
    for (const { route, employerOwes } of evaluations) {
      const { body } = await open(`/me/ways/${route.code}`, cookies);
      expect(body.includes("These are not for you to put right")).toBe(employerOwes.length > 0);
    }
  });

  it("name the first three things that each has still to do, also if only the employer has something left", async () => {
    const bronagh = await open("/me", await cookiesOf("worker-bronagh"));
    const [first = ""] = bronagh.body.split("<strong>Your employer:</strong>").slice(1);
    expect(first).toMatch(/^ 1 of 16 done<ul>(<li>[^<]+<\/li>\n){3}<li>and 12 more things<\/li>/);
    const hana = await open("/me", await cookiesOf("worker-hana"));
    expect(hana.body).toContain("<strong>You:</strong> all 30 done</li>");
    expect(hana.body).toMatch(/<strong>Your employer:<\/strong> 16 of 18 done<ul><li>Appraisal completed/);
  });

  it("say what waits, who has to act, and since when", async () => {
    const hana = { number: "NM-008" };
    for (const [persona, mutation, input] of [
      [
        "trust-line-manager",
        "recordOffer",
        { worker: hana, capacity: "LINE_MANAGER", subject: "APPRAISAL", fromOn: "2026-11-03" },
      ],
      [
        "trust-hr",
        "recordCredential",
        { worker: hana, type: "MENTAL_CAPACITY_ACT", issuer: "St John", awardedOn: "2026-11-02" },
      ],
      [
        "trust-lead",
        "attestDuty",
        { duty: { code: "WELLBEING_PLAN" }, met: false, attestedOn: "2026-10-05" },
      ],
      ["worker-chandra", "aspireTo", { worker: { number: "NM-003" }, route: { code: "R12" } }],
    ] as const) {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const { data, errors } = await service.ask(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { message } } }`,
        { input },
        persona,
      );
      expect([mutation, errors, data]).toEqual([mutation, undefined, { [mutation]: { userErrors: [] } }]);
    }
    const { body } = await open("/me", await cookiesOf("worker-hana"));
    expect(body).toMatch(/supervision sessions for you to confirm<\/a><br>Since /);
    expect(body).toContain(
      "Offered to you: Appraisal completed in the last 12 months</a><br>Since 3 November 2026",
    );
    expect(body).toMatch(/somebody has to check it<br>Waits for your employer since \d+ \w+ \d{4}</);
    expect(body).toMatch(/say that they do not do yet<\/a><br>Waits for Northmoor[^<]+ since 5 October 2026/);
    expect(body).toMatch(/have said nothing about<\/a><br>Waits for Northmoor[^<]+\. You began there on /);
    const chandra = await open("/me", await cookiesOf("worker-chandra"));
    expect(chandra.body).toMatch(
      /facilitator: you are ready and would like to go<\/a><br>Waits for your employer since \d+ \w+ \d{4}</,
    );
  });

  it("end with signing out, and when the token is over", async () => {
    const cookie = await cookiesOf("worker-chandra");
    const out = await service.app.inject({ method: "POST", url: "/sign-out", headers: { ...HERE, cookie } });
    expect(out.headers.location).toBe("/map");
    for (const { value, maxAge, expires } of out.cookies)
      expect([value, maxAge === 0 || (expires?.getTime() ?? 1) === 0]).toEqual(["", true]);
  });
});

describe("a session of the pages", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startDemonstration({ service: { production: true } });
  });
  afterAll(() => service.close());

  const post = (url: string, headers: Record<string, string>, payload = "persona=worker-chandra") =>
    service.app.inject({
      method: "POST",
      url,
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      payload,
    });

  it("is a cookie for this host alone, which no script and no other site can use and which holds no readable token", async () => {
    const { cookies } = await post("/sign-in", SECURE);
    const [cookie] = cookies.filter(({ value }) => value !== "");
    expect(cookie).toMatchObject({
      name: "__Host-peerway",
      path: "/",
      httpOnly: true,
      secure: true,
      sameSite: "Lax",
    });
    expect(cookie?.domain).toBeUndefined();
    const token = await service.tokenOf("worker-chandra");
    expect(cookie?.value).not.toContain(token.slice(0, 20));
    expect(cookie?.value.split(".")).toHaveLength(5);
  });

  it("is new at every sign-in, so that nobody can be given one that somebody else knows", async () => {
    const values = await Promise.all(
      [1, 2].map(async () => (await post("/sign-in", SECURE)).cookies[0]?.value),
    );
    expect(values[0]).not.toBe(values[1]);
  });

  it("is nobody's if it was changed or made up", async () => {
    const { cookies } = await post("/sign-in", SECURE);
    const value = cookies[0]?.value ?? "";
    // Not its last letters: some of their bits mean nothing.
    const changed = `${value.slice(0, -9)}${value.at(-9) === "x" ? "y" : "x"}${value.slice(-8)}`;
    for (const forged of [changed, "x.y.z", "eyJhbGciOiJub25lIn0.e30."]) {
      const answer = await service.app.inject({
        url: "/me",
        headers: { ...SECURE, cookie: `__Host-peerway=${forged}` },
      });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, "/sign-in"]);
    }
  });

  it("is never begun or ended by a form of another site", async () => {
    for (const origin of ["https://evil.example", "null", "https://localhost:8081", "http://localhost"])
      for (const url of ["/sign-in", "/sign-out"])
        expect((await post(url, { host: "localhost", origin })).statusCode).toBe(403);
    expect((await post("/sign-in", { host: "localhost" })).statusCode).toBe(403);
  });

  it("sends nobody to another site after signing in", async () => {
    const { headers } = await post("/sign-in?then=https://evil.example", SECURE);
    expect(headers.location).toBe("/me");
  });
});
