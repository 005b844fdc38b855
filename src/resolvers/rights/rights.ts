import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Actor } from "../../access/actor";
import { EvidenceKind, RetentionRule } from "../../entities";
import { JsonDocument } from "../../entities/scalars";
import { idOf } from "../../reference/publishing/identity";
import { type Connection, PageArgs, pageOfList } from "../../schema/connection";
import { toGlobalId } from "../../schema/node";
import { type Payload, payloadOf } from "../../schema/payload";
import { CarryOutErasureInput, RequestErasureInput, StateRetentionInput } from "../../schema/rights/inputs";
import { carryOutErasure, requestErasure } from "../../services/rights/erase-record";
import { exportRecord } from "../../services/rights/export-record";
import { stateRetention } from "../../services/rights/keep-words";
import { readRetention, readWorkersToErase } from "../../services/rights/read-rights";
import { type Context, requireActor } from "../context";
import { type RecordedType, recordOne, recordOwn } from "../record";
import { WorkerConnection } from "../workforce/queries";

const WORKER: RecordedType = { type: "Worker", subject: null };
const RULE = { field: "rule", type: () => RetentionRule };
const RequestErasurePayload = payloadOf("RequestErasure", "the worker", null);
const CarryOutErasurePayload = payloadOf("CarryOutErasure", "the worker", null);
const StateRetentionPayload = payloadOf("StateRetention", "the rule", RULE, "ORGANISATION");
const INPUT = { description: "What to record." };

@Resolver()
export class RightsResolvers {
  @Query(() => JsonDocument, {
    nullable: true,
    description:
      "Your whole record at your employer, in one document (docs/export.md); null if you have no record there.",
  })
  async exportRecord(@Ctx() context: Context): Promise<object | null> {
    const useCase = context.forUseCase(requireActor(context));
    return await useCase.transaction((db) => exportRecord(useCase, db), "exportRecord");
  }

  @Query(() => WorkerConnection, {
    description:
      "Workers who have requested the erasure of their record and are waiting for it, longest waiting first.",
  })
  async erasureRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<object>> {
    const actor = requireActor(context);
    const all = await readWorkersToErase(context.database, actor);
    return pageOfList(`erasures at ${actor.organisationId}`, all, ({ id }) => id, page);
  }

  @Query(() => [RetentionRule], {
    description:
      "How long your organisation keeps the text of evidence, by kind. Kinds not listed are kept indefinitely.",
  })
  async retentionRules(@Ctx() context: Context): Promise<readonly object[]> {
    return await readRetention(context.database, requireActor(context));
  }

  @Mutation(() => RequestErasurePayload, {
    description: "Requests the erasure of your own record: your name and text. HR carries it out.",
  })
  async requestErasure(
    @Arg("input", () => RequestErasureInput, INPUT) input: RequestErasureInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "requestErasure", input, WORKER, (useCase, db) =>
      requestErasure(useCase, db, input),
    );
  }

  @Mutation(() => CarryOutErasurePayload, {
    description:
      "Erases the name and text of a worker who has requested it. Facts and decisions stay, under an id that identifies nobody.",
  })
  async carryOutErasure(
    @Arg("input", () => CarryOutErasureInput, INPUT) input: CarryOutErasureInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "carryOutErasure", input, WORKER, (useCase, db) =>
      carryOutErasure(useCase, db, input),
    );
  }

  @Mutation(() => StateRetentionPayload, {
    description:
      "Sets how long the text of evidence of a kind is kept. npm run retention deletes text whose time is over.",
  })
  async stateRetention(
    @Arg("input", () => StateRetentionInput, INPUT) input: StateRetentionInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOwn(
      context,
      "stateRetention",
      input,
      (useCase, db) => stateRetention(useCase, db, input),
      (evidenceKindId) => ({
        rule: Object.assign(new RetentionRule(), { evidenceKindId, months: input.months ?? null }),
      }),
    );
  }
}

/** An organisation has one rule for each kind of evidence, so the id is made of the two. */
export const retentionRuleId = (
  { organisationId }: Actor,
  { evidenceKindId }: Pick<RetentionRule, "evidenceKindId">,
): string => idOf("retention-rule", organisationId, evidenceKindId);

@Resolver(() => RetentionRule)
export class RetentionRuleFields {
  @FieldResolver(() => ID)
  id(@Root() rule: RetentionRule, @Ctx() context: Context): string {
    return toGlobalId("RetentionRule", retentionRuleId(requireActor(context), rule));
  }

  @FieldResolver(() => EvidenceKind, { nullable: true, description: "The kind of evidence." })
  kind(@Root() { evidenceKindId }: RetentionRule, @Ctx() { reference }: Context): EvidenceKind | null {
    return reference.pathway.evidenceKinds.find(({ id }) => id === evidenceKindId) ?? null;
  }
}
