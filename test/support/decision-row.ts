import type { Database } from "../../src/database/pool";
import { explain } from "../../src/eligibility";
import type { NewRow } from "../../src/facts";
import { readRecords } from "../../src/repositories/readiness/engine-records";
import { findWorkers } from "../../src/repositories/workforce/workforce";
import { evaluateRoutes } from "../../src/services/readiness/evaluation/evaluate-route";
import { fingerprintOf, groundsOf } from "../../src/services/readiness/evaluation/fingerprint";
import { toKeptEvaluation } from "../../src/services/readiness/evaluation/kept-evaluation";
import { referenceOf } from "./service";

/** What the row of a decision about a worker's progression along a route says, with the advice that stands now. */
export async function decisionRow(
  db: Database,
  ownerUrl: string,
  of: { readonly organisationId: string; readonly workerId: string; readonly routeId: string },
): Promise<NewRow<"DECISION">> {
  const reference = await referenceOf(ownerUrl);
  const [clock] = await db.query<{ now: Date }>(
    { name: "now", text: "SELECT date_trunc('milliseconds', clock_timestamp()) AS now" },
    [],
  );
  if (!clock) throw new Error("The database gave no instant.");
  const asked = { asOf: "2026-11-02", knownAt: clock.now };
  const [facts] = await readRecords(db, reference, await findWorkers(db, of.organisationId, [of.workerId]));
  const [advice] = facts ? evaluateRoutes(reference, facts, [of.routeId], asked) : [];
  if (!advice) throw new Error("There is no such worker or route.");
  const { route, answer } = advice;
  const grounds = groundsOf(reference, of.workerId, route.id, answer);
  return {
    routeId: of.routeId,
    routeVersionId: route.id,
    outcome: "NOT_NOW",
    reason: "More time is wanted",
    decidedOn: asked.asOf,
    departs: false,
    fingerprint: fingerprintOf(grounds),
    asOf: asked.asOf,
    knownAt: asked.knownAt,
    engine: grounds.engine,
    reference: grounds.reference,
    factIds: grounds.factIds,
    evaluation: toKeptEvaluation(explain(answer.requirement, answer.known.record, answer.clocks)),
  };
}
