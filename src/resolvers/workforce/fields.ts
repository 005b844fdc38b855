import { Arg, Args, Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import {
  Organisation,
  PayBand,
  Post,
  PostChange,
  ProgressionRouteVersion,
  RoleBandVersion,
  Setting,
  Worker,
} from "../../entities";
import { CivilDate } from "../../entities/scalars";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import { AS_OF, ClockArgs, FactClockArgs } from "../../schema/clocks";
import { IncludeUndone } from "../../schema/include-undone";
import { Aspiration } from "../../schema/workforce/aspiration";
import { Employment } from "../../schema/workforce/employment";
import { factClocksFrom, filterShown } from "../clocks";
import type { Context } from "../context";
import { statusOn } from "./workers-question";

@Resolver(() => Worker)
export class WorkerFields {
  @FieldResolver(() => [Post], { description: "Every post on the record, newest first." })
  async posts(
    @Root() { id }: Worker,
    @Args(() => FactClockArgs) clocks: FactClockArgs,
    @IncludeUndone() includeUndone: boolean,
    @Ctx() context: Context,
  ): Promise<readonly FactRow<"POST">[]> {
    return filterShown(
      includeUndone,
      await context.loaders.facts.POST.of(factClocksFrom(context, clocks)).load(id),
    );
  }

  @FieldResolver(() => [ProgressionRouteVersion], {
    description: "The routes that they say they aspire to, in the order in which they said so.",
  })
  async aspirations(
    @Root() worker: Worker,
    @Ctx() context: Context,
  ): Promise<readonly ProgressionRouteVersion[]> {
    return (await aspirationsOf(worker, context)).map(({ route }) => route);
  }

  @FieldResolver(() => [Aspiration], {
    description: "The same as aspirations, each with when they said so.",
  })
  async aspirationsSaid(@Root() worker: Worker, @Ctx() context: Context): Promise<readonly Aspiration[]> {
    return await aspirationsOf(worker, context);
  }

  @FieldResolver(() => [RoleBandVersion], { description: "The role bands held on a day, each once." })
  async roleBandsHeld(
    @Root() { id }: Worker,
    @Args(() => ClockArgs) { asOf, knownAt }: ClockArgs,
    @Ctx() context: Context,
  ): Promise<readonly RoleBandVersion[]> {
    const clocks = factClocksFrom(context, { asOf: asOf ?? context.today, knownAt });
    const { newestRoleBands } = context.reference.pathway;
    const found: RoleBandVersion[] = [];
    for (const { roleBandId } of await context.loaders.heldBands(clocks).load(id)) {
      const band = newestRoleBands.get(roleBandId);
      if (band && !found.includes(band)) found.push(band);
    }
    return found;
  }

  @FieldResolver(() => Employment, {
    nullable: true,
    description:
      "Whether they work for your organisation on a day, since when and until when, as it is known now.",
  })
  async employment(
    @Root() { id }: Worker,
    @Ctx() { loaders, today }: Context,
    @Arg("asOf", () => CivilDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<Employment | null> {
    const day = asOf ?? today;
    const row = await loaders.employment(day).load(id);
    if (!row) return null;
    const { startedOn, endedOn } = row;
    return { workerId: id, status: statusOn(row, day), startedOn: dayIn(startedOn), endedOn: dayIn(endedOn) };
  }
}

/** The routes that a worker aspires to, as far as they are in force. */
async function aspirationsOf({ id }: Worker, { loaders, reference }: Context): Promise<Aspiration[]> {
  return (await loaders.aspirations.load(id)).flatMap(({ routeId, saidAt }) => {
    const route = reference.pathway.currentRoutes.get(routeId);
    return route ? [{ route, saidAt }] : [];
  });
}

const dayIn = (day: string): string | null => (day === "infinity" ? null : day);

@Resolver(() => Post)
export class PostFields {
  @FieldResolver(() => RoleBandVersion, { description: "The role band held." })
  roleBand(@Root() { roleBandId }: Post, @Ctx() { reference }: Context): RoleBandVersion | undefined {
    return reference.pathway.newestRoleBands.get(roleBandId);
  }

  @FieldResolver(() => Float, {
    description:
      "Whole-time equivalent, 0 to 1 (0 for a bank post), on the day asked about; if no day was asked about, after the latest change.",
  })
  wholeTimeEquivalent(@Root() { hundredthsNow }: Post): number {
    return hundredthsNow / 100;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The organisation where the work is done, if it is not the employer.",
  })
  host(@Root() { hostOrganisationId }: Post, @Ctx() { reference }: Context): Organisation | null {
    return reference.curriculum.organisations.get(hostOrganisationId ?? "") ?? null;
  }

  @FieldResolver(() => PayBand, {
    nullable: true,
    description:
      "The post's own pay band, or the one to which its grade is mapped, on the day asked about. Null if it has none of its own: it then counts at the pay band of its role band, or, if it has a grade, nobody knows at which band it counts.",
  })
  payBand(@Root() { payBandId }: Post, @Ctx() { reference }: Context): PayBand | null {
    return reference.pathway.payBands.get(payBandId ?? "") ?? null;
  }

  @FieldResolver(() => Setting, {
    nullable: true,
    description:
      "The setting in which the work is done, for example perinatal services, on the day asked about; null if it is not recorded.",
  })
  setting(@Root() { settingId }: Post, @Ctx() { reference }: Context): Setting | null {
    return reference.pathway.settings.get(settingId ?? "") ?? null;
  }

  @FieldResolver(() => [PostChange], {
    description:
      "Its ends and the changes to its hours, contract kind, team, assignment number, pay band, grade, setting and job evaluation, latest first. If there are several ends, the one recorded last applies.",
  })
  async changes(
    @Root() { id, workerId, clocks }: FactRow<"POST">,
    @IncludeUndone() includeUndone: boolean,
    @Ctx() { loaders }: Context,
  ): Promise<readonly FactRow<"POST_CHANGE">[]> {
    const all = await loaders.facts.POST_CHANGE.of(clocks).load(workerId);
    return filterShown(
      includeUndone,
      all.filter(({ postId }) => postId === id),
    );
  }
}

@Resolver(() => PostChange)
export class PostChangeFields {
  @FieldResolver(() => Float, {
    nullable: true,
    description: "The new whole-time equivalent, 0 to 1; null for other changes.",
  })
  wholeTimeEquivalent(@Root() { hundredths }: PostChange): number | null {
    return hundredths === null ? null : hundredths / 100;
  }

  @FieldResolver(() => PayBand, {
    nullable: true,
    description: "The new pay band; null if it has none of its own from then on, and for other changes.",
  })
  payBand(@Root() { payBandId }: PostChange, @Ctx() { reference }: Context): PayBand | null {
    return reference.pathway.payBands.get(payBandId ?? "") ?? null;
  }

  @FieldResolver(() => Setting, {
    nullable: true,
    description: "The new setting; null if there is none from then on, and for other changes.",
  })
  setting(@Root() { settingId }: PostChange, @Ctx() { reference }: Context): Setting | null {
    return reference.pathway.settings.get(settingId ?? "") ?? null;
  }
}
