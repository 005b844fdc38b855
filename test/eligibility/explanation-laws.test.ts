import fc from "fast-check";
import {
  evaluate,
  evaluateKnown,
  explain,
  knownFactsAt as factsKnownAt,
  type Outcome,
  type RequirementResult,
  toDay,
  waysOut,
  why,
} from "../../src/eligibility";
import { excludedFacts } from "../../src/eligibility/explain-leaf";
import type { Facts } from "../../src/eligibility/facts";
import { aCase, day, runs, SEED } from "./generate";

const isSatisfied = (outcome: Outcome) => outcome === "MET" || outcome === "WAIVED";
const leavesOf = (result: RequirementResult): RequirementResult[] =>
  result.children.length === 0 ? [result] : result.children.flatMap(leavesOf);

/** A day that no generated fact has heard of. */
const NEVER_IN_HERE = toDay("2090-01-01");

/** Whether the whole would be satisfied with these leaves met besides those that are. */
function wouldDo(result: RequirementResult, met: ReadonlySet<RequirementResult>): boolean {
  if (isSatisfied(result.outcome) || met.has(result)) return true;
  if (result.children.length === 0) return false;
  return result.children.filter((child) => wouldDo(child, met)).length >= result.required.amount;
}

describe(`the explanation's laws (seed ${SEED})`, () => {
  it("why: with these facts alone the outcome stays, and each of them is needed", () => {
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        const clocks = { asOf, knownAt };
        const { outcome } = evaluate(requirement, facts, clocks);
        const reasons = why(requirement, facts, clocks);
        const outcomeWith = (kept: typeof reasons) =>
          evaluate(requirement, only(facts, new Set(kept.map(({ factId }) => factId))), clocks).outcome;
        expect(new Set(reasons.map(({ factId }) => factId)).size).toBe(reasons.length);
        expect(outcomeWith(reasons)).toBe(outcome);
        for (const reason of reasons)
          expect(outcomeWith(reasons.filter((each) => each !== reason))).not.toBe(outcome);
      }),
      runs(600),
    );
  });

  it("why: no smaller set of facts does, where all of them can be tried", () => {
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        const clocks = { asOf, knownAt };
        const ids = tellable(facts);
        fc.pre(ids.length <= 8);
        const { outcome } = evaluate(requirement, facts, clocks);
        const least = Array.from({ length: 2 ** ids.length }, (_, mask) =>
          ids.filter((_id, bit) => (mask >> bit) & 1),
        )
          .sort((a, b) => a.length - b.length)
          .find((kept) => evaluate(requirement, only(facts, new Set(kept)), clocks).outcome === outcome);
        expect(why(requirement, facts, clocks)).toHaveLength(least?.length ?? -1);
      }),
      runs(150),
    );
  });

  it("why not: every way would do, no leaf of it can be left out, and no cheaper way is missing", () => {
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        const { root } = evaluate(requirement, facts, { asOf, knownAt });
        const open = leavesOf(root).filter(({ outcome }) => !isSatisfied(outcome));
        fc.pre(open.length <= 10);
        const ways = waysOut(root);
        const least = Array.from({ length: 2 ** open.length }, (_, mask) =>
          open.filter((_leaf, bit) => (mask >> bit) & 1),
        )
          .filter((set) => wouldDo(root, new Set(set)))
          .filter((set) => set.every((leaf) => !wouldDo(root, new Set(set.filter((each) => each !== leaf)))))
          .sort((a, b) => a.length - b.length);
        expect(ways).toHaveLength(Math.min(8, least.length));
        expect(ways.map(({ length }) => length)).toEqual(least.slice(0, 8).map(({ length }) => length));
        for (const way of ways)
          expect(
            least.some((set) => set.length === way.length && way.every((leaf) => set.includes(leaf))),
          ).toBe(true);
      }),
      runs(600),
    );
  });

  it("tells of no fact both that it counts and that it does not", () => {
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        const clocks = { asOf, knownAt };
        const known = factsKnownAt(facts, knownAt);
        for (const leaf of leavesOf(evaluate(requirement, facts, clocks).root)) {
          const counted = leaf.counted.map(({ factId }) => factId);
          const excluded = excludedFacts(leaf.requirement, known, clocks).map(({ factId }) => factId);
          expect(new Set(excluded).size).toBe(excluded.length);
          expect(counted.filter((id) => excluded.includes(id))).toEqual([]);
        }
      }),
      runs(400),
    );
  });

  it("says of each fact that counts the day on which it stops, if nothing else happens", () => {
    fc.assert(
      fc.property(aCase, day, (one, asOf) => {
        // As the worker sees it: what others see has no day that follows from an adjustment.
        const { requirement, knownAt } = one;
        const adjustments = one.facts.adjustments.map((each) => ({ ...each, readUntil: undefined }));
        const known = factsKnownAt({ ...one.facts, adjustments }, knownAt);
        const leavesOn = (date: number) =>
          leavesOf(evaluateKnown(requirement, known, { asOf: date, knownAt }, "ADJUSTED").root);
        const countedOn = (date: number) =>
          leavesOn(date).map(({ counted }) => new Set(counted.map(({ factId }) => factId)));
        for (const [at, leaf] of leavesOn(asOf).entries())
          for (const { factId, kind, stopsCountingOn } of leaf.counted) {
            // A waiver is told of only where the outcome would be lower without it.
            if (kind === "WAIVER") continue;
            const stopsOn = stopsCountingOn === null ? null : toDay(stopsCountingOn);
            const [lastDay, firstWithout] = [(stopsOn ?? NEVER_IN_HERE) - 1, stopsOn ?? asOf - 10_000];
            expect([factId, countedOn(lastDay)[at]?.has(factId)]).toEqual([factId, true]);
            expect([factId, countedOn(firstWithout)[at]?.has(factId)]).toEqual([factId, false]);
          }
      }),
      runs(150),
    );
  });

  it("accounts for every claim on the very competence: it counts, or it says why not", () => {
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        const { root } = explain(requirement, facts, { asOf, knownAt });
        const all: (typeof root)[] = [root];
        for (const node of all) all.push(...node.children);
        for (const { requirement: leaf, counted, excluded } of all) {
          if (leaf.kind !== "COMPETENCE") continue;
          const told = new Set([...counted, ...excluded].map(({ factId }) => factId));
          for (const claim of facts.claims)
            if (claim.competenceId === leaf.competenceId) expect(told).toContain(claim.id);
        }
      }),
      runs(200),
    );
  });

  it("answers the same as known then, again after later facts have come", () => {
    fc.assert(
      fc.property(aCase, day, ({ requirement, facts, knownAt }, asOf) => {
        const clocks = { asOf, knownAt };
        expect(evaluate(requirement, onlyKnown(facts, knownAt), clocks)).toEqual(
          evaluate(requirement, facts, clocks),
        );
      }),
      runs(600),
    );
  });
});

