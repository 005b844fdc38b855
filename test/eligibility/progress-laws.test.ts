import fc from "fast-check";
import {
  blockingOf,
  openOf,
  progressByActor,
  progressOf,
  type RequirementResult,
} from "../../src/eligibility";
import { aCase, day, runs, SEED, WINDOW } from "./generate";
import { naive } from "./naive";
import { evaluated, naivesOf, resultsOf, satisfies } from "./timelines";

const leavesOf = (result: RequirementResult) =>
  resultsOf(result).filter(({ children }) => children.length === 0);
const isEmployers = ({ suppliedBy }: RequirementResult) => suppliedBy === "EMPLOYER";
const isOpen = ({ outcome }: RequirementResult) => !satisfies(outcome);

/** Whether the whole would be satisfied with these leaves met in addition to those that are. */
function wouldDo(result: RequirementResult, met: ReadonlySet<RequirementResult>): boolean {
  if (satisfies(result.outcome) || met.has(result)) return true;
  if (result.children.length === 0) return false;
  return result.children.filter((child) => wouldDo(child, met)).length >= result.required.amount;
}

const subsetsOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: 2 ** items.length }, (_, mask) => items.filter((_item, bit) => (mask >> bit) & 1));

/** The sets of open leaves that would satisfy the whole, and of which no leaf can be left out. */
const leastSets = (root: RequirementResult): RequirementResult[][] =>
  subsetsOf(leavesOf(root).filter(isOpen))
    .filter((set) => wouldDo(root, new Set(set)))
    .filter((set) => set.every((leaf) => !wouldDo(root, new Set(set.filter((each) => each !== leaf)))));

const openIn = ({ met, total }: { met: number; total: number }) => total - met;

const anAnswer = fc
  .tuple(aCase, day)
  .map(([one, asOf]) => evaluated(one, asOf))
  .filter(({ root }) => leavesOf(root).filter(isOpen).length <= 10);

describe(`what is missing, and progress (seed ${SEED})`, () => {
  it("missing is exactly what would help: the leaves of all least sets that would do", () => {
    fc.assert(
      fc.property(anAnswer, ({ root }) => {
        const helps = new Set(leastSets(root).flat());
        const { own, employer } = openOf(root);
        const listed = new Set([...own, ...employer].flatMap((each) => openLeavesUnder(each)));
        expect(codes(listed)).toEqual(codes(helps));
      }),
      runs(400),
    );
  });

  it("counts as the worker's part the fewest leaves that are left if the employer does everything", () => {
    fc.assert(
      fc.property(anAnswer, ({ root, ownPart }) => {
        const employers = leavesOf(root).filter(isEmployers);
        const owns = leavesOf(root).filter((leaf) => isOpen(leaf) && !isEmployers(leaf));
        const fewest = Math.min(
          ...subsetsOf(owns)
            .filter((set) => wouldDo(root, new Set([...employers, ...set])))
            .map(({ length }) => length),
        );
        const { own } = progressOf(root);
        expect(openIn(own)).toBe(fewest);
        expect(own.met === own.total).toBe(satisfies(ownPart));
      }),
      runs(400),
    );
  });

  it("agrees with its lists: none is empty while something is left, and each choice says how much", () => {
    fc.assert(
      fc.property(anAnswer, ({ root }) => {
        const progress = progressOf(root);
        const open = openOf(root);
        for (const side of ["own", "employer"] as const) {
          const left = open[side].map((each) => openIn(progressOf(each)[side]));
          expect(left.every((each) => each > 0)).toBe(true);
          expect(left.reduce((sum, each) => sum + each, 0)).toBe(openIn(progress[side]));
        }
        const blocking = blockingOf(root);
        expect(new Set(blocking)).toEqual(new Set([...open.own, ...open.employer]));
        expect(wouldDo(root, new Set(blocking))).toBe(true);
      }),
      runs(400),
    );
  });

  it("is the same by who acts, and nobody has something left who does not act next", () => {
    fc.assert(
      fc.property(anAnswer, ({ root }) => {
        const { own, employer } = progressOf(root);
        const shares = progressByActor(root);
        const sum = (part: "met" | "total") => shares.reduce((all, share) => all + share[part], 0);
        expect([sum("met"), sum("total")]).toEqual([own.met + employer.met, own.total + employer.total]);
        const moves = leavesOf(root).map(({ whoseMove }) => whoseMove);
        for (const share of shares) {
          expect(share.total).toBeGreaterThan(0);
          if (openIn(share) > 0) expect(moves).toContain(share.who);
        }
      }),
      runs(400),
    );
  });

  it("has at every group the weakest basis of its leaves", () => {
    fc.assert(
      fc.property(aCase, day, (one, asOf) => {
        const nodes = naivesOf(naive(one.requirement, one.facts, one.knownAt, WINDOW.from));
        expect(resultsOf(evaluated(one, asOf).root).map(({ basis }) => basis)).toEqual(
          nodes.map(({ basis }) => basis),
        );
      }),
      runs(100),
    );
  });
});

/** The open leaves that a listed requirement or choice offers; nothing under a group that is satisfied. */
const openLeavesUnder = (result: RequirementResult): RequirementResult[] => {
  if (!isOpen(result)) return [];
  return result.children.length === 0 ? [result] : result.children.flatMap(openLeavesUnder);
};

const codes = (results: ReadonlySet<RequirementResult>): string[] =>
  [...results].map(({ requirement }) => requirement.code).sort();
