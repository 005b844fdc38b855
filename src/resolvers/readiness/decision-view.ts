import { progressByActor } from "../../eligibility";
import type { ProgressionRouteVersion } from "../../entities";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import type { Evaluation, ResultSource } from "../../schema/readiness/evaluation";
import type { Replay } from "../../schema/readiness/replay";
import type { KeptEvaluation, KeptResult } from "../../services/readiness/evaluation/kept-evaluation";
import type * as service from "../../services/readiness/replay-decision";
import type { Context } from "../context";
import { evaluationView, sentenceSourceOf, toResult } from "./evaluation-view";

/** The evaluation that a decision was made on, as it was stored. */
export async function keptOf({ loaders }: Context, { id }: FactRow<"DECISION">): Promise<KeptEvaluation> {
  const row = await loaders.keptEvaluations.load(id);
  if (row) return row.evaluation as KeptEvaluation;
  throw new Error(`Decision ${id} has no evaluation.`);
}

/** A kept evaluation as the API shows it: nothing in it is calculated again. */
export function keptView(context: Context, decision: FactRow<"DECISION">, kept: KeptEvaluation): Evaluation {
  const route = routeOf(context, decision);
  const resultSourceOf = keptTelling(decision);
  const nodes = new Map(nodesOf(kept.root).map((node) => [node.requirement.code, node]));
  return evaluationView(context, route, kept, resultSourceOf, {
    workerId: decision.workerId,
    title: route.title,
    supposed: false,
    why: () => kept.why.map((fact) => ({ ...fact, supposed: false })),
    start: () => null,
    whyNot: () =>
      kept.whyNot.map((way) => ({
        requirements: way
          .flatMap((code) => nodes.get(code) ?? [])
          .map((node) => toResult(context, route, node, resultSourceOf)),
      })),
    progress: () => kept.progress,
    progressByActor: () => progressByActor(kept.root),
    postEnds: () => [],
    fingerprint: () => decision.fingerprint,
    // The stored evaluation lists it among its facts, and marks by itself what was not accepted.
    acceptancePolicyId: () => null,
  });
}

/** A replay as the API shows it: what differs, as it was shown and as it is now. */
export function replayView(context: Context, decision: FactRow<"DECISION">, replay: service.Replay): Replay {
  const { route, answer, engineNow, outcomesAgree, factsAgree, referenceAgrees } = replay;
  const [resultSourceOf, now] = [keptTelling(decision), sentenceSourceOf(decision.workerId, answer)];
  return {
    same: outcomesAgree && factsAgree,
    outcomesAgree,
    factsAgree,
    referenceAgrees,
    differences: replay.differences.map(({ code, before, after }) => ({
      code,
      kept: before && toResult(context, route, before, resultSourceOf),
      now: after && toResult(context, route, after, now),
    })),
    engineThen: decision.engine,
    engineNow,
  };
}

const keptTelling =
  ({ workerId }: FactRow<"DECISION">) =>
  ({ sentence, excluded }: KeptResult): ResultSource => ({
    workerId,
    supposed: false,
    drafted: false,
    sentence: (voice) => sentence[voice],
    excluded: (voice) =>
      excluded.map(({ on, ...each }) => ({
        ...each,
        changesOn: on,
        supposed: false,
        remedy: each.remedy[voice],
      })),
  });

function routeOf({ reference }: Context, { routeVersionId }: FactRow<"DECISION">): ProgressionRouteVersion {
  const route = reference.pathway.routeVersions.get(routeVersionId);
  if (route) return route;
  throw new Error(`Version ${routeVersionId} of a route is gone.`);
}

const nodesOf = (node: KeptResult): KeptResult[] => [node, ...node.children.flatMap(nodesOf)];
