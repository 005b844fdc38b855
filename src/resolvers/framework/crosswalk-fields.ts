import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Competence, Crosswalk, CrosswalkLink, FrameworkVersion, Level } from "../../entities";
import { levelsAcross } from "../../reference/crosswalk";
import { CrosswalkContent } from "../../schema/authoring/crosswalk-content";
import { CrosswalkLevel } from "../../schema/framework/crosswalk-level";
import { toGlobalId } from "../../schema/node";
import type { Context } from "../context";

@Resolver(() => Crosswalk)
export class CrosswalkFields {
  @FieldResolver(() => ID, { description: "Opaque global id; each version has its own." })
  id(@Root() { id }: Crosswalk): string {
    return toGlobalId("Crosswalk", id);
  }

  @FieldResolver(() => FrameworkVersion, { description: "The framework version that it leads from." })
  from(
    @Root() { fromFrameworkVersionId }: Crosswalk,
    @Ctx() { reference }: Context,
  ): FrameworkVersion | undefined {
    return reference.framework.versions.get(fromFrameworkVersionId);
  }

  @FieldResolver(() => FrameworkVersion, { description: "The framework version that it leads to." })
  to(
    @Root() { toFrameworkVersionId }: Crosswalk,
    @Ctx() { reference }: Context,
  ): FrameworkVersion | undefined {
    return reference.framework.versions.get(toFrameworkVersionId);
  }

  @FieldResolver(() => [CrosswalkLevel], {
    description:
      "What each level counts as on the other side, before a link's cap, lowest first. Evidence at a level that is not listed does not count.",
  })
  levels(@Root() crosswalk: Crosswalk, @Ctx() { reference }: Context): readonly CrosswalkLevel[] {
    return levelsAcross(reference.framework, crosswalk);
  }

  @FieldResolver(() => CrosswalkContent, {
    description: "The content, as it would be drafted: the starting point for its next version.",
  })
  content(@Root() crosswalk: Crosswalk, @Ctx() { reference }: Context): CrosswalkContent {
    return contentOf(crosswalk, reference);
  }

  @FieldResolver(() => [CrosswalkLink], {
    description: "Its links, in the order of the competences that they lead from.",
  })
  links(@Root() { id }: Crosswalk, @Ctx() { reference }: Context): readonly CrosswalkLink[] {
    return reference.framework.linksOf(id);
  }
}

function contentOf(crosswalk: Crosswalk, { framework }: Context["reference"]): CrosswalkContent {
  const end = (id: string) => {
    const version = framework.versions.get(id);
    const code = framework.frameworks.get(version?.frameworkId ?? "")?.code ?? "";
    return { code, edition: version?.status === "PUBLISHED" ? null : (version?.edition ?? null) };
  };
  const [from, to] = [end(crosswalk.fromFrameworkVersionId), end(crosswalk.toFrameworkVersionId)];
  const codeOf = (competence: string) => framework.competences.get(competence)?.code ?? "";
  const levels = framework.levelsOf(crosswalk.toFrameworkVersionId);
  return {
    from: from.code,
    fromEdition: from.edition,
    to: to.code,
    toEdition: to.edition,
    note: crosswalk.note,
    levelMap:
      crosswalk.levelMap &&
      levelsAcross(framework, crosswalk).map((level) => ({ from: level.from.code, to: level.to.code })),
    links: framework.linksOf(crosswalk.id).map(({ fromCompetenceId, toCompetenceId, ...link }) => ({
      from: codeOf(fromCompetenceId),
      to: codeOf(toCompetenceId),
      relation: link.relation,
      cap: levels.find(({ rank }) => rank === link.capRank)?.code ?? null,
      basis: link.basis,
    })),
  };
}

@Resolver(() => CrosswalkLink)
export class CrosswalkLinkFields {
  @FieldResolver(() => Crosswalk, {
    description: "The crosswalk that it belongs to; the crosswalk's note says whose judgement the links are.",
  })
  crosswalk(@Root() { crosswalkId }: CrosswalkLink, @Ctx() { reference }: Context): Crosswalk | null {
    return reference.framework.crosswalkById(crosswalkId);
  }

  @FieldResolver(() => Competence, { description: "The competence that evidence was given for." })
  from(@Root() { fromCompetenceId }: CrosswalkLink, @Ctx() { reference }: Context): Competence | undefined {
    return reference.framework.competences.get(fromCompetenceId);
  }

  @FieldResolver(() => Competence, { description: "The competence that it counts towards." })
  to(@Root() { toCompetenceId }: CrosswalkLink, @Ctx() { reference }: Context): Competence | undefined {
    return reference.framework.competences.get(toCompetenceId);
  }

  @FieldResolver(() => Level, {
    nullable: true,
    description:
      "For PARTIAL: the highest level at which evidence can count, even if it was accepted at a higher one, on the scale of the competence it counts towards. Null for every other relation.",
  })
  cap(@Root() { capRank, toCompetenceId }: CrosswalkLink, @Ctx() { reference }: Context): Level | null {
    const version = reference.framework.competences.get(toCompetenceId)?.frameworkVersionId ?? "";
    return reference.framework.levelsOf(version).find(({ rank }) => rank === capRank) ?? null;
  }
}

@Resolver(() => Competence)
export class CompetenceLinkFields {
  @FieldResolver(() => [CrosswalkLink], {
    description:
      "The competences of other frameworks that it maps to: the links that lead from it, in the current crosswalks. Evidence accepted for it counts there, as far as the relation allows. Links can be chained; only the first step is listed here.",
  })
  mapsTo(@Root() { id }: Competence, @Ctx() { reference }: Context): readonly CrosswalkLink[] {
    return reference.framework.linksFrom(id);
  }

  @FieldResolver(() => [CrosswalkLink], {
    description:
      "The competences of other frameworks that map to it: the links that lead to it, in the current crosswalks.",
  })
  mappedFrom(@Root() { id }: Competence, @Ctx() { reference }: Context): readonly CrosswalkLink[] {
    return reference.framework.linksTo(id);
  }
}
