import {
  type Answer,
  type Difference,
  differencesOf,
  type Facts,
  foreseenByOthers,
  type RequirementResult,
} from "../../eligibility";
import type { ProgressionRouteVersion } from "../../entities";
import type { Reference } from "../../reference";
import { evaluateVersion } from "./evaluation/evaluate-route";
import { type Grounds, groundsOf } from "./evaluation/fingerprint";
import type { KeptEvaluation, KeptResult } from "./evaluation/kept-evaluation";

/** What names the evaluation to be given again. */
export interface KeptGrounds
  extends Pick<Grounds, "workerId" | "routeVersionId" | "engine" | "reference" | "asOf" | "factIds"> {
  readonly knownAt: Date;
  /** Until then, the kept evaluation has read adjustments. */
  readonly decidedOn: string;
}

/** A kept evaluation and the same evaluation computed again. */
export interface Replay {
  readonly route: ProgressionRouteVersion;
  readonly answer: Answer;
  readonly engineNow: string;
  /** Whether no node differs in outcomes, dates, numbers or the facts that count. */
  readonly outcomesAgree: boolean;
  /** Whether the same facts were known. */
  readonly factsAgree: boolean;
  /** Whether the reference data is the same. */
  readonly referenceAgrees: boolean;
  readonly differences: readonly Difference<KeptResult, RequirementResult>[];
}

/**
 * Gives a kept evaluation again from the record as it is now: about the same day, as it was known at the same
 * instant, by the same version of the route.
 */
export function replayDecision(
  reference: Reference,
  facts: Facts,
  kept: KeptGrounds,
  evaluation: KeptEvaluation,
): Replay {
  const again = evaluateVersion(
    reference,
    foreseenByOthers(facts, kept.decidedOn),
    kept.routeVersionId,
    kept,
  );
  if (!again) throw new Error(`Version ${kept.routeVersionId} of a route is gone.`);
  const { route, answer } = again;
  const grounds = groundsOf(reference, kept.workerId, route.id, answer);
  const differences = differencesOf(evaluation.root, answer.evaluation.root);
  return {
    route,
    answer,
    engineNow: grounds.engine,
    outcomesAgree: differences.length === 0 && evaluation.ownPart === answer.evaluation.ownPart,
    factsAgree: [...kept.factIds].sort().join() === grounds.factIds.join(),
    referenceAgrees: kept.reference === grounds.reference,
    differences,
  };
}
