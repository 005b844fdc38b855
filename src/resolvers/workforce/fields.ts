import { Arg, Ctx, FieldResolver, Float, ID, Resolver, Root } from "type-graphql";
import { Organisation, Post, RoleBandVersion, Worker } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { toGlobalId } from "../../schema/node";
import type { Context, PostRow } from "../context";

@Resolver(() => Worker)
export class WorkerFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Worker): string {
    return toGlobalId("Worker", id);
  }

  @FieldResolver(() => [Post], { description: "Every post on the record, newest first." })
  async posts(@Root() worker: Worker, @Ctx() { loaders }: Context): Promise<readonly PostRow[]> {
    return await loaders.posts.load(worker);
  }

  @FieldResolver(() => [RoleBandVersion], { description: "The role bands held on a day, each once." })
  async roleBandsHeld(
    @Root() worker: Worker,
    @Ctx() { loaders, reference, today }: Context,
    @Arg("asOf", () => CivilDate, { nullable: true, description: "The day; today where it is left out." })
    asOf?: string | null,
  ): Promise<readonly RoleBandVersion[]> {
    const day = asOf ?? today;
    const held = (await loaders.posts.load(worker)).filter(
      ({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || day < endedOn),
    );
    return [...new Set(held.map(({ roleBandId }) => roleBandId))].flatMap(
      (id) => reference.pathway.currentRoleBands.get(id) ?? [],
    );
  }
}

@Resolver(() => Post)
export class PostFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Post): string {
    return toGlobalId("Post", id);
  }

  @FieldResolver(() => RoleBandVersion, { description: "The role band held." })
  roleBand(@Root() { roleBandId }: Post, @Ctx() { reference }: Context): RoleBandVersion | undefined {
    return reference.pathway.currentRoleBands.get(roleBandId);
  }

  @FieldResolver(() => Float, {
    description: "Whole-time equivalent after the latest change, 0 to 1; 0 for a bank post.",
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
}
