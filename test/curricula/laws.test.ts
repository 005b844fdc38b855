import fc from "fast-check";
import {
  ALL_KNOWN,
  type Ask,
  type Comparison,
  compare,
  coverageOf,
  DEPTHS,
  type FindingNames,
  ownTeachingsOf,
  sentenceOfFinding,
  type Target,
  type TaughtUnit,
  teachingsOf,
} from "../../src/curricula";
import type { CompetenceLink } from "../../src/eligibility/facts";
import { runs, SEED } from "../eligibility/generate";
import { asked, competence, crosswalks, group, link, outside, unit } from "./building";

const COMPETENCES = ["a", "b", "c", "d", "e"];
const ELSEWHERE = ["s", "t"];
const UNITS = ["u", "v", "w", "x", "y"];
const rank = fc.integer({ min: 1, max: 4 });
const anyCompetence = fc.constantFrom(...COMPETENCES, ...ELSEWHERE);

/** Units with repeated outcomes, prerequisites in circles and of units that are nowhere, and several versions of one. */
const anyUnit: fc.Arbitrary<TaughtUnit> = fc
  .record({
    name: fc.constantFrom(...UNITS),
    version: fc.integer({ min: 1, max: 2 }),
    outcomes: fc.array(fc.tuple(anyCompetence, rank, fc.constantFrom(...DEPTHS)), { maxLength: 6 }),
    prerequisites: fc.uniqueArray(fc.constantFrom(...UNITS, "nowhere"), { maxLength: 2 }),
    hours: fc.option(fc.integer({ min: 0, max: 40 })),
    mandatory: fc.option(fc.boolean()),
  })
  .map(({ name, outcomes, ...own }) => unit(name, outcomes, own));
const anyUnits = fc.uniqueArray(anyUnit, { selector: ({ id }) => id, maxLength: 6 });

const leaf: fc.Arbitrary<Ask> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...COMPETENCES), fc.option(rank)).map((each) => asked(...each)),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ unitId: fc.constantFrom(...UNITS), minimumVersion: fc.option(fc.constantFrom(1, 2, 3)) })
      .map((each): Ask => ({ kind: "UNITS", ref: each.unitId, basis: "INFERRED", units: [each] })),
  },
  { weight: 1, arbitrary: fc.constant(outside("elsewhere")) },
);
const { tree } = fc.letrec<{ tree: Ask }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc
      .array(tie("tree"), { minLength: 1, maxLength: 4 })
      .chain((parts) => fc.integer({ min: 1, max: parts.length }).map((n) => group(n, ...parts))),
  ),
}));
const anyTarget: fc.Arbitrary<Target> = fc
  .tuple(tree, fc.array(fc.constantFrom(null, null, null, "META" as const, "ORGANISATIONAL" as const)))
  .map(([asks, kinds]) => ({
    competences: COMPETENCES.map((id, index) => competence(id, kinds[index] ?? null)),
    asks,
  }));

const anyLinks: fc.Arbitrary<CompetenceLink[]> = fc.uniqueArray(
  fc
    .record({
      from: anyCompetence,
      to: anyCompetence,
      cap: fc.option(rank),
      relation: fc.constantFrom("EXACT" as const, "RELATED" as const, "PARTIAL" as const),
      mapped: fc.option(fc.array(fc.tuple(rank, rank), { maxLength: 4 })),
    })
    .map(({ from, to, cap, relation, mapped }) =>
      link(from, to, cap, { relation, levelMap: mapped && new Map(mapped), sameScale: mapped === null }),
    ),
  { selector: ({ id }) => id, maxLength: 6 },
);
const aCase = fc.record({
  units: anyUnits,
  target: anyTarget,
  links: anyLinks.map((all) => crosswalks(...all)),
});

const NAMES: FindingNames = {
  competence: (id) => `competence ${id}`,
  level: (_, each) => `level ${each}`,
  unit: (id) => `unit ${id}`,
};

