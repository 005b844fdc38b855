import { inDays } from "../support/days";
import { startDemonstration } from "../support/demonstration";
import { type Recorder, recorder, staffMember } from "../support/recorder";
import type { TestService } from "../support/server";
import { open, post, signInCookie } from "./support";

const dayFields = (name: string, day: string) => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};

describe("the lived experience lead's pages", () => {
  let service: TestService;
  let recording: Recorder;
  let cookie: string;
  let evidence: string;

  beforeAll(async () => {
    service = await startDemonstration();
    recording = recorder(service);
    cookie = await signInCookie(service, "trust-lead");
    evidence = await handIn("Unassigned work");
  });
  afterAll(() => service.close());

  const done = async (mutation: string, input: object, persona: string): Promise<string> => {
    const { id, userErrors } = await recording.run(mutation, input, persona);
    expect(userErrors).toEqual([]);
    return id ?? "";
  };
  async function handIn(title: string): Promise<string> {
    const claims = [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }];
    const worker = { number: "NM-003" };
    const draft = { worker, kind: "DIRECT_OBSERVATION", doneOn: inDays(-20), title, claims };
    const id = await done("draftEvidence", draft, "worker-chandra");
    await done("submitEvidence", { evidence: id, nobodyRecognisable: true }, "worker-chandra");
    return id;
  }
  const send = (url: string, fields: Record<string, string | readonly string[]>) =>
    post(service, url, cookie, fields);
  const marie = staffMember("trust-peer-supervisor");
  const tomasz = staffMember("trust-assessor");

  it("list evidence that needs an assessor, with who can be chosen, and never its words", async () => {
    const { body } = await open(service, "/lead", cookie);
    expect(body).toContain("One piece waits.");
    expect(body).toContain("Assessor for Direct observation of practice, Chandra Patel");
    expect(body).toContain(`<option value="${tomasz}">Tomasz Zielinski</option>`);
    expect(body).toContain("No appeal is open.");
    expect(body).not.toContain("Unassigned work");
    const supervisor = await signInCookie(service, "trust-peer-supervisor");
    expect((await open(service, "/lead", supervisor)).statusCode).toBe(403);
    const stranger = await signInCookie(service, "charity-lead");
    expect((await open(service, "/lead", stranger)).body).toContain("No evidence needs an assessor.");
  });

  it("assign a piece to an assessor, and say why if they cannot judge it", async () => {
    const name = `assessor-${evidence}`;
    const nobody = await send("/lead", { evidence, [name]: "" });
    expect([nobody.statusCode, nobody.body.includes("Choose an assessor for at least one piece.")]).toEqual([
      422,
      true,
    ]);
    const refused = await send("/lead", { evidence, [name]: marie });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain(`<a href="#${name}">Direct observation of practice, Chandra Patel: `);
    expect(refused.body).toContain("Nothing was assigned.");
    expect((await send("/lead", { evidence, [name]: tomasz })).headers.location).toBe("/lead?done=assigned");
    expect((await open(service, "/lead", cookie)).body).toContain("No evidence needs an assessor.");
  });

  it("appoint an assessor for a domain, and end the appointment with a reason", async () => {
    const { body } = await open(service, "/lead/assessors", cookie);
    expect(body).toMatch(/Tomasz Zielinski<\/h3>\s*<p>From 1 January 2020\. Every competence\./);
    const domain = /value="(domain:[^"]+)"[^>]*><label[^>]*>Domain 3:/.exec(body)?.[1] ?? "";
    const nobody = await send("/lead/assessors", { covers: domain });
    expect(nobody.statusCode).toBe(422);
    for (const text of ['href="#assessor">Who: fill this in.', "From which day: fill this in."])
      expect(nobody.body).toContain(text);
    const filled = { assessor: marie, ...dayFields("fromOn", inDays(-5)) };
    const both = await send("/lead/assessors", { ...filled, covers: ["EVERY", domain] });
    expect([both.statusCode, both.body.includes('href="#covers"')]).toEqual([422, true]);
    const { headers } = await send("/lead/assessors", { ...filled, covers: [domain] });
    expect(headers.location).toBe("/lead/assessors?done=appointed");
    const list = (await open(service, "/lead/assessors", cookie)).body;
    expect(list).toMatch(/Marie Delacroix<\/h3>[\s\S]*?Competences 3\.1, 3\.2/);
    const undo =
      /<a href="(\/lead\/undo\/[^"]+)">[^<]*<span[^>]*>\(appointment of Marie/.exec(list)?.[1] ?? "";
    const day = dayFields("effectiveOn", inDays(-1));
    const ended = await send(undo, { reason: "She has left the team.", ...day });
    expect(ended.headers.location).toBe("/lead?done=undone");
    await done(
      "appointAssessor",
      { assessor: marie, fromOn: inDays(-1), covers: { competences: [{ code: { code: "3.4" } }] } },
      "trust-lead",
    );
  });

  it("show appeals with their reason, and give them to a second assessor", async () => {
    const { data } = await service.ask(
      `{ node(id: "${evidence}") { ... on Evidence { claims { id } } } }`,
      {},
      "trust-assessor",
    );
    const [claim] = (data as unknown as { node: { claims: { id: string }[] } }).node.claims;
    const returned = { claim: claim?.id, outcome: "RETURNED", reason: "Say more." };
    const judgement = await done("judgeClaim", returned, "trust-assessor");
    await done("appealJudgement", { judgement, reason: "I said it all." }, "worker-chandra");
    const { body } = await open(service, "/lead", cookie);
    expect(body).toContain("Their reason: I said it all.");
    expect(body).toContain("First judged by Tomasz Zielinski.");
    const name = `assessor-${evidence}`;
    expect(body.split(`id="${name}"`)).toHaveLength(2);
    expect((await send("/lead", { evidence, [name]: tomasz })).statusCode).toBe(422);
    expect((await send("/lead", { evidence, [name]: marie })).statusCode).toBe(303);
    const after = await open(service, "/lead", cookie);
    expect(after.body).toContain("Assigned to Marie Delacroix.");
  });

  it("show what was drawn for a second look", async () => {
    const percents = {
      everyPercent: 100,
      newAssessorPercent: 100,
      returnedPercent: 100,
      topLevelPercent: 100,
    };
    const policy = { lineManagersMayJudge: false, newAssessorJudgements: 5, ...percents };
    await done("stateAssessmentPolicy", policy, "trust-lead");
    const drawn = await handIn("Drawn work");
    await done("assignAssessor", { evidence: drawn, assessor: tomasz }, "trust-lead");
    const { data } = await service.ask(
      `{ node(id: "${drawn}") { ... on Evidence { claims { id } } } }`,
      {},
      "trust-assessor",
    );
    const [claim] = (data as unknown as { node: { claims: { id: string }[] } }).node.claims;
    await done(
      "judgeClaim",
      { claim: claim?.id, outcome: "ACCEPTED", level: "INDEPENDENT" },
      "trust-assessor",
    );
    const { body } = await open(service, "/lead", cookie);
    expect(body).toMatch(/Second looks<\/h2>[\s\S]*Drawn because: [\s\S]*Another assessor for 3\.4/);
    const name = `assessor-${drawn}`;
    expect((await send("/lead", { evidence: drawn, [name]: marie })).statusCode).toBe(303);
  });

  it("show what workers say in confidence as ranges only, and nothing about few", async () => {
    const { body } = await open(service, "/lead/counts", cookie);
    expect(body).toContain("Help with physical restraint");
    expect(body).toContain("Not shown: too few workers said it, or nearly all.");
    expect(body).toContain("Prepares teams before a peer worker joins them.");
    expect(body).toMatch(/Attested: fulfilled, since \d+ \w+ 2026/);
    const hr = await signInCookie(service, "trust-hr");
    expect((await open(service, "/lead/counts", hr)).statusCode).toBe(403);
  });
});
