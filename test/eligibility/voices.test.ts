import { evaluate, explain, labelFor, sentenceOf, toDay } from "../../src/eligibility";
import type { Requirement } from "../../src/eligibility/requirement";
import { competence, group, leaf, record } from "./building";

const CLOCKS = { asOf: toDay("2026-11-02"), knownAt: 1e15 };
const explained = (requirement: Requirement) => explain(requirement, record({}), CLOCKS);
const evaluated = (requirement: Requirement) => evaluate(requirement, record({}), CLOCKS);

describe("two voices", () => {
  it("stand beside every node of an explanation", () => {
    const { root } = explained(group("ALL_OF", leaf("HOLDS_BAND", { minimumBandRank: 30 })));
    expect(root.children.map(({ sentence }) => sentence)).toEqual([
      {
        WORKER: "Your record does not show the posts that this depends on. Your employer can add them.",
        HR: "The record does not show the posts that this depends on. The employer can add them.",
      },
    ]);
    expect(root.excluded).toEqual([]);
  });

  it("tells the worker of their employer, and HR of the worker", () => {
    const duty = evaluated(leaf("EMPLOYER_CONDITION", { competenceId: "9.1", suppliedBy: "EMPLOYER" })).root;
    expect(sentenceOf(duty, "WORKER")).toBe(
      "Your employer has not said yet whether it meets this. You do not need to show this.",
    );
    expect(sentenceOf(duty, "HR")).toBe(
      "The employer has not said yet whether it meets this. The worker does not need to show this.",
    );
  });

  it("name the worker's line manager to HR, in labels and where a sentence names open parts", () => {
    const support = (code: string, label: string) => ({ ...competence({ code, competenceId: code }), label });
    const { root } = explained(
      group(
        "ALL_OF",
        support("a", "Your line manager supports the move"),
        support("b", "Agreed with your team"),
      ),
    );
    expect(root.sentence).toEqual({
      WORKER: "Both parts are left: Your line manager supports the move; Agreed with your team.",
      HR: "Both parts are left: The worker's line manager supports the move; Agreed with the worker's team.",
    });
    expect(labelFor("Your line manager supports the move", "HR")).toBe(
      "The worker's line manager supports the move",
    );
    expect(labelFor("Your line manager supports the move", "WORKER")).toBe(
      "Your line manager supports the move",
    );
  });

  it("name the level that is asked for by its title, and by its rank if the title is not known", () => {
    const asking = (own: Partial<Parameters<typeof competence>[0]>) =>
      explained(competence(own)).root.sentence.WORKER;
    const nothing =
      "No accepted evidence is on record for this yet. One piece of evidence needs to be accepted at";
    expect(asking({ levelTitle: "Does it independently" })).toBe(
      `${nothing} the level “Does it independently”.`,
    );
    expect(asking({})).toBe(`${nothing} level 3.`);
  });
});
