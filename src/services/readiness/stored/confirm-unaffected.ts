import type { Database } from "../../../database/pool";
import { noteLapsesOf } from "../../../repositories/events/notices";
import { readComputedFrom } from "../../../repositories/readiness/readiness";
import { confirm, otherBases, takeUnaffected } from "../../../repositories/readiness/unaffected";
import { basisOf, OWN_ENGINE, type Recomputation } from "./recompute";
import { routesChangedSince } from "./routes-changed";

/**
 * Marks stored readiness as current again that the publications since it was computed cannot have changed, for some
 * workers, in the caller's transaction. Everybody else is computed again. Publications from before the version of
 * the engine or a statement of the organisation was another one are not looked at.
 * @returns how many workers were looked at; fewer than `most` if none are left.
 */
export async function confirmUnaffected(
  db: Database,
  { organisationId, reference, today }: Pick<Recomputation, "organisationId" | "reference" | "today">,
  most: number,
): Promise<number> {
  const computedFrom = await readComputedFrom(db, organisationId);
  if (computedFrom.newestEngine > OWN_ENGINE) return 0;
  const basis = basisOf(reference, computedFrom);
  const others = await otherBases(db, organisationId, basis);
  let taken = 0;
  for (const before of others) {
    const instant = reference.editions.turns.find(
      (turn) => basisOf(reference, computedFrom, turn) === before,
    );
    const changed = instant === undefined ? null : routesChangedSince(reference, instant);
    if (changed === null) continue;
    const unaffected = { before, today, ...changed };
    const workers = await takeUnaffected(db, organisationId, unaffected, most - taken);
    if (workers.length === 0) continue;
    const confirmed = await confirm(db, organisationId, unaffected, { workers, basis });
    // Those who lapse soon were left out of the day's notices while they were not current.
    await noteLapsesOf(db, organisationId, confirmed, today);
    taken += workers.length;
    if (taken === most) break;
  }
  return taken;
}
