import { evaluateKnown } from "./evaluate";
import type { RequirementResult } from "./evaluation";
import { excludedFacts } from "./explain-leaf";
import type { FactKind } from "./fact-kind";
import type { Facts } from "./facts";
import { knownFactsAt } from "./known-facts";
import { type Clocks, isGroup, type Requirement } from "./requirement";

/**
 * A fact of the record with the rows that belong to it: a post with its changes, a claim with its evidence
 * and judgements.
 */
export interface FactRef {
  readonly factId: string;
  readonly kind: FactKind;
}

/** Sets of facts tried one by one before a minimal set is taken for the answer instead of a smallest one. */
const TRIALS = 256;

/**
 * Up to this many facts are tried one by one; if there are more, whole shares of them are left out together.
 */
const ONE_BY_ONE = 64;

/** How many facts and requirements may be read in all the trials of one question: a few seconds' work. */
const READ_AT_MOST = 400_000;

/**
 * A smallest set of facts that alone forces the outcome: with these and no others the outcome at the root is
 * the same, and each of them is needed. If too many sets would have to be tried, none of the facts can be
 * left out, but another set may be smaller; for a record or a tree of thousands, some of the facts may not be
 * needed. Appointments, acceptance policies, links between competences and undoings are context and always
 * kept.
 */
export function why(requirement: Requirement, facts: Facts, clocks: Clocks): readonly FactRef[] {
  const known = knownFactsAt(facts, clocks.knownAt);
  const { root } = evaluateKnown(requirement, known, clocks);
  const forces = (kept: readonly FactRef[]): boolean =>
    evaluateKnown(requirement, knownFactsAt(keepOnly(facts, kept), clocks.knownAt), clocks).outcome ===
    root.outcome;
  const bearing = inOrder(
    facts,
    bearingOn(root, (leaf) => excludedFacts(leaf, known, clocks)),
  );
  const start = forces(bearing) ? bearing : inOrder(facts, everyFact(facts));
  const trials = Math.max(16, Math.floor(READ_AT_MOST / (everyFact(facts).length + nodesIn(root))));
  if (start.length > ONE_BY_ONE || start.length > trials) return inShares(start, forces, trials);
  const forced = start.filter((fact) => !forces(start.filter((each) => each !== fact)));
  return withoutSpare(smallest(forced, start, forces, Math.min(TRIALS, trials)) ?? start, forces);
}

const nodesIn = ({ children }: RequirementResult): number =>
  children.reduce((sum, child) => sum + nodesIn(child), 1);

/**
 * Leaves out ever smaller shares of the facts, as long as the others do; each of what stays is needed, unless
 * trials run out.
 */
function inShares(
  facts: readonly FactRef[],
  forces: (kept: readonly FactRef[]) => boolean,
  trials: number,
): readonly FactRef[] {
  let kept = facts;
  let left = trials;
  for (let share = Math.ceil(kept.length / 2); left > 0; share = Math.ceil(share / 2)) {
    for (let at = 0; at < kept.length && left > 0; ) {
      const rest = [...kept.slice(0, at), ...kept.slice(at + share)];
      left -= 1;
      if (forces(rest)) kept = rest;
      else at += share;
    }
    if (share <= 1) break;
  }
  return kept;
}

/** The smallest sufficient set that contains all the forced facts; null if the trials run out. */
function smallest(
  forced: readonly FactRef[],
  all: readonly FactRef[],
  forces: (kept: readonly FactRef[]) => boolean,
  most: number,
): readonly FactRef[] | null {
  const free = all.filter((fact) => !forced.includes(fact));
  let trials = most;
  const choose = (size: number, from: number, chosen: readonly FactRef[]): readonly FactRef[] | null => {
    if (size === 0) {
      trials -= 1;
      const kept = [...forced, ...chosen];
      return forces(kept) ? kept : null;
    }
    for (let at = from; at <= free.length - size && trials > 0; at += 1) {
      const fact = free[at];
      const found = fact ? choose(size - 1, at + 1, [...chosen, fact]) : null;
      if (found) return found;
    }
    return null;
  };
  for (let size = 0; size <= free.length && trials > 0; size += 1) {
    const found = choose(size, 0, []);
    if (found) return found;
  }
  return null;
}

