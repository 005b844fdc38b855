import fc from "fast-check";
import {
  ALL_KNOWN,
  type Ask,
  type Comparison,
  compare,
  coverageOf,
  DEPTHS,
  type FindingNames,
  type Knowledge,
  ownTeachingsOf,
  PART_KNOWN,
  sentenceOfFinding,
  summaryOf,
  type Target,
  type TaughtUnit,
  UNITS_KNOWN,
} from "../../src/curricula";
import { runs, SEED } from "../eligibility/generate";
import { allOf, asked, competence, crosswalks, group, unit } from "./building";

const NO_LINKS = crosswalks();
const NAMES: FindingNames = {
  competence: (id) => `competence ${id}`,
  level: (_, rank) => `level ${rank}`,
  unit: (id) => `unit ${id}`,
};
const against = (asks: Ask, ...ids: string[]): Target => ({
  competences: ids.map((id) => competence(id)),
  asks,
});
const sentences = (units: TaughtUnit[], target: Target, known: Knowledge) =>
  coverageOf(units, target, NO_LINKS, known).findings.map((each) => [
    each.code,
    sentenceOfFinding(each, NAMES),
  ]);

describe("a programme of which nobody has stated that its record is complete", () => {
  const target = against(asked("a", 3), "a");

  it.each<[string, TaughtUnit[], string]>([
    [
      "that nobody recorded as teaching the competence",
      [],
      "It is not stated whether any unit teaches competence a, which is required at the level “level 3”.",
    ],
    [
      "that practises it",
      [unit("u", [["a", 3, "PRACTISED"]])],
      "Competence a is taught up to the level “level 3” by unit u. It is not stated whether any unit assesses it at the level “level 3”, which is required.",
    ],
    [
      "that assesses it below the level",
      [unit("u", [["a", 2, "ASSESSED"]])],
      "Competence a is assessed up to the level “level 2” by unit u. It is not stated whether any unit assesses it at the level “level 3”, which is required.",
    ],
  ])("%s has no gap: it is not known", (_, units, sentence) => {
    const { rows } = coverageOf(units, target, NO_LINKS, PART_KNOWN);
    expect(rows).toMatchObject([{ standing: "NOT_KNOWN", gaps: [] }]);
    expect(sentences(units, target, PART_KNOWN)).toEqual([["NOT_KNOWN", sentence]]);
  });

  it("covers what is recorded as assessed at the level", () => {
    const units = [unit("u", [["a", 3, "ASSESSED"]])];
    expect(coverageOf(units, target, NO_LINKS, PART_KNOWN)).toMatchObject({
      rows: [{ standing: "COVERED" }],
      findings: [],
    });
  });

  it("may teach a unit that a route asks for, and a prerequisite; chosen units are exactly those chosen", () => {
    const course: Ask = {
      kind: "UNITS",
      ref: "course",
      basis: "PUBLISHED",
      units: [{ unitId: "w", minimumVersion: null }],
    };
    const units = [unit("u", [], { prerequisites: ["v"] })];
    expect(sentences(units, against(course), PART_KNOWN)).toEqual([
      ["NOT_KNOWN", "The route requires unit w. It is not stated whether it is taught."],
    ]);
    expect(sentences(units, against(course), UNITS_KNOWN).map(([code]) => code)).toEqual([
      "UNIT_NOT_TAUGHT",
      "PREREQUISITE_MISSING",
    ]);
  });

  it("is summed up in a few sentences, with each competence once", () => {
    const units = [
      unit("u", [
        ["a", 3, "ASSESSED"],
        ["b", 2, "PRACTISED"],
        ["c", 3, "PRACTISED"],
      ]),
    ];
    const all = against(
      allOf(asked("a", 3), asked("b", 3), asked("c", 3), asked("d", 3), group(1, asked("a", 1), asked("e"))),
      "a",
      "b",
      "c",
      "d",
      "e",
    );
    const summed = (known: Knowledge) =>
      summaryOf(coverageOf(units, all, NO_LINKS, known), known === ALL_KNOWN, (id) => id.toUpperCase());
    expect(summed(PART_KNOWN)).toEqual([
      "One of the five competences is assessed as required: A.",
      "Two competences are taught, but it is not stated whether they are assessed as required: B, C.",
      "It is not stated whether one competence is taught: D.",
      "One competence is not covered and need not be, because the requirement is met in another way: E.",
    ]);
    expect(summed(ALL_KNOWN)).toEqual([
      "One of the five competences is assessed as required: A.",
      "Two competences are taught but not assessed: B, C.",
      "One competence is not taught: D.",
      "One competence is not covered and need not be, because the requirement is met in another way: E.",
    ]);
  });
});

