import { inDays } from "../support/days";
import { startDemonstration } from "../support/demonstration";
import { type Recorder, recorder } from "../support/recorder";
import type { TestService } from "../support/server";
import { open, post, signInCookie } from "./support";

const dayFields = (name: string, day: string) => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};

describe("the pages of supervisors and line managers", () => {
  let service: TestService;
  let recording: Recorder;
  let cookie: string;
  let amara: string;
  let ben: string;

  beforeAll(async () => {
    service = await startDemonstration();
    recording = recorder(service);
    cookie = await signInCookie(service, "trust-peer-supervisor");
    amara = await recording.idOf("NM-001");
    ben = await recording.idOf("NM-002");
  });
  afterAll(() => service.close());

  const send = (url: string, fields: Record<string, string | readonly string[]>) =>
    post(service, url, cookie, fields);

  it("list everybody who works here, and first those who wait for most from the employer", async () => {
    const { body } = await open(service, "/team", cookie);
    expect(body).toContain("11 people.");
    expect(body.indexOf(">Kit Sorensen<")).toBeLessThan(body.indexOf(">Amara Okafor<"));
    expect(body).toMatch(/Hana Kovac<[\s\S]*?2 things are for the employer to do:/);
    expect(body).toMatch(/Last supervision on \d+ \w+ 2026/);
    const team = await open(service, "/team?team=Hillcrest+inpatient+ward", cookie);
    expect(team.body).toContain("3 people.");
    expect(team.body).toContain('href="/team/sessions?team=Hillcrest+inpatient+ward"');
    expect((await open(service, "/team?name=nobody", cookie)).body).toContain("Nobody matches.");
    expect((await open(service, "/team", await signInCookie(service, "worker-amara"))).statusCode).toBe(403);
  });

  it("show one person: what waits and who acts, their ways, and no words of evidence", async () => {
    const ewan = await recording.idOf("NM-005");
    const { body } = await open(service, `/team/${ewan}`, cookie);
    expect(body).toContain("<h1>Ewan Macrae</h1>");
    expect(body).toMatch(
      /For an assessor<\/h3><ul><li>Direct observation of practice, handed in on [^<]*, with Tomasz/,
    );
    expect(body).toContain("Peer support worker to senior peer support worker: what is still to come (");
    expect(body).not.toMatch(/hearing voices|fail/i);
    const stranger = await signInCookie(service, "charity-peer-supervisor");
    expect((await open(service, `/team/${ewan}`, stranger)).statusCode).toBe(404);
    expect((await open(service, "/team/nobody", cookie)).statusCode).toBe(404);
  });

  it("show what somebody shares with them, while they share it", async () => {
    const { body } = await open(service, "/team", cookie);
    const shared = /<a href="(\/team\/shared\/[^"]+)">/.exec(body)?.[1] ?? "";
    expect((await open(service, shared, cookie)).body).toContain("<h2>Observed practice</h2>");
    const other = await signInCookie(service, "trust-line-manager");
    expect((await open(service, shared, other)).statusCode).toBe(404);
  });

  it("record a session with several people, once, and take one back", async () => {
    const filled = {
      idempotencyKey: "sessions-once-1",
      people: [amara, ben],
      kind: "PEER",
      ...dayFields("heldOn", inDays(-1)),
    };
    const facts = await recording.facts();
    for (const _ of [1, 2]) {
      const { headers } = await send("/team/sessions", filled);
      expect(headers.location).toBe("/team?done=sessions");
    }
    expect(await recording.facts()).toBe(facts + 2);
    const { body } = await open(service, `/team/${amara}`, cookie);
    expect(body).toMatch(/Supervision by someone with lived experience, [^<]* by Marie Delacroix/);
    const undo = /<a href="(\/team\/undo\/[^"]+)">/.exec(body)?.[1] ?? "";
    const { headers } = await send(undo, { reason: "It was the day before." });
    expect(headers.location).toBe("/team?done=undone");
  });

  it("name each person whose session is refused, and then record nobody's", async () => {
    const nothing = await send("/team/sessions", { kind: "", "heldOn-day": "31", "heldOn-month": "2" });
    expect(nothing.statusCode).toBe(422);
    expect(nothing.body).toContain('<a href="#people">Choose at least one person.</a>');
    expect(nothing.body).toContain("Kind of supervision: fill this in.");
    expect(nothing.body).toContain("Day of the session: this is no day of the calendar.");
    const facts = await recording.facts();
    const lena = await recording.idOf("NM-012");
    const filled = { people: [amara, lena], kind: "PEER", ...dayFields("heldOn", inDays(30)) };
    const refused = await send("/team/sessions", filled);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('<a href="#heldOn">Amara Okafor: ');
    expect(refused.body).toContain("Nothing was recorded for anybody.");
    expect(refused.body).toMatch(new RegExp(`value="${amara}" checked`));
    expect(await recording.facts()).toBe(facts);
  });

  it("give a word about several people, in the capacity that they have", async () => {
    const filled = { people: [amara, ben], as: "PEER_SUPERVISOR", about: "SUPPORTS_MOVE" };
    const day = dayFields("givenOn", inDays(-1));
    const without = await send("/team/words", { ...filled, ...day });
    expect([without.statusCode, without.body.includes('href="#route"')]).toEqual([422, true]);
    const other = await send("/team/words", { ...filled, ...day, as: "LINE_MANAGER", route: "R03" });
    expect(other.statusCode).toBe(422);
    expect(other.body).toContain("Amara Okafor: ");
    const { headers } = await send("/team/words", { ...filled, ...day, route: "R03" });
    expect(headers.location).toBe("/team?done=words");
    const { body } = await open(service, `/team/${ben}`, cookie);
    expect(body).toContain(
      "Support for a move along a way: Peer support worker to senior peer support worker",
    );
  });

  it("record an offer of training or of a word to several people", async () => {
    const day = dayFields("fromOn", inDays(-1));
    const training = { people: [amara, ben], what: "TRAINING:PREVENT", ...day };
    expect((await send("/team/offers", training)).headers.location).toBe("/team?done=offers");
    const word = { people: [amara], what: "COMPETENCE:7.1", ...day };
    const without = await send("/team/offers", word);
    expect([without.statusCode, without.body.includes('href="#capacity"')]).toEqual([422, true]);
    const { statusCode } = await send("/team/offers", { ...word, capacity: "PEER_SUPERVISOR" });
    expect(statusCode).toBe(303);
    const { body } = await open(service, `/team/${amara}`, cookie);
    expect(body).toContain("Training: Preventing radicalisation");
  });
});
