import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCase } from "../../src/commands/case/run";
import { caseSchemaText } from "../../src/commands/case/schema";
import { PROJECT } from "../support/template";

const FOLDER = join(PROJECT, "docs", "cases");
const textOf = (file: string) => readFileSync(join(FOLDER, `${file}.json`), "utf8");

interface Node {
  readonly code: string;
  readonly outcome: string;
  readonly satisfiedSince: string | null;
  readonly lapsesOn: string | null;
  readonly sentence: { readonly WORKER: string; readonly HR: string };
  readonly children: readonly Node[];
}
interface Printed {
  readonly asOf: string;
  readonly knownAt: string;
  readonly outcome: string;
  readonly whyNot: readonly (readonly string[])[];
  readonly root: Node;
}

function evaluated(document: object): Printed {
  const ran = runCase(JSON.stringify(document));
  if (ran.status !== 0) throw new Error(ran.problems.join("\n"));
  return JSON.parse(ran.output) as Printed;
}
const on = (file: string, asOf: string): Printed =>
  evaluated({ ...(JSON.parse(textOf(file)) as object), asOf, knownAt: "2040-01-01T00:00:00Z" });
const outcomes = ({ code, outcome, children }: Node): Record<string, string> =>
  Object.assign({ [code]: outcome }, ...children.map(outcomes)) as Record<string, string>;

describe("cases kept as files", () => {
  it("are all in order", () => {
    const files = readdirSync(FOLDER);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files)
      expect([file, runCase(textOf(file.replace(/\.json$/, ""))).status]).toEqual([file, 0]);
  });

  it("the example: a local rule with evidence that waits, explained in both voices", () => {
    const ran = evaluated(JSON.parse(textOf("senior-peer-worker")) as object);
    expect(ran).toMatchObject({
      asOf: "2026-11-02",
      knownAt: "2026-11-02T17:00:00.000Z",
      outcome: "PENDING",
      whyNot: [["families"]],
    });
    expect(outcomes(ran.root)).toEqual({
      senior: "PENDING",
      "a-year": "MET",
      families: "PENDING",
      support: "MET",
    });
    expect(ran.root.children[1]?.sentence.WORKER).toBe(
      "One piece of evidence is waiting for an assessor. If it is accepted, this is met.",
    );
  });

  it.each<[string, string, Record<string, string>]>([
    ["nebraska-certificate", "2027-03-02", { renewal: "NOT_MET", certificate: "MET", education: "NOT_MET" }],
    ["nebraska-certificate", "2027-03-03", { renewal: "MET", certificate: "MET", education: "MET" }],
    ["nebraska-certificate", "2027-08-31", { renewal: "MET", certificate: "MET", education: "MET" }],
    [
      "nebraska-certificate",
      "2027-09-01",
      { renewal: "NOT_MET", certificate: "NOT_MET", education: "NOT_MET" },
    ],
    [
      "nebraska-newly-certified",
      "2027-08-31",
      { renewal: "WAIVED", certificate: "MET", education: "WAIVED" },
    ],
    [
      "nebraska-newly-certified",
      "2027-09-01",
      { renewal: "NOT_MET", certificate: "NOT_MET", education: "NOT_MET" },
    ],
    ["georgia-arrears", "2025-12-31", { active: "MET", examination: "MET", year: "NOT_MET" }],
    ["georgia-arrears", "2026-02-28", { active: "MET", examination: "MET", year: "MET" }],
    ["georgia-arrears", "2027-02-28", { active: "MET", examination: "NOT_MET", year: "MET" }],
    ["georgia-arrears", "2027-03-01", { active: "NOT_MET", examination: "NOT_MET", year: "NOT_MET" }],
    ["wisconsin-staged-lapse", "2025-08-29", { certified: "MET", "in-force": "MET", late: "NOT_MET" }],
    [
      "wisconsin-staged-lapse",
      "2025-08-30",
      { certified: "NOT_MET", "in-force": "NOT_MET", "lapsed-a-year": "MET", education: "NOT_MET" },
    ],
    ["wisconsin-staged-lapse", "2025-10-01", { certified: "MET", "in-force": "NOT_MET", late: "MET" }],
    [
      "wisconsin-staged-lapse",
      "2026-08-30",
      { certified: "NOT_MET", "lapsed-a-year": "NOT_MET", education: "MET" },
    ],
    ["ffcmh-inactive-status", "2024-02-29", { standing: "MET", active: "MET", inactive: "NOT_MET" }],
    ["ffcmh-inactive-status", "2024-03-01", { standing: "MET", active: "NOT_MET", inactive: "MET" }],
    ["ffcmh-inactive-status", "2025-11-01", { standing: "MET", active: "MET", inactive: "NOT_MET" }],
    ["ffcmh-inactive-status", "2028-11-01", { standing: "NOT_MET", active: "NOT_MET", inactive: "NOT_MET" }],
  ])("%s on %s", (file, asOf, expected) => {
    expect(outcomes(on(file, asOf).root)).toMatchObject(expected);
  });

  it("tell the ways out of a lapse that has gone on: training and examination, both", () => {
    expect(on("wisconsin-staged-lapse", "2026-08-30").whyNot).toContainEqual(["training", "examination"]);
  });
});

