import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Judgement } from "../../entities";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import { type Connection, connectionOf, PageArgs, parsePageRequest } from "../../schema/connection";
import { isDayOrEnd, keysetPage, positionOf } from "../../schema/keyset";
import { mayRetract } from "../../services/evidence/may-retract";
import { countOwnJudgements, readOwnJudgements } from "../../services/evidence/read-own-judgements";
import { type Context, requireActor } from "../context";

const JudgementConnection = connectionOf(Judgement, "Judgement", "judgements");
const LIST = "own judgements";

@Resolver()
export class OwnJudgementQueries {
  @Query(() => JudgementConnection, {
    description:
      "The judgements that you made at your organisation, newest first, including those that were superseded or undone since: claim.judgement is the current one.",
  })
  async myJudgements(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<FactRow<"JUDGEMENT">>> {
    const actor = requireActor(context);
    const request = parsePageRequest(args);
    const rows = await readOwnJudgements(context.database, actor, {
      size: request.size,
      backwards: request.backwards,
      place: positionOf(LIST, request, isDayOrEnd),
    });
    const faces = await context.loaders.facts.JUDGEMENT.byId.loadMany(rows.map(({ id }) => id));
    return keysetPage(
      LIST,
      faces.filter((face): face is FactRow<"JUDGEMENT"> => face !== null && !(face instanceof Error)),
      request,
      ({ judgedOn, id }) => [judgedOn, id],
      () => countOwnJudgements(context.database, actor),
    );
  }
}

@Resolver(() => Judgement)
export class JudgementRetractionFields {
  @FieldResolver(() => Boolean, {
    description: "Whether you may retract it with retractFact: you recorded it, or you act for HR.",
  })
  async mayRetract(
    @Root() { id, workerId, assessorId }: Judgement,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const record = await context.loaders.factRecords.load(id);
    if (!record) return false;
    const isRetracted = record.undoings.some(({ how }) => how === "RETRACTION");
    return mayRetract(requireActor(context), {
      workerId,
      assessorId,
      recordedBy: record.recordedById,
      isRetracted,
    });
  }
}
