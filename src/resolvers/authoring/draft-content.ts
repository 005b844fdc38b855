import { GraphQLJSONObject } from "graphql-scalars";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Draft, FrameworkImport } from "../../entities";
import { changesIn } from "../../reference/authoring";
import { CrosswalkContent } from "../../schema/authoring/crosswalk-content";
import { CurriculumUnitContent, ProgrammeContent } from "../../schema/authoring/teaching-content";
import { FrameworkComparison } from "../../schema/framework/comparison";
import type { Context } from "../context";
import { comparisonOf } from "../framework/comparison";
import { levelMapShown } from "./level-map";

/** The content of drafts of frameworks, crosswalks, units and programmes. */
@Resolver(() => Draft)
export class DraftContentFields {
  @FieldResolver(() => CurriculumUnitContent, {
    nullable: true,
    description: "The content, for a curriculum unit; null for any other kind.",
  })
  unit(@Root() { kind, content }: Draft): CurriculumUnitContent | null {
    return kind === "CURRICULUM_UNIT" ? (content as CurriculumUnitContent) : null;
  }

  @FieldResolver(() => ProgrammeContent, {
    nullable: true,
    description: "The content, for a programme; null for any other kind.",
  })
  programme(@Root() { kind, content }: Draft): ProgrammeContent | null {
    return kind === "PROGRAMME" ? (content as ProgrammeContent) : null;
  }

  @FieldResolver(() => CrosswalkContent, {
    nullable: true,
    description: "The content, for a crosswalk; null for any other kind.",
  })
  crosswalk(@Root() { kind, content }: Draft): CrosswalkContent | null {
    return kind === "CROSSWALK" ? levelMapShown(content) : null;
  }

  @FieldResolver(() => GraphQLJSONObject, {
    nullable: true,
    description: "The imported document, for a framework edition; null for any other kind.",
  })
  document(@Root() { kind, content }: Draft): object | null {
    if (kind !== "FRAMEWORK_VERSION") return null;
    const { code: _code, title: _title, ...document } = content as Record<string, unknown>;
    return document;
  }

  @FieldResolver(() => FrameworkImport, {
    nullable: true,
    description:
      "Where a framework edition comes from that was imported from a document of another system, and what of it could not be carried; null for every other draft.",
  })
  imported(@Root() draft: Draft): FrameworkImport | null {
    const document = this.document(draft);
    return document && "imported" in document ? (document.imported as FrameworkImport | null) : null;
  }

  @FieldResolver(() => FrameworkComparison, {
    nullable: true,
    description:
      "How a framework edition differs from the current one; null for any other kind. Once it is published, use compareFrameworkVersions.",
  })
  comparison(@Root() draft: Draft, @Ctx() { reference }: Context): FrameworkComparison | null {
    const document = draft.publishedAt === null ? this.document(draft) : null;
    if (!document) return null;
    const standing = reference.framework.current(draft.code);
    return comparisonOf(reference, standing, null, changesIn(document, reference));
  }
}
