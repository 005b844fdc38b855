import { createHash } from "node:crypto";
import type { Database } from "../../../database/pool";
import { ENGINE_VERSION } from "../../../eligibility";
import type { Reference } from "../../../reference";
import { noteLapsesOf } from "../../../repositories/events/notices";
import {
  type AttainedLists,
  attainmentsOnRecord,
  takeAttainmentsDue,
} from "../../../repositories/evidence/stored-attainments";
import { openRecords } from "../../../repositories/readiness/engine-records";
import { readNewestEngine } from "../../../repositories/readiness/newest-engine";
import {
  type ComputedFrom,
  countDue,
  type DueWorker,
  readComputedFrom,
  readSurroundings,
  takeDue,
} from "../../../repositories/readiness/readiness";
import { readinessOnRecord } from "../../../repositories/readiness/stored-rows";
import type { StoredSpan } from "../../../repositories/readiness/workforce-questions";
import { planOnce } from "../../../repositories/shared/planning";
import { computeSurviving, type OnTrouble, warn } from "./compute-or-skip";
import { type AttainmentChanges, attainmentChanges, storeAttainments } from "./store-attainments";
import { storeReadiness } from "./store-readiness";
import { type ComputedReadiness } from "./stored-readiness";

/** Whose readiness, and what it is computed by. */
export interface Recomputation {
  readonly organisationId: string;
  /** The published reference data as that organisation sees it. */
  readonly reference: Reference;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Awaited between one worker and the next, so that others have their turn. */
  readonly breathe?: () => Promise<void>;
  /**
   * Hears of what could not be worked out or stored for one worker; the process's warnings where it is left
   * out.
   */
  readonly onTrouble?: OnTrouble;
}

/** The version of this process's engine, as the database compares it with others. */
export const OWN_ENGINE = Number(ENGINE_VERSION);

/**
 * Names what readiness is computed from in addition to a worker's own facts: the engine, the current
 * reference data, the organisation's own kinds, and how often the organisation has said something of itself.
 * 48 bits, so that it is a whole number here as in the database. The engine is the newest that has started on
 * the database, so that an older process takes as current what the newest one has stored.
 * @param instant milliseconds since 1970: with the reference data that was current then.
 */
export function basisOf(
  { editions, pathway: { ownKinds } }: Reference,
  { epoch, newestEngine }: ComputedFrom,
  instant = Number.POSITIVE_INFINITY,
): number {
  const rests = [
    String(Math.max(newestEngine, OWN_ENGINE)),
    editions.digestAt(instant),
    epoch,
    // A process that has not read a new kind yet takes its facts for nothing.
    ...ownKinds,
  ];
  return createHash("sha256").update(JSON.stringify(rests)).digest().readUIntBE(0, 6);
}

/** The basis by which stored readiness is current in what this database session sees. */
export async function currentBasis(
  db: Database,
  { organisationId, reference }: Omit<Recomputation, "today">,
): Promise<number> {
  return basisOf(reference, await readComputedFrom(db, organisationId));
}

/** Whether any worker's readiness may be another than the one stored. */
export function mayBeDue(
  { reference, today }: Pick<Recomputation, "reference" | "today">,
  span: StoredSpan,
): boolean {
  const { firstDueOn, lowestBasis, highestBasis } = span;
  if (firstDueOn === null) return false;
  const basis = basisOf(reference, span);
  return firstDueOn === "-infinity" || firstDueOn <= today || lowestBasis !== basis || highestBasis !== basis;
}

/** How many workers' readiness may be another than the one stored. */
export async function pendingIn(db: Database, what: Recomputation): Promise<number> {
  return await countDue(db, what.organisationId, what.today, await currentBasis(db, what));
}

/**
 * Computes the readiness of some workers who are due, in the caller's transaction, which holds them until it
 * ends. The basis is read before any fact: what the organisation says meanwhile leaves them due. Somebody who
 * records a fact about one of them waits until the transaction ends, and leaves that one due. Once a newer
 * engine has started on the database, nobody is computed by this one.
 * @returns how many they were.
 */
export async function recomputeSome(
  db: Database,
  what: Recomputation,
  how: { readonly most: number; readonly waits: boolean },
): Promise<number> {
  const { organisationId, reference, today, breathe, onTrouble = warn } = what;
  const computedFrom = await readComputedFrom(db, organisationId);
  if (computedFrom.newestEngine > OWN_ENGINE) return 0;
  const basis = basisOf(reference, computedFrom);
  const workers = await takeDue(db, organisationId, today, basis, how);
  if (workers.length === 0) return 0;
  const ids = workers.map(({ id }) => id);
  const [, newestEngine, recordOf, around, onRecord, attained] = await Promise.all([
    // Planned for their values, 30 statements take PostgreSQL as long as to run them (bench/README.md).
    planOnce(db),
    readNewestEngine(db),
    openRecords(db, reference, workers, "COMPARED"),
    readSurroundings(db, organisationId, ids),
    readinessOnRecord(db, organisationId, ids),
    attainmentsOfThoseDue(db, organisationId, workers),
  ]);
  // Read again once the workers are held: whichever engine starts from now on waits for them, and finds them due.
  if (newestEngine > OWN_ENGINE) return 0;
  const computed: ComputedReadiness[] = [];
  const attainments: AttainmentChanges[] = [];
  for (const worker of workers) {
    await breathe?.();
    const { id, attainmentsAreDue } = worker;
    const record = recordOf(worker);
    computed.push(computeSurviving(onTrouble, reference, id, record, around, { asOf: today, today }));
    if (attainmentsAreDue) attainments.push(attainmentChanges(id, record, attained(id), today));
  }
  await storeReadiness(db, organisationId, basis, { computed, onRecord }, onTrouble);
  await storeAttainments(db, organisationId, attainments);
  await noteLapsesOf(db, organisationId, ids, today);
  return workers.length;
}

/** What is stored of the workers whose attainments are due. */
async function attainmentsOfThoseDue(
  db: Database,
  organisationId: string,
  workers: readonly DueWorker[],
): Promise<(workerId: string) => AttainedLists | null> {
  const due = workers.filter(({ attainmentsAreDue }) => attainmentsAreDue).map(({ id }) => id);
  return due.length > 0 ? attainmentsOnRecord(db, organisationId, due) : () => null;
}

/**
 * Stores the attainments of some workers with nothing else due, in the caller's transaction: those of
 * everybody after an upgrade, and those that an older version has left. Once a newer engine has started on the
 * database, this one stores none.
 * @returns how many workers they were.
 */
export async function storeAttainmentsOfSome(
  db: Database,
  { organisationId, reference, today }: Pick<Recomputation, "organisationId" | "reference" | "today">,
  most: number,
): Promise<number> {
  const workers = await takeAttainmentsDue(db, organisationId, today, most);
  if (workers.length === 0 || (await readNewestEngine(db)) > OWN_ENGINE) return 0;
  const [, recordOf, attained] = await Promise.all([
    planOnce(db),
    openRecords(db, reference, workers, "COMPARED"),
    attainmentsOnRecord(
      db,
      organisationId,
      workers.map(({ id }) => id),
    ),
  ]);
  await storeAttainments(
    db,
    organisationId,
    workers.map((worker) => attainmentChanges(worker.id, recordOf(worker), attained(worker.id), today)),
  );
  return workers.length;
}
