import type { Actor } from "../../access/actor";
import { capacityFor, Forbidden } from "../../access/policy";

/** Whether someone may read the words of a worker's evidence: the worker, and the assessors of the organisation. */
export function mayReadWords(actor: Actor, workerId: string): boolean {
  try {
    capacityFor(actor, "readWords", workerId);
    return true;
  } catch (error) {
    if (error instanceof Forbidden) return false;
    throw error;
  }
}
