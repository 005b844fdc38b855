import { inDays } from "../support/days";
import { startDemonstration } from "../support/demonstration";
import { type Recorder, recorder, staffMember } from "../support/recorder";
import type { TestService } from "../support/server";
import { open, post, signInCookie } from "./support";

describe("the assessor's pages", () => {
  let service: TestService;
  let recording: Recorder;
  let cookie: string;
  let piece: string;

  beforeAll(async () => {
    service = await startDemonstration();
    recording = recorder(service);
    cookie = await signInCookie(service, "trust-assessor");
    piece = await handIn(["1.1", "3.4"], "A family meeting");
  });
  afterAll(() => service.close());

  const done = async (mutation: string, input: object, persona: string): Promise<string> => {
    const { id, userErrors } = await recording.run(mutation, input, persona);
    expect(userErrors).toEqual([]);
    return id ?? "";
  };
  /** Chandra hands in a piece for Tomasz to judge. @returns the path of its page. */
  async function handIn(codes: readonly string[], title: string): Promise<string> {
    const evidence = await done(
      "draftEvidence",
      {
        worker: { number: "NM-003" },
        kind: "DIRECT_OBSERVATION",
        doneOn: inDays(-20),
        title,
        reflection: "We planned it together.\nI led <the first> half.",
        claims: codes.map((code) => ({ competence: { code: { code } }, level: "INDEPENDENT" })),
      },
      "worker-chandra",
    );
    const assessor = staffMember("trust-assessor");
    await done("submitEvidence", { evidence, nobodyRecognisable: true, assessor }, "worker-chandra");
    return `/judging/${evidence}`;
  }
  const send = (url: string, fields: Record<string, string>, who: string) => post(service, url, who, fields);
  const supersedesIn = (page: string, number: number): string =>
    new RegExp(`name="supersedes-${number}" value="([^"]*)"`).exec(page)?.[1] ?? "";
  const judgements = async () =>
    Number((await service.pool.query("SELECT count(*) FROM judgement")).rows[0].count);

  it("list what waits, longest waiting first, without the words", async () => {
    const { body } = await open(service, "/judging", cookie);
    expect(body).toContain("2 pieces of evidence wait for you.");
    expect(body.indexOf("Ewan Macrae")).toBeLessThan(body.indexOf("Chandra Patel"));
    expect(body).toContain(`<a href="${piece}">Direct observation of practice, Chandra Patel</a>`);
    expect(body).toContain("Waiting since");
    expect(body).not.toContain("A family meeting");
  });

  it("show the words of one piece to its assessor, and what each competence looks like", async () => {
    const { body } = await open(service, piece, cookie);
    expect(body).toContain("<h3>A family meeting</h3>");
    expect(body).toContain("I led &lt;the first&gt; half.");
    expect(body).toContain("The worker can see that you opened this.");
    expect(body).toMatch(/<h2>1\.1 [\s\S]*What somebody with this competence can be seen to do/);
    expect(body).toMatch(/name="level-1"[\s\S]*<option value="INDEPENDENT" selected>/);
  });

  it("show neither words nor a form to an assessor that it is not assigned to, nor anything to others", async () => {
    const supervisor = await open(service, piece, await signInCookie(service, "trust-peer-supervisor"));
    expect(supervisor.body).toContain("Only the assigned assessor can: Tomasz Zielinski.");
    expect(supervisor.body).not.toMatch(/A family meeting|name="outcome-1"/);
    const stranger = await signInCookie(service, "charity-assessor");
    expect((await open(service, piece, stranger)).statusCode).toBe(404);
    expect((await open(service, "/judging/nothing", cookie)).statusCode).toBe(404);
    const worker = await signInCookie(service, "worker-amara");
    expect((await open(service, "/judging", worker)).statusCode).toBe(403);
  });

  it("say what is missing beside the field, keep what was filled in, and store nothing", async () => {
    const before = await judgements();
    const nothing = await send(piece, {}, cookie);
    expect([nothing.statusCode, nothing.body.includes("Choose accept or return")]).toEqual([422, true]);
    const filled = { "outcome-1": "ACCEPTED", "level-1": "SUPPORTED", "outcome-2": "RETURNED" };
    const { statusCode, body } = await send(piece, filled, cookie);
    expect(statusCode).toBe(422);
    expect(body).toContain('<a href="#reason-2">3.4: Give the reason for returning the claim');
    expect(body).toMatch(/id="outcome-1" name="outcome-1" type="radio" value="ACCEPTED" checked/);
    expect(body).toContain('<option value="SUPPORTED" selected>');
    expect(await judgements()).toBe(before);
  });

  it("judge each competence of a piece, once, however often the form is sent", async () => {
    const before = await judgements();
    const filled = {
      idempotencyKey: "judging-once-1",
      "outcome-1": "ACCEPTED",
      "level-1": "INDEPENDENT",
      "outcome-2": "RETURNED",
      "level-2": "INDEPENDENT",
      "returnReason-2": "OWN_PART_UNCLEAR",
      "reason-2": "Write what you said yourself.",
    };
    for (const _ of [1, 2]) {
      const { statusCode, headers } = await send(piece, filled, cookie);
      expect([statusCode, headers.location]).toEqual([303, `${piece}?done=judged`]);
    }
    expect(await judgements()).toBe(before + 2);
    const { body } = await open(service, `${piece}?done=judged`, cookie);
    expect(body).toContain("Your judgement is saved, and the worker can see it.");
    expect(body).toContain("Accepted as “Does it independently” by Tomasz Zielinski");
    expect(body).toContain("Reason given to the worker: Write what you said yourself.");
    expect(body).toContain("Next piece that waits:");
  });

  it("let an assessor judge again what they judged, or take it back with a reason", async () => {
    const { body } = await open(service, piece, cookie);
    const again = /<a href="(\?again=[^"]+)">Judge 3\.4 again/.exec(body)?.[1] ?? "";
    const form = (await open(service, piece + again, cookie)).body;
    const filled = {
      "outcome-2": "ACCEPTED",
      "level-2": "SUPPORTED",
      "supersedes-2": supersedesIn(form, 2),
    };
    expect((await send(piece + again, filled, cookie)).statusCode).toBe(303);
    const changed = await open(service, piece, cookie);
    expect(changed.body).toContain("Accepted as “Does it with support”");
    const undo = /<a href="(\/judging\/undo\/[^"]+)">Take back your judgement of 3\.4/.exec(
      changed.body,
    )?.[1];
    expect((await open(service, undo ?? "", cookie)).body).toContain("Your judgement about Chandra Patel");
    const without = await send(undo ?? "", { reason: " " }, cookie);
    expect([without.statusCode, without.body.includes("Why: fill this in.")]).toEqual([422, true]);
    const { headers } = await send(undo ?? "", { reason: "The wrong person." }, cookie);
    expect(headers.location).toBe("/judging?done=undone");
    expect((await open(service, undo ?? "", cookie)).body).toContain("taken back or ended already");
  });

  it("list what an assessor judged themselves, with what became of it", async () => {
    const { body, statusCode } = await open(service, "/judging/done", cookie);
    expect(statusCode).toBe(200);
    expect(body).toContain("judgements here. The newest is first.");
    expect(body).toContain("Reason given to the worker: Write what you said yourself.");
    expect(body).toContain("Main reason: It is not clear what they did themselves.");
    expect(body).toMatch(/Accepted as “Does it with support” on [\s\S]*You took it back on /);
    expect(body).toContain(`<a href="${piece}">1.1 `);
    const mine = /<a href="(\/judging\/undo\/[^"]+)">Take it back<span[^>]*>: 1\.1, Chandra Patel/.exec(
      body,
    )?.[1];
    expect((await open(service, mine ?? "", cookie)).body).toContain("Your judgement about Chandra Patel");
    const other = await signInCookie(service, "trust-peer-supervisor");
    expect((await open(service, "/judging/done", other)).body).not.toContain("What you said yourself");
    const worker = await signInCookie(service, "worker-amara");
    expect((await open(service, "/judging/done", worker)).statusCode).toBe(403);
  });

  it("hand an appeal to somebody else, with its reason, and not to the first assessor", async () => {
    const appealed = await handIn(["2.1"], "A first meeting");
    await send(appealed, { "outcome-1": "RETURNED", "reason-1": "Say more about the end." }, cookie);
    const { rows } = await service.pool.query("SELECT id FROM judgement WHERE reason = $1", [
      "Say more about the end.",
    ]);
    const judgement = Buffer.from(`Judgement:${rows[0].id}`).toString("base64url");
    await done("appealJudgement", { judgement, reason: "I wrote it." }, "worker-chandra");
    const refused = await send(appealed, { "outcome-1": "ACCEPTED", "level-1": "SUPPORTED" }, cookie);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#outcome-1"');
    const assessor = staffMember("trust-peer-supervisor");
    const covers = { competences: [{ code: { code: "2.1" } }] };
    await done("appointAssessor", { assessor, fromOn: inDays(-1), covers }, "trust-lead");
    const evidence = appealed.replace("/judging/", "");
    await done("assignAssessor", { evidence, assessor }, "trust-lead");
    const second = await signInCookie(service, "trust-peer-supervisor");
    expect((await open(service, "/judging", second)).body).toContain("A second judgement is asked for");
    expect((await open(service, appealed, second)).body).toContain("I wrote it.");
    const form = (await open(service, appealed, second)).body;
    const filled = {
      "outcome-1": "ACCEPTED",
      "level-1": "INDEPENDENT",
      "supersedes-1": supersedesIn(form, 1),
    };
    expect((await send(appealed, filled, second)).statusCode).toBe(303);
    const mine = (await open(service, "/judging/done", cookie)).body;
    expect(mine).toMatch(/The worker appealed on [^<]*, and somebody else has judged it\./);
    expect(mine).toContain("It was judged again since, and the newer judgement counts.");
  });

  it("show what was drawn for a second look, to be confirmed or judged otherwise by another assessor", async () => {
    await done(
      "stateAssessmentPolicy",
      {
        lineManagersMayJudge: false,
        everyPercent: 100,
        newAssessorPercent: 100,
        newAssessorJudgements: 5,
        returnedPercent: 100,
        topLevelPercent: 100,
      },
      "trust-lead",
    );
    const drawn = await handIn(["2.1"], "A second meeting");
    await send(drawn, { "outcome-1": "ACCEPTED", "level-1": "INDEPENDENT" }, cookie);
    const list = (await open(service, "/judging", cookie)).body;
    const check = /<a href="(\/judging\/checks\/[^"]+)">2\.1 [^<]*, Chandra Patel/.exec(list)?.[1] ?? "";
    expect(list).toContain("Assigned to: Tomasz Zielinski.");
    const assessor = staffMember("trust-peer-supervisor");
    const evidence = drawn.replace("/judging/", "");
    expect((await send(check, { verdict: "CONFIRM" }, cookie)).statusCode).toBe(422);
    await done("assignAssessor", { evidence, assessor }, "trust-lead");
    const second = await signInCookie(service, "trust-peer-supervisor");
    expect((await open(service, check, second)).body).toContain("A second meeting");
    const without = await send(check, { verdict: "RETURNED" }, second);
    expect([without.statusCode, without.body.includes('href="#reason"')]).toEqual([422, true]);
    const { headers } = await send(check, { verdict: "CONFIRM" }, second);
    expect(headers.location).toBe(`${check}?done=checked`);
    expect((await open(service, check, second)).body).toContain("Take back your second look");
    expect((await open(service, "/judging/done", cookie)).body).toMatch(
      /A second assessor looked on [^<]*, and said that it was right\./,
    );
  });

  it("declare a conflict of interest, after which somebody else judges", async () => {
    const other = await handIn(["3.4"], "A visit");
    const first = await send(`${other}/conflict`, { reason: "A friend" }, cookie);
    expect([first.statusCode, first.body.includes("From which day: fill this in.")]).toEqual([422, true]);
    expect(first.body).toContain(">\nA friend</textarea>");
    const [year = "", month = "", day = ""] = inDays(-1).split("-");
    const filled = { reason: "A friend", "fromOn-day": day, "fromOn-month": month, "fromOn-year": year };
    const { headers } = await send(`${other}/conflict`, filled, cookie);
    expect(headers.location).toBe("/judging?done=conflict");
    expect((await open(service, "/judging", cookie)).body).not.toContain(other);
    expect((await open(service, other, cookie)).body).toContain("You declared a conflict of interest from");
  });
});
