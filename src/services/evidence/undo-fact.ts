import { applies, capacityOf, Forbidden } from "../../access/policy";
import { RULES } from "../../access/rules";
import type { Database } from "../../database/pool";
import { fromGlobalId } from "../../entities/global-id";
import type { Capacity } from "../../entities/vocabulary";
import { isUndone } from "../../repositories/evidence/evidence";
import { assessorNamedBy, dayOfFact, findFact, type StandingFact } from "../../repositories/evidence/facts";
import { type Desk, refuse } from "../shared/context";
import { anothers, plausible, sized, writeFact } from "../shared/validation";

export interface UndoFact {
  readonly fact: string;
  readonly reason: string;
  /** The first day on which it no longer counts; null retracts it: wrong from the start. */
  readonly effectiveOn: string | null;
}

/** Retracts or revokes any fact: by whoever recorded it, or by HR. Either is a row of its own, and the fact stays on record. */
export async function undoFact(desk: Desk, db: Database, input: UndoFact): Promise<string> {
  const { actor } = desk;
  const fact = await findFact(
    db,
    actor.organisationId,
    fromGlobalId(input.fact)?.id ?? "00000000-0000-0000-0000-000000000000",
  );
  anothers(desk, "undo", fact?.workerId ?? null, ["fact"]);
  const as = fact && capacityOf(actor, "undo", fact.workerId);
  if (!as) return noSuchFact();
  mayUndo(desk, fact, as);
  await anothersToo(desk, db, fact);
  if (fact.kind === "UNDOING")
    refuse("WRONG_STATE", ["fact"], "A retraction or revocation is not undone; record the fact again.");
  if (fact.kind === "EVIDENCE_HANDOVER")
    refuse(
      "WRONG_STATE",
      ["fact"],
      "That evidence was handed in or taken back stays as it is. Withdraw the evidence, retract it as a whole, or draft it again.",
    );
  if (input.effectiveOn !== null) await requireFrom(desk, db, fact, input.effectiveOn);
  const how = input.effectiveOn === null ? "RETRACTION" : "REVOCATION";
  const reason = sized(input.reason, 2000, "reason");
  if (await isUndone(db, actor.organisationId, fact.id, how))
    refuse(
      "ALREADY_RECORDED",
      ["fact"],
      `It has been ${how === "RETRACTION" ? "retracted" : "retracted or revoked"} already.`,
    );
  await writeFact(desk, db, {
    kind: "UNDOING",
    action: "undo",
    workerId: fact.workerId,
    row: { fact_id: fact.id, fact_kind: fact.kind, how, effective_on: input.effectiveOn, reason },
  });
  return fact.id;
}

/** @throws Refused where a fact would count no longer from a day before its own, or from one that nobody means. */
async function requireFrom(
  desk: Desk,
  db: Database,
  fact: Pick<StandingFact, "id" | "kind">,
  effectiveOn: string,
): Promise<void> {
  plausible(desk, effectiveOn, "effectiveOn");
  const day = await dayOfFact(db, desk.actor.organisationId, fact);
  if (day !== null && effectiveOn < day)
    refuse(
      "DATES_OUT_OF_ORDER",
      ["effectiveOn"],
      `${effectiveOn} is before ${day}, the day of the fact. Give the first day on which it no longer counts; if it was wrong from the start, retract it (retractFact).`,
    );
}

/** @throws Refused where it says something of the actor as an assessor, and somebody else has recorded it. */
async function anothersToo(
  { actor }: Desk,
  db: Database,
  { id, recordedBy }: Pick<StandingFact, "id" | "recordedBy">,
): Promise<void> {
  if (recordedBy === actor.subject || (await assessorNamedBy(db, actor.organisationId, id)) !== actor.subject)
    return;
  refuse(
    "OWN_WORK",
    ["fact"],
    "It is about you, and somebody else has recorded it. Somebody else who may can take it back.",
  );
}

/**
 * @param as in which capacity: on one's own record that is the worker's, whatever else one is.
 * @throws Refused as if there were none, where the actor may not even read it; Forbidden where they did not record it.
 */
function mayUndo(
  { actor }: Desk,
  { recordedBy, workerId }: Pick<StandingFact, "recordedBy" | "workerId">,
  as: Capacity,
): void {
  const { ifRecorder } = RULES.undo;
  if (recordedBy === actor.subject) return;
  const mayAny = ifRecorder.some((any) => actor.capacities.includes(any));
  if (mayAny && as === "WORKER")
    refuse(
      "OWN_WORK",
      ["fact"],
      "This is your own record: there you take back what you recorded yourself. Somebody else who may can take back the rest.",
    );
  if (mayAny) return;
  if (!applies(actor, "readRecords", { organisationId: actor.organisationId, workerId })) noSuchFact();
  throw new Forbidden(`A fact is undone by whoever recorded it, or by ${ifRecorder.join(", ")}.`);
}

const noSuchFact = (): never => refuse("NOT_FOUND", ["fact"], "There is no such fact in your organisation.");
