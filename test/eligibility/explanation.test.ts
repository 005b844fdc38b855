import { evaluate, explain, progressOf, sentenceOf, toDay, waysOut } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, group, leaf, nOf, record, together } from "./building";

const LATER = 1e15;
const TODAY = "2026-11-02";
const explained = (requirement: Requirement, facts: Partial<Facts>, knownAt = LATER) =>
  explain(requirement, record(facts), { asOf: toDay(TODAY), knownAt });
const evaluated = (requirement: Requirement, facts: Partial<Facts>) =>
  evaluate(requirement, record(facts), { asOf: toDay(TODAY), knownAt: LATER });

describe("why", () => {
  it("names one piece where two would do, and nothing that did not matter", () => {
    const facts = together(
      accepted("old", "2025-06-01"),
      accepted("new", "2026-06-01"),
      accepted("other", "2026-06-01", { competenceId: "1.1" }),
    );
    expect(explained(competence(), facts).why).toEqual([{ factId: "new-claim", kind: "CLAIM" }]);
  });

  it("names nothing where an empty record gives the same answer", () => {
    expect(explained(competence(), {}).why).toEqual([]);
  });

  it("names the post that turned an unknown answer into one that is not met", () => {
    const posts = [
      {
        id: "p",
        recordedAt: 1,
        roleBandId: "PSW",
        bandRank: 20,
        startedOn: toDay("2026-01-01"),
        hundredths: 100,
      },
    ];
    expect(explained(leaf("HOLDS_BAND", { minimumBandRank: 40 }), { posts }).why).toEqual([
      { factId: "p", kind: "POST" },
    ]);
  });
});

describe("why not: the ways out", () => {
  const open = (code: string) => competence({ code, competenceId: code });
  const codes = (requirement: Requirement, facts: Partial<Facts> = {}) =>
    waysOut(evaluated(requirement, facts).root).map((way) => way.map((leaf) => leaf.requirement.code));

  it("asks for everything that is open in an ALL_OF, and for any one of an ANY_OF", () => {
    expect(codes(group("ALL_OF", open("a"), group("ANY_OF", open("b"), open("c"))))).toEqual([
      ["a", "b"],
      ["a", "c"],
    ]);
  });

  it("counts what is there already, cheapest first", () => {
    const tree = nOf(2, open("a"), group("ALL_OF", open("b"), open("c")), open("d"));
    expect(codes(tree, accepted("e", "2026-06-01", { competenceId: "b" }))).toEqual([
      ["a", "c"],
      ["a", "d"],
      ["c", "d"],
    ]);
    expect(codes(tree, together(accepted("e", "2026-06-01", { competenceId: "a" })))).toEqual([
      ["d"],
      ["b", "c"],
    ]);
  });

  it("tells eight at most", () => {
    expect(codes(group("ANY_OF", ..."abcdefghijkl".split("").map(open)))).toHaveLength(8);
  });
});

describe("progress", () => {
  it("keeps the employer's part from the worker's, and takes the nearest of a choice", () => {
    const own = (code: string) => competence({ code, competenceId: code });
    const duty = leaf("EMPLOYER_CONDITION", { competenceId: "9.1", suppliedBy: "EMPLOYER" });
    const tree = group(
      "ALL_OF",
      own("a"),
      group("ANY_OF", group("ALL_OF", own("b"), own("c")), own("d")),
      duty,
    );
    expect(progressOf(evaluated(tree, accepted("e", "2026-06-01", { competenceId: "a" })).root)).toEqual({
      own: { met: 1, total: 2 },
      employer: { met: 0, total: 1 },
    });
  });
});

describe("two voices", () => {
  it("tells the worker of their employer, and HR of the worker", () => {
    const duty = evaluated(
      leaf("EMPLOYER_CONDITION", { competenceId: "9.1", suppliedBy: "EMPLOYER" }),
      {},
    ).root;
    expect(sentenceOf(duty, "WORKER")).toBe(
      "Your employer has not yet said whether it meets this. It is not something for you to show.",
    );
    expect(sentenceOf(duty, "HR")).toBe(
      "The employer has not yet said whether it meets this. It is not something for the worker to show.",
    );
  });
});
