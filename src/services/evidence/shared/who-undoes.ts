import type { Actor } from "../../../access/actor";
import { RULES } from "../../../access/rules";

/** What a fact says of people, as far as it decides who may retract it. */
export interface UndoableFact {
  /** Who recorded it. */
  readonly recordedBy: string;
  /** The person that it names as the assessor; null if it names none. */
  readonly assessorId: string | null;
}

/** Whether somebody may undo facts that others recorded. */
export const mayUndoOfOthers = ({ capacities }: Pick<Actor, "capacities">): boolean =>
  RULES.undo.ifRecorder.some((any) => capacities.includes(any));

/** Whether a fact is about somebody as an assessor, and somebody else has recorded it: then they do not undo it. */
export const isAboutAssessor = (subject: string, { recordedBy, assessorId }: UndoableFact): boolean =>
  recordedBy !== subject && assessorId === subject;
