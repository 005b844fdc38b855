import type { Database } from "../../database/pool";
import { readRecords } from "../../repositories/readiness/engine-records";
import { type ReadinessRow, readSurroundings } from "../../repositories/readiness/readiness";
import { type StoredAsk, storedReadiness } from "../../repositories/readiness/readiness-of-workers";
import type { WorkerRow } from "../../repositories/workforce/workforce";
import { computeSurviving, warn } from "./stored/compute-or-skip";
import type { KnownNumbers } from "./stored/known-numbers";
import { CodedRow } from "./stored/number-requirements";
import { basisOf, type Recomputation } from "./stored/recompute";

/**
 * Workers whose records are read together: what PostgreSQL sends together is taken in together, and a hundred
 * whole records held others up for a second.
 */
const AT_ONCE = 20;

/** What is asked of a worker's readiness. */
export interface AskReadiness {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Along this route alone; null: along every route out of the role bands held, or aspired to. */
  readonly routeId: string | null;
  /** Whether requirements are asked for by name: those that are not met, and those that would lapse. */
  readonly named: boolean;
  /** The worker who asks, if one does: what is stored is for everybody else. */
  readonly ownId: string | null;
  /** The codes for stored numbers; null when only records are read. */
  readonly numbers: KnownNumbers | null;
}

/**
 * Readiness of workers of one organisation, as it is now: from what is stored where that holds, and for the
 * others, and on another day, worked out from their records. Nothing is stored.
 */
export async function readinessOfWorkers(
  db: Database,
  { organisationId, reference, today, breathe }: Recomputation,
  workers: readonly WorkerRow[],
  { asOf, routeId, named, ownId, numbers }: AskReadiness,
): Promise<(readonly ReadinessRow[])[]> {
  const ids = workers.map(({ id }) => id);
  const others = ids.filter((id) => id !== ownId);
  const found =
    numbers && asOf === today && others.length > 0
      ? await fromStored(db, { organisationId, reference, today }, others, { routeId, lists: named }, numbers)
      : new Map<string, readonly ReadinessRow[]>();
  const due = workers.filter(({ id }) => !found.has(id));
  for (let at = 0; at < due.length; at += AT_ONCE) {
    const some = due.slice(at, at + AT_ONCE);
    const [records, around] = await Promise.all([
      readRecords(db, reference, some),
      readSurroundings(
        db,
        organisationId,
        some.map(({ id }) => id),
      ),
    ]);
    for (const [index, { id }] of some.entries()) {
      const facts = records[index];
      if (!facts) continue;
      await breathe?.();
      const { rows } = computeSurviving(warn, reference, id, facts, around, {
        asOf,
        today: id === ownId ? null : today,
      });
      found.set(
        id,
        rows.filter((row) => routeId === null || row.routeId === routeId),
      );
    }
  }
  return ids.map((id) => found.get(id) ?? []);
}

/**
 * The rows that are as they would be worked out now, by worker, in the order of the routes; a worker without
 * any has none.
 */
async function fromStored(
  db: Database,
  { organisationId, reference, today }: Recomputation,
  ids: readonly string[],
  ask: StoredAsk,
  numbers: KnownNumbers,
): Promise<Map<string, readonly ReadinessRow[]>> {
  const stored = await storedReadiness(db, organisationId, ids, today, ask);
  const [first] = stored;
  const basis = first && basisOf(reference, first);
  const current = stored.filter((each) => each.unchanged && each.basis === basis);
  const codesOf = await numbers.codesOf(
    db,
    organisationId,
    () => [...reference.pathway.currentRoutes.keys()],
    current.flatMap(({ row }) => (row ? [row.blocking, row.lapsing] : [])),
  );
  const rows = new Map<string, ReadinessRow[]>();
  for (const { workerId, row } of current) {
    const others = rows.get(workerId) ?? [];
    if (row) others.push(new CodedRow(row, codesOf));
    rows.set(workerId, others);
  }
  const placeOf = ({ routeVersionId }: ReadinessRow) =>
    reference.pathway.routeVersions.get(routeVersionId)?.position ?? 0;
  for (const each of rows.values())
    if (each.length > 1) each.sort((one, other) => placeOf(one) - placeOf(other));
  return rows;
}
