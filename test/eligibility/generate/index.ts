import fc from "fast-check";
import type { Facts, Undoing } from "../../../src/eligibility/facts";
import type { Requirement } from "../../../src/eligibility/requirement";
import { record } from "../building";
import { elsewhere } from "./elsewhere";
import { pieces } from "./facts";
import { nodesOf, tree } from "./requirements";
import {
  day,
  EVIDENCE_KINDS,
  instant,
  instantOfQuestion,
  OTHER_ROUTE,
  OWN_KINDS,
  perhaps,
  ROUTE,
  STEADY_ASSESSOR,
  some,
  WORKER,
} from "./words";

export { adding, addition } from "./additions";
export { tree } from "./requirements";
export * from "./words";

/** Printed with every failure; PEERWAY_SEED=… runs with another. */
export const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_102);

const SHARE = Number(process.env.PEERWAY_RUNS ?? 1);

/** Whether there are enough cases for each of what should occur in them to occur. */
export const TRIES_ALL = SHARE >= 1;

/** PEERWAY_RUNS=10 runs ten times as many cases; npm test runs a tenth. */
export const runs = (numRuns: number) => ({ seed: SEED, numRuns: Math.ceil(numRuns * SHARE) });

/** A requirement, a record and the instant up to which it is read. */
export interface Case {
  readonly requirement: Requirement;
  readonly facts: Facts;
  readonly knownAt: number;
}

const waiver = fc.record({
  node: fc.nat(),
  recordedAt: instant,
  routeId: fc.constantFrom(ROUTE, ROUTE, ROUTE, OTHER_ROUTE),
  fromOn: day,
  untilOn: perhaps(day),
});
const fewer = perhaps(fc.integer({ min: 1, max: 3 }));
const longer = perhaps(fc.integer({ min: 6, max: 48 }));
const adjustment = fc.record({
  node: fc.nat(),
  recordedAt: instant,
  routeId: fc.constantFrom(ROUTE, ROUTE, ROUTE, OTHER_ROUTE),
  items: fewer,
  kinds: fewer,
  assessors: fewer,
  furtherKinds: fc.subarray([...EVIDENCE_KINDS]),
  sessions: fewer,
  months: longer,
  longestGapDays: perhaps(fc.integer({ min: 10, max: 200 })),
  fromOn: day,
  untilOn: perhaps(day),
});
const undoing = fc.record({ fact: fc.nat(), recordedAt: instant, revokedOn: perhaps(day) });

export const aCase: fc.Arbitrary<Case> = fc
  .record({
    requirement: tree,
    parts: pieces,
    waivers: fc.array(waiver, { maxLength: 2 }),
    adjustments: fc.array(adjustment, { maxLength: 2 }),
    // For a reader who may not learn of adjustments, or for the worker.
    readUntil: perhaps(day),
    undoings: fc.array(undoing, { maxLength: 5 }),
    from: elsewhere,
    knownAt: instantOfQuestion,
    ownKinds: some(OWN_KINDS, OWN_KINDS, OWN_KINDS, []),
  })
  .map(({ requirement, parts, waivers, adjustments, readUntil, undoings, from, knownAt, ownKinds }) => {
    const nodes = nodesOf(requirement);
    const made = parts(new Set(nodes.map(({ kind }) => kind)));
    const facts = record({
      ...made,
      ownKinds,
      personId: WORKER,
      appointments: [
        {
          id: "appointment-of-ada",
          recordedAt: 0,
          assessorId: STEADY_ASSESSOR,
          fromOn: 0,
          untilOn: null,
          competenceIds: null,
        },
        ...(made.appointments ?? []),
      ],
      waivers: waivers.map(({ node, ...fact }, at) => ({
        id: `waiver-${at}`,
        requirementCode: nodes[node % nodes.length]?.code ?? "",
        ...fact,
      })),
      adjustments: adjustments.map(({ node, ...fact }, at) => ({
        id: `adjustment-${at}`,
        requirementCode: nodes[node % nodes.length]?.code ?? "",
        ...(readUntil === null ? {} : { readUntil }),
        ...fact,
      })),
    });
    return { requirement, knownAt, facts: { ...facts, ...from(facts), undoings: undone(facts, undoings) } };
  });

/** Undoings of any fact: of one twice over, of what another row stands on, and of an undoing, which is nothing. */
function undone(
  facts: Facts,
  undoings: readonly { fact: number; recordedAt: number; revokedOn: number | null }[],
): Undoing[] {
  const {
    personId: _,
    claims: __,
    links: ___,
    ownKinds: ______,
    copied: ____,
    acceptances: _____,
    ...rows
  } = facts;
  const ids = Object.values(rows).flatMap((each) => each.map(({ id }: { id: string }) => id));
  return undoings.map(({ fact, recordedAt, revokedOn }, at) => {
    const all = [...ids, `undoing-${(at + 1) % undoings.length}`];
    return {
      id: `undoing-${at}`,
      recordedAt,
      kind: revokedOn === null ? "RETRACTION" : "REVOCATION",
      factId: all[fact % all.length] ?? "",
      effectiveOn: revokedOn,
    };
  });
}
