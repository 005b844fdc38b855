import fc from "fast-check";
import { isGroup, type Requirement } from "../../src/eligibility";
import { checkFloor } from "../../src/reference/checking";
import { compareTrees, type TreeChange } from "../../src/reference/comparing-routes";
import { competence, leaf } from "../eligibility/building";
import { reader, SOME_DAYS } from "./checking/facts";
import { allOf, anyOf, drafts, nOf } from "./checking/trees";

/** Share of the generated cases. */
const SHARE = Number(process.env.PEERWAY_RUNS ?? 1);
const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_129);

const only = (changes: readonly TreeChange[], ...kinds: readonly string[]) =>
  changes.every(({ kind }) => kind === "REWORDED" || kinds.includes(kind));

describe(`what a local version has changed (seed ${SEED})`, () => {
  it("is listed wherever its answer differs from the national one, and says in which direction", () => {
    const seen = { differs: 0, raised: 0, publishedOnly: 0, lowered: 0 };
    fc.assert(
      fc.property(drafts, ({ national, local, facts }) => {
        const changes = compareTrees(national, local);
        const meets = reader(facts);
        for (const day of SOME_DAYS) {
          const [nationally, locally] = [meets(national, day), meets(local, day)];
          if (nationally === locally) continue;
          seen.differs += 1;
          // A requirement in the list says why.
          const decisive = changes.filter(
            ({ before, after }) => !before || !after || meets(before, day) !== meets(after, day),
          );
          expect(decisive).not.toEqual([]);
          expect(only(changes, locally ? "RAISED" : "LOWERED")).toBe(false);
          if (only(changes, "RAISED")) seen.raised += 1;
          if (only(changes, "LOWERED")) seen.lowered += 1;
          // The national answer cannot be reached any more: a floor that was raised is among the requirements that are left.
          const isFloor = ({ before }: TreeChange) =>
            before !== null && !isGroup(before) && before.basis === "PUBLISHED";
          if (!locally && only(changes, "RAISED") && changes.every(isFloor)) {
            expect(checkFloor(national, local)).toEqual([]);
            expect(decisive.some(({ after }) => after !== null && !meets(after, day))).toBe(true);
            seen.publishedOnly += 1;
          }
        }
      }),
      { seed: SEED, numRuns: Math.ceil(1500 * SHARE) },
    );
    // The law would be empty if answers never differed, or only for one reason.
    if (SHARE >= 1)
      for (const [what, times] of Object.entries(seen)) expect([what, times > 0]).toEqual([what, true]);
  });

  const time = (months: number, own: object = {}) => ({
    ...leaf("TIME_IN_ROLE", {
      code: "time",
      roleBandIds: ["PSW"],
      minimumBandRank: null,
      months,
      counting: "CALENDAR",
      mustHoldNow: false,
    }),
    ...own,
  });
  const skill = (minimumRank: number) => competence({ code: "skill", minimumRank });
  const appraisal = leaf("ENDORSEMENT", {
    code: "appraisal",
    byCapacity: "LINE_MANAGER",
    subject: "APPRAISAL",
    subjectCode: null,
    goodForMonths: 12,
  });

  it.each<[string, Requirement, Requirement, [string, string][]]>([
    ["nothing", allOf("all", time(12)), allOf("all", time(12)), []],
    ["another order", allOf("all", time(12), skill(2)), allOf("all", skill(2), time(12)), []],
    ["a longer time", allOf("all", time(12)), allOf("all", time(18)), [["time", "RAISED"]]],
    ["a shorter time", allOf("all", time(12)), allOf("all", time(6)), [["time", "LOWERED"]]],
    [
      "other words",
      allOf("all", time(12)),
      allOf("all", time(12, { label: "A year" })),
      [["time", "REWORDED"]],
    ],
    [
      "one more, and one less",
      allOf("all", time(12)),
      allOf("all", appraisal),
      [
        ["appraisal", "ADDED"],
        ["time", "DROPPED"],
      ],
    ],
    [
      "one of all parts",
      allOf("all", time(12), skill(2)),
      anyOf("all", time(12), skill(2)),
      [["all", "LOWERED"]],
    ],
    ["all parts", nOf("all", 1, time(12), skill(2)), allOf("all", time(12), skill(2)), [["all", "RAISED"]]],
    [
      "a part in a group of its own",
      allOf("all", time(12), skill(2)),
      allOf("all", anyOf("choice", time(12), appraisal), skill(2)),
      [
        ["choice", "ADDED"],
        ["time", "CHANGED"],
        ["appraisal", "ADDED"],
      ],
    ],
    [
      "a waiver of it",
      allOf("all", time(12, { waivable: false })),
      allOf("all", time(12)),
      [["time", "LOWERED"]],
    ],
    [
      "a longer time that can be waived",
      allOf("all", time(12, { waivable: false })),
      allOf("all", time(18)),
      [["time", "CHANGED"]],
    ],
    [
      "somebody else who supplies it",
      allOf("all", time(12)),
      allOf("all", time(12, { suppliedBy: "EMPLOYER" })),
      [["time", "CHANGED"]],
    ],
    [
      "another kind of requirement",
      allOf("all", time(12)),
      allOf("all", { ...appraisal, code: "time" }),
      [["time", "CHANGED"]],
    ],
  ])("names %s", (_, before, after, expected) => {
    expect(compareTrees(before, after).map(({ code, kind }) => [code, kind])).toEqual(expected);
  });
});
