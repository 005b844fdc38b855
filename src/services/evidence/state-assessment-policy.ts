import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { insertAssessmentPolicy } from "../../repositories/evidence/assessment-policy";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireLength } from "../shared/validation";
import { messages } from "./messages";

export interface StateAssessmentPolicy {
  readonly lineManagersMayJudge: boolean;
  readonly everyPercent: number;
  readonly newAssessorPercent: number;
  readonly newAssessorJudgements: number;
  readonly returnedPercent: number;
  readonly topLevelPercent: number;
  /** 8 to 200 characters; left out, one is made up. */
  readonly seed?: string | null;
}

/** Most judgements for which an assessor can be new. */
const NEW_FOR = 1000;

/**
 * States who may assess and how much of it is looked at again, for what is judged from now on. @returns the
 * statement's id.
 */
export async function stateAssessmentPolicy(
  context: UseCaseContext,
  db: Database,
  input: StateAssessmentPolicy,
): Promise<string> {
  const { actor } = context;
  capacityFor(actor, "statePolicies", null);
  const within = (
    field: keyof Omit<StateAssessmentPolicy, "lineManagersMayJudge" | "seed">,
    most: number,
  ): number => {
    const value = input[field];
    if (value >= 0 && value <= most) return value;
    return refuse("OUT_OF_RANGE", [field], messages.outsideRange(value, most));
  };
  const id = randomUUID();
  await insertAssessmentPolicy(db, actor.organisationId, actor.subject, {
    id,
    lineManagersMayJudge: input.lineManagersMayJudge,
    everyPercent: within("everyPercent", 100),
    newAssessorPercent: within("newAssessorPercent", 100),
    newAssessorJudgements: within("newAssessorJudgements", NEW_FOR),
    returnedPercent: within("returnedPercent", 100),
    topLevelPercent: within("topLevelPercent", 100),
    seed: input.seed == null ? randomUUID() : requireLength(input.seed, 200, "seed", 8),
  });
  return id;
}
