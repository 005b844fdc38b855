import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
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
import type { AssignmentRow } from "../../repositories/evidence/assignments";
import type { ClaimRow } from "../../repositories/evidence/evidence-reading";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import type { ShareRow } from "../../repositories/evidence/shares";
import type { Words } from "../../repositories/evidence/words";
import { FactClockArgs } from "../../schema/clocks";
import { type Connection, PageArgs, pageOfList } from "../../schema/connection";
import { EvidenceConnection } from "../../schema/evidence/evidence-connection";
import { IncludeUndone } from "../../schema/include-undone";
import { factClocksFrom, filterShown } from "../clocks";
import { type Context, requireActor } from "../context";

@Resolver(() => Worker)
export class WorkerEvidenceFields {
  @FieldResolver(() => EvidenceConnection, {
    description: "The worker's evidence, newest work first. Only the worker sees drafts.",
  })
  async evidence(
    @Root() worker: Worker,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Arg("state", () => EvidenceState, { nullable: true, description: "Only evidence in this state." })
    state: EvidenceState | null | undefined,
    @Args(() => FactClockArgs) clocks: FactClockArgs,
    @IncludeUndone() includeUndone: boolean,
  ): Promise<Connection<FactRow<"EVIDENCE">>> {
    const own = requireActor(context).workerId === worker.id;
    const all = await context.loaders.facts.EVIDENCE.of(factClocksFrom(context, clocks)).load(worker.id);
    const shown = filterShown(includeUndone, all).filter(
      (each) => (own || each.state !== "DRAFT") && (state == null || each.state === state),
    );
    return pageOfList(`evidence of ${worker.id}`, shown, ({ id }) => id, page);
  }
}

@Resolver(() => Evidence)
export class EvidenceFields {
  @FieldResolver(() => EvidenceKind, { description: "The kind of evidence." })
  kind(@Root() { evidenceKindId }: Evidence, @Ctx() { reference }: Context): EvidenceKind | undefined {
    return reference.pathway.evidenceKinds.find(({ id }) => id === evidenceKindId);
  }

  @FieldResolver(() => [Claim], { description: "The competences that it is meant to show." })
  async claims(
    @Root() { id, clocks }: FactRow<"EVIDENCE">,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ClaimRow[]> {
    return await loaders.evidence.claims.ofEvidence(clocks).load(id);
  }

  @FieldResolver(() => [EvidenceHandover], {
    description: "When it was submitted and withdrawn, latest first; empty for a draft.",
  })
  async handovers(
    @Root() { id, workerId, clocks }: FactRow<"EVIDENCE">,
    @Ctx() { loaders }: Context,
  ): Promise<readonly FactRow<"EVIDENCE_HANDOVER">[]> {
    const all = await loaders.facts.EVIDENCE_HANDOVER.of(clocks).load(workerId);
    return filterShown(true, all).filter(({ evidenceId }) => evidenceId === id);
  }

  @FieldResolver(() => EvidenceAssignment, {
    nullable: true,
    description:
      "The assessor who is to judge it. Null for a draft, for withdrawn evidence, and if no assessor is assigned yet.",
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
      "The worker's own text. Only the worker sees it and, while it is submitted, the assigned assessor and people that the worker shares it with; null for anyone else, and if it is no longer kept.",
  })
  async words(@Root() evidence: FactRow<"EVIDENCE">, @Ctx() { loaders }: Context): Promise<Words | null> {
    return await loaders.words.load(evidence);
  }

  @FieldResolver(() => [EvidenceShare], {
    nullable: true,
    description:
      "The members that the worker shares it with or has shared it with, latest first. A member sees only their own share; null for anyone other than these members and the worker.",
  })
  async shares(
    @Root() { id }: FactRow<"EVIDENCE">,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ShareRow[] | null> {
    return await loaders.evidence.shares.ofEvidence.load(id);
  }
}
