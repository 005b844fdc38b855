import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import type { Voice } from "../../eligibility";
import type { Worker } from "../../entities";
import { NextSteps } from "../../schema/readiness/next-steps";
import { StayingItem } from "../../schema/readiness/staying-well";
import { VoiceEnum } from "../../schema/readiness/vocabulary";
import { routesOut } from "../../services/readiness/next-steps";
import * as service from "../../services/readiness/staying-well";
import type { Context } from "../context";
import { sentenceSourceOf, toResult } from "./evaluation-view";
import { VOICE, voiceFor } from "./explanation";

@Resolver(() => NextSteps)
export class StayingWell {
  @Extensions({ work: 10 })
  @FieldResolver(() => [StayingItem], {
    description:
      "Staying well in the roles held: what to renew within a year, supervision, CPD, the next pay step and what the employer owes. It is the same whatever the worker's intention and the `kinds` asked for. Empty if no post is held on the day.",
  })
  async stayingWell(
    @Root() { source: { worker, asked } }: NextSteps,
    @Ctx() context: Context,
  ): Promise<readonly StayingItem[]> {
    const record = await context.loaders.wholeRecords.load(worker);
    await context.breathe();
    const { routes } = routesOut(context.reference, record, ["WITHIN"], asked);
    return service.stayingWell(context.reference, record, routes, asked).map(toItem(context, worker));
  }
}

@Resolver(() => StayingItem)
export class StayingItemFields {
  @FieldResolver(() => String, { description: "One to three plain sentences about it." })
  sentence(
    @Root() { source }: StayingItem,
    @Ctx() context: Context,
    @Arg("audience", () => VoiceEnum, { nullable: true, description: VOICE }) voice?: Voice | null,
  ): string {
    return source.sentence(voice ?? voiceFor(context, source));
  }
}

const toItem =
  (context: Context, { id: workerId }: Worker) =>
  (item: service.StayingItem): StayingItem => {
    const { pathway } = context.reference;
    const shown = { kind: item.kind, dueOn: item.dueOn, requirement: null, payStep: null };
    switch (item.kind) {
      case "CPD":
        return { ...shown, whoseMove: "WORKER", source: { workerId, sentence: item.sentence } };
      case "PAY_STEP": {
        const { roleBandId, sentence, ...step } = item.step;
        const roleBand = pathway.newestRoleBands.get(roleBandId) ?? null;
        const whoseMove = step.dueOn === null ? null : ("EMPLOYER" as const);
        return { ...shown, whoseMove, payStep: { ...step, roleBand }, source: { workerId, sentence } };
      }
      default: {
        const { route, answer } = item.answer;
        const requirement = toResult(context, route, item.result, sentenceSourceOf(workerId, answer));
        return { ...shown, whoseMove: item.result.whoseMove, requirement, source: requirement.source };
      }
    }
  };
