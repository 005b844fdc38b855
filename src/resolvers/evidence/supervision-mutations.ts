import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Supervision } from "../../entities";
import { ConfirmSupervisionInput, ContestSupervisionInput } from "../../schema/evidence/supervision-input";
import { type Payload, payloadOf } from "../../schema/payload";
import { confirmSupervision, contestSupervision } from "../../services/evidence/confirm-supervision";
import type { Context } from "../context";
import { recordedType, recordOne } from "../record";

const SUPERVISION = recordedType("supervision", "Supervision", Supervision);
const ConfirmSupervisionPayload = payloadOf(
  "ConfirmSupervision",
  "the supervision session",
  SUPERVISION.subject,
);
const ContestSupervisionPayload = payloadOf(
  "ContestSupervision",
  "the supervision session",
  SUPERVISION.subject,
);

@Resolver()
export class SupervisionMutations {
  @Mutation(() => ConfirmSupervisionPayload, {
    description: "Confirms that one of your own supervision sessions took place.",
  })
  async confirmSupervision(
    @Arg("input", () => ConfirmSupervisionInput, { description: "What to confirm." })
    input: ConfirmSupervisionInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "confirmSupervision", input, SUPERVISION, (useCase, db) =>
      confirmSupervision(useCase, db, input),
    );
  }
  @Mutation(() => ContestSupervisionPayload, {
    description:
      "Says that a supervision session on your own record did not take place. It does not count until you take that back with retractFact.",
  })
  async contestSupervision(
    @Arg("input", () => ContestSupervisionInput, { description: "Which session did not take place." })
    input: ContestSupervisionInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "contestSupervision", input, SUPERVISION, (useCase, db) =>
      contestSupervision(useCase, db, input),
    );
  }
}
