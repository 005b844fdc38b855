import {
  ALL_KNOWN,
  type Ask,
  type Coverage,
  coverageOf,
  type Target,
  type TaughtUnit,
} from "../../src/curricula";
import { allOf, asked, competence, crosswalks, group, link, outside, unit } from "./building";

const NO_LINKS = crosswalks();

const against = (asks: Ask, ...competences: (string | ReturnType<typeof competence>)[]): Target => ({
  competences: competences.map((each) => (typeof each === "string" ? competence(each) : each)),
  asks,
});

/** What was found, in short: the code, then the competence or the units that are missing. */
const found = ({ findings }: Coverage) =>
  findings.map(
    ({ code, competenceId, missingUnitIds }) => `${code} ${competenceId ?? missingUnitIds.join()}`,
  );

const standings = ({ rows }: Coverage) =>
  Object.fromEntries(rows.map(({ competenceId, standing }) => [competenceId, standing]));

describe("one competence asked for at level 3", () => {
  const target = against(asked("a", 3), "a");

  it.each<[string, TaughtUnit[], string[]]>([
    ["taught by nobody", [], ["NEVER_TAUGHT a"]],
    ["taught as something else", [unit("u", [["b", 3, "ASSESSED"]])], ["NEVER_TAUGHT a"]],
    ["practised at the level", [unit("u", [["a", 3, "PRACTISED"]])], ["NOT_ASSESSED a"]],
    ["practised below it", [unit("u", [["a", 2, "PRACTISED"]])], ["NOT_ASSESSED a", "BELOW_LEVEL a"]],
    ["assessed below it", [unit("u", [["a", 2, "ASSESSED"]])], ["BELOW_LEVEL a"]],
    [
      "assessed below it and practised at it",
      [
        unit("u", [
          ["a", 2, "ASSESSED"],
          ["a", 3, "PRACTISED"],
        ]),
      ],
      ["BELOW_LEVEL a"],
    ],
    ["assessed at it", [unit("u", [["a", 3, "ASSESSED"]])], []],
    ["assessed above it", [unit("u", [["a", 4, "ASSESSED"]])], []],
    [
      "assessed at it by two units",
      [unit("u", [["a", 3, "ASSESSED"]]), unit("v", [["a", 3, "ASSESSED"]])],
      ["OVER_TAUGHT a"],
    ],
    [
      "assessed by two units at different levels",
      [unit("u", [["a", 3, "ASSESSED"]]), unit("v", [["a", 4, "ASSESSED"]])],
      [],
    ],
    [
      "assessed by one unit and practised in another",
      [unit("u", [["a", 3, "ASSESSED"]]), unit("v", [["a", 3, "PRACTISED"]])],
      [],
    ],
    [
      "assessed by two versions of one unit, of which nobody takes both",
      [unit("u", [["a", 3, "ASSESSED"]]), unit("u", [["a", 3, "ASSESSED"]], { version: 2 })],
      [],
    ],
  ])("%s", (_, units, findings) => {
    expect(found(coverageOf(units, target, NO_LINKS, ALL_KNOWN))).toEqual(findings);
  });

  it("shows each cell with its depth and what teaches it", () => {
    const units = [
      unit("u", [
        ["a", 1, "INTRODUCED"],
        ["a", 2, "PRACTISED"],
      ]),
      unit("v", [["a", 2, "ASSESSED"]]),
    ];
    const [row] = coverageOf(units, target, NO_LINKS, ALL_KNOWN).rows;
    expect(row).toMatchObject({ askedRank: 3, taughtRank: 2, assessedRank: 2, depth: "ASSESSED" });
    expect(
      row?.cells.map(({ rank, depth, teachings }) => [
        rank,
        depth,
        teachings.map((each) => each.unit.unitId),
      ]),
    ).toEqual([
      [1, "INTRODUCED", ["u"]],
      [2, "ASSESSED", ["u", "v"]],
      [3, null, []],
      [4, null, []],
    ]);
  });
});

