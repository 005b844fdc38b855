import type { Actor } from "../../access/actor";
import { capacityOf } from "../../access/policy";

/** Whether someone may read the words of a worker's evidence: the worker, and the assessors of the organisation. */
export const mayReadWords = (actor: Actor, workerId: string): boolean =>
  capacityOf(actor, "readWords", workerId) !== null;
