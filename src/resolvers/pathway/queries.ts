import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import {
  CredentialType,
  EndorsementTopic,
  PayBand,
  ProgressionRouteVersion,
  RoleBandVersion,
  SupervisionKind,
} from "../../entities";
import { DateTime } from "../../entities/scalars";
import { RoleFamily, RouteKind } from "../../entities/vocabulary";
import { isToBeRechecked } from "../../reference/local-version";
import { isCalled } from "../../reference/titles";
import { requireNonEmptyList } from "../../schema/bad-argument";
import { VERSION_AT } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { ProgressionRouteBy, RoleBandBy } from "../../schema/pathway/by";
import { CareerMap } from "../../schema/pathway/career-map";
import { requirePast } from "../clocks";
import type { Context } from "../context";
import { requireEntry } from "../not-found";
import { findRoleBand, findRoute, requireRoleBand } from "./find";

const RoleBandConnection = connectionOf(RoleBandVersion, "RoleBand", "role bands");
const ProgressionRouteConnection = connectionOf(
  ProgressionRouteVersion,
  "ProgressionRoute",
  "progression routes",
);

@Resolver()
export class PathwayQueries {
  @Query(() => [PayBand], { description: "The Agenda for Change pay bands, lowest first." })
  payBands(@Ctx() { reference }: Context): readonly PayBand[] {
    return [...reference.pathway.payBands.values()];
  }

  @Query(() => RoleBandVersion, { nullable: true, description: "One role band; null if there is none." })
  roleBand(
    @Arg("by", () => RoleBandBy, { description: "Its id or its natural key: exactly one of them." })
    by: RoleBandBy,
    @Ctx() context: Context,
    @Arg("knownAt", () => DateTime, { nullable: true, description: VERSION_AT }) knownAt?: Date | null,
  ): RoleBandVersion | null {
    return findRoleBand(context.reference, by, ["by"], requirePast(context, knownAt));
  }

  @Query(() => RoleBandConnection, { description: "The role bands, in the order of publication." })
  roleBands(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reference }: Context,
    @Arg("family", () => RoleFamily, { nullable: true, description: "Only role bands in this family." })
    family?: RoleFamily | null,
    @Arg("payBand", () => String, {
      nullable: true,
      description: "Only role bands at the pay band with this code, for example 3.",
    })
    payBand?: string | null,
    @Arg("title", () => String, {
      nullable: true,
      description:
        "Only role bands with a title, or a title in use, that has these words, whatever their accents and capitals: for example peer coach.",
    })
    title?: string | null,
  ): Connection<RoleBandVersion> {
    const { currentRoleBands, payBands } = reference.pathway;
    const band =
      payBand == null ? null : requireEntry(payBands.values(), payBand, ["payBand"], "pay band", "payBands");
    const roles = [...currentRoleBands.values()].filter(
      (role) =>
        (family == null || role.family === family) &&
        (band === null || role.payBandId === band.id) &&
        (title == null || isCalled(role, title)),
    );
    return pageOfList("roleBands", roles, ({ roleBandId }) => roleBandId, page);
  }

  @Query(() => ProgressionRouteVersion, {
    nullable: true,
    description: "One progression route; null if there is none.",
  })
  progressionRoute(
    @Arg("by", () => ProgressionRouteBy, { description: "Its id or its natural key: exactly one of them." })
    by: ProgressionRouteBy,
    @Ctx() context: Context,
    @Arg("knownAt", () => DateTime, { nullable: true, description: VERSION_AT }) knownAt?: Date | null,
  ): ProgressionRouteVersion | null {
    return findRoute(context.reference, by, ["by"], requirePast(context, knownAt));
  }

  @Query(() => ProgressionRouteConnection, {
    description: "The progression routes, in the order of publication.",
  })
  progressionRoutes(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reference }: Context,
    @Arg("from", () => RoleBandBy, {
      nullable: true,
      description: "Only routes that start from this role band.",
    })
    from?: RoleBandBy | null,
    @Arg("to", () => RoleBandBy, { nullable: true, description: "Only routes that lead to this role band." })
    to?: RoleBandBy | null,
    @Arg("kinds", () => [RouteKind], { nullable: true, description: "Only routes of these kinds." }) kinds?:
      | RouteKind[]
      | null,
    @Arg("toBeRechecked", () => Boolean, {
      nullable: true,
      description:
        "If true, only routes of which your organisation has a local version that was checked against an earlier national version than the current one; if false, only the others.",
    })
    toBeRechecked?: boolean | null,
  ): Connection<ProgressionRouteVersion> {
    const ofKinds = requireNonEmptyList("kinds", kinds);
    const start = from && requireRoleBand(reference, from, ["from"]);
    const end = to && requireRoleBand(reference, to, ["to"]);
    const routes = [...reference.pathway.currentRoutes.values()].filter(
      (route) =>
        (!start ||
          reference.pathway.startsOf(route.id).some(({ roleBandId }) => roleBandId === start.roleBandId)) &&
        (!end || route.toRoleBandId === end.roleBandId) &&
        (ofKinds === null || ofKinds.includes(route.kind)) &&
        (toBeRechecked == null || toBeRechecked === isToBeRechecked(reference, route)),
    );
    return pageOfList("progressionRoutes", routes, ({ routeId }) => routeId, page);
  }

  @Query(() => CareerMap, { description: "All role bands and the steps between them." })
  careerMap(@Ctx() { reference }: Context): CareerMap {
    const { currentRoleBands, currentRoutes, startsOf } = reference.pathway;
    const steps = [...currentRoutes.values()].flatMap((route) =>
      startsOf(route.id).flatMap(({ roleBandId, basis, title }) => {
        const [from, to] = [currentRoleBands.get(roleBandId), currentRoleBands.get(route.toRoleBandId)];
        return from && to ? [{ from, to, title: title ?? route.title, kind: route.kind, basis, route }] : [];
      }),
    );
    return { roleBands: [...currentRoleBands.values()], steps };
  }

  @Query(() => [CredentialType], { description: "The kinds of credential that requirements refer to." })
  credentialTypes(@Ctx() { reference }: Context): readonly CredentialType[] {
    return [...reference.pathway.credentialTypes.values()];
  }

  @Query(() => [SupervisionKind], { description: "The kinds of supervision." })
  supervisionKinds(@Ctx() { reference }: Context): readonly SupervisionKind[] {
    return reference.pathway.supervisionKinds;
  }

  @Query(() => [EndorsementTopic], { description: "The topics of endorsements within their subjects." })
  endorsementTopics(@Ctx() { reference }: Context): readonly EndorsementTopic[] {
    return reference.pathway.endorsementTopics;
  }
}
