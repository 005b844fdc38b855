import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Voice } from "../../eligibility";
import { Plan, PlanObstacle, PlanStep, PlanStepGroup, type Spoken } from "../../schema/readiness/plan";
import { VoiceEnum } from "../../schema/readiness/vocabulary";
import type { Context } from "../context";
import { VOICE, voiceFor } from "./explanation";

@Resolver(() => Plan)
export class PlanSentence {
  @FieldResolver(() => String, {
    description: "The plan as a whole in plain words: when, and what it takes; or why there is none.",
  })
  sentence(
    @Root() { source }: Plan,
    @Ctx() context: Context,
    @Arg("audience", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): string {
    return spoken(context, source, voice);
  }
}

@Resolver(() => PlanStep)
export class PlanStepSentence {
  @FieldResolver(() => String, {
    description: "The step in plain words: what is done, when, and who does it.",
  })
  sentence(
    @Root() { source }: PlanStep,
    @Ctx() context: Context,
    @Arg("audience", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): string {
    return spoken(context, source, voice);
  }
}

@Resolver(() => PlanStepGroup)
export class PlanStepGroupSentence {
  @FieldResolver(() => String, { description: "In plain words: how many steps, and from when to when." })
  sentence(
    @Root() { source }: PlanStepGroup,
    @Ctx() context: Context,
    @Arg("audience", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): string {
    return spoken(context, source, voice);
  }
}

@Resolver(() => PlanObstacle)
export class PlanObstacleSentence {
  @FieldResolver(() => String, { description: "Why, in plain words." })
  sentence(
    @Root() { source }: PlanObstacle,
    @Ctx() context: Context,
    @Arg("audience", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): string {
    return spoken(context, source, voice);
  }
}

const spoken = (context: Context, source: Spoken, voice: Voice | null | undefined): string =>
  source.sentence(voice ?? voiceFor(context, source));
