import type { Database } from "../../database/pool";
import { toGlobalId } from "../../entities/global-id";
import { readRecords } from "../../repositories/readiness/engine-records";
import { findLatestRecording } from "../../repositories/shared/demonstration";
import { findWorkers } from "../../repositories/workforce/workforce";
import type { DecideProgression } from "../../services/readiness/decide-progression";
import { evaluateRoutes } from "../../services/readiness/evaluation/evaluate-route";
import { fingerprintOf, groundsOf } from "../../services/readiness/evaluation/fingerprint";
import type { UseCaseContext } from "../../services/shared/context";
import { requireRoute } from "../../services/shared/route";
import type { DecisionEntry } from "./file";

/** A decision on the advice of the day, with everything known that has been recorded so far. */
export async function decisionOnAdvice(
  context: UseCaseContext,
  db: Database,
  workerId: string,
  { route: code, ...decision }: Pick<DecisionEntry, "route" | "outcome" | "reason">,
): Promise<DecideProgression> {
  const { actor, reference, today } = context;
  const latest = await findLatestRecording(db, actor.organisationId, workerId);
  const workers = await findWorkers(db, actor.organisationId, [workerId]);
  const [facts] = await readRecords(db, reference, workers);
  const asked = { asOf: today, knownAt: latest ?? new Date() };
  const { routeId } = requireRoute(context, { code });
  const [advice] = facts ? evaluateRoutes(reference, facts, [routeId], asked) : [];
  if (!advice) throw new Error(`There is no advice along ${code}.`);
  const { route, answer } = advice;
  return {
    worker: { id: toGlobalId("Worker", workerId) },
    route: { code },
    ...asked,
    fingerprint: fingerprintOf(groundsOf(reference, workerId, route.id, answer)),
    ...decision,
  };
}
