import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";
import { draftLocally, easier, pageOf } from "./drafts";
import { open, post, signInCookie } from "./support";

describe("the pages of a steward", () => {
  let service: TestService;
  let steward: string;
  let lead: string;
  let draft: string;
  const page = async (url: string, cookie = steward) => {
    const { body, statusCode } = await open(service, url, cookie);
    return { statusCode, main: /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? "" };
  };
  const part = (text: string, from: string, to: string) => text.split(from)[1]?.split(to)[0] ?? "";

  beforeAll(async () => {
    service = await startDemonstration();
    steward = await signInCookie(service, "trust-steward");
    lead = await signInCookie(service, "trust-lead");
    draft = pageOf(await draftLocally(service, "R03", easier));
  });
  afterAll(() => service.close());

  it("list what is in preparation, who saved it, and what is left before it is published", async () => {
    const { main } = await page("/reference");
    const row = part(main, `<a href="${draft}">`, "</tr>");
    expect(row).toContain("Way on the career map, R03");
    expect(row).toContain("by Callum Reid");
    expect(row).toContain("not reviewed yet");
    expect(row).toContain("a review by a lived experience lead");
    expect((await page("/reference?status=PUBLISHED")).main).toContain("reviewed by Yusuf Demir on");
    expect((await page("/reference?status=DISCARDED")).main).toContain("There are no such drafts.");
    expect((await page("/reference?status=NOPE")).statusCode).toBe(404);
  });

  it("are for those who may write or review drafts, each for their own organisation", async () => {
    for (const persona of ["worker-chandra", "trust-auditor", "charity-steward", "national-steward"]) {
      const cookie = await signInCookie(service, persona);
      expect([persona, (await page(draft, cookie)).statusCode]).toEqual([
        persona,
        persona.endsWith("steward") ? 404 : 403,
      ]);
    }
    expect((await page(draft, "")).statusCode).toBe(303);
    expect((await page("/reference/drafts/NOPE")).statusCode).toBe(404);
  });

  it("say in words how a draft differs from what is in force", async () => {
    const { main } = await page(draft);
    const changes = part(main, "<h2>What it changes</h2>", "<h2>");
    expect(changes).toContain("Compared with version 1, which is in force.");
    expect(changes).toContain("It changes: 12 months in post");
    expect(changes).toContain("<li>Months: in force: 12; in the draft: 6</li>");
    expect(changes).toContain(
      "<li>Own version of the national way: in force: not set; in the draft: R03</li>",
    );
    expect(changes).not.toContain("Values of peer support workers");
  });

  it("show who would be affected, in numbers that name nobody, and no number to those who may not count", async () => {
    const { main } = await page(`${draft}/simulation`);
    expect(main).toContain("You may not list the workers, so no numbers are shown.");
    expect(main).toContain("<li>Six months in the role</li>");
    const counted = await page(`${draft}/simulation`, await signInCookie(service, "trust-hr"));
    expect(counted.main).toContain("Would become ready: ");
    expect(counted.main).not.toMatch(/Patel|Okafor/);
  });

  it("lead a draft to its publication: a review with a name, then a confirmation of what it changes", async () => {
    expect((await page(draft)).main).not.toContain("Publish this draft");
    const unsigned = await post(service, `${draft}/review`, lead, { version: "1", name: "" });
    expect(unsigned.statusCode).toBe(422);
    expect(unsigned.body).toContain('<a href="#name">');
    const early = await post(service, `${draft}/publish`, steward, { version: "1", confirm: "yes" });
    expect([early.statusCode, early.body]).toEqual([
      422,
      expect.stringContaining("No lived experience lead"),
    ]);

    const reviewed = await post(service, `${draft}/review`, lead, { version: "1", name: "Sam Lead" });
    expect([reviewed.statusCode, reviewed.headers.location]).toEqual([303, `${draft}?done=draftReviewed`]);
    const { main } = await page(draft);
    expect(main).toContain("reviewed by Sam Lead on");
    expect(main).toContain("It is in force from the moment when you publish it for Northmoor");

    const unread = await post(service, `${draft}/publish`, steward, { version: "1" });
    expect([unread.statusCode, unread.body]).toEqual([422, expect.stringContaining('<a href="#confirm">')]);
    const old = await post(service, `${draft}/publish`, steward, { version: "7", confirm: "yes" });
    expect(old.body).toContain("The draft is at version 1, not 7");
    const published = await post(service, `${draft}/publish`, steward, { version: "1", confirm: "yes" });
    expect([published.statusCode, published.headers.location]).toEqual([303, `${draft}?done=draftPublished`]);
    const again = await post(service, `${draft}/publish`, steward, { version: "1", confirm: "yes" });
    expect([again.statusCode, again.body]).toEqual([
      422,
      expect.stringContaining("This draft was published"),
    ]);
    expect((await page(`${draft}?done=draftPublished`)).main).toContain(
      "The draft is published, and in force.",
    );
  });

  it("discard a draft, which is kept as it was", async () => {
    const other = pageOf(await draftLocally(service, "R11", easier));
    const { headers } = await post(service, `${other}/discard`, steward, { version: "1" });
    expect(headers.location).toBe(`${other}?done=draftDiscarded`);
    const { main } = await page(other);
    expect(main).toContain("Discarded");
    expect(main).not.toContain("<form");
  });

  it("show how two editions of a framework differ, those changes first that break something", async () => {
    expect((await page("/reference/editions/HEE-PSW")).main).toContain("There is one edition");
    expect((await page("/reference/editions/NOPE")).statusCode).toBe(404);
    const first = await run("framework-edition-1-import", {});
    await run("framework-edition-2-publish", { draft: first });
    const next = await run("framework-edition-3-next", {});
    const drafted = await page(pageOf(next), await signInCookie(service, "national-steward"));
    expect(drafted.main).toContain("Changes that break something: 2.");
    await run("framework-edition-4-publish", { draft: next });
    const { main } = await page("/reference/editions/OPEN-DOOR-PEER");
    expect(main).toContain("Edition 2 (2026), compared with Edition 1 (2025)");
    expect(main).toContain(
      "title: <del>Opening the door</del> <ins>Opening the door, and keeping it open</ins>",
    );
    expect(main.indexOf("may no longer fit")).toBeLessThan(main.indexOf("Somebody has to read these"));
    expect((await page("/reference/editions/OPEN-DOOR-PEER?from=1&to=9")).statusCode).toBe(404);
  });

  /** Runs an operation of test/api. @returns the id of its draft. */
  async function run(name: string, variables: object): Promise<string> {
    const query = readFileSync(join(PROJECT, "test/api/operations", `${name}.graphql`), "utf8");
    const { data } = await service.ask(query, variables, "national-steward");
    const [payload] = Object.values(data as unknown as Record<string, { draft: { id: string } | null }>);
    return payload?.draft?.id ?? "";
  }
});
