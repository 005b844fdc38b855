import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import {
  Claim,
  Evidence,
  EvidenceAssignment,
  EvidenceHandover,
  EvidenceKind,
  EvidenceShare,
  EvidenceWords,
  Worker,
} from "../../entities";
import { EvidenceState } from "../../entities/evidence/evidence";
import { FactClockArgs } from "../../schema/clocks";
import { type Connection, PageArgs, pageOfList } from "../../schema/connection";
import { EvidenceConnection } from "../../schema/evidence/evidence-connection";
import { toGlobalId } from "../../schema/node";
import { IncludeUndone } from "../../schema/undone";
import { clocksOf, shownOf } from "../clocks";
import {
  type AssignmentRow,
  actorIn,
  type ClaimRow,
  type Context,
  type FactRow,
  type ShareRow,
  type Words,
} from "../context";

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
  ): Promise<Connection<FactRow<"EVIDENCE">>> {
    const own = actorIn(context).workerId === worker.id;
    const all = await context.loaders.facts.EVIDENCE.of(clocksOf(context, clocks)).load(worker.id);
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
    @Root() { id, clocks }: FactRow<"EVIDENCE">,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ClaimRow[]> {
    return await loaders.evidence.claims.ofEvidence(clocks).load(id);
  }

  @FieldResolver(() => [EvidenceHandover], {
    description: "When it was handed in and taken back, the latest first; empty for a draft.",
  })
  async handovers(
    @Root() { id, workerId, clocks }: FactRow<"EVIDENCE">,
    @Ctx() { loaders }: Context,
  ): Promise<readonly FactRow<"EVIDENCE_HANDOVER">[]> {
    const all = await loaders.facts.EVIDENCE_HANDOVER.of(clocks).load(workerId);
    return shownOf(true, all).filter(({ evidenceId }) => evidenceId === id);
  }

  @FieldResolver(() => EvidenceAssignment, {
    nullable: true,
    description:
      "Who is to judge it. Null for a draft, for what has been taken back, and where it waits for an assessor.",
  })
  async assignment(
    @Root() { id }: FactRow<"EVIDENCE">,
    @Ctx() { loaders }: Context,
  ): Promise<AssignmentRow | null> {
    return await loaders.evidence.assignments.load(id);
  }

  @FieldResolver(() => EvidenceWords, {
    nullable: true,
    description:
      "The owner's words; null for anyone but the worker and, while it is handed in, the assessor that it is assigned to and whoever the worker shares it with. Null too where they are no longer kept.",
  })
  async words(@Root() evidence: FactRow<"EVIDENCE">, @Ctx() { loaders }: Context): Promise<Words | null> {
    return await loaders.words.load(evidence);
  }

  @FieldResolver(() => [EvidenceShare], {
    nullable: true,
    description:
      "With whom the worker shares it and has shared it, the latest first; null for anyone but the worker, and whoever it is shared with sees that alone.",
  })
  async shares(
    @Root() { id }: FactRow<"EVIDENCE">,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ShareRow[] | null> {
    return await loaders.evidence.shares.ofEvidence.load(id);
  }
}

@Resolver(() => EvidenceHandover)
export class EvidenceHandoverFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: EvidenceHandover): string {
    return toGlobalId("EvidenceHandover", id);
  }
}
