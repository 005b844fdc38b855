import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Draft, Finding, LivedExperienceReview, Organisation } from "../../entities";
import { Node } from "../../entities/node";
import { type DraftKind, DraftStatus } from "../../entities/vocabulary";
import { RoleBandContent } from "../../schema/authoring/role-band-content";
import { RouteContent } from "../../schema/authoring/route-content";
import { findingsOf, statusOf } from "../../services/authoring/read-drafts";
import type { Context } from "../context";

/** The current versions that drafts of each kind are published as. */
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
  @FieldResolver(() => DraftStatus, { description: "Whether it is open, published or discarded." })
  status(@Root() draft: Draft): DraftStatus {
    return statusOf(draft);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The organisation that it belongs to; null for a national draft.",
  })
  organisation(@Root() { organisationId }: Draft, @Ctx() { reference }: Context): Organisation | null {
    return reference.curriculum.organisations.get(organisationId ?? "") ?? null;
  }

  @FieldResolver(() => RouteContent, {
    nullable: true,
    description: "The content, for a route; null for any other kind.",
  })
  route(@Root() { kind, content }: Draft): RouteContent | null {
    return kind === "ROUTE" ? (content as RouteContent) : null;
  }

  @FieldResolver(() => RoleBandContent, {
    nullable: true,
    description: "The content, for a role band; null for any other kind.",
  })
  roleBand(@Root() { kind, content }: Draft): RoleBandContent | null {
    return kind === "ROLE_BAND" ? (content as RoleBandContent) : null;
  }

  @FieldResolver(() => LivedExperienceReview, {
    nullable: true,
    description:
      "The review by a lived experience lead of the draft as it is; null until then. A draft of a route or a role band needs one before it is published.",
  })
  livedExperienceReview(@Root() { reviewerName, reviewedAt }: Draft): LivedExperienceReview | null {
    return reviewerName === null || reviewedAt === null ? null : { name: reviewerName, reviewedAt };
  }

  @FieldResolver(() => [Finding], {
    description: "What prevents publication now, and what needs a second look; empty for a closed draft.",
  })
  findings(@Root() draft: Draft, @Ctx() { reference, today }: Context): readonly Finding[] {
    return statusOf(draft) === "OPEN" ? findingsOf(reference, draft, today) : [];
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description:
      "The current version that was published from it; null before publication, and after that version is replaced.",
  })
  became(@Root() { kind, publishedAs }: Draft, @Ctx() { reference }: Context): Node | null {
    return [...STANDING[kind](reference)].find(({ id }) => id === publishedAs) ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The person who started it, by the name that your organisation knows; null for somebody elsewhere.",
  })
  async createdBy(@Root() { createdById }: Draft, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.members.load(createdById))?.name ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The person who last saved it, by the name that your organisation knows; null for somebody elsewhere.",
  })
  async updatedBy(@Root() { updatedById }: Draft, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.members.load(updatedById))?.name ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The person who published it, by the name that your organisation knows; null before publication.",
  })
  async publishedBy(@Root() { publishedById }: Draft, @Ctx() { loaders }: Context): Promise<string | null> {
    return publishedById === null ? null : ((await loaders.members.load(publishedById))?.name ?? null);
  }
}
