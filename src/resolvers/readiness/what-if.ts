import { Arg, Args, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { Worker } from "../../entities/workforce/worker";
import type { RouteThen } from "../../reference/editions";
import { badArgument, badField } from "../../schema/bad-argument";
import { ClockArgs } from "../../schema/clocks";
import { ProgressionRouteBy } from "../../schema/pathway/by";
import { WhatIf } from "../../schema/readiness/what-if";
import { WhatIfChangesInput } from "../../schema/readiness/what-if-inputs";
import { draftedRoute } from "../../services/readiness/drafted-route";
import { type WhatIfAnswer, whatIf } from "../../services/readiness/what-if";
import { Refused } from "../../services/shared/context";
import { clocksFrom } from "../clocks";
import { actorIn, type Context } from "../context";
import { routeThen } from "../pathway/find";
import { tellingOf, toEvaluation, toResult } from "./evaluation-view";

@Resolver(() => Worker)
export class WhatIfFields {
  @Extensions({ work: 20 })
  @FieldResolver(() => WhatIf, {
    nullable: true,
    description:
      "What would be along a route if something were so that is not on record: more evidence, another post, another day, another route. Whoever may read the record may ask, and nothing is stored. Null with an error where what is supposed cannot be, with everything that is wrong with it in extensions.userErrors.",
  })
  async whatIf(
    @Root() worker: Worker,
    @Ctx() context: Context,
    @Arg("route", () => ProgressionRouteBy, { description: "The progression route to ask about." })
    by: ProgressionRouteBy,
    @Arg("changes", () => WhatIfChangesInput, {
      description: "The changes that are supposed, in any number.",
    })
    input: WhatIfChangesInput,
    @Args(() => ClockArgs) clocks: ClockArgs,
  ): Promise<WhatIf> {
    const asked = clocksFrom(context, clocks);
    const question = { route: routeThen(context.reference, by, ["route"], asked.knownAt), asked };
    const { route: otherRoute, draft, asOf: otherDay, ...changes } = input;
    if (otherRoute && draft)
      throw badField(
        ["changes", "draft"],
        "OUT_OF_RANGE",
        "Suppose another route or a draft of one, not both at once.",
      );
    const record = await context.loaders.wholeRecords.load(worker);
    await context.breathe();
    try {
      const drafted = draft ? await draftedRoute(context.forUseCase(actorIn(context)), draft, asked) : null;
      const answer = whatIf(context.reference, record, question, {
        changes,
        route: otherRoute
          ? routeThen(context.reference, otherRoute, ["changes", "route"], asked.knownAt)
          : drafted,
        asOf: otherDay ?? null,
      });
      return toWhatIf(context, worker, answer, drafted);
    } catch (error) {
      throw error instanceof Refused ? badArgument("changes", error.errors) : error;
    }
  }
}

function toWhatIf(
  context: Context,
  worker: Worker,
  { base, hypothetical, overlay, supposed: codes, differences }: WhatIfAnswer,
  drafted: RouteThen | null,
): WhatIf {
  const supposed = { overlay, codes, draft: drafted?.requirement ?? null };
  const onRecord = tellingOf(worker.id, base.answer);
  const wouldBe = tellingOf(worker.id, hypothetical.answer, supposed);
  return {
    base: toEvaluation(context, worker, base),
    hypothetical: toEvaluation(context, worker, hypothetical, supposed),
    differences: differences.map((each) => ({
      code: each.code,
      label: (each.after ?? each.before)?.requirement.label ?? each.code,
      before: each.before && toResult(context, base.route, each.before, onRecord),
      after: each.after && toResult(context, hypothetical.route, each.after, wouldBe),
    })),
  };
}
