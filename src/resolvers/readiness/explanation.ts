import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { labelFor, type Voice } from "../../eligibility";
import { ProgressionRouteFrom, Worker } from "../../entities";
import { ExcludedFact, FactReference } from "../../schema/readiness/disclosed-facts";
import {
  AnswerList,
  Evaluation,
  GroupedStatement,
  MissingSet,
  RequirementResult,
} from "../../schema/readiness/evaluation";
import { PostEnd } from "../../schema/readiness/post-end";
import { ActorProgress, Progress } from "../../schema/readiness/progress";
import { VoiceEnum } from "../../schema/readiness/vocabulary";
import type { Context } from "../context";
import { groupedStatements } from "./grouped-statements";

export const VOICE =
  "The reader that it is written for. If left out: the worker for their own record, otherwise HR.";

@Resolver(() => RequirementResult)
export class RequirementResultFields {
  @FieldResolver(() => String, { description: "The requirement in plain words." })
  label(
    @Root() { label, source }: RequirementResult,
    @Ctx() context: Context,
    @Arg("audience", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): string {
    return labelFor(label, voice ?? voiceFor(context, source));
  }

  @FieldResolver(() => String, {
    description:
      "One or two plain sentences about what is complete and what comes next. If something is supposed, they say so first.",
  })
  sentence(
    @Root() { source }: RequirementResult,
    @Ctx() context: Context,
    @Arg("audience", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): string {
    return source.sentence(voice ?? voiceFor(context, source));
  }

  @FieldResolver(() => [ExcludedFact], {
    description:
      "The facts on this matter that do not count on the day, each with the first reason and what would make it count. For a group, see its parts.",
  })
  excluded(
    @Root() { source }: RequirementResult,
    @Ctx() context: Context,
    @Arg("audience", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): readonly ExcludedFact[] {
    return source.excluded(voice ?? voiceFor(context, source));
  }
}

@Resolver(() => PostEnd)
export class PostEndFields {
  @FieldResolver(() => String, {
    description: "One or two plain sentences: the last day in the post, and what that means for the answer.",
  })
  sentence(
    @Root() { source }: PostEnd,
    @Ctx() context: Context,
    @Arg("audience", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): string {
    return source.sentence(voice ?? voiceFor(context, source));
  }
}

@Resolver(() => Evaluation)
export class EvaluationFields {
  @FieldResolver(() => Worker, {
    nullable: true,
    description: "The worker that the answer is about; null if you may not read their record.",
  })
  async worker(@Root() { source }: Evaluation, @Ctx() { loaders }: Context): Promise<Worker | null> {
    return await loaders.workers.load(source.workerId);
  }

  @FieldResolver(() => ProgressionRouteFrom, {
    nullable: true,
    description:
      "The role band held from which the route starts, with how well founded that start is; null if the worker holds none of them, and for the stored answer of a decision.",
  })
  start(@Root() { source }: Evaluation): ProgressionRouteFrom | null {
    return source.start();
  }

  @FieldResolver(() => [GroupedStatement], {
    description:
      "A list of the answer in words: requirements with the same sentence are one statement, in the order of the list.",
  })
  statements(
    @Root() evaluation: Evaluation,
    @Ctx() context: Context,
    @Arg("about", () => AnswerList, { defaultValue: "MISSING", description: "The list to put into words." })
    about: AnswerList,
    @Arg("audience", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): readonly GroupedStatement[] {
    return groupedStatements(listOf(evaluation, about), voice ?? voiceFor(context, evaluation.source));
  }

  @FieldResolver(() => [FactReference], {
    description:
      "The explanation: a smallest set of facts that alone leads to this outcome. Without any one of them the outcome would be different.",
  })
  why(@Root() { source }: Evaluation): readonly FactReference[] {
    return source.why();
  }

  @FieldResolver(() => [MissingSet], {
    description:
      "What is missing: the smallest sets of open requirements that would make the worker eligible, smallest first, at most eight. Empty if the worker is eligible.",
  })
  whyNot(@Root() { source }: Evaluation): readonly MissingSet[] {
    return source.whyNot();
  }

  @FieldResolver(() => [PostEnd], {
    description:
      "The ends of posts that this answer is touched by: of posts from which the route starts, or of all the worker's posts if it starts from none of them. Empty for an evaluation that was stored with a decision.",
  })
  postEnds(@Root() { source }: Evaluation): readonly PostEnd[] {
    return source.postEnds();
  }

  @FieldResolver(() => Progress, {
    description:
      "How many single requirements are met, out of all that count, with the employer's counted separately.",
  })
  progress(@Root() { source }: Evaluation): Progress {
    return source.progress();
  }

  @FieldResolver(() => [ActorProgress], {
    description:
      "The same requirements as in progress, by who acts: what is open counts for those who have to act next, what is met for those who supplied it. Evidence that waits for a judgement is the assessor's, and what somebody has still to put on record the employer's. Actors without a requirement are left out.",
  })
  progressByActor(@Root() { source }: Evaluation): readonly ActorProgress[] {
    return source.progressByActor();
  }

  @FieldResolver(() => String, {
    description:
      "A fingerprint of everything that the answer is based on: the versions of route, reference data and engine, the facts known then, and the dates. A decision uses it to identify its evaluation.",
  })
  fingerprint(@Root() { source }: Evaluation): string {
    return source.fingerprint();
  }
}

export const voiceFor = ({ actor }: Context, { workerId }: { readonly workerId: string }): Voice =>
  actor?.workerId === workerId ? "WORKER" : "HR";

function listOf(evaluation: Evaluation, list: AnswerList): readonly RequirementResult[] {
  switch (list) {
    case "MET":
      return evaluation.met;
    case "MISSING":
      return evaluation.missing;
    case "EMPLOYER_OWES":
      return evaluation.employerOwes;
    case "LAPSING":
      return evaluation.lapsing;
  }
}
