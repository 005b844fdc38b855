import { Arg, Args, Ctx, FieldResolver, Float, ID, Resolver, Root } from "type-graphql";
import {
  Organisation,
  Post,
  PostChange,
  ProgressionRouteVersion,
  RoleBandVersion,
  Worker,
} from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { AS_OF, ClockArgs, FactClockArgs } from "../../schema/clocks";
import { toGlobalId } from "../../schema/node";
import { IncludeUndone } from "../../schema/undone";
import { Employment } from "../../schema/workforce/employment";
import { clocksOf, shownOf } from "../clocks";
import type { Context, FactRow } from "../context";
import { statusOn } from "./asked-workers";

@Resolver(() => Worker)
export class WorkerFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Worker): string {
    return toGlobalId("Worker", id);
  }

  @FieldResolver(() => [Post], { description: "Every post on the record, newest first." })
  async posts(
    @Root() { id }: Worker,
    @Args(() => FactClockArgs) clocks: FactClockArgs,
    @IncludeUndone() includeUndone: boolean,
    @Ctx() context: Context,
  ): Promise<readonly FactRow<"POST">[]> {
    return shownOf(includeUndone, await context.loaders.facts.POST.of(clocksOf(context, clocks)).load(id));
  }

  @FieldResolver(() => [ProgressionRouteVersion], {
    description: "The routes that they say they aspire to, in the order in which they said so.",
  })
  async aspirations(
    @Root() { id }: Worker,
    @Ctx() { loaders, reference }: Context,
  ): Promise<readonly ProgressionRouteVersion[]> {
    const aspired = await loaders.aspirations.load(id);
    return aspired.flatMap(({ routeId }) => reference.pathway.currentRoutes.get(routeId) ?? []);
  }

  @FieldResolver(() => [RoleBandVersion], { description: "The role bands held on a day, each once." })
  async roleBandsHeld(
    @Root() { id }: Worker,
    @Args(() => ClockArgs) { asOf, knownAt }: ClockArgs,
    @Ctx() context: Context,
  ): Promise<readonly RoleBandVersion[]> {
    const clocks = clocksOf(context, { asOf: asOf ?? context.today, knownAt });
    const held = await context.loaders.heldBands(clocks).load(id);
    return [...new Set(held.map(({ roleBandId }) => roleBandId))].flatMap(
      (roleBandId) => context.reference.pathway.newestRoleBands.get(roleBandId) ?? [],
    );
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

const dayIn = (day: string): string | null => (day === "infinity" ? null : day);

@Resolver(() => Post)
export class PostFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Post): string {
    return toGlobalId("Post", id);
  }

  @FieldResolver(() => RoleBandVersion, { description: "The role band held." })
  roleBand(@Root() { roleBandId }: Post, @Ctx() { reference }: Context): RoleBandVersion | undefined {
    return reference.pathway.newestRoleBands.get(roleBandId);
  }

  @FieldResolver(() => Float, {
    description:
      "Whole-time equivalent, 0 to 1; 0 for a bank post: on the day asked about, otherwise after the latest change.",
  })
  wholeTimeEquivalent(@Root() { hundredthsNow }: Post): number {
    return hundredthsNow / 100;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Where the work is done, where that is another organisation than the employer.",
  })
  host(@Root() { hostOrganisationId }: Post, @Ctx() { reference }: Context): Organisation | null {
    return reference.curriculum.organisations.get(hostOrganisationId ?? "") ?? null;
  }

  @FieldResolver(() => [PostChange], {
    description:
      "Its ends and the changes of its hours, contract kind, team and assignment number, the latest first. Of several ends the one recorded last holds.",
  })
  async changes(
    @Root() { id, workerId, clocks }: FactRow<"POST">,
    @IncludeUndone() includeUndone: boolean,
    @Ctx() { loaders }: Context,
  ): Promise<readonly FactRow<"POST_CHANGE">[]> {
    const all = await loaders.facts.POST_CHANGE.of(clocks).load(workerId);
    return shownOf(
      includeUndone,
      all.filter(({ postId }) => postId === id),
    );
  }
}

@Resolver(() => PostChange)
export class PostChangeFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: PostChange): string {
    return toGlobalId("PostChange", id);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "The new whole-time equivalent, 0 to 1; null for other changes.",
  })
  wholeTimeEquivalent(@Root() { hundredths }: PostChange): number | null {
    return hundredths === null ? null : hundredths / 100;
  }
}
