import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { countingFor } from "../../access/counting-for";
import { discloseVoices } from "../../disclosure/voices";
import { CivilDate } from "../../entities/scalars";
import { dutiesIn } from "../../reference/duties";
import {
  DisagreeWithDutyInput,
  DutyDisagreements,
  WithdrawDisagreementInput,
} from "../../schema/evidence/disagreement";
import { OwedDuty } from "../../schema/evidence/owed-duty";
import { type Payload, payloadOf } from "../../schema/payload";
import { disagreeWithDuty, withdrawDisagreement } from "../../services/evidence/disagree-with-duty";
import { readDisagreementCounts } from "../../services/evidence/read-disagreements";
import { type Context, requireActor } from "../context";
import { toCount } from "../readiness/simulation-view";
import { type RecordedType, recordOne } from "../record";

const WORKER: RecordedType = { type: "Worker", subject: null };
const DisagreeWithDutyPayload = payloadOf("DisagreeWithDuty", "the worker", WORKER.subject);
const WithdrawDisagreementPayload = payloadOf("WithdrawDisagreement", "the worker", WORKER.subject);

@Resolver()
export class DisagreementResolvers {
  @Query(() => DutyDisagreements, {
    description: "How many workers say of each duty that your organisation does not fulfil it, as a range.",
  })
  async dutyDisagreements(@Ctx() context: Context): Promise<DutyDisagreements> {
    const actor = requireActor(context);
    const counting = countingFor(context.forUseCase(actor), { areVoices: true });
    const { countedBeforeOn, steps } = await readDisagreementCounts(context.database, actor, counting);
    return {
      countedBeforeOn,
      counts: counting
        ? dutiesIn(context.reference).map((duty) => {
            const step = steps.find(({ owedId }) => owedId === duty.id)?.people ?? null;
            return { duty, workers: toCount(discloseVoices(step, counting)) };
          })
        : [],
    };
  }

  @Mutation(() => DisagreeWithDutyPayload, {
    description:
      "Says that your employer, or an organisation where you are placed, does not fulfil a duty. Nobody but you can read it. Others see how many people say it, as a range, once enough do.",
  })
  async disagreeWithDuty(
    @Arg("input", () => DisagreeWithDutyInput, { description: "What you say." }) input: DisagreeWithDutyInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "disagreeWithDuty", input, WORKER, (useCase, db) =>
      disagreeWithDuty(useCase, db, input),
    );
  }

  @Mutation(() => WithdrawDisagreementPayload, {
    description: "Withdraws what you said about a duty. It is deleted.",
  })
  async withdrawDisagreement(
    @Arg("input", () => WithdrawDisagreementInput, { description: "What you withdraw." })
    input: WithdrawDisagreementInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "withdrawDisagreement", input, WORKER, (useCase, db) =>
      withdrawDisagreement(useCase, db, input),
    );
  }
}

@Resolver(() => OwedDuty)
export class OwnDisagreementField {
  @FieldResolver(() => CivilDate, {
    nullable: true,
    description:
      "The day about which you said that it is not so; null if you have not. Nobody else can read it: it is null on other workers' records.",
  })
  async disagreedOn(
    @Root() { organisationId, workerId, duty }: OwedDuty,
    @Ctx() context: Context,
  ): Promise<string | null> {
    if (workerId === null || workerId !== requireActor(context).workerId) return null;
    const said = await context.loaders.ownDisagreements.load(organisationId);
    return said.find(({ owedId }) => owedId === duty.id)?.noticedOn ?? null;
  }
}
