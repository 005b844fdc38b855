import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { formOf, linkIn, readerOf } from "./filling-in";
import { open, post, signInCookie } from "./support";

describe("drafting units, programmes, roles and crosswalks on the pages", () => {
  let service: TestService;
  const personas = new Map<string, string>();
  const cookieOf = (persona: string) => personas.get(persona) ?? "";
  const as = (persona: string) => readerOf(service, cookieOf(persona));
  beforeAll(async () => {
    service = await startDemonstration();
    for (const persona of [
      "trust-provider",
      "trust-steward",
      "trust-auditor",
      "national-steward",
      "trust-lead",
    ])
      personas.set(persona, await signInCookie(service, persona));
  });
  afterAll(() => service.close());
  const pathOf = (address: string) => address.split("?")[0] ?? "";

  it("let a provider write a unit with what it covers, change it, and publish it", async () => {
    const { read, fill } = as("trust-provider");
    const begin = linkIn(await read("/curriculum"), "Begin a draft of a unit");
    const missing = await fill(begin, "Begin the draft", { code: "REST-1", hours: "many" });
    expect(missing).toContain('<a href="#title">Title: fill this in.');
    expect(missing).toContain("Taught hours: write a number such as 12 or 7.5");
    const begun = await fill(begin, "Begin the draft", {
      code: "REST-1",
      title: "Rest and limits",
      summary: "How to rest.",
      hours: "7.5",
      "section.code": "R",
    });
    expect(begun).toContain("Title of its section: fill this in.");
    const draft = pathOf(
      await fill(begin, "Begin the draft", {
        code: "REST-1",
        title: "Rest and limits",
        summary: "How to rest.",
        hours: "7.5",
      }),
    );
    expect(draft).toMatch(/^\/reference\/drafts\//);
    expect(await read(draft)).toContain("1 finding to mend");
    const add = linkIn(await read(draft), "Add something that it covers");
    expect(await fill(add, "Add it to the draft", { text: "Says when it is enough." })).toContain(
      'href="#competence"',
    );
    const outcome = {
      text: "Says when it is enough.",
      competence: "HEE-PSW||1.1",
      level: "INDEPENDENT",
      depth: "ASSESSED",
      evidenceKinds: ["DIRECT_OBSERVATION", "REFLECTIVE_ACCOUNT"],
    };
    expect(await fill(add, "Add it to the draft", outcome)).toBe(`${draft}?done=partAdded`);
    await fill(add, "Add it to the draft", { ...outcome, text: "Asks for rest." });
    const second = linkIn(await read(draft), "Asks for rest");
    expect(await read(second)).toContain("It is number 2 of 2.");
    const first = pathOf(await fill(second, "Move up"));
    expect(await read(first)).toContain("It is number 1 of 2.");
    expect(await fill(first, "Remove it from the draft")).toBe(`${draft}?done=partRemoved`);
    expect(await read(draft)).toContain("It is new. Nothing that is in force has this code.");
    expect(await fill(draft, "Publish this draft", { confirm: "yes" })).toBe(`${draft}?done=draftPublished`);
  });

  it("let a provider change a programme and what its units cover, and see what that changes", async () => {
    const { read, fill } = as("trust-provider");
    const begin = linkIn(await read("/curriculum"), "Change Steps in peer support");
    const draft = pathOf(await fill(begin, "Begin with what it says now"));
    expect(await read(draft)).toContain("It says the same as what is in force.");
    const facts = linkIn(await read(draft), "Change the title and the facts");
    expect(
      await fill(facts, "Save the draft", { price: "250", "completeness.statedBy": "Course lead" }),
    ).toContain("All that it teaches is here: stated on: fill this in.");
    await fill(facts, "Save the draft", { price: "250" });
    const family = linkIn(await read(draft), "Working alongside families and carers");
    const unit = pathOf(await fill(family, "Change what this unit covers"));
    expect(unit).toBe(`${draft}/content/define.0`);
    expect(await read(family)).not.toContain("Change what this unit covers");
    const outcome = linkIn(await read(unit), "Meets families");
    expect(await fill(outcome, "Save the draft", { depth: "PRACTISED" })).toBe(`${unit}?done=draftSaved`);
    const further = pathOf(
      await fill(linkIn(await read(draft), "Write a new unit"), "Add it to the draft", {
        code: "LIMITS",
        title: "Limits",
        summary: "Saying no.",
      }),
    );
    expect(await read(further)).toContain("Add something that it covers");
    const body = await read(draft);
    expect(body).toContain(`<a href="${further}.outcomes">(at define › 1 › outcomes)</a>`);
    expect(body).toContain("in force: not set; in the draft: 250");
    expect(body).toContain("changes “Working alongside families and carers (FAM-2)”");
    expect(body).toContain("Assessed: shown and judged; in the draft: Practised");
    expect(body).toContain("Units that it teaches: adds “Limits (LIMITS)”");
    await fill(further, "Remove it from the draft");
    await fill(linkIn(await read(draft), "NORTHMOOR LIMITS"), "Remove it from the draft");
    expect(await fill(draft, "Publish this draft", { confirm: "yes" })).toBe(`${draft}?done=draftPublished`);
    expect(await read("/curriculum")).toContain("£250");
  });

  it("do not overwrite what a colleague has saved, and are for authors of such drafts alone", async () => {
    const provider = as("trust-provider");
    const draft = pathOf(
      await provider.fill("/reference/new/unit", "Begin with what it says now", {
        existing: "NORTHMOOR|FAM-1",
      }),
    );
    const again = await provider.fill("/reference/new/unit", "Begin with what it says now", {
      existing: "NORTHMOOR|FAM-1",
    });
    expect(again).toContain("There is a problem");
    expect(await provider.fill("/reference/new/unit", "Begin with what it says now")).toContain(
      'href="#existing"',
    );
    const facts = `${draft}/content`;
    const old = formOf(await provider.read(facts), "Save the draft");
    await as("trust-steward").fill(facts, "Save the draft", { summary: "What a colleague wrote." });
    const late = await post(service, facts, cookieOf("trust-provider"), { ...old, summary: "What I wrote." });
    expect([late.statusCode, late.body]).toEqual([422, expect.stringContaining("at version 2, not 1")]);
    expect(late.body).toContain("What I wrote.");
    for (const path of ["nonsense", "outcomes.99", "outcomes.0.text", "constructor"])
      expect([
        path,
        (await open(service, `${facts}/${path}`, cookieOf("trust-provider"))).statusCode,
      ]).toEqual([path, 404]);
    expect((await post(service, facts, cookieOf("trust-auditor"), old)).statusCode).toBe(403);
    for (const begin of ["unit", "nonsense"])
      expect((await open(service, `/reference/new/${begin}`, cookieOf("trust-auditor"))).statusCode).toBe(
        404,
      );
    await provider.fill(draft, "Discard this draft");
    expect((await open(service, facts, cookieOf("trust-provider"))).statusCode).toBe(404);
  });

  it("let a steward of a national body change a programme for everybody, with how well it is founded", async () => {
    const { read, fill } = as("national-steward");
    expect(await read("/reference/new")).toContain("Begin a draft of a programme");
    const draft = pathOf(
      await fill("/reference/new/programme", "Begin with what it says now", { existing: "IMROC-PSW" }),
    );
    const facts = await read(`${draft}/content`);
    expect(facts).toContain("How well founded");
    expect(facts).toContain("Taught by");
    expect(await fill(`${draft}/content`, "Save the draft", { title: "IMROC, again" })).toBe(
      `${draft}?done=draftSaved`,
    );
    expect(await read(draft)).toContain("in the draft: IMROC, again");
  });

  it("let a steward write a role with what it is for and not for, which a lead reviews before it is published", async () => {
    const { read, fill } = as("trust-steward");
    const role = {
      code: "NM-PSW-4",
      variantOf: "PSW",
      title: "Peer support worker (Band 4)",
      summary: "The role, which this trust pays at Band 4.",
      family: "PEER_SUPPORT",
      payBanding: "BANDED",
      payBand: "4",
    };
    const begin = linkIn(await read("/reference/new"), "Begin a draft of a role");
    expect(await fill(begin, "Begin the draft", { ...role, family: "" })).toContain('href="#family"');
    const draft = pathOf(await fill(begin, "Begin the draft", role));
    for (const [list, text] of [
      ["Add what the role is for", "Talks with people on the ward."],
      ["Add what the role is not for", "Restraint."],
    ] as const)
      expect(await fill(linkIn(await read(draft), list), "Add it to the draft", { text })).toBe(
        `${draft}?done=partAdded`,
      );
    expect(await read(draft)).toContain("a review by a lived experience lead");
    await as("trust-lead").fill(draft, "I have reviewed this draft", { name: "Yusuf Demir" });
    expect(await fill(draft, "Publish this draft", { confirm: "yes" })).toBe(`${draft}?done=draftPublished`);
    expect(await read("/map/NM-PSW-4")).toContain("Restraint.");

    const next = pathOf(await fill(begin, "Begin with what it says now", { existing: "NM-PSW-4" }));
    await fill(`${next}/content`, "Save the draft", { payBand: "5" });
    const body = await read(next);
    expect(body).toContain("<li>Pay band: in force: Band 4; in the draft: Band 5</li>");
    expect(body).not.toContain("adds “");
    expect((await open(service, begin, cookieOf("trust-provider"))).statusCode).toBe(404);
  });

  it("let a steward of a national body change the links between two frameworks and publish them", async () => {
    const { read, fill } = as("national-steward");
    const begin = linkIn(await read("/reference/new"), "Begin a draft of links between two frameworks");
    expect(await fill(begin, "Begin with what it says now")).toContain('href="#existing"');
    const wrong = await fill(begin, "Begin with what it says now", { existing: "nonsense" });
    expect(wrong).toContain('href="#existing"');
    expect(await fill(begin, "Begin the draft", { from: "HEE-PSW|" })).toContain('href="#to"');
    const existing = "PEER-WORKER-ST0896|>HEE-PSW|";
    const draft = pathOf(await fill(begin, "Begin with what it says now", { existing }));
    expect(await read(draft)).toContain("It says the same as what is in force.");
    expect(await fill(begin, "Begin with what it says now", { existing })).toContain("There is a problem");
    await fill(linkIn(await read(draft), "Change the note"), "Save the draft", { note: "Read again." });
    const add = linkIn(await read(draft), "Add a link");
    expect(await fill(add, "Add it to the draft", { from: "S01" })).toContain('href="#relation"');
    const added = { from: "S01", to: "1.1", relation: "PARTIAL", basis: "ILLUSTRATIVE" };
    expect(await fill(add, "Add it to the draft", added)).toBe(`${draft}?done=partAdded`);
    expect(await read(draft)).toContain("1 finding to mend");
    const link = linkIn(await read(draft), "\\(at links › 20 › cap\\)");
    expect(await fill(link, "Save the draft", { cap: "SUPPORTED" })).toBe(`${draft}?done=draftSaved`);
    expect(await fill(`${draft}/content/links.1`, "Remove it from the draft")).toBe(
      `${draft}?done=partRemoved`,
    );
    const body = await read(draft);
    expect(body).not.toContain("finding to mend");
    expect(body).toContain("in the draft: Read again.");
    expect(body).toMatch(/Links: adds “S01 [^”]+ → 1\.1 [^”]+”/);
    expect(body).toMatch(/Links: removes “S02 [^”]+ → 3\.3 [^”]+”/);
    expect(await fill(draft, "Publish this draft", { confirm: "yes" })).toBe(`${draft}?done=draftPublished`);
    expect((await open(service, begin, cookieOf("trust-steward"))).statusCode).toBe(404);
    expect(await as("trust-steward").read("/reference/new")).not.toContain("links between two frameworks");
  });

  it("let a steward of a national body join two frameworks that no links join yet, level by level", async () => {
    const { read, fill } = as("national-steward");
    const ends = { from: "HEE-PSW|", to: "PEER-WORKER-ST0896|" };
    const draft = pathOf(await fill("/reference/new/crosswalk", "Begin the draft", ends));
    expect(await read(draft)).toContain("It is new. Nothing that is in force has this code.");
    const level = linkIn(await read(draft), "Add a level");
    await fill(level, "Add it to the draft", { from: "SUPPORTED", to: "SUPPORTED" });
    expect(await read(draft)).toContain("a level carries over as it is");
    await fill(`${draft}/content/levelMap.0`, "Remove it from the draft");
    expect(await read(draft)).not.toContain("a level carries over as it is");
  });
});
