import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { Draft, Finding } from "../../entities";
import { DraftKind, DraftStatus } from "../../entities/vocabulary";
import type { DraftRow } from "../../repositories/authoring/drafts";
import { RoleBandContent } from "../../schema/authoring/role-band-content";
import { RouteContent } from "../../schema/authoring/route-content";
import { type Connection, connectionOf, PageArgs, parsePageRequest } from "../../schema/connection";
import { keysetPage, positionOf } from "../../schema/keyset";
import { parseIdOfType } from "../../schema/node";
import { checkContent, countReadableDrafts, readDrafts } from "../../services/authoring/read-drafts";
import { type Context, requireActor } from "../context";
import { findDraft } from "./run-authoring";

const DraftConnection = connectionOf(Draft, "Draft", "drafts");
const LIST = "drafts";
const NATIONAL = "Whether it is national; otherwise it belongs to your organisation.";

@Resolver()
export class AuthoringQueries {
  @Query(() => Draft, {
    nullable: true,
    description: "One draft; null if there is none, or you may not write it.",
  })
  async draft(
    @Arg("id", () => ID, { description: "Its global id, as the API returned it." }) id: string,
    @Ctx() context: Context,
  ): Promise<Draft | null> {
    requireActor(context);
    return await findDraft(context, parseIdOfType("Draft", id, ["id"]));
  }

  @Query(() => DraftConnection, {
    description:
      "The drafts that you may write or review: your organisation's and, at a national body, national ones; by code.",
  })
  async drafts(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Arg("kind", () => DraftKind, { nullable: true, description: "Only drafts of this kind." })
    kind?: DraftKind | null,
    @Arg("status", () => DraftStatus, { nullable: true, description: "Only drafts with this status." })
    status?: DraftStatus | null,
    @Arg("code", () => String, { nullable: true, description: "Only drafts for this code." })
    code?: string | null,
  ): Promise<Connection<DraftRow>> {
    const actor = requireActor(context);
    const wanted = { kind: kind ?? null, status: status ?? null, code: code ?? null };
    const request = parsePageRequest(args);
    const rows = await readDrafts(context.database, actor, wanted, {
      size: request.size,
      backwards: request.backwards,
      place: positionOf(LIST, request),
    });
    return keysetPage(
      LIST,
      rows,
      request,
      ({ code: sort, id }) => [sort, id],
      () => countReadableDrafts(context.database, actor, wanted),
    );
  }

  @Query(() => [Finding], {
    description: "What would prevent publication of a route, and what needs a second look; nothing is saved.",
  })
  checkRouteDraft(
    @Arg("route", () => RouteContent, { description: "The whole content of the draft." })
    route: RouteContent,
    @Ctx() context: Context,
    @Arg("national", () => Boolean, { nullable: true, description: NATIONAL }) national?: boolean | null,
  ): readonly Finding[] {
    return checkContent(context.forUseCase(requireActor(context)), "ROUTE", route, national ?? false);
  }

  @Query(() => [Finding], {
    description: "What would prevent publication of a role band; nothing is saved.",
  })
  checkRoleBandDraft(
    @Arg("roleBand", () => RoleBandContent, { description: "The whole content of the draft." })
    roleBand: RoleBandContent,
    @Ctx() context: Context,
    @Arg("national", () => Boolean, { nullable: true, description: NATIONAL }) national?: boolean | null,
  ): readonly Finding[] {
    return checkContent(context.forUseCase(requireActor(context)), "ROLE_BAND", roleBand, national ?? false);
  }
}
