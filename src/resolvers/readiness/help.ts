import { Arg, Args, Ctx, Extensions, Query, Resolver } from "type-graphql";
import { ClockArgs } from "../../schema/clocks";
import { ProgressionRouteBy } from "../../schema/pathway/by";
import { HelpfulUnits } from "../../schema/readiness/help";
import { PlanLimitsInput } from "../../schema/readiness/plan-inputs";
import { whichUnitHelpsMost } from "../../services/readiness/which-unit-helps-most";
import { clocksFrom } from "../clocks";
import { type Context, requireActor } from "../context";
import { requireRouteThen } from "../pathway/find";
import { limitsOf } from "./plan-limits";
import { toCount } from "./simulation-view";

@Resolver()
export class HelpQueries {
  @Extensions({ work: 5_000 })
  @Query(() => HelpfulUnits, {
    description:
      "Which unit helps most: for your organisation's workers who could take a route, the curriculum units ranked by how many people they would bring nearer and how many they would make ready together with what these people already have. People who may not list the workers see no numbers, only which units would help a person with nothing on record yet.",
  })
  async whichUnitHelpsMost(
    @Ctx() context: Context,
    @Arg("route", () => ProgressionRouteBy, { description: "The progression route to ask about." })
    by: ProgressionRouteBy,
    @Args(() => ClockArgs) clocks: ClockArgs,
    @Arg("limits", () => PlanLimitsInput, {
      nullable: true,
      description: "The units that may be considered.",
    })
    limits?: PlanLimitsInput | null,
  ): Promise<HelpfulUnits> {
    const asked = clocksFrom(context, clocks);
    const then = requireRouteThen(context.reference, by, ["route"], asked.knownAt);
    const { reference } = context;
    const found = await whichUnitHelpsMost(
      context.forUseCase(requireActor(context)),
      then,
      asked,
      limitsOf(reference, limits),
    );
    return {
      asOf: asked.asOf,
      workers: toCount(found.workers),
      readyAlready: toCount(found.readyAlready),
      units: found.units.flatMap(({ unitId, nearer, ready }) => {
        const unit = reference.curriculum.newestUnit(unitId);
        return unit ? [{ unit, nearer: toCount(nearer), ready: toCount(ready) }] : [];
      }),
    };
  }
}
