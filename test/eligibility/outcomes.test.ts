import fc from "fast-check";
import {
  emptyRecord,
  evaluate,
  evaluateKnown,
  isSatisfied,
  isSatisfiedOn,
  knownFactsAt,
  type OutcomeNode,
  outcomesFrom,
  outcomesOf,
} from "../../src/eligibility";
import { isGroup, type Requirement } from "../../src/eligibility/requirement";
import { aCase, day, runs, SEED } from "./generate";

/** What stored readiness is made of. */
const outcomesIn = (node: OutcomeNode): object => ({
  code: node.requirement.code,
  outcome: node.outcome,
  satisfiedSince: node.satisfiedSince,
  eligibleFrom: node.eligibleFrom,
  lapsesOn: node.lapsesOn,
  changesOn: node.changesOn,
  suppliedBy: node.suppliedBy,
  children: node.children.map(outcomesIn),
});

/** The same requirements as another route asks for them: under codes and words of its own. */
function onAnotherRoute(requirement: Requirement): Requirement {
  const own = { code: `other-${requirement.code}`, label: `Other: ${requirement.label}`, source: "S-OTHER" };
  return isGroup(requirement)
    ? ({ ...requirement, ...own, children: requirement.children.map(onAnotherRoute) } as Requirement)
    : { ...requirement, ...own, routeId: "another-route" };
}

describe(`outcomes without explanation (seed ${SEED})`, () => {
  it("are those of an evaluation, at every node", () => {
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        const clocks = { asOf, knownAt };
        const { root, ownPart } = evaluate(requirement, facts, clocks);
        const outcomes = outcomesOf(requirement, knownFactsAt(facts, knownAt), clocks);
        expect(outcomes.ownPart).toBe(ownPart);
        expect(outcomesIn(outcomes.root)).toEqual(outcomesIn(root));
      }),
      runs(500),
    );
  });

  it("are the same whichever records the requirement was evaluated over before", () => {
    fc.assert(
      fc.property(aCase, aCase, day, day, ({ requirement, facts, knownAt }, other, asOf, before) => {
        const asNew = structuredClone(requirement);
        for (const earlier of [emptyRecord("somebody"), other.facts]) {
          evaluate(requirement, earlier, { asOf: before, knownAt: other.knownAt });
          outcomesOf(requirement, knownFactsAt(earlier, other.knownAt), { asOf: before, knownAt });
        }
        const clocks = { asOf, knownAt };
        expect(evaluate(requirement, facts, clocks)).toEqual(evaluate(asNew, facts, clocks));
        const known = knownFactsAt(facts, knownAt);
        expect(outcomesOf(requirement, known, clocks)).toEqual(outcomesOf(asNew, known, clocks));
      }),
      runs(200),
    );
  });

  it("are the same whichever routes and days the record was read for before", () => {
    fc.assert(
      fc.property(aCase, day, day, ({ requirement, facts, knownAt }, asOf, before) => {
        const other = onAnotherRoute(requirement);
        const known = knownFactsAt(facts, knownAt);
        evaluateKnown(other, known, { asOf, knownAt });
        evaluateKnown(requirement, known, { asOf: before, knownAt });
        const clocks = { asOf, knownAt };
        expect(evaluateKnown(requirement, known, clocks)).toEqual(evaluate(requirement, facts, clocks));
      }),
      runs(500),
    );
  });

  it("are the same on every later day, worked out once for all of them", () => {
    fc.assert(
      fc.property(
        aCase,
        day,
        fc.array(fc.nat(3653), { minLength: 1, maxLength: 8 }),
        ({ requirement, facts, knownAt }, asOf, later) => {
          const clocks = { asOf, knownAt };
          const outcomesOn = outcomesFrom(requirement, knownFactsAt(facts, knownAt), clocks);
          for (const days of later) {
            const whole = evaluate(requirement, facts, { asOf: asOf + days, knownAt });
            expect(outcomesIn(outcomesOn(asOf + days))).toEqual(outcomesIn(whole.root));
          }
        },
      ),
      runs(300),
    );
  });

  it("are satisfied on a day by itself where the whole is", () => {
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        const clocks = { asOf, knownAt };
        const whole = isSatisfied(evaluate(requirement, facts, clocks).outcome);
        expect(isSatisfiedOn(requirement, knownFactsAt(facts, knownAt), clocks)).toBe(whole);
      }),
      runs(500),
    );
  });
});
