import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { Worker } from "../../entities";
import { HeldClockArgs } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, pageRequest } from "../../schema/connection";
import { keysetPage, placeOf } from "../../schema/keyset";
import { idOfType } from "../../schema/node";
import { exactlyOne } from "../../schema/one-of";
import { RoleBandBy } from "../../schema/pathway/by";
import { WorkerBy } from "../../schema/workforce/by";
import { askedOf } from "../clocks";
import { actorIn, type Context } from "../context";
import { knownRoleBand } from "../pathway/find";

export const WorkerConnection = connectionOf(Worker, "Worker", "workers");
const LIST = "workers";

@Resolver()
export class WorkforceQueries {
  @Query(() => Worker, {
    nullable: true,
    description: "The record of whoever asks, at their organisation; null where they have none.",
  })
  async me(@Ctx() context: Context): Promise<Worker | null> {
    const { workerId } = actorIn(context);
    return workerId === null ? null : await context.loaders.workers.load(workerId);
  }

  @Query(() => Worker, {
    nullable: true,
    description: "One worker; null where there is none, or none that is yours to see.",
  })
  async worker(
    @Arg("by", () => WorkerBy, { description: "Which one." }) by: WorkerBy,
    @Ctx() context: Context,
  ): Promise<Worker | null> {
    const actor = actorIn(context);
    if (exactlyOne(by, ["id", "number"], ["by"]) === "number")
      return await context.workforce.byNumber(actor, by.number ?? "");
    return await context.loaders.workers.load(idOfType("Worker", by.id ?? "", ["by"]));
  }

  @Query(() => WorkerConnection, { description: "The workers of one's organisation, by name." })
  async workers(
    @Args(() => PageArgs) args: PageArgs,
    @Args(() => HeldClockArgs) clocks: HeldClockArgs,
    @Ctx() context: Context,
    @Arg("name", () => String, {
      nullable: true,
      description: "Only those whose name holds this text, whatever the case.",
    })
    name?: string | null,
    @Arg("number", () => String, { nullable: true, description: "Only the one with this number." }) number?:
      | string
      | null,
    @Arg("team", () => String, { nullable: true, description: "Only those of this team." }) team?:
      | string
      | null,
    @Arg("roleBand", () => RoleBandBy, {
      nullable: true,
      description: "Only those who hold a post at this role band.",
    })
    roleBand?: RoleBandBy | null,
  ): Promise<Connection<Worker>> {
    const actor = actorIn(context);
    const { asOf, knownAt } = askedOf(context, clocks);
    const roleBandId = roleBand
      ? knownRoleBand(context.reference, roleBand, ["roleBand"], knownAt).roleBandId
      : null;
    const filter = {
      name: name ?? null,
      number: number ?? null,
      team: team ?? null,
      roleBandId,
      heldOn: asOf,
      knownAt: clocks.knownAt == null ? null : knownAt,
      only: null,
    };
    const request = pageRequest(args);
    const rows = await context.workforce.page(actor, filter, {
      size: request.size,
      backwards: request.backwards,
      cursor: placeOf(LIST, request),
    });
    return keysetPage(
      LIST,
      rows,
      request,
      ({ sortName, id }) => [sortName, id],
      () => context.workforce.count(actor, filter),
    );
  }
}
