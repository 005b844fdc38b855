import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { formOf, linkIn, readerOf } from "./filling-in";
import { open, post, signInCookie } from "./support";

describe("drafting on the pages", () => {
  let service: TestService;
  let steward: string;
  beforeAll(async () => {
    service = await startDemonstration();
    steward = await signInCookie(service, "trust-steward");
  });
  afterAll(() => service.close());

  const as = (cookie: string) => readerOf(service, cookie);
  const read = (url: string, cookie = steward) => as(cookie).read(url);
  const fill = (
    url: string,
    button: string,
    fields: Readonly<Record<string, string>> = {},
    cookie = steward,
  ) => as(cookie).fill(url, button, fields);

  it("begin with a national step, change, add and remove what it asks for, and publish it as an own version", async () => {
    const begun = await fill("/reference/new", "Begin a draft of this way", { route: "R03" });
    expect(begun).toMatch(/^\/reference\/drafts\/[^?]+\?done=draftBegun$/);
    const draft = begun.split("?")[0] ?? "";
    expect(await read(draft)).toContain("Own version of the national way");

    await fill(`${draft}/words`, "Save the draft", { note: "As tried out in spring." });
    const time = linkIn(await read(draft), "12 months in post");
    const wrong = await fill(time, "Save the draft", { months: "six", label: "" });
    expect(wrong).toContain('<a href="#label">Words: fill this in.');
    expect(wrong).toContain("Months: write a whole number, or leave it empty.");
    const changed = await fill(time, "Save the draft", { months: "6", label: "Six months in post" });
    expect(changed).toBe(`${draft}?done=draftSaved`);

    const body = await read(draft);
    expect(body).toContain("<li>Months: in force: 12; in the draft: 6</li>");
    const add = linkIn(body, "Add a part to");
    expect(await read(add)).toContain("Supervision sessions");
    const supervision = {
      label: "Two talks with a peer supervisor",
      suppliedBy: "EMPLOYER",
      waivable: "yes",
    };
    const added = await fill(`${add}&kind=SUPERVISION`, "Add it to the draft", {
      ...supervision,
      sessions: "2",
      withinMonths: "3",
    });
    expect(added).toBe(`${draft}?done=requirementAdded`);
    expect(await read(draft)).toContain("It also asks for: Two talks with a peer supervisor");
    const mistaken = linkIn(await read(draft), "Two talks");
    const places = async () => {
      const said = /<h2>What it says[\s\S]*?<h2>/.exec(await read(draft))?.[0] ?? "";
      return [said.indexOf(">Two talks"), said.indexOf(">Six months")];
    };
    const [behind = 0, before = 0] = await places();
    expect(behind).toBeGreaterThan(before);
    const { version = "" } = formOf(await read(mistaken), "Save the draft");
    const other = await post(service, mistaken, steward, { version: "1", what: "up" });
    expect(other.body).toContain("not 1");
    const up = await post(service, mistaken, steward, { version, what: "up" });
    expect(up.headers.location).toBe(`${draft}?done=requirementMoved`);
    expect((await places())[0]).toBeLessThan(behind);
    expect(await read(draft)).toContain("Move down");
    expect(await fill(mistaken, "Remove it from the draft")).toBe(`${draft}?done=requirementRemoved`);

    expect(await read(`${draft}/simulation`)).toContain("Six months in post");
    const lead = await signInCookie(service, "trust-lead");
    const reviewed = await fill(draft, "I have reviewed this draft", { name: "Yusuf Demir" }, lead);
    expect(reviewed).toBe(`${draft}?done=draftReviewed`);
    expect(await fill(draft, "Publish this draft", { confirm: "yes" })).toBe(`${draft}?done=draftPublished`);
    const { data } = await service.ask(
      '{ progressionRoute(by: { code: "R03" }) { owner { code } content { note requirements { label months } } } }',
      {},
      "trust-steward",
    );
    const { progressionRoute: now } = data as unknown as {
      progressionRoute: {
        content: { note: string; requirements: { label: string; months: number | null }[] };
      };
    };
    expect(now.content.note).toBe("As tried out in spring.");
    expect(now.content.requirements).toContainEqual({ label: "Six months in post", months: 6 });
  });

  it("lead from what the check found to the part and the field, in words, and fold what is long", async () => {
    const draft =
      (await fill("/reference/new", "Begin a draft of this way", { route: "R05" })).split("?")[0] ?? "";
    const whole = await read(draft);
    expect(whole).toMatch(/<details class="nhsuk-details"><summary[^>]*>[\s\S]*? parts of “/);
    const add = linkIn(whole, "Add a part to");
    await fill(`${add}&kind=COMPETENCE`, "Add it to the draft", {
      label: "Listens well",
      suppliedBy: "",
      waivable: "yes",
      competence: "3.2",
    });
    const body = await read(draft);
    expect(body).toMatch(
      /A requirement for one competence needs this: a level\. <a href="[^"]+\/requirements\/[^"]+#level">\(at Listens well: Level\)/,
    );
    expect(body).toMatch(/#suppliedBy">\(at Listens well: Who supplies it\)/);
    expect(await read(linkIn(body, "\\(at Listens well: Level"))).toContain('id="level"');
    // What has to be mended is not folded away.
    expect(body).toMatch(/<details class="nhsuk-details" open>(?:(?!<\/details>)[\s\S])*Listens well/);
    await fill(draft, "Discard this draft");
  });

  it("do not overwrite what somebody else has saved, and are for open drafts and their authors alone", async () => {
    const draft =
      (await fill("/reference/new", "Begin a draft of this way", { route: "R11" })).split("?")[0] ?? "";
    const old = formOf(await read(`${draft}/words`), "Save the draft");
    await fill(`${draft}/words`, "Save the draft", { summary: "What another wrote." });
    const late = await post(service, `${draft}/words`, steward, { ...old, summary: "What I wrote." });
    expect([late.statusCode, late.body]).toEqual([
      422,
      expect.stringContaining("The draft is at version 2, not 1"),
    ]);
    expect(late.body).toContain("What I wrote.");
    for (const [persona, status] of [
      ["trust-auditor", 403],
      ["charity-steward", 404],
    ] as const) {
      const cookie = await signInCookie(service, persona);
      expect([persona, (await post(service, `${draft}/words`, cookie, old)).statusCode]).toEqual([
        persona,
        status,
      ]);
    }
    const lead = await signInCookie(service, "trust-lead");
    expect(await read(draft, lead)).not.toContain("Change the title");
    expect((await open(service, "/reference/new", lead)).statusCode).toBe(404);
    // Beginning it again leads to the one that is open.
    const again = await fill("/reference/new", "Begin a draft of this way", { route: "R11" });
    expect(again).toContain("A draft of R11 is already open.");
    expect(again).toContain(`<a href="${draft}">Go on with the draft that is open: `);
    await fill(draft, "Discard this draft");
    expect((await open(service, `${draft}/words`, steward)).statusCode).toBe(404);
  });

  it("begin the next edition of a framework with the current one, and change, add and remove competences", async () => {
    const national = await signInCookie(service, "national-steward");
    const at = (url: string) => read(url, national);
    const send = (url: string, button: string, fields: Readonly<Record<string, string>> = {}) =>
      fill(url, button, fields, national);
    const next = linkIn(await at("/reference/new"), "The Competence Framework for Mental Health");
    const begun = linkIn(await at(next), "1.1 Values of peer support workers");
    const saved = await send(begun, "Save the draft", {
      title: "What peer support workers value",
      "statement-1": "",
      newStatement: "Says what peer support is for.",
    });
    const items = saved.split("?")[0] ?? "";
    const draft = items.replace(/\/items$/, "");
    const again = await at(linkIn(await at(items), "1.1 What peer support workers value"));
    expect(again).toContain("Says what peer support is for.");
    expect(again).not.toContain("Knows the values beneath peer support");
    const add = linkIn(await at(items), "Add a competence to “1 ");
    expect(
      await send(add, "Add it to the draft", { code: "1.1", title: "x", titleBasis: "INFERRED" }),
    ).toContain("this edition has a competence 1.1 already");
    await send(add, "Add it to the draft", {
      code: "1.9",
      title: "Rest and recovery",
      titleBasis: "INFERRED",
    });
    expect(await at(items)).toContain("1.9 Rest and recovery");
    await send(linkIn(await at(items), "1.9 Rest"), "Remove it from the draft");
    expect(await at(items)).not.toContain("1.9");
    expect(await send(`${draft}/edition`, "Save the draft", { edition: "" })).toContain(
      '<a href="#edition">',
    );
    await send(`${draft}/edition`, "Save the draft", { edition: "2027" });
    const body = await at(draft);
    expect(body).toContain("Competence 1.1: the title reads otherwise.");
    expect(body).toContain("Change the competences of this edition");
    expect(body).not.toContain("No crosswalk leads here");
    expect(body).not.toContain("findings to mend");
    expect((await open(service, next, steward)).statusCode).toBe(404);
    expect(await send(draft, "Publish this draft", { confirm: "yes" })).toBe(`${draft}?done=draftPublished`);
  });
});
