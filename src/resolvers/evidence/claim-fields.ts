import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Claim, Competence, Evidence, Judgement, Level, Member } from "../../entities";
import type { ClaimRow } from "../../repositories/evidence/evidence-reading";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import type { MemberRow } from "../../repositories/workforce/members";
import { filterShown } from "../clocks";
import type { Context } from "../context";

@Resolver(() => Claim)
export class ClaimFields {
  @FieldResolver(() => Evidence, { description: "The evidence that it belongs to." })
  async evidence(
    @Root() { evidenceId }: Claim,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"EVIDENCE"> | null> {
    return await loaders.facts.EVIDENCE.byId.load(evidenceId);
  }

  @FieldResolver(() => Competence, { description: "The competence that this is about." })
  competence(@Root() { competenceId }: Claim, @Ctx() { reference }: Context): Competence | undefined {
    return reference.framework.competences.get(competenceId);
  }

  @FieldResolver(() => Level, { description: "The claimed level; only the accepted level counts." })
  level(@Root() { levelId }: Claim, @Ctx() { reference }: Context): Level | undefined {
    return reference.framework.levels.get(levelId);
  }

  @FieldResolver(() => Judgement, {
    nullable: true,
    description: "The current judgement; null if there is none yet.",
  })
  async judgement(
    @Root() { id, clocks }: ClaimRow,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"JUDGEMENT"> | null> {
    return filterShown(false, await loaders.facts.JUDGEMENT.of(clocks).load(id))[0] ?? null;
  }

  @FieldResolver(() => [Judgement], {
    description:
      "Every judgement of it, latest first, including judgements that were superseded or undone. A further judgement supersedes the first in this list.",
  })
  async judgements(
    @Root() { id, clocks }: ClaimRow,
    @Ctx() { loaders }: Context,
  ): Promise<readonly FactRow<"JUDGEMENT">[]> {
    return filterShown(true, await loaders.facts.JUDGEMENT.of(clocks).load(id));
  }
}

@Resolver(() => Judgement)
export class JudgementFields {
  @FieldResolver(() => Claim, { description: "The claim that was judged." })
  async claim(@Root() { claimId }: Judgement, @Ctx() { loaders }: Context): Promise<ClaimRow | null> {
    return await loaders.evidence.claims.byId.load(claimId);
  }

  @FieldResolver(() => Level, {
    nullable: true,
    description: "The accepted level; null if it was returned.",
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