/** Removes facts that are not needed, until each of the rest is needed. */
function withoutSpare(
  facts: readonly FactRef[],
  forces: (kept: readonly FactRef[]) => boolean,
): readonly FactRef[] {
  let kept = facts;
  for (let changed = true; changed; ) {
    changed = false;
    for (const fact of kept) {
      const rest = kept.filter((each) => each !== fact);
      if (!forces(rest)) continue;
      kept = rest;
      changed = true;
    }
  }
  return kept;
}

/**
 * What counted, what waits, and the posts and statements that decided against: no other fact can affect the
 * outcome.
 */
function bearingOn(
  result: RequirementResult,
  excludedOf: (leaf: Requirement) => readonly { factId: string; kind: FactKind; reason: string }[],
): FactRef[] {
  const speaking = isGroup(result.requirement)
    ? []
    : excludedOf(result.requirement).filter(
        ({ kind, reason }) =>
          reason === "NOT_ACCEPTED" ||
          reason === "NOT_ACCEPTED_FROM_ELSEWHERE" ||
          reason === "NOT_VERIFIED" ||
          kind === "POST" ||
          kind === "ATTESTATION",
      );
  return [
    ...[...result.counted, ...speaking].map(({ factId, kind }) => ({ factId, kind })),
    ...result.children.flatMap((child) => bearingOn(child, excludedOf)),
  ];
}

function everyFact(facts: Facts): FactRef[] {
  const of = (kind: FactKind, rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }) => ({ factId: id, kind }));
  return [
    ...of("POST", facts.posts),
    ...of("CLAIM", facts.claims),
    ...of("COMPLETION", facts.completions),
    ...of("CREDENTIAL", facts.credentials),
    ...of("SUPERVISION", facts.supervisions),
    ...of("CPD_ENTRY", facts.cpdEntries),
    ...of("ENDORSEMENT", facts.endorsements),
    ...of("ATTESTATION", facts.attestations),
    ...of("WAIVER", facts.waivers),
  ];
}

/** Each once, oldest first by the instant recorded, so that the same record gives the same answer. */
function inOrder(facts: Facts, refs: readonly FactRef[]): FactRef[] {
  const evidence = new Map(facts.evidence.map(({ id, recordedAt }) => [id, recordedAt]));
  const recorded = new Map<string, number>([
    ...[
      facts.posts,
      facts.completions,
      facts.credentials,
      facts.supervisions,
      facts.cpdEntries,
      facts.endorsements,
      facts.attestations,
      facts.waivers,
    ].flatMap((rows) => rows.map(({ id, recordedAt }): [string, number] => [id, recordedAt])),
    ...facts.claims.map(({ id, evidenceId }): [string, number] => [id, evidence.get(evidenceId) ?? 0]),
  ]);
  const at = ({ factId }: FactRef) => recorded.get(factId) ?? 0;
  return [...new Map(refs.map((ref) => [ref.factId, ref])).values()].sort(
    (a, b) => at(a) - at(b) || (a.factId < b.factId ? -1 : 1),
  );
}

/** A record with only these facts. Rows that belong to a removed fact stay, and have no effect. */
function keepOnly(facts: Facts, refs: readonly FactRef[]): Facts {
  const ids = new Set(refs.map(({ factId }) => factId));
  const kept = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.filter(({ id }) => ids.has(id));
  return {
    ...facts,
    posts: kept(facts.posts),
    claims: kept(facts.claims),
    completions: kept(facts.completions),
    credentials: kept(facts.credentials),
    supervisions: kept(facts.supervisions),
    cpdEntries: kept(facts.cpdEntries),
    endorsements: kept(facts.endorsements),
    attestations: kept(facts.attestations),
    waivers: kept(facts.waivers),
  };
}
