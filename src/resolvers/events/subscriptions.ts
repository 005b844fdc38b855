import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { EventDelivery, EventPolicy, EventSubscription, ProgressionRouteVersion } from "../../entities";
import { EventDeliveryState } from "../../entities/events/subscription";
import type { SubscriptionRow } from "../../repositories/events/subscriptions";
import {
  type Connection,
  connectionOf,
  PageArgs,
  pageOfList,
  parsePageRequest,
} from "../../schema/connection";
import { keysetPage, positionOf } from "../../schema/keyset";
import {
  countSubscriptionDeliveries,
  readDeliveries,
  readEventPolicy,
  readSubscriptions,
} from "../../services/events/read-subscriptions";
import { type Context, requireActor } from "../context";

const EventSubscriptionConnection = connectionOf(EventSubscription, "EventSubscription", "subscriptions");
const EventDeliveryConnection = connectionOf(EventDelivery, "EventDelivery", "deliveries");

/** Instants as cursors carry them: the database keeps milliseconds. */
const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));

@Resolver()
export class SubscriptionQueries {
  @Query(() => EventSubscriptionConnection, {
    description: "Your organisation's subscriptions to events, latest first, including ended ones.",
  })
  async subscriptions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<SubscriptionRow>> {
    const actor = requireActor(context);
    const all = await readSubscriptions(context.database, actor);
    return pageOfList(`subscriptions of ${actor.organisationId}`, all, ({ id }) => id, page);
  }

  @Query(() => EventPolicy, {
    nullable: true,
    description:
      "Your organisation's policy on sending events; null before the first statement, when nothing is held back.",
  })
  async eventPolicy(@Ctx() context: Context): Promise<object | null> {
    const found = await readEventPolicy(context.database, requireActor(context));
    return found && Object.assign(new EventPolicy(), found);
  }
}

@Resolver(() => EventSubscription)
export class SubscriptionFields {
  @FieldResolver(() => [ProgressionRouteVersion], {
    nullable: true,
    description:
      "The routes along which changes of readiness are sent; null for all. Retired routes are left out.",
  })
  routes(
    @Root() { routes }: SubscriptionRow,
    @Ctx() { reference }: Context,
  ): ProgressionRouteVersion[] | null {
    return routes?.flatMap((id) => reference.pathway.currentRoutes.get(id) ?? []) ?? null;
  }

  @FieldResolver(() => EventDeliveryConnection, {
    description: "What became of the events for this subscription, latest first.",
  })
  async deliveries(
    @Root() subscription: SubscriptionRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { database }: Context,
    @Arg("state", () => EventDeliveryState, {
      nullable: true,
      description: "Only deliveries in this state.",
    })
    state?: EventDeliveryState | null,
  ): Promise<Connection<object>> {
    const request = parsePageRequest(args);
    const list = `deliveries of ${subscription.id}`;
    const { size, backwards } = request;
    const place = positionOf(list, request, isInstant);
    const page = { size, backwards, place };
    return keysetPage(
      list,
      await readDeliveries(database, subscription, state ?? null, page),
      request,
      (row) => row.place,
      () => countSubscriptionDeliveries(database, subscription, state ?? null),
    );
  }
}
