import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import {
  asSupposed,
  explainExclusions,
  isSupposed,
  progressOf,
  sentenceOf,
  type Voice,
  waysOut,
  why,
} from "../../eligibility";
import {
  type AnswerSource,
  Evaluation,
  ExcludedFact,
  FactReference,
  Progress,
  RequirementResult,
  VoiceEnum,
  WayOut,
} from "../../schema/readiness/evaluation";
import { fingerprintOf, groundsOf } from "../../services/readiness/fingerprint";
import type { Context } from "../context";
import { toResult } from "./evaluation-view";

const VOICE =
  "Whom it is written for; where it is left out, the worker on their own record, and HR on anybody else's.";

@Resolver(() => RequirementResult)
export class RequirementResultFields {
  @FieldResolver(() => String, {
    description:
      "One plain sentence or two: what is there, and what comes next. It says first where it is supposed.",
  })
  sentence(
    @Root() { source, supposed }: RequirementResult,
    @Ctx() context: Context,
    @Arg("voice", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): string {
    const sentence = sentenceOf(source.result, voice ?? voiceFor(context, source));
    return supposed ? asSupposed(sentence) : sentence;
  }

  @FieldResolver(() => [ExcludedFact], {
    description:
      "The facts on this matter that do not count on the day, each with the first reason and what would make it count. A group's parts say.",
  })
  excluded(
    @Root() { source }: RequirementResult,
    @Ctx() context: Context,
    @Arg("voice", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): ExcludedFact[] {
    const { known, clocks } = source.answer;
    return explainExclusions(source.result.requirement, known, clocks).map((each) => ({
      ...each,
      supposed: isSupposed(each.factId),
      remedy: each.remedy[voice ?? voiceFor(context, source)],
    }));
  }
}

@Resolver(() => Evaluation)
export class EvaluationFields {
  @FieldResolver(() => [FactReference], {
    description:
      "Why: a smallest set of facts that alone forces the outcome. With these and no others it is the same, and each is needed.",
  })
  why(@Root() { source }: Evaluation): FactReference[] {
    const { requirement, known, clocks } = source.answer;
    return why(requirement, known.record, clocks).map((fact) => ({
      ...fact,
      supposed: isSupposed(fact.factId),
    }));
  }

  @FieldResolver(() => [WayOut], {
    description:
      "Why not, and what would do: the least sets of open requirements that would make the worker eligible, fewest first, at most eight. Empty where the worker is eligible.",
  })
  whyNot(@Root() { route, source }: Evaluation, @Ctx() context: Context): WayOut[] {
    return waysOut(source.answer.evaluation.root)
      .filter((way) => way.length > 0)
      .map((way) => ({ requirements: way.map((leaf) => toResult(context, route, source, leaf)) }));
  }

  @FieldResolver(() => Progress, {
    description: "Single requirements met, of all that count: the worker's and the employer's apart.",
  })
  progress(@Root() { source }: Evaluation): Progress {
    return progressOf(source.answer.evaluation.root);
  }

  @FieldResolver(() => String, {
    description:
      "Names what the answer rests on: the versions of route, reference data and engine, the facts known then, and the dates. A decision names the evaluation it was made on by it.",
  })
  fingerprint(@Root() { route, source }: Evaluation, @Ctx() { reference }: Context): string {
    const grounds = groundsOf(reference, source.workerId, route.id, source.answer);
    return fingerprintOf({ ...grounds, supposed: source.supposed?.overlay ?? null });
  }
}

const voiceFor = ({ actor }: Context, { workerId }: AnswerSource): Voice =>
  actor?.workerId === workerId ? "WORKER" : "HR";