describe(`what curricula cover, whatever the mapping (seed ${SEED})`, () => {
  it("gives every competence of the target exactly one row, and every outcome that leads to it exactly one cell", () => {
    fc.assert(
      fc.property(aCase, ({ units, target, links }) => {
        const { rows } = coverageOf(units, target, links, ALL_KNOWN);
        expect(rows.map(({ competenceId }) => competenceId)).toEqual(target.competences.map(({ id }) => id));
        for (const { competenceId, cells } of rows) {
          expect(cells.map((cell) => cell.rank)).toEqual([1, 2, 3, 4]);
          const shown = cells.flatMap(({ teachings }) => teachings.map(({ outcome }) => outcome.id)).sort();
          const leading = teachingsOf(units, links).filter((each) => each.competenceId === competenceId);
          expect(shown).toEqual(leading.map(({ outcome }) => outcome.id).sort());
        }
      }),
      runs(300),
    );
  });

  it("finds nothing of a competence that has no row, and says everything in words", () => {
    fc.assert(
      fc.property(aCase, ({ units, target, links }) => {
        const { rows, findings } = coverageOf(units, target, links, ALL_KNOWN);
        const standing = new Map(rows.map((row) => [row.competenceId, row.standing]));
        for (const finding of findings) {
          expect(finding.competenceId === null || standing.has(finding.competenceId)).toBe(true);
          expect(standing.get(finding.competenceId ?? "")).not.toBe("OUTSIDE");
          expect(sentenceOfFinding(finding, NAMES)).toMatch(/^[A-Z].*\.$/);
          expect(sentenceOfFinding(finding, NAMES)).not.toMatch(/null|undefined|NaN/);
        }
        for (const { competenceId, gaps } of rows) {
          const told = findings.filter((each) => each.competenceId === competenceId).map(({ code }) => code);
          expect(told.filter((code) => code !== "OVER_TAUGHT")).toEqual(gaps);
        }
      }),
      runs(300),
    );
  });

  it("finds a gap exactly where the requirements are not satisfied", () => {
    fc.assert(
      fc.property(aCase, ({ units, target, links }) => {
        const beyond = new Set(
          target.competences.filter((each) => each.outside !== null).map(({ id }) => id),
        );
        const all = teachingsOf(units, links);
        const satisfied = (ask: Ask): boolean => {
          if (ask.kind === "OUTSIDE") return true;
          if (ask.kind === "GROUP") return ask.parts.filter(satisfied).length >= ask.n;
          if (ask.kind === "UNITS")
            return ask.units.every((needed) =>
              units.some(
                (each) => each.unitId === needed.unitId && each.version >= (needed.minimumVersion ?? 1),
              ),
            );
          const assessed = all.filter(
            (each) => each.competenceId === ask.competenceId && each.outcome.depth === "ASSESSED",
          );
          return beyond.has(ask.competenceId) || assessed.some((each) => each.rank >= (ask.minimumRank ?? 1));
        };
        const gaps = coverageOf(units, target, links, ALL_KNOWN).findings.filter(
          ({ code }) => code !== "OVER_TAUGHT" && code !== "PREREQUISITE_MISSING",
        );
        expect(gaps.length === 0).toBe(satisfied(target.asks));
      }),
      runs(500),
    );
  });

  it("never finds more untaught, nor less covered, with a unit more", () => {
    fc.assert(
      fc.property(aCase, anyUnit, ({ units, target, links }, more) => {
        const before = coverageOf(units, target, links, ALL_KNOWN);
        const after = coverageOf([...units, { ...more, id: "more" }], target, links, ALL_KNOWN);
        const never = ({ findings }: typeof before) =>
          findings.filter(({ code }) => code === "NEVER_TAUGHT").map(({ competenceId }) => competenceId);
        expect(never(before)).toEqual(expect.arrayContaining(never(after)));
        for (const [index, { standing }] of before.rows.entries())
          if (standing === "COVERED") expect(after.rows[index]?.standing).toBe("COVERED");
      }),
      runs(300),
    );
  });

  it("does not depend on the order of the units", () => {
    fc.assert(
      fc.property(aCase, ({ units, target, links }) => {
        const short = (all: readonly TaughtUnit[]) =>
          coverageOf(all, target, links, ALL_KNOWN).rows.map(
            ({ standing, gaps, depth, taughtRank, assessedRank }) => ({
              standing,
              gaps,
              depth,
              taughtRank,
              assessedRank,
            }),
          );
        expect(short([...units].reverse())).toEqual(short(units));
      }),
      runs(200),
    );
  });
});

describe(`how two curricula differ (seed ${SEED})`, () => {
  const side = (units: readonly TaughtUnit[], known = ALL_KNOWN) => ({
    units,
    known,
    teachings: ownTeachingsOf(units),
  });
  const differ = (one: readonly TaughtUnit[], other: readonly TaughtUnit[]) =>
    compare(side(one), side(other), [...COMPETENCES, ...ELSEWHERE]);
  const names = (all: readonly { competenceId: string }[]) => all.map(({ competenceId }) => competenceId);
  const unitsOf = ({ units }: Comparison) =>
    new Map(units.map(({ unitId, one, other }) => [unitId, [one, other]]));

  it("finds nothing between a curriculum and itself, whatever the order of its units", () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const same = differ(units, [...units].reverse());
        expect([same.onlyInOne, same.onlyInOther, same.different, same.units]).toEqual([[], [], [], []]);
      }),
      runs(200),
    );
  });

  it("gives the same answer with its sides exchanged when they are", () => {
    fc.assert(
      fc.property(anyUnits, anyUnits, (one, other) => {
        const [there, back] = [differ(one, other), differ(other, one)];
        expect(back.onlyInOne).toEqual(there.onlyInOther);
        expect(back.onlyInOther).toEqual(there.onlyInOne);
        expect(back.different).toEqual(there.different.map((pair) => ({ one: pair.other, other: pair.one })));
        expect(names(back.same)).toEqual(names(there.same));
        expect(unitsOf(back)).toEqual(
          new Map([...unitsOf(there)].map(([id, pair]) => [id, [...pair].reverse()])),
        );
      }),
      runs(300),
    );
  });

  it("puts every competence that either teaches in exactly one place", () => {
    fc.assert(
      fc.property(anyUnits, anyUnits, (one, other) => {
        const { onlyInOne, onlyInOther, different, same } = differ(one, other);
        const told = [
          ...names(onlyInOne),
          ...names(onlyInOther),
          ...names(different.map((pair) => pair.one)),
          ...names(same),
        ];
        const taught = new Set([...one, ...other].flatMap(({ outcomes }) => names(outcomes)));
        expect([...told].sort()).toEqual([...taught].sort());
      }),
      runs(200),
    );
  });
});
