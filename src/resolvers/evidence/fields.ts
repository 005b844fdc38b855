import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import {
  Claim,
  Competence,
  Evidence,
  EvidenceKind,
  EvidenceWords,
  Judgement,
  Level,
  Worker,
} from "../../entities";
import { EvidenceState } from "../../entities/evidence/evidence";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { toGlobalId } from "../../schema/node";
import { mayReadWords } from "../../services/evidence/read-words";
import { actorIn, type ClaimFace, type Context, type EvidenceFace } from "../context";

const EvidenceConnection = connectionOf(Evidence, "Evidence", "pieces of evidence");

@Resolver(() => Worker)
export class WorkerEvidenceFields {
  @FieldResolver(() => EvidenceConnection, {
    description: "The worker's evidence, the newest work first; drafts are shown to the worker alone.",
  })
  async evidence(
    @Root() worker: Worker,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Arg("state", () => EvidenceState, { nullable: true, description: "Only what has come this far." })
    state?: EvidenceState | null,
  ): Promise<Connection<EvidenceFace>> {
    const own = actorIn(context).workerId === worker.id;
    const all = await context.loaders.evidence.ofWorker.load(worker.id);
    const shown = all.filter(
      (each) => (own || each.state !== "DRAFT") && (state == null || each.state === state),
    );
    return pageOfList(`evidence of ${worker.id}`, shown, ({ id }) => id, page);
  }
}

@Resolver(() => Evidence)
export class EvidenceFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Evidence): string {
    return toGlobalId("Evidence", id);
  }

  @FieldResolver(() => EvidenceKind, { description: "What kind of evidence it is." })
  kind(@Root() { evidenceKindId }: Evidence, @Ctx() { reference }: Context): EvidenceKind | undefined {
    return reference.pathway.evidenceKinds.find(({ id }) => id === evidenceKindId);
  }

  @FieldResolver(() => [Claim], { description: "What it is said to show." })
  async claims(@Root() { id }: Evidence, @Ctx() { loaders }: Context): Promise<readonly ClaimFace[]> {
    return await loaders.evidence.claims.load(id);
  }

  @FieldResolver(() => EvidenceWords, {
    nullable: true,
    description: "The owner's words; null for anyone but the worker and the assessors.",
  })
  async words(
    @Root() evidence: Evidence,
    @Ctx() context: Context,
  ): Promise<{ title: string; reflection: string } | null> {
    return mayReadWords(actorIn(context), evidence.workerId)
      ? await context.loaders.evidence.words.load(evidence.id)
      : null;
  }
}

@Resolver(() => Claim)
export class ClaimFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Claim): string {
    return toGlobalId("Claim", id);
  }

  @FieldResolver(() => Competence, { description: "The competence." })
  competence(@Root() { competenceId }: Claim, @Ctx() { reference }: Context): Competence | undefined {
    return reference.framework.competences.get(competenceId);
  }

  @FieldResolver(() => Level, { description: "The level claimed; the one that counts is the one accepted." })
  level(@Root() { levelId }: Claim, @Ctx() { reference }: Context): Level | undefined {
    return reference.framework.levels.get(levelId);
  }
}

@Resolver(() => Judgement)
export class JudgementFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Judgement): string {
    return toGlobalId("Judgement", id);
  }

  @FieldResolver(() => Level, {
    nullable: true,
    description: "The level accepted; null where it was returned.",
  })
  level(@Root() { levelId }: Judgement, @Ctx() { reference }: Context): Level | null {
    return reference.framework.levels.get(levelId ?? "") ?? null;
  }
}
