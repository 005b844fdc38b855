import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { Draft, Finding } from "../../entities";
import { DraftKind, DraftStatus } from "../../entities/vocabulary";
import { RoleBandContent } from "../../schema/authoring/role-band-content";
import { RouteContent } from "../../schema/authoring/route-content";
import { type Connection, connectionOf, PageArgs, pageRequest } from "../../schema/connection";
import { keysetPage, placeOf } from "../../schema/keyset";
import { idOfType } from "../../schema/node";
import { checkContent } from "../../services/authoring/read-drafts";
import { actorIn, type Context, type DraftRow } from "../context";
import { findDraft } from "./author";

const DraftConnection = connectionOf(Draft, "Draft", "drafts");
const LIST = "drafts";
const NATIONAL = "Whether it is meant for everybody; otherwise it is your organisation's own.";

@Resolver()
export class AuthoringQueries {
  @Query(() => Draft, {
    nullable: true,
    description: "One draft; null where there is none, or none that is yours to write.",
  })
  async draft(
    @Arg("id", () => ID, { description: "Its global id, as the API gave it." }) id: string,
    @Ctx() context: Context,
  ): Promise<Draft | null> {
    actorIn(context);
    return await findDraft(context, idOfType("Draft", id, ["id"]));
  }

  @Query(() => DraftConnection, {
    description:
      "The drafts that are yours to write: your organisation's, and national ones for stewards; by code.",
  })
  async drafts(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Arg("kind", () => DraftKind, { nullable: true, description: "Only those of this kind." })
    kind?: DraftKind | null,
    @Arg("status", () => DraftStatus, { nullable: true, description: "Only those that stand so." })
    status?: DraftStatus | null,
    @Arg("code", () => String, { nullable: true, description: "Only those of the thing of this code." })
    code?: string | null,
  ): Promise<Connection<DraftRow>> {
    const actor = actorIn(context);
    const wanted = { kind: kind ?? null, status: status ?? null, code: code ?? null };
    const request = pageRequest(args);
    const rows = await context.drafts.page(actor, wanted, {
      size: request.size,
      backwards: request.backwards,
      place: placeOf(LIST, request),
    });
    return keysetPage(
      LIST,
      rows,
      request,
      ({ code: sort, id }) => [sort, id],
      () => context.drafts.count(actor, wanted),
    );
  }

  @Query(() => [Finding], {
    description:
      "What would stand in the way of publishing a route, and what is worth a second look; nothing is saved.",
  })
  checkRouteDraft(
    @Arg("route", () => RouteContent, { description: "The whole content, as it is to be drafted." })
    route: RouteContent,
    @Ctx() context: Context,
    @Arg("national", () => Boolean, { nullable: true, description: NATIONAL }) national?: boolean | null,
  ): readonly Finding[] {
    return checkContent(context.forUseCase(actorIn(context)), "ROUTE", route, national ?? false);
  }

  @Query(() => [Finding], {
    description: "What would stand in the way of publishing a role band; nothing is saved.",
  })
  checkRoleBandDraft(
    @Arg("roleBand", () => RoleBandContent, { description: "The whole content, as it is to be drafted." })
    roleBand: RoleBandContent,
    @Ctx() context: Context,
    @Arg("national", () => Boolean, { nullable: true, description: NATIONAL }) national?: boolean | null,
  ): readonly Finding[] {
    return checkContent(context.forUseCase(actorIn(context)), "ROLE_BAND", roleBand, national ?? false);
  }
}
