import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Voice } from "../../eligibility";
import { Worker } from "../../entities";
import { Evaluation, MissingSet, Progress, RequirementResult } from "../../schema/readiness/evaluation";
import { ExcludedFact, FactReference } from "../../schema/readiness/told-facts";
import { VoiceEnum } from "../../schema/readiness/vocabulary";
import type { Context } from "../context";

export const VOICE =
  "Whom it is written for; where it is left out, the worker on their own record, and HR on anybody else's.";

@Resolver(() => RequirementResult)
export class RequirementResultFields {
  @FieldResolver(() => String, {
    description:
      "One plain sentence or two: what is there, and what comes next. It says first where it is supposed.",
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
      "The facts on this matter that do not count on the day, each with the first reason and what would make it count. A group's parts say.",
  })
  excluded(
    @Root() { source }: RequirementResult,
    @Ctx() context: Context,
    @Arg("audience", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): readonly ExcludedFact[] {
    return source.excluded(voice ?? voiceFor(context, source));
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

  @FieldResolver(() => [FactReference], {
    description:
      "Why: a smallest set of facts that alone forces the outcome. With these and no others it is the same, and each is needed.",
  })
  why(@Root() { source }: Evaluation): readonly FactReference[] {
    return source.why();
  }

  @FieldResolver(() => [MissingSet], {
    description:
      "Why not, and what would do: the least sets of open requirements that would make the worker eligible, fewest first, at most eight. Empty where the worker is eligible.",
  })
  whyNot(@Root() { source }: Evaluation): readonly MissingSet[] {
    return source.whyNot();
  }

  @FieldResolver(() => Progress, {
    description: "Single requirements met, of all that count: the worker's and the employer's apart.",
  })
  progress(@Root() { source }: Evaluation): Progress {
    return source.progress();
  }

  @FieldResolver(() => String, {
    description:
      "Names what the answer rests on: the versions of route, reference data and engine, the facts known then, and the dates. A decision names the evaluation it was made on by it.",
  })
  fingerprint(@Root() { source }: Evaluation): string {
    return source.fingerprint();
  }
}

export const voiceFor = ({ actor }: Context, { workerId }: { readonly workerId: string }): Voice =>
  actor?.workerId === workerId ? "WORKER" : "HR";
