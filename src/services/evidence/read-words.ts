import type { Actor } from "../../access/actor";
import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";
import {
  groundsForWords,
  type Words,
  type WordsGround,
  wordsOfEvidence,
} from "../../repositories/evidence/words";
import { recordReads } from "../../repositories/rights/trail";
import type { UseCaseContext } from "../shared/context";

/** A piece of evidence whose words are asked for. */
export interface OfEvidence {
  readonly id: string;
  readonly workerId: string;
}

/** What needs no writing: most who ask for words read their own, or may read none. */
export interface BeforeWriting {
  readonly reading: Database;
  /** On what the actor may read the words of somebody else's evidence. */
  readonly groundOf: (evidenceId: string) => Promise<WordsGround | null>;
}

const OPERATION = "readWords";

/**
 * The words of each piece of evidence; null if they are not for the actor, or are no longer kept. That
 * somebody else than the worker reads them is written into the trail first: they are returned once that is
 * stored.
 */
export async function readWords(
  context: UseCaseContext,
  before: BeforeWriting,
  evidence: readonly OfEvidence[],
): Promise<(Words | null)[]> {
  const { actor } = context;
  const isOwn = ({ workerId }: OfEvidence) => workerId === actor.workerId;
  const own = evidence.filter(isOwn).map(({ id }) => id);
  const others = evidence.filter((each) => !isOwn(each));
  const found = new Map([
    ...byEvidence(own.length > 0 ? await wordsOfEvidence(before.reading, actor.organisationId, own) : []),
    ...byEvidence(others.length > 0 ? await readOthers(context, before, others) : []),
  ]);
  return evidence.map(({ id }) => found.get(id) ?? null);
}

type Found = Awaited<ReturnType<typeof wordsOfEvidence>>;
const byEvidence = (words: Found) => words.map((each) => [each.evidenceId, each] as const);

async function readOthers(
  context: UseCaseContext,
  { groundOf }: BeforeWriting,
  evidence: readonly OfEvidence[],
): Promise<Found> {
  const { actor, today } = context;
  const { organisationId, subject } = actor;
  const grounds = await Promise.all(evidence.map(({ id }) => groundOf(id)));
  const readable = readableOf(actor, evidence, grounds);
  if (readable.length === 0) return [];
  return await context.transaction(async (db) => {
    const ids = readable.map(({ id }) => id);
    const still = readableOf(actor, readable, await groundsForWords(db, organisationId, ids, subject, today));
    const words = await wordsOfEvidence(
      db,
      organisationId,
      still.map(({ id }) => id),
    );
    const handedOut = new Set(words.map(({ evidenceId }) => evidenceId));
    const reads = still
      .filter(({ id }) => handedOut.has(id))
      .map(({ id, workerId, capacities }) => ({
        about: "EVIDENCE_WORDS" as const,
        object: id,
        workerId,
        capacities,
      }));
    await recordReads(db, organisationId, OPERATION, reads);
    return words;
  }, OPERATION);
}

function readableOf(
  actor: Actor,
  evidence: readonly OfEvidence[],
  grounds: readonly (WordsGround | null)[],
): (OfEvidence & { readonly capacities: readonly Capacity[] })[] {
  const groundOf = new Map(grounds.map((ground) => [ground?.evidenceId, ground]));
  return evidence.flatMap(({ id, workerId }) => {
    const ground = groundOf.get(id);
    const capacities = ground ? capacitiesOf(actor, workerId, ground) : [];
    return capacities.length > 0 ? [{ id, workerId, capacities }] : [];
  });
}

/** Whether somebody acts in a capacity in which workers' words may be shared with them. */
export const mayBeSharedWith = (actor: Actor): boolean => capacityOf(actor, "readShared", null) !== null;

/**
 * In which capacities somebody may read words that are not theirs: as the assessor, or in whatever they are
 * shared with them.
 */
function capacitiesOf(
  actor: Actor,
  workerId: string,
  { assigned, shared }: WordsGround,
): readonly Capacity[] {
  const asAssessor = assigned ? capacityOf(actor, "readWords", workerId) : null;
  if (asAssessor) return [asAssessor];
  return shared && capacityOf(actor, "readShared", workerId) ? actor.capacities : [];
}
