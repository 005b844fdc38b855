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
import { type Connection, connectionOf, PageArgs, pageOfList, pageRequest } from "../../schema/connection";
import { EvidenceConnection } from "../../schema/evidence/evidence-connection";
import { keysetPage, placeOf } from "../../schema/keyset";
import { toGlobalId } from "../../schema/node";
import { mayBeSharedWith } from "../../services/evidence/read-words";
import {
  type AssignmentRow,
  actorIn,
  type Context,
  type FactRow,
  type MemberRow,
  type ShareRow,
  type Words,
} from "../context";

const EvidenceShareConnection = connectionOf(EvidenceShare, "EvidenceShare", "shares of evidence");

@Resolver()
export class PrivacyQueries {
  @Query(() => EvidenceShareConnection, {
    description: "The evidence that workers share with you today, the latest share first.",
  })
  async sharedWithMe(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ShareRow>> {
    const actor = actorIn(context);
    const all = mayBeSharedWith(actor) ? await context.loaders.evidence.shares.withAsker() : [];
    return pageOfList(`shared with ${actor.subject}`, all, ({ id }) => id, page);
  }

  @Query(() => EvidenceConnection, {
    description:
      "Evidence of your organisation that has been handed in and waits for an assessor, the longest waiting first: it is assigned to nobody, or to somebody who can no longer judge it.",
  })
  async evidenceToAssign(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<FactRow<"EVIDENCE">>> {
    return await waitingPage(context, "ASSIGNMENT", page);
  }

  @Query(() => EvidenceConnection, {
    description:
      "Evidence that is assigned to you, which you may judge and which waits for your judgement, the longest waiting first; a second one too, where the worker has appealed.",
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
  const actor = actorIn(context);
  const list = `evidence waiting for ${waitingFor}`;
  const request = pageRequest(args);
  const rows = await context.waiting.page(actor, waitingFor, {
    size: request.size,
    backwards: request.backwards,
    place: placeOf(list, request),
  });
  const faces = await context.loaders.facts.EVIDENCE.byId.loadMany(rows.map(({ id }) => id));
  return keysetPage(
    list,
    faces.filter((face): face is FactRow<"EVIDENCE"> => face !== null && !(face instanceof Error)),
    request,
    ({ submittedOn, id }) => [submittedOn ?? "", id],
    () => context.waiting.count(actor, waitingFor),
  );
}

@Resolver(() => EvidenceAssignment)
export class EvidenceAssignmentFields {
  @FieldResolver(() => Member, { nullable: true, description: "The assessor whom it is assigned to." })
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

  @FieldResolver(() => Member, { nullable: true, description: "With whom it is shared." })
  async sharedWith(@Root() { sharedWith }: ShareRow, @Ctx() { loaders }: Context): Promise<MemberRow | null> {
    return await loaders.members.load(sharedWith);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it is shared today: neither stopped, nor over, nor the evidence taken back.",
  })
  async isActive(
    @Root() { evidenceId, stoppedAt, untilOn }: ShareRow,
    @Ctx() { loaders, today }: Context,
  ): Promise<boolean> {
    const evidence = await loaders.facts.EVIDENCE.byId.load(evidenceId);
    const handedIn = evidence?.state === "SUBMITTED" && evidence.standing;
    return handedIn && stoppedAt === null && untilOn > today;
  }

  @FieldResolver(() => Evidence, {
    nullable: true,
    description: "The evidence; null where the worker's record is not yours to read.",
  })
  async evidence(
    @Root() { evidenceId }: ShareRow,
    @Ctx() { loaders }: Context,
  ): Promise<FactRow<"EVIDENCE"> | null> {
    return await loaders.facts.EVIDENCE.byId.load(evidenceId);
  }

  @FieldResolver(() => EvidenceKind, { nullable: true, description: "What kind of evidence it is." })
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
    description: "The words that are shared; null once they no longer are, except for the worker.",
  })
  async words(
    @Root() { evidenceId, workerId }: ShareRow,
    @Ctx() { loaders }: Context,
  ): Promise<Words | null> {
    return await loaders.words.load({ id: evidenceId, workerId });
  }
}
