import { Arg, Args, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { AS_OF } from "../../schema/clocks";
import { PageArgs, pageRequest } from "../../schema/connection";
import { isDayOrEnd, keysetPage, pairPlaceOf, placeOf } from "../../schema/keyset";
import { ReadinessArgs } from "../../schema/readiness/readiness-args";
import { PeopleCount } from "../../schema/readiness/simulation";
import { ProgressionConnection, ReadinessConnection } from "../../schema/readiness/stored";
import { Workforce } from "../../schema/readiness/workforce";
import { actorIn, type Context } from "../context";
import { readinessAsked } from "./asked-readiness";
import { type AskedWorkforce, countedMonths, monthsBefore, refuseNames } from "./asked-workforce";
import { toCount } from "./simulation-view";
import { type ProgressionPage, type ReadinessPage, toProgression, toReadiness } from "./stored-view";
import { told } from "./workforce-view";

@Resolver()
export class WorkforceQuestions {
  @Extensions({ workOnAnotherDay: 6_000 })
  @Query(() => Workforce, {
    description:
      "Asks about everybody who works for your organisation: who is ready for what, how many, what stands in the way, what lapses. Today is answered from what is stored; another day is worked out, for up to 1,000 workers.",
  })
  async workforce(
    @Arg("purpose", () => String, {
      description:
        "What it is asked for, in 3 to 200 characters, for example “Planning next year's training”; it is kept, with who asked and when.",
    })
    purpose: string,
    @Ctx() context: Context,
    @Arg("publishable", () => Boolean, {
      defaultValue: false,
      description:
        "Whether the numbers are to be passed on, for example in the answer to a freedom of information request: those that would single people out are then left out.",
    })
    publishable: boolean,
    @Arg("asOf", () => CivilDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<AskedWorkforce> {
    const asked = { purpose, asOf: asOf ?? context.today };
    const source = await context.readiness.ask(context.forUseCase(actorIn(context)), asked);
    return { ...asked, publishable, source };
  }
}

@Resolver(() => Workforce)
export class WorkforceFields {
  @FieldResolver(() => Int, {
    description:
      "About how many workers something has come since that is just being taken into account: their rows say so, and counts may be off by them. 0: everything is as of now, or it is not yours to know.",
  })
  async pending(@Root() { source }: AskedWorkforce): Promise<number> {
    return await source.pending();
  }

  @FieldResolver(() => PeopleCount, { description: "How many hold a role band." })
  async workers(@Root() workforce: AskedWorkforce, @Ctx() context: Context): Promise<PeopleCount> {
    return toCount((await told(context, workforce)).everybody);
  }

  @FieldResolver(() => ReadinessConnection, {
    description:
      "Workers with what they are ready for: one item for each worker and each route out of the role bands they hold, or that they aspire to.",
  })
  async readiness(
    @Root() workforce: AskedWorkforce,
    @Args(() => PageArgs) args: PageArgs,
    @Args(() => ReadinessArgs) asked: ReadinessArgs,
    @Ctx() context: Context,
  ): Promise<ReadinessPage> {
    refuseNames(workforce);
    const { source, asOf } = workforce;
    const { sortBy: sort } = asked;
    const request = pageRequest(args);
    const list = `readiness by ${sort}${asOf === context.today ? "" : ` on ${asOf}`}`;
    const place = pairPlaceOf(list, request, sort === "NAME" ? undefined : isDayOrEnd);
    const filter = await readinessAsked(context.reference, workforce, asked);
    const rows = await source.page(filter, { sort, place, ...request });
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
      "Who has come to hold a higher band than ever before, in the months up to the day asked about and are still here; by the day.",
  })
  async progressed(
    @Root() workforce: AskedWorkforce,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Arg("months", () => Int, { defaultValue: 12, description: "How many months back, 1 to 120." })
    months: number,
  ): Promise<ProgressionPage> {
    refuseNames(workforce);
    const { source, asOf } = workforce;
    const request = pageRequest(args);
    const days = monthsBefore(asOf, months);
    const place = placeOf("progressed", request, isDayOrEnd);
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
    description: "How many have come to hold a higher band than ever before.",
  })
  async progressedCount(
    @Root() workforce: AskedWorkforce,
    @Ctx() context: Context,
    @Arg("months", () => Int, {
      defaultValue: 12,
      description: "How many months back, 1 to 120; with `publishable: true` 12, 24, 36, 60 or 120.",
    })
    months: number,
  ): Promise<PeopleCount> {
    const { source } = workforce;
    const stretches = countedMonths(workforce, months);
    const counts = await told(context, workforce);
    const steps = await Promise.all(stretches.map((days) => source.countProgress(days)));
    return toCount(counts.nested(steps).at(-1) ?? counts.everybody);
  }
}
