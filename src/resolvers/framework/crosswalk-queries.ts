import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { Crosswalk } from "../../entities";
import { VersionStatus } from "../../entities/vocabulary";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { CrosswalkBy, FrameworkVersionBy } from "../../schema/framework/by";
import { parseIdOfType } from "../../schema/node";
import { requireExactlyOne } from "../../schema/one-of";
import type { Context } from "../context";
import { requireFrameworkVersion } from "./find";

const CrosswalkConnection = connectionOf(Crosswalk, "Crosswalk", "crosswalks");

@Resolver()
export class CrosswalkQueries {
  @Query(() => Crosswalk, {
    nullable: true,
    description: "One crosswalk between two framework versions; null if there is none.",
  })
  crosswalk(
    @Arg("by", () => CrosswalkBy, { description: "Its id or its natural key: exactly one of them." })
    by: CrosswalkBy,
    @Ctx() { reference: { framework } }: Context,
  ): Crosswalk | null {
    if (requireExactlyOne(by, ["id", "between"], ["by"]) === "id")
      return framework.crosswalkById(parseIdOfType("Crosswalk", by.id ?? "", ["by"]));
    const [from, to] = [framework.current(by.between?.from ?? ""), framework.current(by.between?.to ?? "")];
    return from && to && framework.crosswalkBetween(from.id, to.id);
  }

  @Query(() => CrosswalkConnection, {
    description:
      "The crosswalks between framework versions, newest version of each first: which evidence of one framework counts towards another.",
  })
  crosswalks(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reference }: Context,
    @Arg("status", () => VersionStatus, {
      defaultValue: "PUBLISHED",
      description: "Only crosswalks with this status; drafts are not shown to anybody.",
    })
    status: VersionStatus,
    @Arg("from", () => FrameworkVersionBy, {
      nullable: true,
      description: "Only crosswalks that lead from this framework version.",
    })
    from?: FrameworkVersionBy | null,
    @Arg("to", () => FrameworkVersionBy, {
      nullable: true,
      description: "Only crosswalks that lead to this framework version.",
    })
    to?: FrameworkVersionBy | null,
  ): Connection<Crosswalk> {
    const start = from ? requireFrameworkVersion(reference, from, ["from"]).id : null;
    const end = to ? requireFrameworkVersion(reference, to, ["to"]).id : null;
    const found = reference.framework.crosswalks.filter(
      (each) =>
        each.status === status &&
        (start === null || each.fromFrameworkVersionId === start) &&
        (end === null || each.toFrameworkVersionId === end),
    );
    return pageOfList("crosswalks", found, ({ id }) => id, page);
  }
}
