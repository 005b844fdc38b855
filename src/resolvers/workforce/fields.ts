import { Arg, Ctx, FieldResolver, Float, ID, Resolver, Root } from "type-graphql";
import { Organisation, Post, PostChange, RoleBandVersion, Worker } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { toGlobalId } from "../../schema/node";
import { IncludeUndone } from "../../schema/undone";
import type { Context, PostChangeRow, PostRow } from "../context";
import { standingOr } from "../standing";

@Resolver(() => Worker)
export class WorkerFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Worker): string {
    return toGlobalId("Worker", id);
  }

  @FieldResolver(() => [Post], { description: "Every post on the record, newest first." })
  async posts(
    @Root() { id }: Worker,
    @IncludeUndone() includeUndone: boolean,
    @Ctx() { loaders }: Context,
  ): Promise<readonly PostRow[]> {
    return standingOr(includeUndone, await loaders.posts.ofWorker.load(id));
  }

  @FieldResolver(() => [RoleBandVersion], { description: "The role bands held on a day, each once." })
  async roleBandsHeld(
    @Root() { id }: Worker,
    @Ctx() { loaders, reference, today }: Context,
    @Arg("asOf", () => CivilDate, { nullable: true, description: "The day; today where it is left out." })
    asOf?: string | null,
  ): Promise<readonly RoleBandVersion[]> {
    const day = asOf ?? today;
    const posts = standingOr(false, await loaders.posts.ofWorker.load(id));
    const held = posts.filter(
      ({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || day < endedOn),
    );
    return [...new Set(held.map(({ roleBandId }) => roleBandId))].flatMap(
      (id) => reference.pathway.newestRoleBands.get(id) ?? [],
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
    return reference.pathway.newestRoleBands.get(roleBandId);
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

  @FieldResolver(() => [PostChange], {
    description: "Its end and the changes of its hours, the latest first.",
  })
  async changes(
    @Root() { id, workerId }: Post,
    @IncludeUndone() includeUndone: boolean,
    @Ctx() { loaders }: Context,
  ): Promise<readonly PostChangeRow[]> {
    const all = await loaders.postChanges.ofWorker.load(workerId);
    return standingOr(
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
    description: "The new whole-time equivalent, 0 to 1; null for an end.",
  })
  wholeTimeEquivalent(@Root() { hundredths }: PostChange): number | null {
    return hundredths === null ? null : hundredths / 100;
  }
}
