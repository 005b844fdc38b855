import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Appeal, AssessmentPolicy, Judgement } from "../../entities";
import { DateTime } from "../../entities/scalars";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import { KNOWN_AT } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { SampledJudgement } from "../../schema/evidence/quality-sample";
import {
  readAppeals,
  readAssessmentPolicy,
  readQualitySample,
} from "../../services/evidence/read-assessment";
import { clocksFrom } from "../clocks";
import { type Context, requireActor } from "../context";

const AppealConnection = connectionOf(Appeal, "Appeal", "appeals");
const SampledJudgementConnection = connectionOf(SampledJudgement, "SampledJudgement", "sampled judgements");

@Resolver()
export class AssessmentQueries {
  @Query(() => AssessmentPolicy, {
    nullable: true,
    description:
      "Your organisation's policy on who assesses and how many judgements are checked; null before the first statement.",
  })
  async assessmentPolicy(
    @Ctx() context: Context,
    @Arg("knownAt", () => DateTime, { nullable: true, description: KNOWN_AT }) knownAt?: Date | null,
  ): Promise<object | null> {
    const asked = clocksFrom(context, { asOf: null, knownAt });
    const found = await readAssessmentPolicy(context.database, requireActor(context), asked.knownAt);
    return found && Object.assign(new AssessmentPolicy(), found);
  }

  @Query(() => AppealConnection, {
    description: "Appeals against judgements at your organisation, latest first.",
  })
  async appeals(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Arg("open", () => Boolean, {
      defaultValue: true,
      description: "Only appeals that wait for a second judgement.",
    })
    open: boolean,
  ): Promise<Connection<FactRow<"APPEAL">>> {
    const actor = requireActor(context);
    const all = await readAppeals(context.database, actor, context.today, open);
    return pageOfList(`appeals of ${actor.organisationId}`, all, ({ id }) => id, page);
  }

  @Query(() => SampledJudgementConnection, {
    description: "Accepted claims that were sampled for a second assessor, longest waiting first.",
  })
  async qualitySample(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<SampledJudgement>> {
    const actor = requireActor(context);
    const all = await readQualitySample(context.database, actor);
    return pageOfList(`sample of ${actor.organisationId}`, all, ({ judgementId }) => judgementId, page);
  }
}

@Resolver(() => SampledJudgement)
export class SampledJudgementFields {
  @FieldResolver(() => Judgement, { nullable: true, description: "The judgement that was sampled." })
  async judgement(
    @Root() { judgementId }: SampledJudgement,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"JUDGEMENT"> | null> {
    return await loaders.facts.JUDGEMENT.byId.load(judgementId);
  }
}
