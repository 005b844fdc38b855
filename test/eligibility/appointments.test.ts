import { evaluate, toDay } from "../../src/eligibility";
import type { CompetenceLink } from "../../src/eligibility/facts";
import { accepted, competence, record, together } from "./building";

const link = (id: string, from: string, to: string, own: Partial<CompetenceLink> = {}): CompetenceLink => ({
  id,
  publishedAt: 0,
  retiredAt: null,
  fromCompetenceId: from,
  toCompetenceId: to,
  relation: "EXACT",
  capRank: null,
  levelMap: null,
  sameScale: true,
  ...own,
});

describe("an appointment by name", () => {
  const appointedFor = (...competenceIds: string[]) => [
    {
      id: "appointment",
      recordedAt: 0,
      assessorId: "assessor",
      fromOn: toDay("2020-01-01"),
      untilOn: null,
      competenceIds,
    },
  ];
  const DAY = 86_400_000;
  const judgedAs = (named: string, links: readonly CompetenceLink[], knownAt = 10) => {
    const facts = together(accepted("one", "2026-03-01", { competenceId: "new" }));
    const whole = record({ ...facts, links, appointments: appointedFor(named) });
    return evaluate(competence({ competenceId: "new" }), whole, { asOf: toDay("2026-06-01"), knownAt }).root
      .outcome;
  };

  it("is good for what is EXACTly the same and for what replaced it, over a chain, and for nothing else", () => {
    expect(judgedAs("new", [])).toBe("MET");
    expect(judgedAs("old", [])).toBe("NOT_MET");
    expect(judgedAs("old", [link("l", "old", "new")])).toBe("MET");
    expect(judgedAs("old", [link("l", "new", "old")])).toBe("MET");
    expect(judgedAs("old", [link("l", "old", "new", { relation: "REPLACED_BY" })])).toBe("MET");
    expect(judgedAs("old", [link("l", "new", "old", { relation: "REPLACED_BY" })])).toBe("NOT_MET");
    expect(judgedAs("old", [link("l", "old", "new", { relation: "PARTIAL", capRank: 4 })])).toBe("NOT_MET");
    expect(judgedAs("old", [link("l", "old", "new", { relation: "RELATED" })])).toBe("NOT_MET");
    const chain = [link("l", "old", "between", { relation: "REPLACED_BY" }), link("m", "new", "between")];
    expect(judgedAs("old", chain)).toBe("MET");
  });

  it("goes by the links that are known, and keeps what was judged before one was retired", () => {
    const judged = toDay("2026-03-01") * DAY;
    expect(judgedAs("old", [link("l", "old", "new", { publishedAt: 11 })])).toBe("NOT_MET");
    const known = judged + 100 * DAY;
    expect(judgedAs("old", [link("l", "old", "new", { retiredAt: judged + 5 * DAY })], known)).toBe("MET");
    expect(judgedAs("old", [link("l", "old", "new", { retiredAt: judged - 5 * DAY })], known)).toBe(
      "NOT_MET",
    );
  });
});
