import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Member, Organisation } from "../../entities";
import type { MemberRow } from "../../repositories/workforce/members";
import { type Connection, connectionOf, PageArgs, parsePageRequest } from "../../schema/connection";
import { keysetPage, positionOf } from "../../schema/keyset";
import { toGlobalId } from "../../schema/node";
import { NAME_FILTER } from "../../schema/workforce/name-filter";
import { countReadableMembers, readMembers } from "../../services/workforce/read-members";
import { type Context, requireActor } from "../context";

const MemberConnection = connectionOf(Member, "Member", "members");
const LIST = "members";

@Resolver()
export class MemberQueries {
  @Query(() => MemberConnection, {
    description:
      "The people who act for your organisation, by name: for HR, lived experience leads and line managers.",
  })
  async members(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Arg("name", () => String, {
      nullable: true,
      description: NAME_FILTER,
    })
    name?: string | null,
  ): Promise<Connection<MemberRow>> {
    const actor = requireActor(context);
    const request = parsePageRequest(args);
    const rows = await readMembers(context.database, actor, name ?? null, {
      size: request.size,
      backwards: request.backwards,
      place: positionOf(LIST, request),
    });
    return keysetPage(
      LIST,
      rows,
      request,
      ({ sortName, personId }) => [sortName, personId],
      () => countReadableMembers(context.database, actor, name ?? null),
    );
  }
}

@Resolver(() => Member)
export class MemberFields {
  @FieldResolver(() => ID, { description: "Opaque global id, for appointAssessor." })
  id(@Root() { personId }: Member): string {
    return toGlobalId("Member", personId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "The partner that they belong to, if they act here for a partner. Null for your organisation's own people.",
  })
  partner(@Root() { partnerOrganisationId }: Member, @Ctx() { reference }: Context): Organisation | null {
    return reference.curriculum.organisations.get(partnerOrganisationId ?? "") ?? null;
  }
}
