import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Appeal, ConflictOfInterest, Judgement, Member, QualityCheck } from "../../entities";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import type { MemberRow } from "../../repositories/workforce/members";
import { filterShown } from "../clocks";
import type { Context } from "../context";

@Resolver(() => ConflictOfInterest)
export class ConflictOfInterestFields {
  @FieldResolver(() => Member, {
    nullable: true,
    description:
      "The assessor whose conflict of interest it is; null if your organisation does not know them.",
  })
  async assessor(
    @Root() { assessorId }: ConflictOfInterest,
    @Ctx() { loaders }: Context,
  ): Promise<MemberRow | null> {
    return await loaders.members.load(assessorId);
  }
}

@Resolver(() => Judgement)
export class QuestionedJudgementFields {
  @FieldResolver(() => Appeal, {
    nullable: true,
    description: "The worker's appeal against it; null if there is none.",
  })
  async appeal(
    @Root() { id, workerId, clocks }: FactRow<"JUDGEMENT">,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"APPEAL"> | null> {
    const all = await loaders.facts.APPEAL.of(clocks).load(workerId);
    return filterShown(false, all).find(({ judgementId }) => judgementId === id) ?? null;
  }

  @FieldResolver(() => QualityCheck, {
    nullable: true,
    description: "A second assessor's check, if it was sampled; null if nobody has checked it yet.",
  })
  async qualityCheck(
    @Root() { id, workerId, clocks }: FactRow<"JUDGEMENT">,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"QUALITY_CHECK"> | null> {
    const all = await loaders.facts.QUALITY_CHECK.of(clocks).load(workerId);
    return filterShown(false, all).find(({ judgementId }) => judgementId === id) ?? null;
  }
}

@Resolver(() => Appeal)
export class AppealFields {
  @FieldResolver(() => Judgement, { nullable: true, description: "The judgement that is appealed." })
  async judgement(
    @Root() { judgementId }: Appeal,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"JUDGEMENT"> | null> {
    return await loaders.facts.JUDGEMENT.byId.load(judgementId);
  }

  @FieldResolver(() => Judgement, {
    nullable: true,
    description: "The second judgement, by somebody else; null while the first is in force.",
  })
  async secondJudgement(
    @Root() { judgementId }: Appeal,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"JUDGEMENT"> | null> {
    const first = await loaders.facts.JUDGEMENT.byId.load(judgementId);
    const all = first ? await loaders.facts.JUDGEMENT.of(first.clocks).load(first.claimId) : [];
    return all.find(({ supersedesId }) => supersedesId === judgementId) ?? null;
  }
}

@Resolver(() => QualityCheck)
export class QualityCheckFields {
  @FieldResolver(() => Member, {
    nullable: true,
    description: "The second assessor, who checked it; null if your organisation does not know them.",
  })
  async checker(@Root() { checkerId }: QualityCheck, @Ctx() { loaders }: Context): Promise<MemberRow | null> {
    return await loaders.members.load(checkerId);
  }

  @FieldResolver(() => Judgement, { nullable: true, description: "The judgement that was checked." })
  async judgement(
    @Root() { judgementId }: QualityCheck,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"JUDGEMENT"> | null> {
    return await loaders.facts.JUDGEMENT.byId.load(judgementId);
  }

  @FieldResolver(() => Judgement, {
    nullable: true,
    description: "The judgement that replaced it; null if it was confirmed.",
  })
  async overturnedBy(
    @Root() { overturnedById }: QualityCheck,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"JUDGEMENT"> | null> {
    return overturnedById === null ? null : await loaders.facts.JUDGEMENT.byId.load(overturnedById);
  }
}
