import fc from "fast-check";
import type { Requirement } from "../../../src/eligibility";
import { checkFloor } from "../../../src/reference/checking";
import { publishedFloorOf } from "../../../src/reference/checking/published-floor";
import { competence, leaf } from "../../eligibility/building";
import { reader, SOME_DAYS } from "./facts";
import { allOf, anyOf, drafts, nOf } from "./trees";

/** Share of the generated cases. */
const SHARE = Number(process.env.PEERWAY_RUNS ?? 1);
const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_121);

describe(`the floor under a local version of a national route (seed ${SEED})`, () => {
  it("holds if nothing is found: what is PUBLISHED is satisfied when the local version is", () => {
    let [compared, met] = [0, 0];
    fc.assert(
      fc.property(drafts, ({ national, local, facts }) => {
        if (checkFloor(national, local).length > 0) return;
        const floor = publishedFloorOf(national);
        if (!floor) return;
        compared += 1;
        const meets = reader(facts);
        for (const day of SOME_DAYS) {
          if (!meets(local, day)) continue;
          met += 1;
          expect(meets(floor, day)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: Math.ceil(600 * SHARE) },
    );
    // The law would be empty if every edit were refused, or nobody satisfied anything.
    expect(compared).toBeGreaterThan(60 * SHARE);
    expect(met).toBeGreaterThan(60 * SHARE);
  });

  const published = <Leaf extends Requirement>(one: Leaf): Leaf => ({
    ...one,
    basis: "PUBLISHED",
    source: "S-ONE",
  });
  const time = (months: number, code = "time") =>
    published(
      leaf("TIME_IN_ROLE", {
        code,
        label: `${months} months in post`,
        roleBandIds: ["PSW"],
        minimumBandRank: null,
        months,
        counting: "CALENDAR",
        mustHoldNow: false,
      }),
    );
  const sessions = (code = "sessions") =>
    published(
      leaf("SUPERVISION", {
        code,
        sessions: 6,
        supervisionKind: null,
        withinMonths: 12,
        longestGapDays: null,
      }),
    );
  const skill = (minimumRank: number, code = "skill") => published(competence({ code, minimumRank }));
  const ours = <Leaf extends Requirement>(one: Leaf): Leaf => ({ ...one, basis: "ILLUSTRATIVE" });
  const guess = <Leaf extends Requirement>(one: Leaf): Leaf => ({ ...one, basis: "INFERRED" });
  const found = (national: Requirement, local: Requirement) =>
    checkFloor(national, local).map(({ code, path }) => [code, path.join(" ")]);

  it.each<[string, Requirement, Requirement]>([
    ["the same", allOf("all", time(12)), allOf("all", time(12))],
    ["one more requirement", allOf("all", time(12)), allOf("all", time(12), sessions())],
    ["a longer time and a higher level", allOf("all", time(12), skill(2)), allOf("all", time(18), skill(3))],
    [
      "the whole within a group that needs it",
      allOf("all", time(12)),
      allOf("local", sessions(), allOf("all", time(12))),
    ],
    ["all of what one of was enough", anyOf("all", time(12), skill(2)), allOf("all", time(12), skill(2))],
    ["a choice with one way fewer", anyOf("all", time(12), skill(2)), anyOf("all", time(12))],
    ["the order of parts changed", allOf("all", time(12), skill(2)), allOf("all", skill(2), time(12))],
    [
      "an illustrative requirement lowered",
      allOf("all", ours(time(12)), skill(2)),
      allOf("all", ours(time(6)), skill(2)),
    ],
    ["an inferred requirement left out", allOf("all", guess(time(12)), skill(2)), allOf("all", skill(2))],
    [
      "an illustrative requirement replaced by a choice",
      allOf("all", ours(time(12)), skill(2)),
      allOf("all", anyOf("time", time(3, "short"), sessions()), skill(2)),
    ],
    [
      "what is published moved out of a group that is left out",
      allOf("all", allOf("group", ours(time(12)), skill(2))),
      allOf("all", skill(2)),
    ],
    [
      "another way beside one that nobody published",
      allOf("all", anyOf("choice", ours(time(12)), skill(2)), sessions()),
      allOf("all", anyOf("choice", ours(time(12)), skill(2), sessions("more")), sessions()),
    ],
    [
      "two of three made one of three, if only one is published",
      nOf("all", 2, ours(time(12)), guess(skill(2)), sessions()),
      nOf("all", 1, ours(time(12)), guess(skill(2)), sessions()),
    ],
    ["nothing of the national route, if none of it is published", allOf("all", ours(time(12))), sessions()],
    [
      "an illustrative requirement waived that nobody could waive",
      allOf("all", { ...ours(time(12)), waivable: false }),
      allOf("all", ours(time(12))),
    ],
  ])("allows %s", (_, national, local) => {
    expect(found(national, local)).toEqual([]);
  });

  it.each<[string, Requirement, Requirement, [string, string][]]>([
    [
      "without a requirement",
      allOf("all", time(12), skill(2)),
      allOf("all", time(12)),
      [["REMOVED", "all skill"]],
    ],
    ["with a shorter time", allOf("all", time(12)), allOf("all", time(11)), [["LOOSER", "all time months"]]],
    ["with a lower level", allOf("all", skill(3)), allOf("all", skill(2)), [["LOOSER", "all skill levelId"]]],
    [
      "with another way round",
      anyOf("all", time(12), skill(2)),
      anyOf("all", time(12), skill(2), sessions()),
      [["ALTERNATIVE_ADDED", "all sessions"]],
    ],
    [
      "with fewer parts asked for",
      nOf("all", 2, time(12), skill(2), sessions()),
      nOf("all", 1, time(12), skill(2), sessions()),
      [["ASKS_FEWER", "all"]],
    ],
    [
      "with a choice in place of a requirement",
      allOf("all", time(12)),
      allOf("all", anyOf("time", time(12, "long"), sessions())),
      [["REPLACED", "all time"]],
    ],
    [
      "with one of all parts, whatever the others rest on",
      allOf("all", time(12), ours(skill(2))),
      anyOf("all", time(12), ours(skill(2))),
      [["ASKS_FEWER", "all"]],
    ],
    [
      "with a new group that can be met without it",
      allOf("all", time(12), ours(skill(2))),
      allOf("all", anyOf("either", time(12), sessions())),
      [["ALTERNATIVE_ADDED", "all either"]],
    ],
    [
      "without the published part of a group that is left out",
      allOf("all", ours(time(12)), allOf("group", ours(sessions()), skill(2))),
      allOf("all", ours(time(12))),
      [["REMOVED", "all skill"]],
    ],
    [
      "with less under the code of a published requirement, though the group is a choice",
      anyOf("all", time(12), ours(skill(2))),
      anyOf("all", time(6), ours(skill(2))),
      [["LOOSER", "all time months"]],
    ],
    [
      "with a choice that none of its published parts decides",
      nOf("all", 2, time(12), ours(skill(2)), sessions()),
      nOf("all", 1, time(12), ours(skill(2)), sessions()),
      [["ASKS_FEWER", "all"]],
    ],
    [
      "that lets be waived what nobody may waive",
      allOf("all", { ...time(12), waivable: false }),
      allOf("all", time(12)),
      [["MADE_WAIVABLE", "all time"]],
    ],
  ])("refuses a version %s, and the node is named", (_, national, local, expected) => {
    const strict = { ...national, waivable: expected[0]?.[0] !== "MADE_WAIVABLE" };
    const copy = { ...local, waivable: expected[0]?.[0] !== "MADE_WAIVABLE" };
    expect(found(strict, copy)).toEqual(expected);
    expect(checkFloor(strict, copy).every(({ severity }) => severity === "REFUSED")).toBe(true);
  });

  it("names the requirement, its basis and its source", () => {
    const [{ message } = { message: "" }] = checkFloor(allOf("all", time(12)), allOf("all", time(6)));
    expect(message).toBe(
      'This asks for less than "12 months in post" (time; PUBLISHED, source S-ONE) in the national route. What is published may be tightened, but not loosened. To be at least as strict, ask for 12 months or more.',
    );
  });
});
