import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { Worker } from "../../entities";
import { HeldClockArgs } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, parsePageRequest } from "../../schema/connection";
import { keysetPage, positionOf } from "../../schema/keyset";
import { parseIdOfType } from "../../schema/node";
import { requireExactlyOne } from "../../schema/one-of";
import { WorkerBy } from "../../schema/workforce/by";
import { WorkersArgs } from "../../schema/workforce/workers-args";
import { countReadableWorkers, readWorkerByNumber, readWorkers } from "../../services/workforce/read-workers";
import { type Context, requireActor } from "../context";
import { isPlaceIn, listOfWorkers, roleBandsInOrder, workersAsked } from "./workers-question";

export const WorkerConnection = connectionOf(Worker, "Worker", "workers");

@Resolver()
export class WorkforceQueries {
  @Query(() => Worker, {
    nullable: true,
    description: "Your own record, at your organisation; null if you have none.",
  })
  async me(@Ctx() context: Context): Promise<Worker | null> {
    const { workerId } = requireActor(context);
    return workerId === null ? null : await context.loaders.workers.load(workerId);
  }

  @Query(() => Worker, {
    nullable: true,
    description: "One worker; null if there is none, or if you may not see them.",
  })
  async worker(
    @Arg("by", () => WorkerBy, { description: "Its id or its natural key: exactly one of them." })
    by: WorkerBy,
    @Ctx() context: Context,
  ): Promise<Worker | null> {
    const actor = requireActor(context);
    if (requireExactlyOne(by, ["id", "number"], ["by"]) === "number")
      return await readWorkerByNumber(context.database, actor, by.number ?? "");
    return await context.loaders.workers.load(parseIdOfType("Worker", by.id ?? "", ["by"]));
  }

  @Query(() => WorkerConnection, {
    description:
      "The workers of your organisation. If you give several filters, a worker must match all of them. Filters on the days of posts are for people who may read posts.",
  })
  async workers(
    @Args(() => PageArgs) args: PageArgs,
    @Args(() => HeldClockArgs) clocks: HeldClockArgs,
    @Args(() => WorkersArgs) asked: WorkersArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Worker>> {
    const actor = requireActor(context);
    const { sortBy, order } = asked;
    const filter = workersAsked(context, asked, clocks);
    const request = parsePageRequest(args);
    const list = listOfWorkers(asked, filter.heldOn === context.today ? null : filter.heldOn);
    const rows = await readWorkers(context.database, actor, filter, {
      sort: sortBy,
      roleBandIds: sortBy === "ROLE_BAND" ? roleBandsInOrder(context.reference) : [],
      descending: (order === "DESCENDING") !== request.backwards,
      size: request.size,
      cursor: positionOf(list, request, isPlaceIn(sortBy)),
    });
    return keysetPage(
      list,
      rows,
      request,
      ({ sortKey, id }) => [sortKey, id],
      () => countReadableWorkers(context.database, actor, filter),
    );
  }
}
