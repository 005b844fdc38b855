import { Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import {
  Appeal,
  AssessmentPolicy,
  ConflictOfInterest,
  Judgement,
  Member,
  QualityCheck,
  Worker,
} from "../../entities";
import type { JudgementRow } from "../../repositories/evidence/evidence-reading";
import type { AppealRow, ConflictRow, QualityCheckRow } from "../../repositories/evidence/other-facts";
import type { MemberRow } from "../../repositories/workforce/members";
import { FactClockArgs } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { IncludeUndone } from "../../schema/include-undone";
import { toGlobalId } from "../../schema/node";
import { factClocksFrom, filterShown } from "../clocks";
import type { Context } from "../context";

const ConflictConnection = connectionOf(ConflictOfInterest, "ConflictOfInterest", "conflicts of interest");

@Resolver(() => Worker)
export class WorkerConflictFields {
  @FieldResolver(() => ConflictConnection, {
    description: "Declared conflicts of interest with assessors, newest first.",
  })
  async conflictsOfInterest(
    @Root() { id }: Worker,
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => FactClockArgs) clocks: FactClockArgs,
    @IncludeUndone() includeUndone: boolean,
    @Ctx() context: Context,
  ): Promise<Connection<ConflictRow>> {
    const all = await context.loaders.otherFacts.conflicts.ofWorker(factClocksFrom(context, clocks)).load(id);
    return pageOfList(`conflicts of ${id}`, filterShown(includeUndone, all), (conflict) => conflict.id, page);
  }
}

@Resolver(() => ConflictOfInterest)
export class ConflictOfInterestFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: ConflictOfInterest): string {
    return toGlobalId("ConflictOfInterest", id);
  }

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
    @Root() { id, workerId, clocks }: JudgementRow,
    @Ctx() { loaders }: Context,
  ): Promise<AppealRow | null> {
    const all = await loaders.otherFacts.appeals.ofWorker(clocks).load(workerId);
    return filterShown(false, all).find(({ judgementId }) => judgementId === id) ?? null;
  }

  @FieldResolver(() => QualityCheck, {
    nullable: true,
    description: "A second assessor's check, if it was sampled; null if nobody has checked it yet.",
  })
  async qualityCheck(
    @Root() { id, workerId, clocks }: JudgementRow,
    @Ctx() { loaders }: Context,
  ): Promise<QualityCheckRow | null> {
    const all = await loaders.otherFacts.qualityChecks.ofWorker(clocks).load(workerId);
    return filterShown(false, all).find(({ judgementId }) => judgementId === id) ?? null;
  }
}

@Resolver(() => Appeal)
export class AppealFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Appeal): string {
    return toGlobalId("Appeal", id);
  }

  @FieldResolver(() => Judgement, { nullable: true, description: "The judgement that is appealed." })
  async judgement(
    @Root() { judgementId }: Appeal,
    @Ctx() { loaders }: Context,
  ): Promise<JudgementRow | null> {
    return await loaders.evidence.judgements.byId.load(judgementId);
  }

  @FieldResolver(() => Judgement, {
    nullable: true,
    description: "The second judgement, by somebody else; null while the first is in force.",
  })
  async secondJudgement(
    @Root() { judgementId }: Appeal,
    @Ctx() { loaders }: Context,
  ): Promise<JudgementRow | null> {
    const first = await loaders.evidence.judgements.byId.load(judgementId);
    const all = first ? await loaders.evidence.judgements.ofClaim(first.clocks).load(first.claimId) : [];
    return all.find(({ supersedesId }) => supersedesId === judgementId) ?? null;
  }
}

@Resolver(() => QualityCheck)
export class QualityCheckFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: QualityCheck): string {
    return toGlobalId("QualityCheck", id);
  }

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
  ): Promise<JudgementRow | null> {
    return await loaders.evidence.judgements.byId.load(judgementId);
  }

  @FieldResolver(() => Judgement, {
    nullable: true,
    description: "The judgement that replaced it; null if it was confirmed.",
  })
  async overturnedBy(
    @Root() { overturnedById }: QualityCheck,
    @Ctx() { loaders }: Context,
  ): Promise<JudgementRow | null> {
    return overturnedById === null ? null : await loaders.evidence.judgements.byId.load(overturnedById);
  }
}

@Resolver(() => AssessmentPolicy)
export class AssessmentPolicyFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: AssessmentPolicy): string {
    return toGlobalId("AssessmentPolicy", id);
  }
}
