import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { TrailEntry, Worker } from "../../entities";
import { DateTime } from "../../entities/scalars";
import type { TrailRow } from "../../repositories/rights/trail";
import {
  badCursor,
  type Connection,
  connectionOf,
  decodeCursor,
  PageArgs,
  type PageRequest,
  parsePageRequest,
} from "../../schema/connection";
import { keysetPage } from "../../schema/keyset";
import { readLengthOfTrail, readTrail } from "../../services/rights/read-rights";
import { type Context, requireActor } from "../context";

const TrailEntryConnection = connectionOf(TrailEntry, "TrailEntry", "entries of a trail");

/** Nobody but the worker learns from the trail that what was recorded is an adjustment. */
const entrySeen =
  ({ actor }: Context) =>
  (row: TrailRow): TrailRow =>
    row.about !== "ADJUSTMENT" || actor?.workerId === row.workerId
      ? row
      : { ...row, about: "FACT", operation: "recordFact" };

const placeIn = ({ sequence }: TrailRow) => [String(sequence), ""] as const;

function startOf(list: string, { size, backwards, cursor }: PageRequest) {
  const [sequence = ""] = cursor === null ? [] : decodeCursor(list, { cursor, backwards }, 2);
  if (cursor !== null && !/^\d{1,15}$/.test(sequence))
    throw badCursor({ cursor, backwards }, "The cursor was not returned by this list.");
  return { size, backwards, from: cursor === null ? null : Number(sequence) };
}

@Resolver()
export class TrailQueries {
  @Query(() => TrailEntryConnection, {
    description: "Everything that was done at your organisation, latest first: for auditors.",
  })
  async trail(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Connection<TrailRow>> {
    const actor = requireActor(context);
    const request = parsePageRequest(args);
    const list = `trail of ${actor.organisationId}`;
    const rows = await readTrail(context.database, actor, startOf(list, request));
    return keysetPage(list, rows.map(entrySeen(context)), request, placeIn, () =>
      readLengthOfTrail(context.database, actor),
    );
  }
}

@Resolver(() => Worker)
export class WorkerTrailFields {
  @FieldResolver(() => TrailEntryConnection, {
    nullable: true,
    description:
      "What was done to the record, when, and who did it, and who read the worker's text; latest first. Null unless you are the worker or an auditor.",
  })
  async trail(
    @Root() { id }: Worker,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TrailRow>> {
    const { loaders } = context;
    const request = parsePageRequest(args);
    const list = `trail of ${id}`;
    const rows = await loaders.trail.ofWorker(startOf(list, request)).load(id);
    return keysetPage(
      list,
      rows.map(entrySeen(context)),
      request,
      placeIn,
      async () => (await loaders.trail.lengths.load(id))?.count ?? 0,
    );
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: "When they requested the erasure of their record; null if there is no open request.",
  })
  async erasureRequestedAt(@Root() { id }: Worker, @Ctx() { loaders }: Context): Promise<Date | null> {
    return (await loaders.trail.erasures.load(id))?.requestedAt ?? null;
  }
}
