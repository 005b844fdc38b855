import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Decision, Waiver } from "../../entities";
import { type Payload, payloadOf } from "../../schema/payload";
import { DecideProgressionInput, WaiveRequirementInput } from "../../schema/readiness/decision-inputs";
import { waiveRequirement } from "../../services/evidence/waive-requirement";
import { decideProgression } from "../../services/readiness/decide-progression";
import type { Context } from "../context";
import { recordedType, recordOne } from "../record";

const DECISION = recordedType("decision", "Decision", Decision);
const WAIVER = recordedType("waiver", "Waiver", Waiver);

const DecideProgressionPayload = payloadOf("DecideProgression", "the decision", DECISION.subject);
const WaiveRequirementPayload = payloadOf("WaiveRequirement", "the waiver", WAIVER.subject);

@Resolver()
export class ReadinessMutations {
  @Mutation(() => DecideProgressionPayload, {
    description:
      "Records your decision about a worker's progression, with the advice you had. Nothing else happens: a change of role is recorded as a post.",
  })
  async decideProgression(
    @Arg("input", () => DecideProgressionInput, { description: "What to record." })
    input: DecideProgressionInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "decideProgression", input, DECISION, (useCase, db) =>
      decideProgression(useCase, db, input),
    );
  }

  @Mutation(() => WaiveRequirementPayload, {
    description:
      "Records a waiver: a worker does not have to meet one requirement of a route. To undo it, use retractFact or revokeFact.",
  })
  async waiveRequirement(
    @Arg("input", () => WaiveRequirementInput, { description: "What to record." })
    input: WaiveRequirementInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "waiveRequirement", input, WAIVER, (useCase, db) =>
      waiveRequirement(useCase, db, input),
    );
  }
}
