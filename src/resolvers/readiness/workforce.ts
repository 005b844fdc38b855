import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { AS_OF } from "../../schema/clocks";
import { PageArgs, parsePageRequest } from "../../schema/connection";
import { isDayOrEnd, keysetPage, pairPositionOf, positionOf } from "../../schema/keyset";
import { ReadinessArgs } from "../../schema/readiness/readiness-args";
import { PeopleCount } from "../../schema/readiness/simulation";
import { ProgressionConnection, ReadinessConnection } from "../../schema/readiness/stored";
import { Workforce } from "../../schema/readiness/workforce";
import { isAnySelectedBelow } from "../../schema/selection";
import { askWorkforce } from "../../services/readiness/ask-workforce";
import { type Context, requireActor } from "../context";
import { readinessAsked } from "./readiness-question";
import { toCount } from "./simulation-view";
import { type ProgressionPage, type ReadinessPage, toProgression, toReadiness } from "./stored-view";
import { type AskedWorkforce, countedMonths, monthsBefore, refuseNames } from "./workforce-question";
import { disclosedCounts } from "./workforce-view";

@Resolver()
export class WorkforceQuestions {
  @Extensions({ workOnAnotherDay: 6_000 })
  @Query(() => Workforce, {
    description:
      "A question about everybody who works for your organisation: who is ready for what, how many, what is missing, what lapses. The answer for today is stored; another day is calculated, for up to 1,000 workers.",
  })
  async workforce(
    @Arg("purpose", () => String, {
      description:
        "The purpose of the question, in 3 to 200 characters, for example “Planning next year's training”. It is stored, with who asked and when.",
    })
    purpose: string,
    @Ctx() context: Context,
    @Arg("publishable", () => Boolean, {
      defaultValue: false,
      description:
        "Whether the numbers are to be published, for example in the answer to a freedom of information request. Numbers that would identify individuals are then suppressed.",
    })
    publishable: boolean,
    @Arg("asOf", () => CivilDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<AskedWorkforce> {
    const asked = { purpose, asOf: asOf ?? context.today };
    const source = await askWorkforce(
      context.forUseCase(requireActor(context)),
      context.database,
      context.requirementNumbers,
      asked,
    );
    return { ...asked, publishable, source };
  }
}

@Resolver(() => Workforce)
export class WorkforceFields {
  @FieldResolver(() => Int, {
    description:
      "Roughly how many workers have changes that are still being processed. Their rows are marked, and counts may be off by this number. 0 if everything is up to date, or if you may not know it.",
  })
  async pending(@Root() { source }: AskedWorkforce): Promise<number> {
    return await source.pending();
  }

  @FieldResolver(() => PeopleCount, { description: "How many hold a role band." })
  async workers(@Root() workforce: AskedWorkforce, @Ctx() context: Context): Promise<PeopleCount> {
    return toCount((await disclosedCounts(context, workforce)).everybody);
  }

  @FieldResolver(() => ReadinessConnection, {
    description:
      "Workers with their readiness: one item for each worker and each route out of the role bands they hold, or that they aspire to.",
  })
  async readiness(
    @Root() workforce: AskedWorkforce,
    @Args(() => PageArgs) args: PageArgs,
    @Args(() => ReadinessArgs) asked: ReadinessArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadinessPage> {
    refuseNames(workforce);
    const { source, asOf } = workforce;
    const { sortBy: sort } = asked;
    const request = parsePageRequest(args);
    const list = `readiness by ${sort}${asOf === context.today ? "" : ` on ${asOf}`}`;
    const place = pairPositionOf(list, request, sort === "NAME" ? undefined : isDayOrEnd);
    const filter = await readinessAsked(context.reference, workforce, asked);
    const lists = isAnySelectedBelow(info, ["open", "lapsing"]);
    const rows = await source.page(filter, { sort, place, lists, ...request });
    for (const { workerId, worker } of rows) if (worker) context.loaders.workers.prime(workerId, worker);
    const page = keysetPage(
      list,
      rows,
      request,
      ({ sortName, eligibleFrom, lapsesOn, workerId, routeId }) => [
        { NAME: sortName, ELIGIBLE_FROM: eligibleFrom, LAPSES_ON: lapsesOn }[sort],
        workerId,
        routeId,
      ],
      () => source.count(filter),
    );
    return toReadiness(context, asOf, page);
  }

  @FieldResolver(() => ProgressionConnection, {
    description:
      "Workers who reached a higher band than ever before in the months up to the day asked about and still work for you, by date.",
  })
  async progressed(
    @Root() workforce: AskedWorkforce,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Arg("months", () => Int, { defaultValue: 12, description: "The number of months back, 1 to 120." })
    months: number,
  ): Promise<ProgressionPage> {
    refuseNames(workforce);
    const { source, asOf } = workforce;
    const request = parsePageRequest(args);
    const days = monthsBefore(asOf, months);
    const place = positionOf("progressed", request, isDayOrEnd);
    const rows = await source.progress(days, { place, ...request });
    const page = keysetPage(
      "progressed",
      rows,
      request,
      ({ progressedOn, workerId }) => [progressedOn, workerId],
      () => source.countProgress(days),
    );
    return toProgression(context, page);
  }

  @FieldResolver(() => PeopleCount, {
    description: "How many workers reached a higher band than ever before.",
  })
  async progressedCount(
    @Root() workforce: AskedWorkforce,
    @Ctx() context: Context,
    @Arg("months", () => Int, {
      defaultValue: 12,
      description: "The number of months back, 1 to 120; with `publishable: true` 12, 24, 36, 60 or 120.",
    })
    months: number,
  ): Promise<PeopleCount> {
    const { source } = workforce;
    const stretches = countedMonths(workforce, months);
    const counts = await disclosedCounts(context, workforce);
    const steps = await Promise.all(stretches.map((days) => source.countProgress(days)));
    return toCount(counts.nested(steps).at(-1) ?? counts.everybody);
  }
}