describe("requirements in groups", () => {
  const teachesA = [unit("u", [["a", 3, "ASSESSED"]])];

  it("leaves no gap where another part satisfies the group", () => {
    const answer = coverageOf(
      teachesA,
      against(group(1, asked("a", 3), asked("b", 3)), "a", "b"),
      NO_LINKS,
      ALL_KNOWN,
    );
    expect(found(answer)).toEqual([]);
    expect(standings(answer)).toEqual({ a: "COVERED", b: "SATISFIED_OTHERWISE" });
  });

  it("names every part that would still do where none satisfies it", () => {
    const target = against(group(2, asked("a", 3), asked("b", 3), asked("c", 3)), "a", "b", "c");
    expect(found(coverageOf(teachesA, target, NO_LINKS, ALL_KNOWN))).toEqual([
      "NEVER_TAUGHT b",
      "NEVER_TAUGHT c",
    ]);
  });

  it("takes as given what no curriculum gives, and names it", () => {
    const target = against(allOf(asked("a", 3), group(1, outside("credential"), asked("b", 3))), "a", "b");
    const answer = coverageOf(teachesA, target, NO_LINKS, ALL_KNOWN);
    expect(standings(answer)).toEqual({ a: "COVERED", b: "SATISFIED_OTHERWISE" });
    expect(answer.beyondTeaching).toEqual(["credential"]);
  });

  it("holds a competence against the highest level that stays open", () => {
    const target = against(
      allOf(asked("a", 2), asked("a", 4), group(1, asked("a", 1), asked("b", 4))),
      "a",
      "b",
    );
    const [finding] = coverageOf(teachesA, target, NO_LINKS, ALL_KNOWN).findings;
    expect(finding).toMatchObject({ code: "BELOW_LEVEL", competenceId: "a", askedRank: 4, rank: 3 });
    expect(finding?.refs).toEqual(["ask-a-4"]);
  });

  it("never asks for the organisation's duties or for judgement", () => {
    const target = against(
      allOf(asked("duty", 3), asked("judgement", 3)),
      competence("duty", "ORGANISATIONAL"),
      competence("judgement", "META"),
    );
    const answer = coverageOf([], target, NO_LINKS, ALL_KNOWN);
    expect(found(answer)).toEqual([]);
    expect(standings(answer)).toEqual({ duty: "OUTSIDE", judgement: "OUTSIDE" });
  });
});

describe("units that are asked for or needed first", () => {
  const asksFor = (minimumVersion: number | null): Target =>
    against({ kind: "UNITS", ref: "course", basis: "PUBLISHED", units: [{ unitId: "u", minimumVersion }] });

  it("names a unit that a route asks for, or a version of it, where it is missing", () => {
    const second = unit("u", [], { version: 2 });
    expect(found(coverageOf([unit("v", [])], asksFor(null), NO_LINKS, ALL_KNOWN))).toEqual([
      "UNIT_NOT_TAUGHT u",
    ]);
    expect(found(coverageOf([second], asksFor(3), NO_LINKS, ALL_KNOWN))).toEqual(["UNIT_NOT_TAUGHT u"]);
    expect(found(coverageOf([second], asksFor(2), NO_LINKS, ALL_KNOWN))).toEqual([]);
  });

  it("names a prerequisite that is not among the units, whatever its version", () => {
    const needs = unit("v", [], { prerequisites: ["u", "w"] });
    const target = against(allOf());
    expect(found(coverageOf([needs], target, NO_LINKS, ALL_KNOWN))).toEqual(["PREREQUISITE_MISSING u,w"]);
    expect(found(coverageOf([needs, unit("u", [], { version: 7 })], target, NO_LINKS, ALL_KNOWN))).toEqual([
      "PREREQUISITE_MISSING w",
    ]);
  });
});

describe("outcomes of another framework", () => {
  const target = against(asked("a", 3), "a");
  const skilled = unit("u", [["s", 4, "ASSESSED"]]);

  it("count along the best path of links, up to its caps, and show it", () => {
    const links = crosswalks(link("s", "a", 2), link("s", "t"), link("t", "a", 3));
    const answer = coverageOf([skilled], target, links, ALL_KNOWN);
    expect(found(answer)).toEqual([]);
    expect(answer.rows[0]?.cells[2]?.teachings[0]).toMatchObject({ rank: 3, through: ["s>t", "t>a"] });
    expect(answer.restsOn.links).toMatchObject({ ILLUSTRATIVE: 2, PUBLISHED: 0 });
    expect(answer.restsOn.outcomes).toMatchObject({ ILLUSTRATIVE: 1, PUBLISHED: 0 });
    expect(answer.restsOn.texts).toMatchObject({ PUBLISHED: 1 });
  });

  it("stay below the level where a cap holds them down", () => {
    const answer = coverageOf([skilled], target, crosswalks(link("s", "a", 2)), ALL_KNOWN);
    expect(answer.findings[0]).toMatchObject({ code: "BELOW_LEVEL", rank: 2, askedRank: 3 });
  });

  it("count for nothing along a link that is merely related, and are named as not asked for", () => {
    const answer = coverageOf(
      [skilled],
      target,
      crosswalks(link("s", "a", null, { relation: "RELATED" })),
      ALL_KNOWN,
    );
    expect(found(answer)).toEqual(["NEVER_TAUGHT a"]);
    expect(answer.notAskedIds).toEqual(["s"]);
  });
});