describe("two programmes side by side, of which one may teach more than is recorded", () => {
  const side = (known: Knowledge, ...outcomes: Parameters<typeof unit>[1]) => {
    const units = [unit("u", outcomes)];
    return { known, units, teachings: ownTeachingsOf(units) };
  };
  const placed = ({ onlyInOne, onlyInOther, different, same, notKnown }: Comparison) =>
    Object.entries({ onlyInOne, onlyInOther, different, same, notKnown }).flatMap(([place, all]) =>
      all.length > 0 ? place : [],
    );
  const PRACTISED = ["a", 2, "PRACTISED"] as const;
  const ASSESSED = ["a", 2, "ASSESSED"] as const;

  it.each([
    ["what only the complete one teaches", [], [PRACTISED], "notKnown"],
    ["what only the incomplete one teaches", [PRACTISED], [], "onlyInOne"],
    ["what the incomplete one teaches more deeply", [ASSESSED], [PRACTISED], "different"],
    ["what the incomplete one teaches at another level", [["a", 3, "PRACTISED"]], [PRACTISED], "different"],
    ["what the complete one teaches more deeply", [PRACTISED], [ASSESSED], "notKnown"],
    ["what both teach at the same level", [PRACTISED], [PRACTISED], "notKnown"],
  ] as const)("%s", (_, ofIncomplete, ofComplete, place) => {
    const [incomplete, complete] = [side(PART_KNOWN, ...ofIncomplete), side(ALL_KNOWN, ...ofComplete)];
    expect(placed(compare(incomplete, complete, ["a"]))).toEqual([place]);
    const swapped = place === "onlyInOne" ? "onlyInOther" : place;
    expect(placed(compare(complete, incomplete, ["a"]))).toEqual([swapped]);
    const unsettled = compare(incomplete, { ...complete, known: PART_KNOWN }, ["a"]);
    expect(placed(unsettled)).toEqual(["notKnown"]);
  });

  it("lists a unit that one has and the other is not recorded to have only if the other is complete", () => {
    const units = (known: Knowledge, ...all: TaughtUnit[]) => ({ known, units: all, teachings: [] });
    const names = (known: Knowledge) =>
      compare(units(ALL_KNOWN, unit("u", []), unit("v", [])), units(known, unit("u", [])), []).units.map(
        ({ unitId }) => unitId,
      );
    expect(names(PART_KNOWN)).toEqual([]);
    expect(names(UNITS_KNOWN)).toEqual(["v"]);
  });
});

describe(`whatever else a programme may teach (seed ${SEED})`, () => {
  const COMPETENCES = ["a", "b", "c"];
  const outcome = fc.tuple(
    fc.constantFrom(...COMPETENCES),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom(...DEPTHS),
  );
  const anyUnits = fc
    .array(fc.array(outcome, { maxLength: 5 }), { maxLength: 3 })
    .map((all) => all.map((outcomes, index) => unit(`u${index}`, outcomes, { prerequisites: ["z"] })));
  const ABSENCES = ["NEVER_TAUGHT", "NOT_ASSESSED", "BELOW_LEVEL", "UNIT_NOT_TAUGHT", "PREREQUISITE_MISSING"];
  const anyTarget = fc
    .array(fc.tuple(fc.constantFrom(...COMPETENCES), fc.option(fc.integer({ min: 1, max: 4 }))), {
      minLength: 1,
    })
    .map((asks) => against(allOf(...asks.map((each) => asked(...each))), ...COMPETENCES));

  it("reports no absence of it, and leaves open exactly what would otherwise be a gap", () => {
    fc.assert(
      fc.property(anyUnits, anyTarget, (units, target) => {
        const [part, all] = [PART_KNOWN, ALL_KNOWN].map((known) =>
          coverageOf(units, target, NO_LINKS, known),
        );
        expect(part?.findings.filter(({ code }) => ABSENCES.includes(code))).toEqual([]);
        expect(part?.rows.map(({ standing }) => standing)).toEqual(
          all?.rows.map(({ standing, gaps }) => (gaps.length > 0 ? "NOT_KNOWN" : standing)),
        );
      }),
      runs(200),
    );
  });

  it("keeps every difference that was reported, once more of it is known", () => {
    fc.assert(
      fc.property(anyUnits, anyUnits, anyUnits, (one, other, more) => {
        const side = (units: readonly TaughtUnit[], known: Knowledge) => ({
          units,
          known,
          teachings: ownTeachingsOf(units),
        });
        const extended = [...one, ...more.map((each) => ({ ...each, id: `more ${each.id}` }))];
        const whole = side(other, ALL_KNOWN);
        const before = compare(side(one, PART_KNOWN), whole, COMPETENCES);
        const after = compare(side(extended, ALL_KNOWN), whole, COMPETENCES);
        const ids = (all: readonly { readonly competenceId: string }[]) =>
          all.map(({ competenceId }) => competenceId);
        expect(before.onlyInOther).toEqual([]);
        expect(ids(after.onlyInOne)).toEqual(expect.arrayContaining(ids(before.onlyInOne)));
        expect(ids(after.different.map((pair) => pair.one))).toEqual(
          expect.arrayContaining(ids(before.different.map((pair) => pair.one))),
        );
      }),
      runs(200),
    );
  });
});
