import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { Competence, EvidenceKind, Framework } from "../../entities";
import { CompetenceKind } from "../../entities/vocabulary";
import { badField } from "../../schema/bad-argument";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { CompetenceBy, DomainBy, FrameworkBy, FrameworkVersionBy } from "../../schema/framework/by";
import { parseIdOfType } from "../../schema/node";
import { requireExactlyOne } from "../../schema/one-of";
import type { Context } from "../context";
import { messages } from "../messages";
import { findCompetence, requireDomain, requireFrameworkVersion } from "./find";

const CompetenceConnection = connectionOf(Competence, "Competence", "competences");

const DEFAULT_FRAMEWORK: FrameworkVersionBy = { framework: "HEE-PSW" };

@Resolver()
export class FrameworkQueries {
  @Query(() => [Framework], { description: "Every published competence framework." })
  frameworks(@Ctx() { reference }: Context): readonly Framework[] {
    return [...reference.framework.frameworks.values()];
  }

  @Query(() => Framework, { nullable: true, description: "One framework; null if there is none." })
  framework(
    @Arg("by", () => FrameworkBy, { description: "Its id or its natural key: exactly one of them." })
    by: FrameworkBy,
    @Ctx() { reference }: Context,
  ): Framework | null {
    if (requireExactlyOne(by, ["id", "code"], ["by"]) === "id")
      return reference.framework.frameworks.get(parseIdOfType("Framework", by.id ?? "", ["by"])) ?? null;
    return reference.framework.frameworksByCode.get(by.code ?? "") ?? null;
  }

  @Query(() => Competence, { nullable: true, description: "One competence; null if there is none." })
  competence(
    @Arg("by", () => CompetenceBy, { description: "Its id or its natural key: exactly one of them." })
    by: CompetenceBy,
    @Ctx() { reference }: Context,
  ): Competence | null {
    return findCompetence(reference, by, ["by"]);
  }

  @Query(() => CompetenceConnection, {
    description: "The competences of a framework version, in its order.",
  })
  competences(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reference }: Context,
    @Arg("framework", () => FrameworkVersionBy, {
      nullable: true,
      description:
        "The framework version; the current edition of HEE-PSW if you give neither this nor a domain.",
    })
    framework?: FrameworkVersionBy | null,
    @Arg("domain", () => DomainBy, {
      nullable: true,
      description: 'Only competences of this domain, for example {code: {code: "3"}}.',
    })
    domain?: DomainBy | null,
    @Arg("kind", () => CompetenceKind, { nullable: true, description: "Only competences of this kind." })
    kind?: CompetenceKind | null,
  ): Connection<Competence> {
    const one = domain ? requireDomain(reference, domain, ["domain"]) : null;
    const version =
      one && !framework
        ? null
        : requireFrameworkVersion(reference, framework ?? DEFAULT_FRAMEWORK, ["framework"]);
    if (one && version && one.frameworkVersionId !== version.id)
      throw badField(["domain"], "NOT_FOUND", messages.domainOfOtherVersion(version.title));
    const domains = one ? [one] : reference.framework.domainsOf(version?.id ?? "");
    const found = domains
      .flatMap(({ id }) => reference.framework.competencesOf(id))
      .filter((each) => kind == null || each.kind === kind);
    return pageOfList("competences", found, ({ id }) => id, page);
  }

  @Query(() => [EvidenceKind], { description: "The kinds of evidence from practice." })
  evidenceKinds(@Ctx() { reference }: Context): readonly EvidenceKind[] {
    return reference.pathway.evidenceKinds;
  }
}
