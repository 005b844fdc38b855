import fc from "fast-check";
import { evaluate, evaluateKnown, knownFactsAt, type OutcomeNode, outcomesOf } from "../../src/eligibility";
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
});
