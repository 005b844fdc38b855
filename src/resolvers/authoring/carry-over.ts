import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { CarryMappingOverInput, CarryMappingOverPayload } from "../../schema/authoring/carry-over";
import {
  draftCarriedOver,
  type UnitCarriedOver,
  unitsCarriedOver,
} from "../../services/authoring/carry-mapping-over";
import { type Recorded, Refused } from "../../services/shared/context";
import { recordBatch } from "../../services/shared/record";
import { type Context, requireActor } from "../context";
import { findDraft } from "./run-authoring";

@Resolver()
export class CarryOverMutations {
  @Mutation(() => CarryMappingOverPayload, {
    description:
      "Carries the mapping of a curriculum's units over from retired framework editions to the current ones, along the crosswalks between them, and lists what could not be carried over. Each unit becomes a draft, for its author to review and publish.",
  })
  async carryMappingOver(
    @Arg("input", () => CarryMappingOverInput, { description: "The units that are asked about." })
    input: CarryMappingOverInput,
    @Ctx() context: Context,
  ): Promise<CarryMappingOverPayload> {
    const useCase = context.forUseCase(requireActor(context));
    let units: readonly UnitCarriedOver[];
    try {
      units = unitsCarriedOver(useCase, input);
    } catch (error) {
      if (error instanceof Refused) return { units: [], userErrors: error.errors };
      throw error;
    }
    if (input.dryRun || units.length === 0)
      return { units: units.map((unit) => shown(context, unit)), userErrors: [] };
    const { idempotencyKey } = input;
    const made = await recordBatch(
      useCase,
      { operation: "carryMappingOver", idempotencyKey, input, items: units, policy: "EACH_FOR_ITSELF" },
      (db, unit) => draftCarriedOver(useCase, db, unit),
    );
    context.forget();
    if ("userErrors" in made) return { units: [], userErrors: made.userErrors };
    return { units: units.map((unit, index) => shown(context, unit, made[index])), userErrors: [] };
  }
}

const NOTHING: Recorded = { id: null, userErrors: [] };

function shown(context: Context, unit: UnitCarriedOver, { id, userErrors } = NOTHING) {
  const { curriculum } = context.reference;
  return {
    unit: [...curriculum.current.values()].find((each) => each.id === unit.unitVersionId),
    get draft() {
      return id === null ? null : findDraft(context, id);
    },
    carried: unit.carried,
    notCarried: unit.left,
    userErrors,
  };
}
