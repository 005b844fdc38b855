import type { Database } from "../../database/pool";
import { addMonths, explain, foreseenByOthers, toCivilDate, toDay } from "../../eligibility";
import { readRecords } from "../../repositories/readiness/engine-records";
import { lockRecord } from "../../repositories/workforce/record-lock";
import type { NamedByCode, NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireRoute } from "../shared/route";
import { requireLength, requireWorker } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { evaluateRoutes } from "./evaluation/evaluate-route";
import { fingerprintOf, groundsOf } from "./evaluation/fingerprint";
import { toKeptEvaluation } from "./evaluation/kept-evaluation";
import { messages } from "./messages";

export interface DecideProgression {
  readonly worker: NamedWorker;
  readonly route: NamedByCode;
  /** The two clocks and the fingerprint of the evaluation that the decider has read. */
  readonly asOf: string;
  readonly knownAt: Date;
  readonly fingerprint: string;
  readonly outcome: "PROGRESS" | "NOT_NOW";
  readonly reason: string;
}

/** How far from today the day may lie that the advice is about, either way. */
const REACH_MONTHS = 12;

/**
 * Records what a named person decided about a worker's progression, with the advice they had in full. The
 * advice is given again under the lock that every writer of the record takes: what is kept is what was on
 * record, and it cannot change afterwards. Nothing else happens: a change of role is a post, recorded by a
 * person who may record posts.
 * @returns the decision's id.
 */
export async function decideProgression(
  context: UseCaseContext,
  db: Database,
  input: DecideProgression,
): Promise<string> {
  const { actor, reference } = context;
  const worker = await requireWorker(context, db, input.worker, "decide");
  const { routeId } = requireRoute(context, input.route);
  const reason = requireLength(input.reason, 2000, "reason");
  withinReach(context, input.asOf);
  const now = await lockRecord(db, actor.organisationId, worker.id);
  if (input.knownAt >= now)
    refuse(
      "DATE_IN_FUTURE",
      ["knownAt"],
      messages.instantInFuture(input.knownAt.toISOString(), now.toISOString()),
    );
  const [facts] = await readRecords(db, reference, [worker]);
  const [advice] = facts
    ? evaluateRoutes(reference, foreseenByOthers(facts, context.today), [routeId], input)
    : [];
  if (!advice)
    return refuse("WRONG_STATE", ["knownAt"], messages.routeNotPublishedThen(input.knownAt.toISOString()));
  const { route, answer } = advice;
  const grounds = groundsOf(reference, worker.id, route.id, answer);
  const fingerprint = fingerprintOf(grounds);
  if (fingerprint !== input.fingerprint) refuse("CONFLICT", ["fingerprint"], messages.evaluationChanged);
  const eligible = ["MET", "WAIVED"].includes(answer.evaluation.outcome);
  return await writeFact(context, db, {
    kind: "DECISION",
    action: "decide",
    workerId: worker.id,
    row: {
      routeId,
      routeVersionId: route.id,
      outcome: input.outcome,
      reason,
      decidedOn: context.today,
      departs: (input.outcome === "PROGRESS") !== eligible,
      fingerprint,
      asOf: input.asOf,
      knownAt: input.knownAt,
      engine: grounds.engine,
      reference: grounds.reference,
      factIds: grounds.factIds,
      evaluation: toKeptEvaluation(explain(answer.requirement, answer.known.record, answer.clocks)),
    },
  });
}

/**
 * @throws Refused if the advice is about a day too long past or too far ahead to be advice about a decision
 * today.
 */
function withinReach({ today }: UseCaseContext, asOf: string): void {
  const [first, last] = [-REACH_MONTHS, REACH_MONTHS].map((months) =>
    toCivilDate(addMonths(toDay(today), months)),
  );
  if (first !== undefined && last !== undefined && (asOf < first || asOf > last))
    refuse("OUT_OF_RANGE", ["asOf"], messages.adviceTooOld(asOf, first, last));
}
