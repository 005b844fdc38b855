import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import {
  Evidence,
  EvidenceAssignment,
  EvidenceKind,
  EvidenceShare,
  EvidenceWords,
  Member,
} from "../../entities";
import { CivilDate } from "../../entities/scalars";
import type { AssignmentRow } from "../../repositories/evidence/assignments";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import type { ShareRow } from "../../repositories/evidence/shares";
import type { Words } from "../../repositories/evidence/words";
import type { MemberRow } from "../../repositories/workforce/members";
import {
  type Connection,
  connectionOf,
  PageArgs,
  pageOfList,
  parsePageRequest,
} from "../../schema/connection";
import { EvidenceConnection } from "../../schema/evidence/evidence-connection";
import { keysetPage, positionOf } from "../../schema/keyset";
import { toGlobalId } from "../../schema/node";
import { countWaitingEvidence, readWaitingEvidence } from "../../services/evidence/read-waiting";
import { mayBeSharedWith } from "../../services/evidence/read-words";
import { type Context, requireActor } from "../context";

const EvidenceShareConnection = connectionOf(EvidenceShare, "EvidenceShare", "shares of evidence");

@Resolver()
export class PrivacyQueries {
  @Query(() => EvidenceShareConnection, {
    description: "The evidence that workers share with you today, latest share first.",
  })
  async sharedWithMe(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ShareRow>> {
    const actor = requireActor(context);
    const all = mayBeSharedWith(actor) ? await context.loaders.evidence.shares.withAsker() : [];
    return pageOfList(`shared with ${actor.subject}`, all, ({ id }) => id, page);
  }

  @Query(() => EvidenceConnection, {
    description:
      "Submitted evidence at your organisation that needs an assessor, longest waiting first: it is not assigned to anybody, or its assessor can no longer judge it.",
  })
  async evidenceToAssign(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<FactRow<"EVIDENCE">>> {
    return await waitingPage(context, "ASSIGNMENT", page);
  }

  @Query(() => EvidenceConnection, {
    description:
      "Evidence that is assigned to you and waits for your judgement, longest waiting first, including second judgements after an appeal.",
  })
  async evidenceToJudge(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<FactRow<"EVIDENCE">>> {
    return await waitingPage(context, "JUDGEMENT", page);
  }
}

async function waitingPage(
  context: Context,
  waitingFor: "ASSIGNMENT" | "JUDGEMENT",
  args: PageArgs,
): Promise<Connection<FactRow<"EVIDENCE">>> {
  const actor = requireActor(context);
  const list = `evidence waiting for ${waitingFor}`;
  const request = parsePageRequest(args);
  const rows = await readWaitingEvidence(
    context.database,
    actor,
    context.today,
    context.reference,
    waitingFor,
    {
      size: request.size,
      backwards: request.backwards,
      place: positionOf(list, request),
    },
  );
  const faces = await context.loaders.facts.EVIDENCE.byId.loadMany(rows.map(({ id }) => id));
  return keysetPage(
    list,
    faces.filter((face): face is FactRow<"EVIDENCE"> => face !== null && !(face instanceof Error)),
    request,
    ({ submittedOn, id }) => [submittedOn ?? "", id],
    () => countWaitingEvidence(context.database, actor, context.today, context.reference, waitingFor),
  );
}

@Resolver(() => EvidenceAssignment)
export class EvidenceAssignmentFields {
  @FieldResolver(() => Member, { nullable: true, description: "The assessor that it is assigned to." })
  async assessor(
    @Root() { assessorId }: AssignmentRow,
    @Ctx() { loaders }: Context,
  ): Promise<MemberRow | null> {
    return await loaders.members.load(assessorId);
  }
}

@Resolver(() => EvidenceShare)
export class EvidenceShareFields {
  @FieldResolver(() => ID, { description: "Opaque global id; stopSharingEvidence takes it." })
  id(@Root() { id }: ShareRow): string {
    return toGlobalId("EvidenceShare", id);
  }

  @FieldResolver(() => Member, { nullable: true, description: "The member that it is shared with." })
  async sharedWith(@Root() { sharedWith }: ShareRow, @Ctx() { loaders }: Context): Promise<MemberRow | null> {
    return await loaders.members.load(sharedWith);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether it is shared today: the worker has not stopped it, its time is not over, and the evidence is not withdrawn.",
  })
  async isActive(
    @Root() { evidenceId, stoppedAt, untilOn }: ShareRow,
    @Ctx() { loaders, today }: Context,
  ): Promise<boolean> {
    const evidence = await loaders.facts.EVIDENCE.byId.load(evidenceId);
    const handedIn = evidence?.state === "SUBMITTED" && evidence.inForce;
    return handedIn && stoppedAt === null && untilOn > today;
  }

  @FieldResolver(() => Evidence, {
    nullable: true,
    description: "The evidence; null if you may not read the worker's record.",
  })
  async evidence(
    @Root() { evidenceId }: ShareRow,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"EVIDENCE"> | null> {
    return await loaders.facts.EVIDENCE.byId.load(evidenceId);
  }

  @FieldResolver(() => EvidenceKind, { nullable: true, description: "The kind of evidence." })
  async kind(
    @Root() { evidenceId }: ShareRow,
    @Ctx() { loaders, reference }: Context,
  ): Promise<EvidenceKind | null> {
    const evidence = await loaders.facts.EVIDENCE.byId.load(evidenceId);
    return reference.pathway.evidenceKinds.find(({ id }) => id === evidence?.evidenceKindId) ?? null;
  }

  @FieldResolver(() => CivilDate, { nullable: true, description: "The day on which the work was done." })
  async doneOn(@Root() { evidenceId }: ShareRow, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.facts.EVIDENCE.byId.load(evidenceId))?.doneOn ?? null;
  }

  @FieldResolver(() => EvidenceWords, {
    nullable: true,
    description: "The shared text; null once it is no longer shared, except for the worker.",
  })
  async words(
    @Root() { evidenceId, workerId }: ShareRow,
    @Ctx() { loaders }: Context,
  ): Promise<Words | null> {
    return await loaders.words.load({ id: evidenceId, workerId });
  }
}
