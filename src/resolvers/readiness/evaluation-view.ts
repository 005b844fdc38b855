import type * as engine from "../../eligibility";
import { isSupposed } from "../../eligibility";
import type { ProgressionRouteVersion, Worker } from "../../entities";
import type { AnswerSource, Evaluation, RequirementResult } from "../../schema/readiness/evaluation";
import type { RouteAnswer } from "../../services/readiness/evaluate-route";
import type { Context } from "../context";

/** An answer of the engine as the API shows it. */
export function toEvaluation(
  context: Context,
  { id: workerId }: Pick<Worker, "id">,
  { route, answer }: RouteAnswer,
  supposed: AnswerSource["supposed"] = null,
): Evaluation {
  const source = { answer, workerId, supposed };
  const { asOf, knownAt, ownPart, root } = answer.evaluation;
  const whole = toResult(context, route, source, root);
  const single = leavesOf(whole);
  const satisfied = single.filter(isSatisfied);
  const open = single.filter((result) => !isSatisfied(result));
  return {
    route,
    asOf,
    knownAt: new Date(knownAt),
    supposed: supposed !== null,
    outcome: whole.outcome,
    eligible: isSatisfied(whole),
    ownPart,
    satisfiedSince: whole.satisfiedSince,
    eligibleFrom: whole.eligibleFrom,
    lapsesOn: whole.lapsesOn,
    root: whole,
    met: satisfied,
    missing: open.filter(({ suppliedBy }) => suppliedBy !== "EMPLOYER"),
    employerOwes: open.filter(({ suppliedBy }) => suppliedBy === "EMPLOYER"),
    lapsing: satisfied
      .filter(({ lapsesOn }) => lapsesOn !== null)
      .sort((a, b) => ((a.lapsesOn ?? "") < (b.lapsesOn ?? "") ? -1 : 1)),
    source,
  };
}

/** A node of the explanation as the API shows it, with its parts. */
export function toResult(
  context: Context,
  route: ProgressionRouteVersion,
  source: AnswerSource,
  result: engine.RequirementResult,
): RequirementResult {
  const { framework, pathway } = context.reference;
  const { requirement, children, note: _, counted, ...shown } = result;
  const row = pathway.requirementsOf(route.id).find(({ code }) => code === requirement.code);
  return {
    ...shown,
    code: requirement.code,
    label: requirement.label,
    requirement: row ?? null,
    suppliedBy: "suppliedBy" in requirement ? requirement.suppliedBy : null,
    supposed: source.supposed?.codes.has(requirement.code) ?? false,
    counted: counted.map(({ through, ...fact }) => ({
      ...fact,
      supposed: isSupposed(fact.factId),
      path: framework.linksNamed(through),
    })),
    parts: children.map((child) => toResult(context, route, source, child)),
    source: { ...source, result },
  };
}

const isSatisfied = ({ outcome }: RequirementResult): boolean => outcome === "MET" || outcome === "WAIVED";

function leavesOf(result: RequirementResult): RequirementResult[] {
  return result.parts.length === 0 ? [result] : result.parts.flatMap(leavesOf);
}
