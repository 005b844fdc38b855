import { startDemonstration } from "../../support/demonstration";
import { type Acting, acting, chandra } from "../../support/partners";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

const COUNTS = `query ($code: String!) { recordedCompletions(programme: { code: $code }) {
  unit { code } startsOn firstCompletedOn lastCompletedOn passed notPassed } }`;

interface Intake {
  readonly unit: { readonly code: string };
  readonly startsOn: string | null;
  readonly firstCompletedOn: string;
  readonly lastCompletedOn: string;
  readonly passed: number;
  readonly notPassed: number;
}

/** What the demonstration's provider recorded of its programme. */
const GROUPS = ["GROUPS", "2026-09-07", "2026-10-16", "2026-10-19", 3, 0];
const FAMILIES = ["FAM-1", null, "2026-07-14", "2026-07-14", 1, 0];

describe("counting recorded completions by the start of the course", () => {
  const it = story();

  let service: TestService;
  let ask: Acting["ask"];
  let run: Acting["run"];
  let grant: Acting["grant"];

  beforeAll(async () => {
    service = await startDemonstration();
    ({ ask, run, grant } = acting(service));
  });
  afterAll(() => service.close());

  const counted = async (persona: string, code = "NM-STEPS") => {
    const { data, errors } = await ask(COUNTS, persona, "", { code });
    if (errors) return errors.map(({ extensions }) => extensions.code);
    return (data as { recordedCompletions: Intake[] }).recordedCompletions.map(
      ({ unit, startsOn, firstCompletedOn, lastCompletedOn, passed, notPassed }) => [
        unit.code,
        startsOn,
        firstCompletedOn,
        lastCompletedOn,
        passed,
        notPassed,
      ],
    );
  };
  const record = async (persona: string, completedOn: string, own: object = {}, actingFor = "") => {
    const answer = await run(
      "recordCompletion",
      {
        worker: { id: chandra },
        unit: { code: { curriculum: "NORTHMOOR", code: "GROUPS" } },
        programme: { code: "NM-STEPS" },
        passed: true,
        completedOn,
        ...own,
      },
      persona,
      actingFor,
    );
    expect(answer.userErrors).toEqual([]);
    return answer.id;
  };

  it("counts a provider's own by the last start on or before their day, the latest start first", async () => {
    expect(await counted("trust-provider")).toEqual([GROUPS, FAMILIES]);
    expect(await counted("trust-hr")).toEqual([GROUPS, FAMILIES]);
  });

  it("counts nothing that HR, a learning system or a partner recorded for a provider", async () => {
    await record("trust-hr", "2026-10-01");
    await record("trust-learning-system", "2026-10-02");
    await grant("PROVIDER", [chandra]);
    await record("charity-provider", "2026-10-05", {}, "NORTHMOOR");
    await record("charity-learning-system", "2026-10-06", {}, "NORTHMOOR");
    expect(await counted("trust-provider")).toEqual([GROUPS, FAMILIES]);
  });

  it("counts for HR what the organisation's own providers and their programs recorded", async () => {
    expect(await counted("trust-hr")).toEqual([
      ["GROUPS", "2026-09-07", "2026-10-02", "2026-10-19", 4, 0],
      FAMILIES,
    ]);
    expect(await counted("trust-learning-system")).toEqual([
      ["GROUPS", "2026-09-07", "2026-10-02", "2026-10-02", 1, 0],
    ]);
  });

  it("shows a partner nothing, at its own organisation and for the one that it acts for", async () => {
    for (const persona of ["charity-provider", "charity-learning-system"]) {
      expect(await counted(persona)).toEqual([]);
      const { data, errors } = await ask(COUNTS, persona, "NORTHMOOR", { code: "NM-STEPS" });
      expect([data?.recordedCompletions ?? null, errors?.[0]?.extensions.code]).toEqual([null, "FORBIDDEN"]);
    }
    expect(await counted("charity-hr")).toEqual([]);
  });

  it("distinguishes who passed, leaves out what was retracted, and what names no programme", async () => {
    await record("trust-provider", "2026-09-06", { passed: false });
    await record("trust-provider", "2026-09-07", { passed: false });
    await record("trust-provider", "2026-09-08", { programme: null });
    const retracted = await record("trust-provider", "2026-09-09");
    await run("retractFact", { fact: retracted, reason: "It was somebody else." }, "trust-hr");
    expect(await counted("trust-provider")).toEqual([
      ["GROUPS", "2026-09-07", "2026-09-07", "2026-10-19", 3, 1],
      FAMILIES,
      ["GROUPS", null, "2026-09-06", "2026-09-06", 0, 1],
    ]);
  });

  it("does not count what HR had recorded before, which the answer to the provider shows anyway", async () => {
    const day = "2026-10-01";
    const input = {
      worker: { id: chandra },
      unit: { code: { curriculum: "NORTHMOOR", code: "GROUPS" } },
      programme: { code: "NM-STEPS" },
      passed: true,
      completedOn: day,
    };
    const before = await counted("trust-provider");
    expect(await run("recordCompletion", input, "trust-provider")).toMatchObject({
      id: null,
      userErrors: [],
    });
    expect(await counted("trust-provider")).toEqual(before);
  });

  it("is refused to people who record no completions, and names a programme that is not there", async () => {
    for (const persona of ["trust-lead", "trust-assessor", "trust-auditor", "worker-chandra"])
      expect([persona, await counted(persona)]).toEqual([persona, ["FORBIDDEN"]]);
    const { errors } = await ask(COUNTS, "trust-provider", "", { code: "NM-STEP" });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining("NM-STEP"),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it("takes one statement, however many units and starts there are", async () => {
    const ran = async (code: string) => {
      service.statements.length = 0;
      await counted("trust-hr", code);
      return [...service.statements];
    };
    const few = await ran("ST0896");
    expect(few.filter((name) => name === "completions-by-providers")).toHaveLength(1);
    expect([await ran("NM-STEPS"), await ran("IMROC-PSW")]).toEqual([few, few]);
  });
});