/** Ids of the facts that an explanation may name. */
const tellable = (facts: Facts): string[] =>
  [
    facts.posts,
    facts.claims,
    facts.completions,
    facts.credentials,
    facts.supervisions,
    facts.endorsements,
    facts.attestations,
    facts.waivers,
  ].flatMap((rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id));

/**
 * The record with these of its facts and no others that an explanation may name. What hangs on a fact that is gone (a
 * change of a post, a judgement of a claim) stays behind, and means nothing.
 */
function only(facts: Facts, kept: ReadonlySet<string>): Facts {
  const of = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.filter(({ id }) => kept.has(id));
  return {
    ...facts,
    posts: of(facts.posts),
    claims: of(facts.claims),
    completions: of(facts.completions),
    credentials: of(facts.credentials),
    supervisions: of(facts.supervisions),
    endorsements: of(facts.endorsements),
    attestations: of(facts.attestations),
    waivers: of(facts.waivers),
  };
}

/** The record as it stood at an instant, before anything later was written. */
function onlyKnown(facts: Facts, instant: number): Facts {
  const known = <Row extends { readonly recordedAt: number }>(rows: readonly Row[]) =>
    rows.filter(({ recordedAt }) => recordedAt <= instant);
  const evidence = known(facts.evidence);
  return {
    ...facts,
    posts: known(facts.posts),
    postChanges: known(facts.postChanges),
    evidence,
    claims: facts.claims.filter(({ evidenceId }) => evidence.some(({ id }) => id === evidenceId)),
    submissions: known(facts.submissions),
    judgements: known(facts.judgements),
    appointments: known(facts.appointments),
    completions: known(facts.completions),
    credentials: known(facts.credentials),
    verifications: known(facts.verifications),
    supervisions: known(facts.supervisions),
    endorsements: known(facts.endorsements),
    attestations: known(facts.attestations),
    waivers: known(facts.waivers),
    undoings: known(facts.undoings),
  };
}
