import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { open, post, signInCookie } from "./support";

/** The key of one filling-in of a form. */
const keyIn = (body: string) => /name="idempotencyKey" value="([^"]+)"/.exec(body)?.[1] ?? "";

describe("the pages of a worker's own record", () => {
  let service: TestService;
  let amara: string;
  let chandra: string;
  beforeAll(async () => {
    service = await startDemonstration();
    amara = await signInCookie(service, "worker-amara");
    chandra = await signInCookie(service, "worker-chandra");
  });
  afterAll(() => service.close());

  const see = async (url: string, cookie = amara) => {
    const { statusCode, body } = await open(service, url, cookie);
    expect([url, statusCode]).toEqual([url, 200]);
    return body;
  };
  const send = async (url: string, fields: Parameters<typeof post>[3], cookie = amara) => {
    const { statusCode, headers, body } = await post(service, url, cookie, fields);
    return { statusCode, body, goesTo: String(headers.location) };
  };
  const work = { "doneOn-day": "1", "doneOn-month": "10", "doneOn-year": "2026", kind: "REFLECTIVE_ACCOUNT" };
  /** The field for the level of a competence. */
  const levelField = (body: string, code: string) =>
    new RegExp(`for="(level-[^"]+)">${code.replace(".", "[.]")} `).exec(body)?.[1] ?? "";

  it("lead from My path to everything about the worker, with what waits for them on top", async () => {
    const body = await see("/me");
    expect(body.indexOf("10 supervision sessions for you to confirm")).toBeGreaterThan(0);
    expect(body.indexOf("Waiting for you")).toBeLessThan(body.indexOf("Your ways from here"));
    for (const page of [
      "evidence",
      "supervision",
      "employer",
      "drift",
      "learning",
      "adjustments",
      "badges",
      "who-looked",
      "record",
    ])
      expect(body).toContain(`<a href="/me/${page}">`);
  });

  it("take evidence from a draft to the assessor, back to the worker, and to a second look", async () => {
    const form = await see("/me/evidence/new");
    expect(form).toContain("Do not name anybody");
    const level = levelField(form, "3.4");

    const empty = await send("/me/evidence/new", { title: "What I heard" });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('<a href="#claims">Choose at least one thing that this piece shows.</a>');
    expect(empty.body).toContain('value="What I heard"');

    const draft = {
      ...work,
      title: "What I heard",
      reflection: "I listened.",
      [level]: "INDEPENDENT",
      idempotencyKey: keyIn(form),
    };
    const [saved, again] = [await send("/me/evidence/new", draft), await send("/me/evidence/new", draft)];
    expect(saved.statusCode).toBe(303);
    expect(again.goesTo).toBe(saved.goesTo);
    const [address = ""] = saved.goesTo.split("?");
    expect(await see(saved.goesTo)).toContain("Your draft is saved.");
    expect((await see("/me")).includes("“What I heard” is a draft that you have not handed in")).toBe(true);
    expect((await open(service, address, chandra)).statusCode).toBe(404);

    const change = {
      ...work,
      title: "What I heard there",
      reflection: "I listened.",
      version: "1",
      [level]: "INDEPENDENT",
    };
    expect((await send(`${address}/change`, { ...change, "doneOn-year": "2999" })).body).toContain(
      '<a href="#doneOn">',
    );
    expect((await send(`${address}/change`, change)).statusCode).toBe(303);

    expect(await see(`${address}/hand-in`)).toContain("Tomasz Zielinski");
    expect((await send(`${address}/hand-in`, {})).body).toContain('<a href="#nobodyRecognisable">');
    const assessor = /value="([^"]+)"><label class="nhsuk-label nhsuk-radios__label"[^>]*>Tomasz/.exec(
      await see(`${address}/hand-in`),
    )?.[1];
    const handIn = { nobodyRecognisable: "true", assessor: assessor ?? "", idempotencyKey: "hand-in-once" };
    expect((await send(`${address}/hand-in`, handIn)).goesTo).toBe(`${address}?done=evidenceHandedIn`);
    expect((await send(`${address}/hand-in`, handIn)).goesTo).toBe(`${address}?done=evidenceHandedIn`);
    expect(await see("/me/evidence")).toMatch(/1 waits for Tomasz Zielinski since \d+ \w+ 2026/);
    expect(await see("/me")).toMatch(/“What I heard there”<\/a><br>Waits for Tomasz Zielinski since \d+ /);

    const reason = "Say what you did yourself.";
    await returnClaim(decodeURIComponent(address.split("/").at(-1) ?? ""), reason);
    expect(await see("/me/evidence")).toContain(`<li>3.4: ${reason}</li>`);
    expect(await see("/me")).toMatch(/“What I heard there” came back to you<\/a><br>Since \d+ \w+ 2026/);
    const body = await see(address);
    expect(await see(/href="([^"]+from=[^"]+)"/.exec(body)?.[1] ?? "")).toContain("I listened.");
    const appeal = /href="([^"]+\/appeal\/[^"]+)"/.exec(body)?.[1] ?? "";
    expect((await send(appeal, {})).body).toContain('<a href="#reason">');
    expect((await send(appeal, { reason: "I did it alone." })).goesTo).toBe(`${address}?done=appealed`);
    expect(await see("/me/evidence")).toContain("You asked for a second look at 1");
    expect(await see("/me")).toMatch(
      /second look at “What I heard there”<\/a><br>Waits for another assessor since/,
    );

    expect((await send(`${address}/take-back`, {})).goesTo).toBe(`${address}?done=evidenceTakenBack`);
    expect((await send(`${address}/take-back`, {})).statusCode).toBe(422);
    expect(await see("/me/evidence?show=taken-back")).toContain("What I heard there");
  });

  async function returnClaim(id: string, reason: string): Promise<void> {
    const { data } = await service.ask(
      "query ($id: ID!) { node(id: $id) { ... on Evidence { claims { id } } } }",
      { id },
      "worker-amara",
    );
    const { node } = data as unknown as { node: { claims: { id: string }[] } };
    const input = { claim: node.claims[0]?.id, outcome: "RETURNED", reason };
    await service.ask(
      "mutation ($input: JudgeClaimInput!) { judgeClaim(input: $input) { userErrors { message } } }",
      { input },
      "trust-assessor",
    );
  }

  it("share the words of evidence with one person until a day, and stop", async () => {
    const address =
      /href="(\/me\/evidence\/[^"?]+)">Discussion of values/.exec(await see("/me/evidence"))?.[1] ?? "";
    const people = await see(`${address}/share`);
    const marie = /value="([^"]+)"[^>]*><label[^>]*>Marie Delacroix/.exec(people)?.[1] ?? "";
    const until = { "untilOn-day": "1", "untilOn-month": "3", "untilOn-year": "2027" };
    expect((await send(`${address}/share`, { member: marie, ...until })).body).toContain(
      '<a href="#purpose">',
    );
    const tooLong = await send(`${address}/share`, {
      member: marie,
      purpose: "To talk",
      ...until,
      "untilOn-year": "2029",
    });
    expect(tooLong.body).toContain('<a href="#untilOn">');
    expect((await send(`${address}/share`, { member: marie, purpose: "To talk", ...until })).statusCode).toBe(
      303,
    );
    const shared = await see(address);
    expect(shared).toContain("Marie Delacroix, until 1 March 2027");
    const share = /name="share" value="([^"]+)"/.exec(shared)?.[1] ?? "";
    expect((await send(address, { share })).goesTo).toBe(`${address}?done=sharingStopped`);
    expect((await send(address, { share })).statusCode).toBe(422);
    expect(await see(address)).toContain("no longer shared");
  });

  it("let workers confirm a session, and say once how it was", async () => {
    const body = await see("/me/supervision");
    expect(body).toContain("How much counts");
    const session = /name="session" value="([^"]+)"/.exec(body)?.[1] ?? "";
    const yes = { session, setAgenda: "true", idempotencyKey: keyIn(body) };
    expect((await send("/me/supervision", yes)).goesTo).toBe("/me/supervision?done=supervisionConfirmed");
    expect((await send("/me/supervision", yes)).statusCode).toBe(303);
    expect((await send("/me/supervision", { session, setAgenda: "false" })).statusCode).toBe(422);
    expect((await send("/me/supervision", { session }, chandra)).statusCode).toBe(422);
    expect(await see("/me/supervision")).toContain("You chose what you talked about.");
  });

  it("let workers say that a session did not take place, and take that back", async () => {
    const body = await see("/me/supervision");
    const sessions = [...body.matchAll(/name="session" value="([^"]+)"/g)].map(([, id = ""]) => id);
    const session = sessions[0] ?? "";
    const no = { session, tookPlace: "false", idempotencyKey: keyIn(body) };
    expect((await send("/me/supervision", no, chandra)).statusCode).toBe(422);
    for (const _ of [1, 2])
      expect((await send("/me/supervision", no)).goesTo).toBe("/me/supervision?done=supervisionContested");
    const contested = await see("/me/supervision");
    expect(contested).toContain("<h2>Did not take place</h2>");
    expect(await see("/me")).toMatch(
      /you said that it did not take place<\/a><br>Waits for [^<]+ since \d+ \w+ 2026/,
    );
    expect(contested).not.toContain(`name="session" value="${session}"`);
    const refused = await send("/me/supervision", { session, setAgenda: "true" });
    expect([refused.statusCode, refused.body]).toEqual([
      422,
      expect.stringContaining("You have said that this session did not take place."),
    ]);
    const contest = /name="contest" value="([^"]+)"/.exec(contested)?.[1] ?? "";
    expect((await send("/me/supervision", { contest })).goesTo).toBe("/me/supervision?done=contestTakenBack");
    expect((await send("/me/supervision", { contest })).statusCode).toBe(422);
    const again = await see("/me/supervision");
    expect(again).toContain(`name="session" value="${session}"`);
    expect(again).not.toContain("<h2>Did not take place</h2>");
  });

  it("show what the employer owes, and let workers say in confidence that it is not so", async () => {
    expect(await see("/me/employer")).toContain("They say they do this");
    const say = { organisation: "NORTHMOOR", duty: "9.1.4", say: "disagree" };
    expect((await send("/me/employer", { ...say, duty: "NONE" })).statusCode).toBe(422);
    expect((await send("/me/employer", say)).goesTo).toBe("/me/employer?done=disagreed");
    expect((await send("/me/employer", say)).statusCode).toBe(303);
    expect(await see("/me/employer")).toContain("Only you can see this.");
    expect(await see("/me/employer", chandra)).not.toContain("Only you can see this.");
    expect((await send("/me/employer", { ...say, say: "take-back" })).statusCode).toBe(303);
    expect(await see("/me/employer")).not.toContain("Only you can see this.");
  });

  it("keep notes of what the role is not for, for the worker alone", async () => {
    const day = { "askedOn-day": "2", "askedOn-month": "11", "askedOn-year": "2026" };
    expect((await send("/me/drift", day)).body).toContain('<a href="#about">');
    expect((await send("/me/drift", { ...day, about: "kind:RESTRAINT" })).goesTo).toBe(
      "/me/drift?done=driftNoted",
    );
    expect((await send("/me/drift", { ...day, about: "kind:RESTRAINT" })).statusCode).toBe(422);
    expect((await send("/me/drift", { ...day, about: "line:Nonsense" })).body).toContain('<a href="#about">');
    const body = await see("/me/drift");
    expect(body).toContain("2 November 2026: Help with physical restraint");
    const note = /name="note" value="([^"]+)"/.exec(body)?.[1] ?? "";
    expect((await send("/me/drift", { note }, chandra)).statusCode).toBe(422);
    expect((await send("/me/drift", { note })).goesTo).toBe("/me/drift?done=driftDeleted");
  });

  it("record what workers learned", async () => {
    const entry = {
      kind: "READING",
      "doneOn-day": "2",
      "doneOn-month": "11",
      "doneOn-year": "2026",
      minutes: "90",
    };
    expect((await send("/me/learning", { ...entry, minutes: "an hour" })).body).toContain(
      '<a href="#minutes">',
    );
    expect((await send("/me/learning", { ...entry, minutes: "99999" })).body).toContain(
      '<a href="#minutes">',
    );
    expect((await send("/me/learning", entry)).goesTo).toBe("/me/learning?done=cpdRecorded");
    expect(await see("/me/learning")).toContain(
      "2 November 2026: Reading, listening or watching, 90 minutes",
    );
  });

  it("show adjustments in plain words, and who can see them", async () => {
    const body = await see("/me/adjustments", await signInCookie(service, "worker-bronagh"));
    expect(body).toContain("Nobody keeps a reason.");
    expect(body).toContain("It counts for 36 months.");
    expect(await see("/me/adjustments")).toContain("You have no adjustments.");
  });

  it("list who did what to the record, and hand the whole record over as a file", async () => {
    expect(await see("/me/who-looked")).toContain("Marie Delacroix, peer supervisor");
    const { headers, body } = await open(service, "/me/record.json", amara);
    expect(headers).toMatchObject({
      "content-disposition": 'attachment; filename="my-record.json"',
      "cache-control": "no-store",
    });
    expect(JSON.parse(body)).toMatchObject({ format: "peerway-record-1" });
    const hr = await signInCookie(service, "trust-hr");
    for (const url of ["/me/record.json", "/me/evidence", "/me/who-looked", "/me/badges"])
      expect((await open(service, url, hr)).statusCode).toBe(
        url === "/me/badges" || url.endsWith(".json") ? 403 : 404,
      );
  });

  it("say what a badge reveals before it is made, hand it over, and let workers withdraw it", async () => {
    const [box = ""] = /of-[^"]+/.exec(await see("/me/badges")) ?? [];
    expect(await see("/me/badges/preview")).toContain("Choose at least one.");
    const preview = `/me/badges/preview?${box}=1`;
    expect(await see(preview)).toContain("It shows everybody you give it to that you work");
    expect((await send(preview, { format: "JSON_LD", email: "nonsense" })).body).toContain(
      '<a href="#email">',
    );
    const { headers, body } = await post(service, preview, amara, { format: "JSON_LD" });
    expect(headers["content-disposition"]).toBe('attachment; filename="badge.json"');
    expect(JSON.parse(body)).toMatchObject({ type: ["VerifiableCredential", "OpenBadgeCredential"] });
    const badge = /name="badge" value="([^"]+)"/.exec(await see("/me/badges"))?.[1] ?? "";
    expect((await send("/me/badges", { badge })).goesTo).toBe("/me/badges?done=badgeWithdrawn");
    expect((await send("/me/badges", { badge })).statusCode).toBe(422);
  });

  it("mark the worker's place on the map, and let them say where they would like to go", async () => {
    expect((await see("/map")).match(/You are here/g)).toHaveLength(2);
    expect((await open(service, "/map")).body).not.toContain("You are here");
    const { body } = await open(service, "/map/PSW_SNR", amara);
    const route = /name="route" value="([^"]+)"/.exec(body)?.[1] ?? "";
    const say = { route, say: "yes", idempotencyKey: keyIn(body) };
    expect((await send("/map/PSW_SNR", say)).goesTo).toBe("/map/PSW_SNR?done=aspired");
    expect(await see("/map/PSW_SNR")).toContain("You said that you would like to go this way.");
    expect((await send("/map/PSW_SNR", { route, say: "no" })).statusCode).toBe(303);
    expect((await send("/map/PSW_SNR", { route: "NONE", say: "yes" })).statusCode).toBe(422);
    expect((await send("/map/PSW_SNR", say, "")).goesTo).toBe("/sign-in");
  });
});
