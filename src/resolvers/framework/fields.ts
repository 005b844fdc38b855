import { GraphQLJSONObject } from "graphql-scalars";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import {
  Competence,
  CurriculumUnitVersion,
  Domain,
  Framework,
  FrameworkVersion,
  Level,
  RequirementRow,
  Source,
  Statement,
} from "../../entities";
import { DomainNature } from "../../entities/vocabulary";
import { documentOf } from "../../reference/comparing";
import type { Context } from "../context";
import { requirementsThat } from "../pathway/requirements-that";

@Resolver(() => Framework)
export class FrameworkFields {
  @FieldResolver(() => FrameworkVersion, {
    nullable: true,
    description: "The current edition of the framework.",
  })
  current(@Root() framework: Framework, @Ctx() { reference }: Context): FrameworkVersion | null {
    return reference.framework.current(framework.code);
  }

  @FieldResolver(() => [FrameworkVersion], {
    description: "Every published or retired edition, newest first.",
  })
  versions(@Root() framework: Framework, @Ctx() { reference }: Context): readonly FrameworkVersion[] {
    return reference.framework.versionsOf(framework.id);
  }
}

@Resolver(() => FrameworkVersion)
export class FrameworkVersionFields {
  @FieldResolver(() => Framework, { description: "The framework that this is an edition of." })
  framework(@Root() version: FrameworkVersion, @Ctx() { reference }: Context): Framework | undefined {
    return reference.framework.frameworks.get(version.frameworkId);
  }

  @FieldResolver(() => [Level], { description: "Its levels of proficiency, lowest first." })
  levels(@Root() version: FrameworkVersion, @Ctx() { reference }: Context): readonly Level[] {
    return reference.framework.levelsOf(version.id);
  }

  @FieldResolver(() => [Domain], { description: "Its domains, in order." })
  domains(@Root() version: FrameworkVersion, @Ctx() { reference }: Context): readonly Domain[] {
    return reference.framework.domainsOf(version.id);
  }

  @FieldResolver(() => GraphQLJSONObject, {
    description:
      "The whole edition as a document: the starting point for its next edition, for the framework in importFrameworkVersion's document.",
  })
  document(@Root() version: FrameworkVersion, @Ctx() { reference }: Context): object | null {
    return documentOf(reference.framework, version.id);
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() version: FrameworkVersion, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([version.sourceRef]);
  }
}

@Resolver(() => Domain)
export class DomainFields {
  @FieldResolver(() => DomainNature, {
    nullable: true,
    description: "The nature of the domain, for example SKILLS; null if its source uses a word of its own.",
  })
  nature(@Root() { nature }: Domain): DomainNature | null {
    return Object.values(DomainNature).find((each) => each === nature.toUpperCase()) ?? null;
  }

  @FieldResolver(() => FrameworkVersion, { description: "The framework edition that it is part of." })
  frameworkVersion(@Root() domain: Domain, @Ctx() { reference }: Context): FrameworkVersion | undefined {
    return reference.framework.versions.get(domain.frameworkVersionId);
  }

  @FieldResolver(() => [Competence], { description: "Its competences, in order." })
  competences(@Root() domain: Domain, @Ctx() { reference }: Context): readonly Competence[] {
    return reference.framework.competencesOf(domain.id);
  }
}

@Resolver(() => Competence)
export class CompetenceFields {
  @FieldResolver(() => FrameworkVersion, {
    description: "The edition it belongs to; the code has no meaning without it.",
  })
  frameworkVersion(
    @Root() competence: Competence,
    @Ctx() { reference }: Context,
  ): FrameworkVersion | undefined {
    return reference.framework.versions.get(competence.frameworkVersionId);
  }

  @FieldResolver(() => Domain, { description: "The domain it belongs to." })
  domain(@Root() competence: Competence, @Ctx() { reference }: Context): Domain | undefined {
    return reference.framework.domains.get(competence.domainId);
  }

  @FieldResolver(() => [Statement], { description: "Its observable statements, in order." })
  statements(@Root() competence: Competence, @Ctx() { reference }: Context): readonly Statement[] {
    return reference.framework.statementsOf(competence.id);
  }

  @FieldResolver(() => [CurriculumUnitVersion], {
    description: "The curriculum units whose outcomes show it.",
  })
  taughtBy(@Root() competence: Competence, @Ctx() { reference }: Context): readonly CurriculumUnitVersion[] {
    return reference.curriculum.covering(competence.id);
  }

  @FieldResolver(() => [RequirementRow], {
    description: "The requirements in current routes that ask for it, in the order of their routes.",
  })
  requirements(@Root() { id }: Competence, @Ctx() { reference }: Context): readonly RequirementRow[] {
    return requirementsThat(reference, ({ competenceId }) => competenceId === id);
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() competence: Competence, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf(competence.sourceRefs);
  }
}

@Resolver(() => Statement)
export class StatementFields {
  @FieldResolver(() => Competence, { description: "The competence that it belongs to." })
  competence(@Root() statement: Statement, @Ctx() { reference }: Context): Competence | undefined {
    return reference.framework.competences.get(statement.competenceId);
  }
}
