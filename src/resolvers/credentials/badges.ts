import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Database } from "../../database/pool";
import { Competence, IssuedBadge } from "../../entities";
import { badArguments } from "../../schema/bad-argument";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import {
  BadgePreview,
  IssueBadgeInput,
  IssueBadgePayload,
  IssueRecordInput,
  IssueRecordPayload,
  WithdrawBadgeInput,
} from "../../schema/credentials/badges";
import { type Payload, payloadOf } from "../../schema/payload";
import { issueBadge } from "../../services/credentials/issue-badge";
import { issueRecord } from "../../services/credentials/issue-record";
import { messages } from "../../services/credentials/messages";
import { previewBadge, readOwnBadges } from "../../services/credentials/read-badges";
import type { Issued } from "../../services/credentials/shared/written";
import { withdrawBadge } from "../../services/credentials/withdraw-badge";
import type { UseCaseContext } from "../../services/shared/context";
import { userErrorsOf } from "../../services/shared/record";
import { type Context, requireActor } from "../context";
import { findFact } from "../find-fact";
import { recordedType, recordOne, recordOwn, workerConcerned } from "../record";

const BADGE = recordedType("badge", "IssuedBadge", IssuedBadge);
const WithdrawBadgePayload = payloadOf("WithdrawBadge", "the badge or record", BADGE.subject);
const IssuedBadgeConnection = connectionOf(IssuedBadge, "IssuedBadge", "badges and records taken away");
const CHOSEN = { description: "What is issued, and in which form." };

@Resolver()
export class BadgeResolvers {
  @Query(() => BadgePreview, {
    description:
      "What a badge (one attainment) or a record (several) would show to everybody you give it to. Show it before you call issueBadge or issueRecord.",
  })
  async badgePreview(
    @Arg("attainments", () => [ID], { description: "Global ids of 1 to 40 of your attainments." })
    attainments: string[],
    @Ctx() context: Context,
  ): Promise<BadgePreview> {
    const actor = requireActor(context);
    const useCase = context.forUseCase(actor);
    const issuer = context.reference.curriculum.organisations.get(actor.organisationId);
    if (!issuer) throw new Error("The organisation of the actor is not in the reference data.");
    const preview = await previewBadge(useCase, context.database, attainments, context.now).catch((error) => {
      throw badArguments(userErrorsOf(error));
    });
    const { competences, levels } = context.reference.framework;
    return {
      discloses: messages.discloses(issuer.name),
      leavesOut: messages.leavesOut,
      issuer,
      document: JSON.stringify(preview.document),
      badges: preview.chosen.flatMap(({ claim, accepted }) => {
        const competence = competences.get(claim.competenceId);
        const level = levels.get(claim.levelId);
        const { judgedOn: awardedOn, until: validUntilOn } = accepted;
        return competence && level ? [{ competence, level, awardedOn, validUntilOn }] : [];
      }),
    };
  }

  @Query(() => IssuedBadgeConnection, {
    description: "The badges and records that you took away, latest first. Nobody else can list them.",
  })
  async issuedBadges(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<object>> {
    const actor = requireActor(context);
    const all = await readOwnBadges(context.forUseCase(actor), context.database);
    return pageOfList(`badges of ${actor.subject}`, all, ({ id }) => id, page);
  }

  @Mutation(() => IssueBadgePayload, {
    description:
      "Issues an Open Badge 3.0 of one competence that was accepted on your own record. It shows everybody you give it to that you are a peer support worker. The answer has the document, which is not kept.",
  })
  async issueBadge(
    @Arg("input", () => IssueBadgeInput, CHOSEN) input: IssueBadgeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await issue(context, "issueBadge", input, (useCase, db) =>
      issueBadge(useCase, db, input, context.now),
    );
  }

  @Mutation(() => IssueRecordPayload, {
    description:
      "Issues a Comprehensive Learner Record 2.0 of competences that were accepted on your own record, with a badge of each. It shows everybody you give it to that you are a peer support worker. The answer has the document, which is not kept.",
  })
  async issueRecord(
    @Arg("input", () => IssueRecordInput, CHOSEN) input: IssueRecordInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await issue(context, "issueRecord", input, (useCase, db) =>
      issueRecord(useCase, db, input, context.now),
    );
  }

  @Mutation(() => WithdrawBadgePayload, {
    description:
      "Withdraws a badge, or a record with all badges in it, for good: people who check it see within minutes that it is revoked.",
  })
  async withdrawBadge(
    @Arg("input", () => WithdrawBadgeInput, { description: "What you withdraw." }) input: WithdrawBadgeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "withdrawBadge", input, BADGE, (useCase, db) =>
      withdrawBadge(useCase, db, input),
    );
  }
}

/** Issues in turn, and shows the document once. */
async function issue(
  context: Context,
  operation: string,
  input: object,
  work: (useCase: UseCaseContext, db: Database) => Promise<Issued>,
): Promise<Payload> {
  let issued: Issued | null = null;
  const record = () =>
    recordOwn(
      context,
      operation,
      input,
      async (useCase, db) => {
        issued = await work(useCase, db);
        return issued.id;
      },
      (id) => ({
        document: issued?.text,
        mediaType: issued?.mediaType,
        get badge() {
          return findFact(context, "IssuedBadge", id);
        },
        get worker() {
          return workerConcerned(context, "IssuedBadge", id);
        },
      }),
    );
  const { credentials } = context.forUseCase(requireActor(context));
  const turn = credentials ? credentials.inTurn(record) : record();
  return (await turn) ?? { userErrors: [{ code: "WRONG_STATE", field: [], message: messages.busy }] };
}

@Resolver(() => IssuedBadge)
export class IssuedBadgeFields {
  @FieldResolver(() => [Competence], { description: "The competences that it is about." })
  competences(@Root() { competenceIds }: IssuedBadge, @Ctx() { reference }: Context): readonly Competence[] {
    return competenceIds.flatMap((id) => reference.framework.competences.get(id) ?? []);
  }
}
