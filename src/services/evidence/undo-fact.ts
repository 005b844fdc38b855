import { capacityOf, Forbidden, ruleApplies } from "../../access/policy";
import { RULES } from "../../access/rules";
import type { Database } from "../../database/pool";
import { fromGlobalId } from "../../entities/global-id";
import type { Capacity } from "../../entities/vocabulary";
import { isUndone } from "../../repositories/evidence/evidence";
import { assessorNamedBy, dayOfFact, type FoundFact, findFact } from "../../repositories/evidence/facts";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireLength, requireNotOwnRecord, requirePlausible } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";
import { isAboutAssessor, mayUndoOfOthers } from "./shared/who-undoes";

export interface UndoFact {
  readonly fact: string;
  readonly reason: string;
  /** The first day on which it no longer counts; null retracts it: wrong from the start. */
  readonly effectiveOn: string | null;
}

/**
 * Retracts or revokes any fact, as its recorder or as HR. Either is a separate row, and the fact stays on
 * record.
 */
export async function undoFact(context: UseCaseContext, db: Database, input: UndoFact): Promise<string> {
  const { actor } = context;
  const fact = await findFact(
    db,
    actor.organisationId,
    fromGlobalId(input.fact)?.id ?? "00000000-0000-0000-0000-000000000000",
  );
  requireNotOwnRecord(context, "undo", fact?.workerId ?? null, ["fact"]);
  const as = fact && capacityOf(actor, "undo", fact.workerId);
  if (!as) return noSuchFact();
  mayUndo(context, fact, as);
  await anothersToo(context, db, fact);
  if (fact.kind === "UNDOING") refuse("WRONG_STATE", ["fact"], messages.undoingNotUndone);
  if (fact.kind === "EVIDENCE_HANDOVER") refuse("WRONG_STATE", ["fact"], messages.handingInNotUndone);
  if (input.effectiveOn !== null) await requireFrom(context, db, fact, input.effectiveOn);
  if (fact.kind === "ADJUSTMENT") await requireLater(context, db, fact, input.effectiveOn);
  const how = input.effectiveOn === null ? "RETRACTION" : "REVOCATION";
  const given = requireLength(input.reason, 2000, "reason");
  const reason = fact.kind === "ADJUSTMENT" ? messages.noReasonKept : given;
  if (await isUndone(db, actor.organisationId, fact.id, how))
    refuse(
      "ALREADY_RECORDED",
      ["fact"],
      how === "RETRACTION" ? messages.retractedAlready : messages.undoneAlready,
    );
  await writeFact(context, db, {
    kind: "UNDOING",
    action: "undo",
    workerId: fact.workerId,
    row: { factId: fact.id, factKind: fact.kind, how, effectiveOn: input.effectiveOn, reason },
  });
  return fact.id;
}

/**
 * @throws Refused if a fact would count no longer from a day before its own, or from one that nobody means.
 */
async function requireFrom(
  context: UseCaseContext,
  db: Database,
  fact: Pick<FoundFact, "id" | "kind">,
  effectiveOn: string,
): Promise<void> {
  requirePlausible(context, effectiveOn, "effectiveOn");
  const day = await dayOfFact(db, context.actor.organisationId, fact);
  if (day !== null && effectiveOn < day)
    refuse("DATES_OUT_OF_ORDER", ["effectiveOn"], messages.revokedBeforeFact(effectiveOn, day));
}

/** @throws Refused if an adjustment that has begun would count no longer today: others would see when it ended. */
async function requireLater(
  context: UseCaseContext,
  db: Database,
  fact: Pick<FoundFact, "id" | "kind">,
  effectiveOn: string | null,
): Promise<void> {
  const { actor, today } = context;
  const begins = await dayOfFact(db, actor.organisationId, fact);
  if (begins === null || begins > today || (effectiveOn !== null && effectiveOn > today)) return;
  const field = effectiveOn === null ? "fact" : "effectiveOn";
  refuse("WRONG_STATE", [field], messages.adjustmentHasBegun(today));
}

/** @throws Refused if it says something of the actor as an assessor, and somebody else has recorded it. */
async function anothersToo(
  { actor }: UseCaseContext,
  db: Database,
  { id, recordedBy }: Pick<FoundFact, "id" | "recordedBy">,
): Promise<void> {
  if (recordedBy === actor.subject) return;
  const assessorId = await assessorNamedBy(db, actor.organisationId, id);
  if (isAboutAssessor(actor.subject, { recordedBy, assessorId }))
    refuse("OWN_WORK", ["fact"], messages.factAboutYou);
}

/**
 * @param as in which capacity: on one's own record that is the worker's, whatever else one is.
 * @throws Refused as if there were none, where the actor may not even read it; Forbidden where they did not
 * record it.
 */
function mayUndo(
  { actor }: UseCaseContext,
  { kind, recordedBy, workerId }: Pick<FoundFact, "kind" | "recordedBy" | "workerId">,
  as: Capacity,
): void {
  const { ifRecorder } = RULES.undo;
  if (recordedBy === actor.subject) return;
  if (kind === "ADJUSTMENT") noSuchFact();
  const mayAny = mayUndoOfOthers(actor);
  if (mayAny && as === "WORKER") refuse("OWN_WORK", ["fact"], messages.ownRecordOnly);
  if (mayAny) return;
  if (!ruleApplies(actor, "readRecords", { organisationId: actor.organisationId, workerId })) noSuchFact();
  throw new Forbidden(messages.undoingNotYours(ifRecorder));
}

const noSuchFact = (): never => refuse("NOT_FOUND", ["fact"], messages.factNotFound);
