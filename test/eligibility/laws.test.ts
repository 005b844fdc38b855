import fc from "fast-check";
import { evaluate, type RequirementResult, toDay } from "../../src/eligibility";
import { OUTCOMES } from "../../src/eligibility/evaluation";
import { isGroup, type Requirement } from "../../src/eligibility/requirement";
import { group, nOf } from "./building";
import { aCase, adding, addition, type Case, day, runs, SEED, tree } from "./generate";
import { evaluated, readsOf, resultsOf, satisfies } from "./timelines";

/** What is compared of each node, by its code: everything but the order in which its facts are told. */
const answers = ({ root, ownPart }: ReturnType<typeof evaluate>) => ({
  ownPart,
  nodes: Object.fromEntries(
    resultsOf(root).map((result) => {
      const { requirement, required, actual, shortfall, counted, whoseMove, note } = result;
      const facts = counted.map((fact) => JSON.stringify(fact)).sort();
      return [requirement.code, { ...readsOf(result), required, actual, shortfall, facts, whoseMove, note }];
    }),
  ),
});
const ranksOf = (root: RequirementResult) =>
  resultsOf(root).map(({ outcome, requirement: { code } }) => ({ code, rank: OUTCOMES.indexOf(outcome) }));

/** The same rows in another order: each is drawn from what is left. */
function shuffled<Row>(rows: readonly Row[], salt: number): Row[] {
  const left = [...rows];
  let state = salt;
  return rows.flatMap(() => {
    // A linear congruential generator, with the constants of Numerical Recipes.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return left.splice(state % left.length, 1);
  });
}

function withChildren(requirement: Requirement, of: (children: readonly Requirement[]) => Requirement[]) {
  return isGroup(requirement)
    ? ({ ...requirement, children: of(requirement.children) } as Requirement)
    : requirement;
}

const inAnotherOrder = (requirement: Requirement, salt: number): Requirement =>
  withChildren(requirement, (children) =>
    shuffled(children, salt).map((child, at) => inAnotherOrder(child, salt + at)),
  );

/** Every ALL_OF as an N_OF of all, every ANY_OF as an N_OF of one, every DOMAIN as the N_OF that it stands for. */
function asCounted(requirement: Requirement): Requirement {
  if (!isGroup(requirement)) return requirement;
  const children = requirement.children.map((child: Requirement) => asCounted(child));
  const n =
    requirement.kind === "ALL_OF" ? children.length : requirement.kind === "ANY_OF" ? 1 : requirement.n;
  return { ...nOf(n, ...children), code: requirement.code, waivable: requirement.waivable };
}

describe(`the laws of the engine (seed ${SEED})`, () => {
  it("gives the same answer whatever the order of parts and of facts", () => {
    fc.assert(
      fc.property(aCase, day, fc.nat(), (one, asOf, salt) => {
        const turned = {
          ...one,
          requirement: inAnotherOrder(one.requirement, salt),
          facts: Object.fromEntries(
            Object.entries(one.facts).map(([kind, rows]: [string, unknown]) => [
              kind,
              Array.isArray(rows) ? shuffled(rows, salt) : rows,
            ]),
          ) as unknown as Case["facts"],
        };
        expect(answers(evaluated(turned, asOf))).toEqual(answers(evaluated(one, asOf)));
      }),
      runs(600),
    );
  });

  it("takes N_OF all as ALL_OF, N_OF one as ANY_OF, and a DOMAIN as the N_OF of its competences", () => {
    fc.assert(
      fc.property(aCase, day, (one, asOf) => {
        const counted = { ...one, requirement: asCounted(one.requirement) };
        expect(answers(evaluated(counted, asOf))).toEqual(answers(evaluated(one, asOf)));
      }),
      runs(400),
    );
  });

  it("takes them so for any parts side by side", () => {
    fc.assert(
      fc.property(aCase, fc.array(tree, { minLength: 1, maxLength: 3 }), day, (one, more, asOf) => {
        const parts = [one.requirement, ...more];
        const root = (requirement: Requirement) => readsOf(evaluated({ ...one, requirement }, asOf).root);
        expect(root(nOf(parts.length, ...parts))).toEqual(root(group("ALL_OF", ...parts)));
        expect(root(nOf(1, ...parts))).toEqual(root(group("ANY_OF", ...parts)));
      }),
      runs(300),
    );
  });

  it("never takes anything away, at any node, for an accepted claim, a completion, a credential, an endorsement or a supervision that is added", () => {
    fc.assert(
      fc.property(aCase, addition, day, (one, piece, asOf) => {
        const before = ranksOf(evaluated(one, asOf).root);
        const after = ranksOf(evaluated({ ...one, facts: adding(one.facts, piece) }, asOf).root);
        expect(after.filter(({ rank }, at) => rank < (before[at]?.rank ?? 0))).toEqual([]);
      }),
      runs(1200),
    );
  });

  it("says of a later day what it says on that day", () => {
    fc.assert(
      fc.property(aCase, day, (one, asOf) => {
        const { root } = evaluated(one, asOf);
        for (const [at, result] of resultsOf(root).entries()) {
          // What waits is PENDING from the day asked about on, so only satisfaction is compared.
          const satisfiedOn = (date: string | null) =>
            date === null ? null : satisfies(resultsOf(evaluated(one, toDay(date)).root)[at]?.outcome);
          expect(satisfiedOn(result.satisfiedSince)).not.toBe(false);
          expect(satisfiedOn(result.eligibleFrom)).not.toBe(false);
          expect(satisfiedOn(result.lapsesOn)).not.toBe(true);
        }
      }),
      runs(150),
    );
  });

  it("is put to the test by every outcome of every kind of requirement", () => {
    const reached = new Map<string, Set<string>>();
    for (const one of fc.sample(aCase, { seed: SEED, numRuns: 1500 }))
      for (const asOf of fc.sample(day, { seed: SEED, numRuns: 3 }))
        for (const { requirement, outcome } of resultsOf(evaluated(one, asOf).root))
          reached.set(requirement.kind, (reached.get(requirement.kind) ?? new Set()).add(outcome));
    const unknowing = ["MET", "NOT_MET", "WAIVED"];
    expect(Object.fromEntries([...reached].map(([kind, outcomes]) => [kind, [...outcomes].sort()]))).toEqual({
      ALL_OF: ["MET", "NOT_MET", "PENDING", "UNKNOWN", "WAIVED"],
      ANY_OF: ["MET", "NOT_MET", "PENDING", "UNKNOWN", "WAIVED"],
      N_OF: ["MET", "NOT_MET", "PENDING", "UNKNOWN", "WAIVED"],
      DOMAIN: ["MET", "NOT_MET", "PENDING", "WAIVED"],
      COMPETENCE: ["MET", "NOT_MET", "PENDING", "WAIVED"],
      CREDENTIAL: ["MET", "NOT_MET", "PENDING", "WAIVED"],
      EMPLOYER_CONDITION: ["MET", "NOT_MET", "UNKNOWN", "WAIVED"],
      ENDORSEMENT: ["MET", "NOT_MET", "UNKNOWN", "WAIVED"],
      HOLDS_BAND: ["MET", "NOT_MET", "UNKNOWN", "WAIVED"],
      TIME_IN_ROLE: ["MET", "NOT_MET", "UNKNOWN", "WAIVED"],
      SUPERVISION: unknowing,
      UNIT_COMPLETED: unknowing,
    });
  });
});
