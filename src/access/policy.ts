import type { Capacity } from "../entities/vocabulary";
import type { Actor } from "./actor";

/** What can be done to people's records, and in which capacities. A worker may act on their own record only. */
export const MAY = {
  readRecords: [
    "WORKER",
    "PEER_SUPERVISOR",
    "LINE_MANAGER",
    "ASSESSOR",
    "LIVED_EXPERIENCE_LEAD",
    "HR",
    "AUDITOR",
  ],
  readWords: ["WORKER", "ASSESSOR"],
  readMembers: ["HR", "LIVED_EXPERIENCE_LEAD", "LINE_MANAGER"],
  keepWorkers: ["HR"],
  keepPosts: ["HR", "LINE_MANAGER"],
  handInEvidence: ["WORKER"],
  judge: ["ASSESSOR", "PEER_SUPERVISOR"],
  recordCompletions: ["PROVIDER", "HR"],
  recordCredentials: ["WORKER", "HR", "PROVIDER"],
  verifyCredentials: ["HR", "LINE_MANAGER"],
  recordSupervision: ["PEER_SUPERVISOR", "LINE_MANAGER", "HR"],
  endorse: ["PEER_SUPERVISOR", "LINE_MANAGER", "LIVED_EXPERIENCE_LEAD", "HR"],
  attest: ["HR", "LIVED_EXPERIENCE_LEAD"],
  appointAssessors: ["HR", "LIVED_EXPERIENCE_LEAD"],
  undo: ["WORKER", "PEER_SUPERVISOR", "LINE_MANAGER", "ASSESSOR", "LIVED_EXPERIENCE_LEAD", "HR", "PROVIDER"],
} as const satisfies Record<string, readonly Capacity[]>;

export type Action = keyof typeof MAY;

/** Not allowed: a refusal, told as a top-level error. */
export class Forbidden extends Error {}

/**
 * The capacity in which an actor does something to a worker's record (null: to the organisation's own).
 * @throws Forbidden where none of theirs allows it, or where they have WORKER alone and the record is another's.
 */
export function capacityFor(actor: Actor, action: Action, workerId: string | null): Capacity {
  const allowed: readonly Capacity[] = MAY[action];
  const capacity = actor.capacities.find(
    (each) =>
      allowed.includes(each) && (each !== "WORKER" || (workerId !== null && workerId === actor.workerId)),
  );
  if (capacity) return capacity;
  throw new Forbidden(
    `This takes one of these capacities: ${allowed.join(", ")}${allowed.includes("WORKER") ? " (WORKER for one's own record)" : ""}. You act as ${actor.capacities.join(", ")}.`,
  );
}
