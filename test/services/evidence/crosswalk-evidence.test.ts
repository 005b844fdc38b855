import { fromGlobalId, toGlobalId } from "../../../src/schema/node";
import { startDemonstration } from "../../support/demonstration";
import { frameworkFile, publishChanged } from "../../support/publish";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";

const STANDARD = "PEER-WORKER-ST0896";

const STEPS = [
  ["3.3", "KNOWS", 1],
  ["3.3", "SUPPORTED", 1],
  ["4.3", "SUPPORTED", 1],
  ["4.3", "SUPPORTED", 2],
  ["3.3", "INDEPENDENT", 1],
  ["3.2", "INDEPENDENT", 1],
  ["4.4", "KNOWS", 1],
  ["4.4", "SUPPORTED", 1],
  ["4.6", "SUPPORTED", 1],
  ["1.1", "KNOWS", 1],
] as const;

/** A route that asks for the same competence at several levels, which no route of the files does. */
const route = {
  code: "STEPS",
  title: "Competences step by step",
  from: [{ roleBand: "PSW", basis: "ILLUSTRATIVE" as const }],
  to: "PSW_SNR",
  kind: "UPWARD",
  basis: "ILLUSTRATIVE" as const,
  summary: "One leaf for each step.",
  note: null,
  sourceRefs: [],
  conditions: [],
  requirement: {
    code: "all",
    kind: "ALL_OF" as const,
    label: "Every step",
    basis: "ILLUSTRATIVE" as const,
    sourceRef: null,
    waivable: true,
    children: STEPS.map(([competence, level, minimumItems]) => ({
      code: `${competence}-${level.toLowerCase()}${minimumItems > 1 ? "-twice" : ""}`,
      kind: "COMPETENCE" as const,
      label: `${competence} at ${level}`,
      basis: "ILLUSTRATIVE" as const,
      sourceRef: null,
      waivable: true,
      suppliedBy: "WORKER" as const,
      competence,
      level,
      evidence: {
        minimumItems,
        minimumKinds: 1,
        minimumAssessors: 1,
        allowedKinds: null,
        currencyMonths: null,
      },
    })),
  },
};

