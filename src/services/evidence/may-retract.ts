import type { Actor } from "../../access/actor";
import { capacityOf } from "../../access/policy";
import { isAboutAssessor, mayUndoOfOthers, type UndoableFact } from "./shared/who-undoes";

/** A fact that might be retracted, with the record that it is on. */
export interface RetractableFact extends UndoableFact {
  readonly workerId: string;
  readonly isRetracted: boolean;
}

/** Whether the actor may retract a fact, as `retractFact` would find. */
export function mayRetract(actor: Actor, fact: RetractableFact): boolean {
  const as = capacityOf(actor, "undo", fact.workerId);
  if (fact.isRetracted || as === null) return false;
  if (fact.recordedBy === actor.subject) return true;
  return as !== "WORKER" && mayUndoOfOthers(actor) && !isAboutAssessor(actor.subject, fact);
}
