import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type * as engine from "../../eligibility";
import { ProgressionRouteVersion } from "../../entities";
import { CivilDate, DateTime } from "../../entities/scalars";
import { RouteKind } from "../../entities/vocabulary";
import { Worker } from "../../entities/workforce/worker";
import { badInput } from "../../schema/node";
import { ProgressionRouteBy } from "../../schema/pathway/by";
import { Evaluation, NextSteps, type RequirementResult } from "../../schema/readiness/evaluation";
import { evaluateRoutes } from "../../services/readiness/evaluate-route";
import { routesOut } from "../../services/readiness/next-steps";
import type { Context } from "../context";
import { routeBy } from "../pathway/find";

const AS_OF = "The day the question is about; today where it is left out.";
const KNOWN_AT = "The instant up to which the record is read; now where it is left out.";

@Resolver(() => Worker)
export class ReadinessFields {
  @FieldResolver(() => Evaluation, {
    description: "Whether the worker is ready to be considered along a route, with reasons and dates.",
  })
  async eligibility(
    @Root() worker: Worker,
    @Ctx() context: Context,
    @Arg("route", () => ProgressionRouteBy, { description: "Which route." }) by: ProgressionRouteBy,
    @Arg("asOf", () => CivilDate, { nullable: true, description: AS_OF }) asOf?: string | null,
    @Arg("knownAt", () => DateTime, { nullable: true, description: KNOWN_AT }) knownAt?: Date | null,
  ): Promise<Evaluation> {
    const route = routeBy(context.reference, by);
    if (!route)
      throw badInput(
        `There is no progression route ${by.code ?? by.id}. The query progressionRoutes lists them.`,
      );
    const asked = { asOf: asOf ?? context.today, knownAt: knownAt ?? context.now };
    const [evaluation] = evaluateRoutes(
      context.reference,
      await context.loaders.facts.load(worker),
      [route],
      asked,
    );
    if (!evaluation) throw badInput(`Route ${by.code ?? by.id} asks for nothing that can be evaluated.`);
    return toEvaluation(context, route, evaluation);
  }

  @FieldResolver(() => NextSteps, {
    description:
      "All routes out of the role bands held on the day, each evaluated: up, sideways, out, and deepening within.",
  })
  async nextSteps(
    @Root() worker: Worker,
    @Ctx() context: Context,
    @Arg("kinds", () => [RouteKind], { nullable: true, description: "Only routes of these kinds." }) kinds?:
      | RouteKind[]
      | null,
    @Arg("asOf", () => CivilDate, { nullable: true, description: AS_OF }) asOf?: string | null,
    @Arg("knownAt", () => DateTime, { nullable: true, description: KNOWN_AT }) knownAt?: Date | null,
  ): Promise<NextSteps> {
    const facts = await context.loaders.facts.load(worker);
    const asked = { asOf: asOf ?? context.today, knownAt: knownAt ?? context.now };
    const { notices, routes } = routesOut(context.reference, facts, kinds ?? null, asked);
    const evaluations = evaluateRoutes(context.reference, facts, routes, asked);
    return {
      notices,
      evaluations: evaluations.flatMap((evaluation, index) =>
        routes[index] ? [toEvaluation(context, routes[index], evaluation)] : [],
      ),
    };
  }
}

function toEvaluation(
  { reference }: Context,
  route: ProgressionRouteVersion,
  { asOf, knownAt, outcome, ownPart, root }: engine.Evaluation,
): Evaluation {
  const rows = new Map(reference.pathway.requirementsOf(route.id).map((row) => [row.code, row]));
  const toResult = ({ requirement, children, ...result }: engine.RequirementResult): RequirementResult => ({
    ...result,
    code: requirement.code,
    label: requirement.label,
    requirement: rows.get(requirement.code) ?? null,
    suppliedBy: "suppliedBy" in requirement ? requirement.suppliedBy : null,
    parts: children.map(toResult),
  });
  const whole = toResult(root);
  const single = leavesOf(whole);
  const satisfied = single.filter(isSatisfied);
  const open = single.filter((result) => !isSatisfied(result));
  return {
    route,
    asOf,
    knownAt: new Date(knownAt),
    outcome,
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
  };
}

const isSatisfied = ({ outcome }: RequirementResult): boolean => outcome === "MET" || outcome === "WAIVED";

function leavesOf(result: RequirementResult): RequirementResult[] {
  return result.parts.length === 0 ? [result] : result.parts.flatMap(leavesOf);
}
