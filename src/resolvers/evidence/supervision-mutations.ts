import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Supervision } from "../../entities";
import { ConfirmSupervisionInput } from "../../schema/evidence/supervision-input";
import { type Payload, payloadOf } from "../../schema/payload";
import { confirmSupervision } from "../../services/evidence/confirm-supervision";
import type { Context } from "../context";
import { recordedType, recordOne } from "../record";

const SUPERVISION = recordedType("supervision", "Supervision", Supervision);
const ConfirmSupervisionPayload = payloadOf(
  "ConfirmSupervision",
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
}
