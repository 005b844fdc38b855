import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Claim, Competence, Evidence, Judgement, Level, Member } from "../../entities";
import { toGlobalId } from "../../schema/node";
import { shownOf } from "../clocks";
import type { ClaimRow, Context, FactRow, MemberRow } from "../context";

@Resolver(() => Claim)
export class ClaimFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Claim): string {
    return toGlobalId("Claim", id);
  }

  @FieldResolver(() => Evidence, { description: "The evidence that makes it." })
  async evidence(
    @Root() { evidenceId }: Claim,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"EVIDENCE"> | null> {
    return await loaders.facts.EVIDENCE.byId.load(evidenceId);
  }

  @FieldResolver(() => Competence, { description: "The competence that it is about." })
  competence(@Root() { competenceId }: Claim, @Ctx() { reference }: Context): Competence | undefined {
    return reference.framework.competences.get(competenceId);
  }

  @FieldResolver(() => Level, { description: "The level claimed; the one that counts is the one accepted." })
  level(@Root() { levelId }: Claim, @Ctx() { reference }: Context): Level | undefined {
    return reference.framework.levels.get(levelId);
  }

  @FieldResolver(() => Judgement, {
    nullable: true,
    description: "The judgement that stands; null while it waits for one.",
  })
  async judgement(
    @Root() { id, clocks }: ClaimRow,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"JUDGEMENT"> | null> {
    return shownOf(false, await loaders.facts.JUDGEMENT.of(clocks).load(id))[0] ?? null;
  }

  @FieldResolver(() => [Judgement], {
    description:
      "Every judgement of it, the latest first, those superseded or undone too. A further judgement supersedes the first of these.",
  })
  async judgements(
    @Root() { id, clocks }: ClaimRow,
    @Ctx() { loaders }: Context,
  ): Promise<readonly FactRow<"JUDGEMENT">[]> {
    return shownOf(true, await loaders.facts.JUDGEMENT.of(clocks).load(id));
  }
}

@Resolver(() => Judgement)
export class JudgementFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Judgement): string {
    return toGlobalId("Judgement", id);
  }

  @FieldResolver(() => Claim, { description: "The claim that was judged." })
  async claim(@Root() { claimId }: Judgement, @Ctx() { loaders }: Context): Promise<ClaimRow | null> {
    return await loaders.evidence.claims.byId.load(claimId);
  }

  @FieldResolver(() => Level, {
    nullable: true,
    description: "The level accepted; null where it was returned.",
  })
  level(@Root() { levelId }: Judgement, @Ctx() { reference }: Context): Level | null {
    return reference.framework.levels.get(levelId ?? "") ?? null;
  }

  @FieldResolver(() => Member, {
    nullable: true,
    description:
      "The assessor who judged; null if your organisation does not know them, for example for a judgement copied from elsewhere.",
  })
  async assessor(@Root() { assessorId }: Judgement, @Ctx() { loaders }: Context): Promise<MemberRow | null> {
    return await loaders.members.load(assessorId);
  }

  @FieldResolver(() => Judgement, {
    nullable: true,
    description: "The judgement that it supersedes; null for the first.",
  })
  async supersedes(
    @Root() { supersedesId }: Judgement,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"JUDGEMENT"> | null> {
    return supersedesId === null ? null : await loaders.facts.JUDGEMENT.byId.load(supersedesId);
  }
}