describe("a document that is no case", () => {
  const document = JSON.parse(textOf("senior-peer-worker")) as {
    requirement: { children: Record<string, unknown>[] };
    facts: Record<string, Record<string, unknown>[]>;
  };
  const first = (list: string) => ({ ...document.facts[list]?.[0] });
  const withFacts = (facts: object) => ({ ...document, facts: { ...document.facts, ...facts } });
  const withLeaf = (index: number, own: object) => ({
    ...document,
    requirement: {
      ...document.requirement,
      children: document.requirement.children.map((leaf, at) => (at === index ? { ...leaf, ...own } : leaf)),
    },
  });
  const problems = (wrong: unknown) => {
    const ran = runCase(typeof wrong === "string" ? wrong : JSON.stringify(wrong));
    return ran.status === 0 ? [0] : [ran.status, ...ran.problems];
  };

  it.each<[string, unknown, string]>([
    ["an unknown field", { ...document, colour: 1 }, 'the case: there is no field "colour" here.'],
    [
      "an unknown field deep within",
      withLeaf(1, { colour: 1 }),
      'requirement.children[1]: there is no field "colour" here.',
    ],
    [
      "a misspelt fact",
      withFacts({ posts: [{ ...first("posts"), startOn: "2025-03-01" }] }),
      'facts.posts[0]: there is no field "startOn" here.',
    ],
    ["a list of facts that there is not", withFacts({ jobs: [] }), 'facts: there is no field "jobs" here.'],
    [
      "a day that is none",
      { ...document, asOf: "2026-02-30" },
      'asOf: "2026-02-30" is not a day of the calendar, YYYY-MM-DD.',
    ],
    [
      "a day written another way",
      withFacts({ posts: [{ ...first("posts"), startedOn: "1/3/2025" }] }),
      'facts.posts[0].startedOn: "1/3/2025" is not a day of the calendar, YYYY-MM-DD.',
    ],
    [
      "a day in place of an instant",
      { ...document, knownAt: "2026-11-02" },
      'knownAt: "2026-11-02" is not an instant with its offset, for example 2026-11-02T09:00:00Z.',
    ],
    [
      "an instant on a day that is none",
      { ...document, knownAt: "2026-02-30T09:00:00Z" },
      'knownAt: "2026-02-30T09:00:00Z" is not an instant with its offset, for example 2026-11-02T09:00:00Z.',
    ],
    ["a number in place of a day", { ...document, asOf: 20759 }, "asOf: 20759 is not a text."],
    ["no clock", { ...document, knownAt: undefined }, "knownAt: this is missing; it takes a text."],
    [
      "a kind that there is not",
      withLeaf(0, { kind: "YEARS" }),
      "requirement.children[0].kind: the kind of requirement is missing, or is none of the engine's.",
    ],
    [
      "half a month",
      withLeaf(0, { months: 0.5 }),
      "requirement.children[0].months: 0.5 is not a whole number.",
    ],
    [
      "no months",
      withLeaf(0, { months: 0 }),
      "requirement.children[0].months: 0 is too small: 1 is the least.",
    ],
    [
      "both ways to match a post",
      withLeaf(0, { minimumBandRank: 30 }),
      "requirement.children[0]: Give exactly one of roleBandIds and minimumBandRank.",
    ],
    [
      "a code twice",
      withLeaf(0, { code: "support" }),
      'requirement.children[2].code: "support" is the code of another requirement too: codes are unique.',
    ],
    [
      "a group of more than its parts",
      { ...document, requirement: { ...document.requirement, kind: "N_OF", n: 4 } },
      "requirement.n: 4 of 3 cannot be asked for: n is 1 to the number of children.",
    ],
    [
      "an empty group",
      { ...document, requirement: { ...document.requirement, children: [] } },
      "requirement.children: this holds 1 or more.",
    ],
    [
      "an id twice",
      withFacts({ posts: [first("posts"), first("posts")] }),
      'facts.posts[1].id: "post" is the id of another fact too: ids are unique.',
    ],
    [
      "a judgement of nothing",
      withFacts({ judgements: [{ ...first("judgements"), claimId: "none" }] }),
      'facts.judgements[0].claimId: There is no claim "none" in this record.',
    ],
    [
      "an acceptance at no level",
      withFacts({ judgements: [{ ...first("judgements"), acceptedRank: null }] }),
      "facts.judgements[0].acceptedRank: ACCEPTED needs this.",
    ],
    ["a list", [], "the case: [] is not an object."],
  ])("%s is refused with its path", (_, wrong, problem) => {
    expect(problems(wrong)).toEqual([1, problem]);
  });

  it("everything that is wrong is told at once", () => {
    expect(problems({ ...document, asOf: "soon", knownAt: "later", colour: 1 })).toHaveLength(4);
  });

  it("a text that is not JSON ends with status 2, and so does none at all", () => {
    expect(problems("{")).toEqual([2, expect.stringMatching(/^This is not JSON: /)]);
    expect(problems("")).toEqual([2, expect.stringMatching(/^Give a case on standard input/)]);
  });
});

describe("the format of cases", () => {
  it("is the one that is committed; npm run case:schema writes it", () => {
    expect(caseSchemaText()).toBe(readFileSync(join(PROJECT, "docs", "case.schema.json"), "utf8"));
  });
});
