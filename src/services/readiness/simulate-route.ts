import { countingFor } from "../../access/counting-for";
import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { MAY_NOT_COUNT, type PeopleCount } from "../../disclosure/counting";
import {
  blockingOf,
  evaluateKnown,
  foreseenByOthers,
  isGroup,
  type LeafRequirement,
  type Outcome,
  type Requirement,
  type RequirementResult,
  roleBandsHeld,
  toDay,
} from "../../eligibility";
import { readRecords } from "../../repositories/readiness/engine-records";
import { makeReadOnly } from "../../repositories/shared/read-only";
import { findHolders, type WorkerRow } from "../../repositories/workforce/workforce";
import type { Clocks } from "../shared/clocks";
import type { UseCaseContext } from "../shared/context";
import { knownThen } from "./evaluation/route-answer";
import { type DraftedTrees, treesOf } from "./what-if/drafted-trees";

/** What would change for one worker if the draft were in force. */
export interface SimulatedChange {
  readonly worker: WorkerRow;
  /** By the current version; null if there is none. */
  readonly before: Outcome | null;
  readonly after: Outcome;
  /** What prevents it: single requirements, and choices. */
  readonly open: readonly Requirement[];
  readonly unmet: readonly LeafRequirement[];
}

export interface Simulation {
  readonly workers: PeopleCount;
  /** Null if there is no current version. */
  readonly before: ReadonlyMap<Outcome, PeopleCount> | null;
  readonly after: ReadonlyMap<Outcome, PeopleCount>;
  readonly gain: PeopleCount;
  readonly lose: PeopleCount;
  /** What is new or changed and how many do not meet it, those that most do not first. */
  readonly blocking: readonly { readonly leaf: LeafRequirement; readonly blocked: PeopleCount }[];
  /** By name; null for those who may not read the organisation's records. */
  readonly gaining: readonly SimulatedChange[] | null;
  readonly losing: readonly SimulatedChange[] | null;
}

const OUTCOMES: readonly Outcome[] = ["NOT_MET", "UNKNOWN", "PENDING", "WAIVED", "MET"];
/**
 * Workers whose records are read together: a whole record takes about 50 kB, and what comes together is taken
 * in together.
 */
const AT_ONCE = 20;

/**
 * What would change for the workers of the actor's organisation who hold a role band that a drafted route
 * starts from, if it were in force in place of the current version. Nothing is stored: the transaction cannot
 * write. A draft is a question about records that its author chooses, so those who may not list the workers
 * see what it changes and no number, and no record is read.
 * @throws Refused if the draft is not found or the actor may not write it, or something prevents evaluating
 * it.
 */
export async function simulateRoute(
  context: UseCaseContext,
  draftId: string,
  asked: Clocks,
): Promise<Simulation> {
  const counting = countingFor(context);
  const { trees, people } = await context.transaction(async (db) => {
    await makeReadOnly(db);
    const trees = await treesOf(context, db, draftId, asked);
    return { trees, people: counting && (await changesOf(context, db, trees, asked)) };
  });
  const count = (of: (change: SimulatedChange) => boolean) =>
    counting && people ? counting.show(people.filter(of).length) : MAY_NOT_COUNT;
  const byOutcome = (when: "before" | "after") =>
    new Map(OUTCOMES.map((outcome) => [outcome, count((change) => change[when] === outcome)]));
  const listed = capacityOf(context.actor, "readRecords", null) === null ? null : people;
  return {
    workers: count(() => true),
    before: trees.before && byOutcome("before"),
    after: byOutcome("after"),
    gain: count(gains),
    lose: count(loses),
    blocking: trees.news
      .map((leaf) => ({ leaf, blocked: count(({ unmet }) => unmet.some(({ code }) => code === leaf.code)) }))
      .sort((a, b) => (b.blocked.count ?? -1) - (a.blocked.count ?? -1)),
    gaining: listed?.filter(gains) ?? null,
    losing: listed?.filter(loses) ?? null,
  };
}

async function changesOf(
  context: UseCaseContext,
  db: Database,
  { starts, before, after }: DraftedTrees,
  { asOf, knownAt }: Clocks,
): Promise<SimulatedChange[]> {
  const { actor, reference, today } = context;
  const clocks = { asOf: toDay(asOf), knownAt: knownAt.getTime() };
  const workers = await findHolders(db, actor.organisationId, starts, asOf);
  const changes: SimulatedChange[] = [];
  for (let at = 0; at < workers.length; at += AT_ONCE) {
    const some = workers.slice(at, at + AT_ONCE);
    const records = await readRecords(db, reference, some);
    for (const [index, worker] of some.entries()) {
      await context.breathe?.();
      const record = records[index];
      const known = record && knownThen(reference, foreseenByOthers(record, today), clocks.knownAt);
      if (!known || !roleBandsHeld(known, clocks.asOf).some((held) => starts.includes(held))) continue;
      const { root } = evaluateKnown(after, known, clocks);
      changes.push({
        worker,
        before: before && evaluateKnown(before, known, clocks).root.outcome,
        after: root.outcome,
        open: blockingOf(root).map(({ requirement }) => requirement),
        unmet: unmetIn(root),
      });
    }
  }
  return changes;
}

function unmetIn({ requirement, outcome, children }: RequirementResult): LeafRequirement[] {
  if (isGroup(requirement)) return children.flatMap(unmetIn);
  return isSatisfied(outcome) ? [] : [requirement];
}

const isSatisfied = (outcome: Outcome | null): boolean => outcome === "MET" || outcome === "WAIVED";
const gains = ({ before, after }: SimulatedChange) => !isSatisfied(before) && isSatisfied(after);
const loses = ({ before, after }: SimulatedChange) => isSatisfied(before) && !isSatisfied(after);
