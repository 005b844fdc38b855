import { Arg, Args, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { labelFor } from "../../eligibility";
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
import { type Context, requireActor } from "../context";
import { messages } from "../messages";
import { requireRouteThen } from "../pathway/find";
import { sentenceSourceOf, toEvaluation, toResult } from "./evaluation-view";
import { voiceFor } from "./explanation";

@Resolver(() => Worker)
export class WhatIfFields {
  @Extensions({ work: 20 })
  @FieldResolver(() => WhatIf, {
    nullable: true,
    description:
      "What would change along a route if something were the case that is not on record: more evidence, another post, another day, another route. Everybody who may read the record may ask, and nothing is stored. Null with an error if the changes are not possible; extensions.userErrors lists everything that is wrong with them.",
  })
  async whatIf(
    @Root() worker: Worker,
    @Ctx() context: Context,
    @Arg("route", () => ProgressionRouteBy, { description: "The progression route to ask about." })
    by: ProgressionRouteBy,
    @Arg("changes", () => WhatIfChangesInput, {
      description: "The changes that are supposed, in any combination.",
    })
    input: WhatIfChangesInput,
    @Args(() => ClockArgs) clocks: ClockArgs,
  ): Promise<WhatIf> {
    const asked = clocksFrom(context, clocks);
    const question = { route: requireRouteThen(context.reference, by, ["route"], asked.knownAt), asked };
    const { route: otherRoute, draft, asOf: otherDay, ...changes } = input;
    if (otherRoute && draft) throw badField(["changes", "draft"], "OUT_OF_RANGE", messages.routeAndDraft);
    const record = await context.loaders.wholeRecords.load(worker);
    await context.breathe();
    try {
      const drafted = draft
        ? await draftedRoute(context.forUseCase(requireActor(context)), draft, asked)
        : null;
      const answer = whatIf(context.reference, record, question, {
        changes,
        route: otherRoute
          ? requireRouteThen(context.reference, otherRoute, ["changes", "route"], asked.knownAt)
          : drafted,
        asOf: otherDay ?? null,
        byWorker: context.actor?.workerId === worker.id,
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
  const onRecord = sentenceSourceOf(worker.id, base.answer);
  const wouldBe = sentenceSourceOf(worker.id, hypothetical.answer, supposed);
  return {
    base: toEvaluation(context, worker, base),
    hypothetical: toEvaluation(context, worker, hypothetical, supposed),
    differences: differences.map((each) => ({
      code: each.code,
      label: labelFor(
        (each.after ?? each.before)?.requirement.label ?? each.code,
        voiceFor(context, { workerId: worker.id }),
      ),
      before: each.before && toResult(context, base.route, each.before, onRecord),
      after: each.after && toResult(context, hypothetical.route, each.after, wouldBe),
    })),
  };
}
