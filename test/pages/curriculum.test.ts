import { startDemonstration, TEST_DAY } from "../support/demonstration";
import type { TestService } from "../support/server";
import { open, signInCookie } from "./support";

/** Two units of the demonstration's provider, stated to be all that is taught. */
const COMPLETE = {
  code: "NM-WHOLE",
  title: "Families, and nothing else",
  shape: "Two units.",
  units: [
    { unit: "FAM-1", mandatory: true },
    { unit: "FAM-2", mandatory: true },
  ],
  define: [],
  completeness: { statedOn: TEST_DAY, statedBy: "Course lead" },
};

describe("the pages of a training provider", () => {
  let service: TestService;
  let provider: string;
  const page = async (url: string, cookie = provider) => {
    const { body, statusCode } = await open(service, url, cookie);
    return { body, statusCode, main: /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? "" };
  };
  const part = (text: string, from: string, to: string) => text.split(from)[1]?.split(to)[0] ?? "";

  beforeAll(async () => {
    service = await startDemonstration();
    provider = await signInCookie(service, "trust-provider");
  });
  afterAll(() => service.close());

  it("begin with what the own organisation teaches, unit by unit, and lead to the other programmes", async () => {
    const { main } = await page("/curriculum");
    expect(main).toContain("What Northmoor Mental Health NHS Trust (fictional) teaches");
    expect(main).toContain("<strong>Working alongside families and carers</strong> (an option)");
    expect(main).toContain("Nobody has stated it. So what is not on record is not known.");
    expect(main).toContain('<a href="/curriculum/ST0896">');
    const { headers, statusCode } = await open(service, "/curriculum");
    expect([statusCode, headers.location]).toEqual([303, "/sign-in"]);
  });

  it("draw what a programme covers, and never show what is not known as an absence", async () => {
    const { main } = await page("/curriculum/ST0896");
    const matrix = part(main, '<table class="nhsuk-table matrix">', "</table>");
    const row = part(matrix, "1.1 Values of peer support workers", "</tr>");
    expect(row).toContain("Not known");
    expect(row.split('<span class="nhsuk-u-visually-hidden">not known</span>')).toHaveLength(5);
    expect(part(matrix, "4.7 Able to work with groups", "</tr>")).toMatch(
      /Covered[\s\S]*● ?<\/span> assessed/,
    );
    expect(main).not.toMatch(/never taught|not taught at/i);
    expect(main).toContain("no curriculum teaches this");
  });

  it("say the same in words by domain, and compare with what one step asks for", async () => {
    const { main } = await page("/curriculum/NM-STEPS?against=route.R03");
    expect(main).toContain('<option value="route.R03" selected>');
    const words = part(main, "<h2>By domain, in words</h2>", "</main>");
    expect(words).toContain("<h3>Core relational skills</h3>");
    expect(words).toContain("No curriculum gives these, and they are asked for too");
    for (const against of ["route.NOPE", "framework.NOPE", "HEE-PSW"])
      expect((await page(`/curriculum/NM-STEPS?against=${against}`)).statusCode).toBe(404);
    expect((await page("/curriculum/NOPE")).statusCode).toBe(404);
  });

  it("name gaps only of a programme that is stated to be complete", async () => {
    await publish(service);
    const { main } = await page("/curriculum/NM-WHOLE");
    expect(main).toContain(`Yes. Course lead stated this on`);
    const matrix = part(main, '<table class="nhsuk-table matrix">', "</table>");
    expect(part(matrix, "4.7 Able to work with groups", "</tr>")).toMatch(/Never taught[\s\S]*not taught/);
    expect(matrix).not.toMatch(/not known/i);
  });

  it("show two programmes side by side, and conclude nothing from what is not known", async () => {
    const { main } = await page("/curriculum/compare?a=IMROC-PSW&b=ST0896");
    expect(main).toContain("It is not known whether they differ here");
    expect(main).toContain("? not known");
    expect(main).not.toMatch(/Only .* teaches these|>not taught</);
    const complete = await page("/curriculum/compare?a=NM-STEPS&b=NM-WHOLE");
    expect(part(complete.main, "Only Steps in peer support (fictional) teaches these", "</table>")).toContain(
      "4.7 Able to work with groups",
    );
    expect(complete.main).not.toContain("Only Families, and nothing else teaches these");
  });

  it("ask for a second programme beside its field, and know none that is not there", async () => {
    const { main } = await page("/curriculum/compare?a=ST0896&b=");
    expect(main).toContain('<a href="#b">Second programme: choose one from the list.</a>');
    expect(main).toContain('<option value="ST0896" selected>');
    expect((await page("/curriculum/compare?a=ST0896&b=NOPE")).statusCode).toBe(404);
    expect((await page("/curriculum/compare?a=ST0896")).main).not.toContain("There is a problem");
  });

  it("count the completions that the visitor recorded by the start of the course, and say what is not counted", async () => {
    const { main } = await page("/curriculum/NM-STEPS/completions");
    expect(main).toContain("Only completions that you recorded yourself are counted here.");
    const byStart = part(main, "<h2>By the start of the course</h2>", "<h2>");
    expect(byStart).toContain("Passed: 3. Not passed: 0.");
    const row = part(byStart, "<tbody", "</tbody>").replace(/<[^>]+>/g, "");
    expect(row).toMatch(
      /7 September 2026.*Groups and communities \(GROUPS\).*3.*0.*16 October 2026 to 19 October 2026/,
    );
    const without = part(main, "<h2>Not counted to a start</h2>", "<h2>");
    expect(without).toContain("Passed: 1. Not passed: 0.");
    expect(without).toContain("<strong>Families and carers: where to begin</strong> (FAM-1)");
    expect(part(main, "<h2>What is not counted</h2>", "</main>")).toContain("What your colleagues, HR");
    for (const url of ["/curriculum", "/curriculum/NM-STEPS"])
      expect((await page(url)).main).toContain('<a href="/curriculum/NM-STEPS/completions">');
  });

  it("count nothing for a provider that others recorded, and show HR what its own providers did", async () => {
    const hr = await signInCookie(service, "trust-hr");
    expect((await page("/curriculum/NM-STEPS/completions", hr)).main).toContain("Passed: 3. Not passed: 0.");
    for (const persona of ["charity-provider", "charity-hr"]) {
      const cookie = await signInCookie(service, persona);
      for (const programme of ["NM-STEPS", "IMROC-PSW"]) {
        const { main } = await page(`/curriculum/${programme}/completions`, cookie);
        expect(main).toContain("No completion is on record that is counted here.");
        expect(main).not.toContain("Passed:");
      }
    }
    const assessor = await signInCookie(service, "trust-assessor");
    expect((await page("/curriculum/NM-STEPS/completions", assessor)).statusCode).toBe(403);
    expect((await page("/curriculum/NM-STEPS", assessor)).main).not.toContain("/completions");
    expect((await page("/curriculum/NM-STEPS", "")).main).not.toContain("/completions");
    expect((await page("/curriculum/NOPE/completions")).statusCode).toBe(404);
    expect((await page("/curriculum/NM-STEPS/completions", "")).statusCode).toBe(303);
  });

  it("say which units help most, with numbers for those who may list the workers alone", async () => {
    const { main } = await page("/curriculum/helps?route=R03");
    expect(main).toContain("You may not list the workers, so no numbers are shown.");
    expect(main).toContain("<strong>Groups and communities</strong>");
    expect(main).not.toContain("Brings nearer");
    const hr = await page("/curriculum/helps?route=R03", await signInCookie(service, "trust-hr"));
    expect(hr.main).toContain("Brings nearer");
    expect((await page("/curriculum/helps?route=")).main).toContain('<a href="#route">');
    expect((await page("/curriculum/helps?route=NOPE")).statusCode).toBe(404);
    const worker = await signInCookie(service, "worker-chandra");
    expect((await page("/curriculum/helps?route=R03", worker)).statusCode).toBe(403);
    expect((await page("/curriculum/helps?route=R03", "")).statusCode).toBe(303);
  });
});

async function publish(service: TestService): Promise<void> {
  const saved = await service.ask(
    "mutation ($programme: ProgrammeContentInput!) { saveProgrammeDraft(input: { programme: $programme }) { draft { id } userErrors { message } } }",
    { programme: COMPLETE },
    "trust-provider",
  );
  const { saveProgrammeDraft } = saved.data as unknown as { saveProgrammeDraft: { draft: { id: string } } };
  const published = await service.ask(
    "mutation ($draft: ID!) { publishDraft(input: { draft: $draft, expectedVersion: 1 }) { userErrors { message } } }",
    { draft: saveProgrammeDraft.draft.id },
    "trust-provider",
  );
  expect(published.data).toEqual({ publishDraft: { userErrors: [] } });
}
