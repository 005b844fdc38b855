import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Draft, Finding, Organisation } from "../../entities";
import { Node } from "../../entities/node";
import { type DraftKind, DraftStatus } from "../../entities/vocabulary";
import { RoleBandContent } from "../../schema/authoring/role-band-content";
import { RouteContent } from "../../schema/authoring/route-content";
import { toGlobalId } from "../../schema/node";
import { findingsOf, statusOf } from "../../services/authoring/read-drafts";
import type { Context } from "../context";

/** What stands of the things that drafts of each kind become. */
const STANDING: Readonly<Record<DraftKind, (reference: Context["reference"]) => Iterable<Node>>> = {
  ROUTE: ({ pathway }) => pathway.currentRoutes.values(),
  ROLE_BAND: ({ pathway }) => pathway.currentRoleBands.values(),
  CURRICULUM_UNIT: ({ curriculum }) => curriculum.current.values(),
  PROGRAMME: ({ curriculum }) => curriculum.currentProgrammes.values(),
  CROSSWALK: ({ framework }) => framework.crosswalks.filter(({ status }) => status === "PUBLISHED"),
  FRAMEWORK_VERSION: ({ framework }) =>
    [...framework.versions.values()].filter(({ status }) => status === "PUBLISHED"),
};

@Resolver(() => Draft)
export class DraftFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Draft): string {
    return toGlobalId("Draft", id);
  }

  @FieldResolver(() => DraftStatus, { description: "How far it has come, as one word." })
  status(@Root() draft: Draft): DraftStatus {
    return statusOf(draft);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The organisation whose own it is; null for a national one.",
  })
  organisation(@Root() { organisationId }: Draft, @Ctx() { reference }: Context): Organisation | null {
    return reference.curriculum.organisations.get(organisationId ?? "") ?? null;
  }

  @FieldResolver(() => RouteContent, {
    nullable: true,
    description: "What it says, of a route; null for any other kind.",
  })
  route(@Root() { kind, content }: Draft): RouteContent | null {
    return kind === "ROUTE" ? (content as RouteContent) : null;
  }

  @FieldResolver(() => RoleBandContent, {
    nullable: true,
    description: "What it says, of a role band; null for any other kind.",
  })
  roleBand(@Root() { kind, content }: Draft): RoleBandContent | null {
    return kind === "ROLE_BAND" ? (content as RoleBandContent) : null;
  }

  @FieldResolver(() => [Finding], {
    description:
      "What stands in the way of publication now, and what is worth a second look; empty for one that is closed.",
  })
  findings(@Root() draft: Draft, @Ctx() { reference, today }: Context): readonly Finding[] {
    return statusOf(draft) === "OPEN" ? findingsOf(reference, draft, today) : [];
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "What it became, as it stands now; null until it is published, and once that is replaced.",
  })
  became(@Root() { kind, publishedAs }: Draft, @Ctx() { reference }: Context): Node | null {
    return [...STANDING[kind](reference)].find(({ id }) => id === publishedAs) ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Who began it, by the name that your organisation knows; null for somebody elsewhere.",
  })
  async createdBy(@Root() { createdById }: Draft, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.members.load(createdById))?.name ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Who last saved it, by the name that your organisation knows; null for somebody elsewhere.",
  })
  async updatedBy(@Root() { updatedById }: Draft, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.members.load(updatedById))?.name ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Who published it, by the name that your organisation knows; null until then.",
  })
  async publishedBy(@Root() { publishedById }: Draft, @Ctx() { loaders }: Context): Promise<string | null> {
    return publishedById === null ? null : ((await loaders.members.load(publishedById))?.name ?? null);
  }
}
