import { type Author, author, type DraftAnswer } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";
import { outcome, programme, unit } from "../../support/teaching";

const PROVIDER = "trust-provider";

describe("a provider that states that its programme teaches nothing else", () => {
  const it = story();

  let service: TestService;
  let api: Author;

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
  });
  afterAll(() => service.close());

  const publish = async (kind: "Programme" | "CurriculumUnit", input: object): Promise<DraftAnswer> => {
    const saved = await api.run(`save${kind}Draft`, input, PROVIDER);
    return await api.run(
      "publishDraft",
      { draft: saved.id, expectedVersion: saved.draft?.version },
      PROVIDER,
    );
  };
  const publishProgramme = async (own: object) =>
    publish("Programme", { programme: programme("NM-COURSE", own) });
  interface Read {
    readonly completeness: { readonly statedOn: string; readonly statedBy: string } | null;
    readonly content: { readonly completeness: object | null };
    readonly coverage: {
      readonly of: { readonly complete: boolean };
      readonly counts: object;
      readonly summary: readonly string[];
    };
  }
  const read = async (): Promise<Read> =>
    (
      await api.ask<{ programme: Read }>(
        `{ programme(by: { code: "NM-COURSE" }) { completeness { statedOn statedBy } content { completeness { statedOn } }
           coverage(against: { frameworkVersion: { framework: "HEE-PSW" } }) { summary of { complete } counts { covered neverTaught notAssessed notKnown } } } }`,
        {},
        "",
      )
    ).programme;
  const stated = (statedOn: string) => ({
    completeness: { statedOn, statedBy: "Course lead, Northmoor" },
  });

  it("is told of nothing that it leaves out before it states so", async () => {
    expect(await publishProgramme({})).toMatchObject({ userErrors: [] });
    expect(await read()).toMatchObject({
      completeness: null,
      // 3.2 is assessed by its own units; the national unit 1.1 introduces two more; 30 can be taught.
      coverage: {
        of: { complete: false },
        counts: { covered: 1, neverTaught: 0, notAssessed: 0, notKnown: 29 },
      },
    });
  });

  it("states it with the next version, and sees its gaps, with the day and who stated it", async () => {
    expect(await publishProgramme(stated("2026-10-01"))).toMatchObject({ userErrors: [] });
    const { coverage, ...answer } = await read();
    expect(answer).toMatchObject({
      completeness: { statedOn: "2026-10-01", statedBy: "Course lead, Northmoor" },
      content: { completeness: { statedOn: "2026-10-01" } },
    });
    expect(coverage).toMatchObject({
      of: { complete: true },
      counts: { covered: 1, neverTaught: 27, notAssessed: 2, notKnown: 0 },
    });
    expect(coverage.summary.at(-1)).toBe(
      "On 1 October 2026, this was stated to be all that the programme teaches and assesses (stated by: Course lead, Northmoor).",
    );
  });

  it("changes a unit, after which the statement speaks of something else", async () => {
    const changed = { unit: unit("N1", { title: "Listening", outcomes: [outcome({ competence: "3.5" })] }) };
    expect(await publish("CurriculumUnit", changed)).toMatchObject({ userErrors: [] });
    const { coverage } = await read();
    expect(coverage).toMatchObject({ of: { complete: false }, counts: { neverTaught: 0 } });
    expect(coverage.summary.at(-1)).toBe(
      "On 1 October 2026, this was stated to be all that the programme teaches and assesses (stated by: Course lead, Northmoor). Since then, unit N1 (Listening) changed, so the provider would have to state it again.",
    );
  });

  it("cannot use the old statement for units that it changes, and states it once more", async () => {
    const draftOf = (day: string) => ({ programme: programme("NM-COURSE", stated(day)) });
    const { id, draft } = await api.run("saveProgrammeDraft", draftOf("2026-10-01"), PROVIDER);
    const refused = await api.run("publishDraft", { draft: id, expectedVersion: draft?.version }, PROVIDER);
    expect(refused.findings?.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "STATED_BEFORE_CHANGE completeness.statedOn",
    ]);
    const again = { draft: id, expectedVersion: draft?.version, ...draftOf("2026-10-02") };
    expect(await publish("Programme", again)).toMatchObject({ userErrors: [] });
    expect(await read()).toMatchObject({ coverage: { of: { complete: true } } });
  });
});
