import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Claim, Evidence, EvidenceHandover, EvidenceKind, EvidenceWords, Worker } from "../../entities";
import { EvidenceState } from "../../entities/evidence/evidence";
import { FactClockArgs } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { toGlobalId } from "../../schema/node";
import { IncludeUndone } from "../../schema/undone";
import { clocksOf, shownOf } from "../clocks";
import { actorIn, type ClaimFace, type Context, type EvidenceFace, type HandoverFace } from "../context";

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
    state: EvidenceState | null | undefined,
    @Args(() => FactClockArgs) clocks: FactClockArgs,
    @IncludeUndone() includeUndone: boolean,
  ): Promise<Connection<EvidenceFace>> {
    const own = actorIn(context).workerId === worker.id;
    const all = await context.loaders.evidence.ofWorker(clocksOf(context, clocks)).load(worker.id);
    const shown = shownOf(includeUndone, all).filter(
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
  async claims(
    @Root() { id, clocks }: EvidenceFace,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ClaimFace[]> {
    return await loaders.evidence.claims.ofEvidence(clocks).load(id);
  }

  @FieldResolver(() => [EvidenceHandover], {
    description: "When it was handed in and taken back, the latest first; empty for a draft.",
  })
  async handovers(
    @Root() { id, workerId, clocks }: EvidenceFace,
    @Ctx() { loaders }: Context,
  ): Promise<readonly HandoverFace[]> {
    const all = await loaders.evidence.handovers.ofWorker(clocks).load(workerId);
    return shownOf(true, all).filter(({ evidenceId }) => evidenceId === id);
  }

  @FieldResolver(() => EvidenceWords, {
    nullable: true,
    description:
      "The owner's words; null for anyone but the worker and, while it is handed in, the assessors appointed for something that it claims.",
  })
  async words(
    @Root() { id }: EvidenceFace,
    @Ctx() { loaders }: Context,
  ): Promise<{ title: string; reflection: string } | null> {
    return await loaders.evidence.words.load(id);
  }
}

@Resolver(() => EvidenceHandover)
export class EvidenceHandoverFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: EvidenceHandover): string {
    return toGlobalId("EvidenceHandover", id);
  }
}