describe("evidence of another framework", () => {
  let service: TestService;
  let run: Recorder["run"];
  let lena: string;
  let chandra: string;

  beforeAll(async () => {
    service = await startDemonstration({
      publish: (ownerUrl) =>
        publishChanged(ownerUrl, (files) => {
          const hee = frameworkFile(files, "HEE-PSW");
          const level = { code: "FOUNDATION", rank: 1, title: "Foundation", description: "The first step." };
          return {
            routes: [...files.routes, route],
            // As if somebody had read section 3.4 and found that it is the same as skill S03.
            crosswalks: files.crosswalks.map((crosswalk) => ({
              ...crosswalk,
              links: crosswalk.links.map((link) =>
                link.from === "S03" ? { ...link, relation: "EXACT", cap: null } : link,
              ),
            })),
            // A framework with a scale of its own, and no crosswalk.
            frameworks: [
              ...files.frameworks,
              { ...hee, code: "LOCAL", levelScale: { ...hee.levelScale, code: "LOCAL-1", levels: [level] } },
            ],
          };
        }),
    });
    const recording = recorder(service);
    run = recording.run;
    [lena, chandra] = [await recording.idOf("NM-012"), await recording.idOf("NM-003")];
  });

  afterAll(() => service.close());

  /** Evidence handed in by its worker. @returns the global ids of its claims. */
  async function handIn(worker: "lena" | "chandra", ...claims: object[]): Promise<string[]> {
    const persona = `worker-${worker}`;
    const draft = await run(
      "draftEvidence",
      {
        worker: { id: worker === "lena" ? lena : chandra },
        kind: "DIRECT_OBSERVATION",
        doneOn: "2026-10-20",
        title: "From the apprenticeship",
        claims,
      },
      persona,
    );
    expect(draft.userErrors).toEqual([]);
    expect(
      (
        await run(
          "submitEvidence",
          { evidence: draft.id, nobodyRecognisable: true, assessor: staffMember("trust-assessor") },
          persona,
        )
      ).userErrors,
    ).toEqual([]);
    const { rows } = await service.pool.query("SELECT id FROM claim WHERE evidence_id = $1", [
      Buffer.from(draft.id ?? "", "base64url")
        .toString()
        .split(":")[1],
    ]);
    return rows.map(({ id }) => toGlobalId("Claim", id));
  }
  const skill = (competence: string, level = "INDEPENDENT") => ({
    competence: { code: { code: competence, framework: STANDARD } },
    level,
  });
  const judge = (claim: string | undefined, level = "INDEPENDENT", persona = "trust-assessor") =>
    run("judgeClaim", { claim, outcome: "ACCEPTED", level }, persona);
  async function accept(competence: string, level = "INDEPENDENT"): Promise<void> {
    for (const claim of await handIn("lena", skill(competence, level)))
      expect((await judge(claim, level)).userErrors).toEqual([]);
  }

  /** The outcome of each single requirement that is satisfied or waits, by code. */
  async function outcomes(number: string, code: string): Promise<Record<string, string>> {
    const { data, errors } = await service.ask(
      'query ($number: String!, $code: String!) { worker(by: { number: $number }) { eligibility(route: { code: $code }, asOf: "2026-11-25") { outcome met { code outcome } missing { code outcome } } } }',
      { number, code },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    type Leaf = { code: string; outcome: string };
    const { eligibility } = (
      data as unknown as { worker: { eligibility: { outcome: string; met: Leaf[]; missing: Leaf[] } } }
    ).worker;
    const leaves = [...eligibility.met, ...eligibility.missing].filter(
      ({ outcome }) => outcome !== "NOT_MET",
    );
    return {
      route: eligibility.outcome,
      ...Object.fromEntries(leaves.map((leaf) => [leaf.code, leaf.outcome])),
    };
  }

  it("counts towards a route written against the HEE framework at its level where the link is EXACT", async () => {
    const [claim] = await handIn("lena", skill("S05"));
    expect(await outcomes("NM-012", "R03")).toMatchObject({ "competence-3.2": "PENDING" });
    expect((await judge(claim)).userErrors).toEqual([]);
    expect(await outcomes("NM-012", "R03")).toMatchObject({ "competence-3.2": "MET" });
    expect((await outcomes("NM-012", "R03"))["competence-3.3"]).toBeUndefined();
  });

  it("carries nothing where the link is RELATED, and up to its cap where it is PARTIAL", async () => {
    const before = await outcomes("NM-012", "STEPS");
    // Related to 3.3; part of 4.6.
    await accept("S04");
    expect(await outcomes("NM-012", "STEPS")).toEqual({ ...before, "4.6-supported": "MET" });
    // Part of 3.3, up to SUPPORTED, however high it is accepted.
    await accept("S02", "HELPS_OTHERS");
    const two = { "3.3-knows": "MET", "3.3-supported": "MET" };
    expect(await outcomes("NM-012", "STEPS")).toEqual({ ...before, ...two, "4.6-supported": "MET" });
    // Part of 4.4, up to KNOWS.
    await accept("S15", "INDEPENDENT");
    expect(await outcomes("NM-012", "STEPS")).toEqual({
      ...before,
      ...two,
      "4.4-knows": "MET",
      "4.6-supported": "MET",
    });
  });

  it("makes a worker eligible who was one piece of evidence short", async () => {
    expect((await outcomes("NM-003", "R03")).route).toBe("NOT_MET");
    const [claim] = await handIn("chandra", skill("S03"));
    expect((await outcomes("NM-003", "R03")).route).toBe("PENDING");
    expect((await judge(claim)).userErrors).toEqual([]);
    expect((await outcomes("NM-003", "R03")).route).toBe("MET");
  });

  it("is one piece of evidence, by however many links it arrives", async () => {
    // S08 is EXACTly 4.3, and S07 a part of it.
    for (const claim of await handIn("lena", skill("S07"), skill("S08")))
      expect((await judge(claim)).userErrors).toEqual([]);
    const one = await outcomes("NM-012", "STEPS");
    expect([one["4.3-supported"], one["4.3-supported-twice"]]).toEqual(["MET", undefined]);
    await accept("S07");
    expect(await outcomes("NM-012", "STEPS")).toMatchObject({ "4.3-supported-twice": "MET" });
  });

  it("is claimed and accepted at the levels of its own framework version, though another has the same codes", async () => {
    const { data, errors } = await service.ask(
      '{ worker(by: { number: "NM-012" }) { evidence(first: 20, state: SUBMITTED) { nodes { claims { competence { frameworkVersion { framework { code } levels { id } } } level { id } judgement { level { id } } } } } } }',
      {},
      "trust-assessor",
    );
    expect(errors).toBeUndefined();
    type Claim = {
      competence: { frameworkVersion: { framework: { code: string }; levels: { id: string }[] } };
      level: { id: string };
      judgement: { level: { id: string } } | null;
    };
    const claims = (
      data as unknown as { worker: { evidence: { nodes: { claims: Claim[] }[] } } }
    ).worker.evidence.nodes.flatMap((node) => node.claims);
    expect(new Set(claims.map(({ competence }) => competence.frameworkVersion.framework.code))).toEqual(
      new Set(["HEE-PSW", STANDARD]),
    );
    for (const { competence, level, judgement } of claims)
      for (const { id } of [level, ...(judgement ? [judgement.level] : [])])
        expect(competence.frameworkVersion.levels.map((own) => own.id)).toContain(id);
  });

  it.each([
    [
      "a level of another scale",
      { competence: { code: { code: "3.4" } }, level: "FOUNDATION" },
      "LEVEL_OF_ANOTHER_VERSION",
      "level",
    ],
    [
      "a level of ours for a framework with its own scale",
      { competence: { code: { code: "3.4", framework: "LOCAL" } }, level: "INDEPENDENT" },
      "LEVEL_OF_ANOTHER_VERSION",
      "level",
    ],
    ["a level of no scale", skill("S01", "GOLD"), "UNKNOWN_CODE", "level"],
    [
      "a skill without its framework",
      { competence: { code: { code: "S01" } }, level: "KNOWS" },
      "UNKNOWN_CODE",
      "competence",
    ],
    ["a competence of the HEE framework as a skill", skill("3.2"), "UNKNOWN_CODE", "competence"],
  ])("refuses %s", async (_, claim, code, field) => {
    const { userErrors } = await run(
      "draftEvidence",
      {
        worker: { id: lena },
        kind: "DIRECT_OBSERVATION",
        doneOn: "2026-10-20",
        title: "A session",
        claims: [claim],
      },
      "worker-lena",
    );
    expect(userErrors).toMatchObject([{ code, field: ["claims", "0", field] }]);
  });

  it("is judged by those appointed for the skill, or for what is EXACTly the same, and by nobody appointed for what it is related to", async () => {
    const [claim] = await handIn("lena", skill("S01"));
    const assessor = staffMember("trust-peer-supervisor");
    const { rows } = await service.pool.query("SELECT evidence_id FROM claim WHERE id = $1", [
      fromGlobalId(claim ?? "")?.id,
    ]);
    const assign = () =>
      run(
        "assignAssessor",
        { evidence: toGlobalId("Evidence", rows[0].evidence_id), assessor },
        "trust-lead",
      );
    const appoint = (framework: string, competences: string[]) =>
      run(
        "appointAssessor",
        {
          assessor,
          fromOn: "2026-01-01",
          covers: { competences: competences.map((code) => ({ code: { code, framework } })) },
        },
        "trust-lead",
      );
    // A part of 3.3, and related to it: other competences.
    expect((await appoint(STANDARD, ["S02", "S04"])).userErrors).toEqual([]);
    expect((await appoint("HEE-PSW", ["3.2"])).userErrors).toEqual([]);
    expect((await assign()).userErrors).toMatchObject([
      { code: "NO_APPOINTMENT", message: expect.stringContaining("S01") },
    ]);
    expect((await appoint(STANDARD, ["3.3"])).userErrors).toMatchObject([{ code: "UNKNOWN_CODE" }]);
    // S01 is EXACTly 3.3.
    expect((await appoint("HEE-PSW", ["3.3"])).userErrors).toEqual([]);
    expect((await assign()).userErrors).toEqual([]);
    expect((await judge(claim, "INDEPENDENT", "trust-peer-supervisor")).userErrors).toEqual([]);
    expect(await outcomes("NM-012", "STEPS")).toMatchObject({ "3.3-independent": "MET" });
  });
});
