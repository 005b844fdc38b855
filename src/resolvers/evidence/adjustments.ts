import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Adjustment, ProgressionRouteVersion } from "../../entities";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import { RecordAdjustmentInput } from "../../schema/evidence/adjustment-input";
import { type Payload, payloadOf } from "../../schema/payload";
import { recordAdjustment } from "../../services/evidence/record-adjustment";
import type { Context } from "../context";
import { recordedType, recordOne } from "../record";

const ADJUSTMENT = recordedType("adjustment", "Adjustment", Adjustment);
const RecordAdjustmentPayload = payloadOf("RecordAdjustment", "the adjustment", ADJUSTMENT.subject);

@Resolver()
export class AdjustmentMutations {
  @Mutation(() => RecordAdjustmentPayload, {
    description:
      "Records an adjustment: one requirement asks less of one worker, without a reason. To undo it, use retractFact or revokeFact.",
  })
  async recordAdjustment(
    @Arg("input", () => RecordAdjustmentInput, { description: "What to record." })
    input: RecordAdjustmentInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await recordOne(context, "recordAdjustment", input, ADJUSTMENT, (useCase, db) =>
      recordAdjustment(useCase, db, input),
    );
  }
}

@Resolver(() => Adjustment)
export class AdjustmentFields {
  @FieldResolver(() => ProgressionRouteVersion, {
    nullable: true,
    description: "The route, in its current version; for a retired route, in its last version.",
  })
  route(
    @Root() { routeId }: FactRow<"ADJUSTMENT">,
    @Ctx() { reference }: Context,
  ): ProgressionRouteVersion | null {
    return reference.pathway.newestRoute(routeId);
  }
}
