import type { DraftKind } from "../../../entities/vocabulary";
import type { Reference } from "../../../reference";
import {
  type Author,
  type CrosswalkContent,
  checkCrosswalkContent,
  checkFrameworkContent,
  checkLocalVersions,
  checkProgrammeContent,
  checkRoleBandDocument,
  checkRouteDocument,
  checkUnitContent,
  type FrameworkContent,
  type ProgrammeContent,
  type Published,
  publishCrosswalkContent,
  publishedAlone,
  publishFrameworkContent,
  publishProgrammeContent,
  publishRoleBandDocument,
  publishRouteDocument,
  publishUnitContent,
  type RoleBandDocument,
  type RouteDocument,
  type UnitContent,
} from "../../../reference/authoring";
import type { Finding } from "../../../reference/checking";
import type { Publication } from "../../../reference/publishing/version";

/** What a draft of each kind says. */
export interface DraftContents {
  readonly ROUTE: RouteDocument;
  readonly ROLE_BAND: RoleBandDocument;
  readonly CURRICULUM_UNIT: UnitContent;
  readonly PROGRAMME: ProgrammeContent;
  readonly CROSSWALK: CrosswalkContent;
  readonly FRAMEWORK_VERSION: FrameworkContent;
}

/**
 * Whose draft it is, the day, and the reference data as its organisation sees it; national alone for a
 * national draft.
 */
export type DraftAuthor = Author & { readonly reference: Reference };

/** How the drafts of one kind are checked and published. */
export interface Authoring<Content> {
  check(content: Content, author: DraftAuthor): readonly Finding[];
  /** Publishes a draft of which nothing was refused. */
  publish(
    publication: Publication,
    draft: { readonly id: string; readonly content: Content },
    author: DraftAuthor,
  ): Promise<Published>;
}

const AUTHORING: { readonly [Kind in DraftKind]: Authoring<DraftContents[Kind]> } = {
  ROUTE: {
    check: (content, { organisationId, reference }) => [
      ...checkRouteDocument(content, organisationId, reference).findings,
      ...(organisationId === null ? checkLocalVersions(content, reference) : []),
    ],
    publish: async (publication, { id, content }, { organisationId, reference }) =>
      publishedAlone(
        await publishRouteDocument(
          publication,
          content,
          checkRouteDocument(content, organisationId, reference),
          id,
          reference,
        ),
      ),
  },
  ROLE_BAND: {
    check: (content, { organisationId, reference }) =>
      checkRoleBandDocument(content, organisationId, reference),
    publish: async (publication, { id, content }, { organisationId, reference }) =>
      publishedAlone(await publishRoleBandDocument(publication, content, organisationId, id, reference)),
  },
  CURRICULUM_UNIT: {
    check: checkUnitContent,
    publish: async (publication, { id, content }, author) =>
      publishedAlone(await publishUnitContent(publication, content, id, author)),
  },
  PROGRAMME: {
    check: checkProgrammeContent,
    publish: (publication, { id, content }, author) =>
      publishProgrammeContent(publication, content, id, author),
  },
  CROSSWALK: {
    check: (content, { reference }) => checkCrosswalkContent(content, reference),
    publish: async (publication, { id, content }, { reference }) =>
      publishedAlone(await publishCrosswalkContent(publication, content, id, reference)),
  },
  FRAMEWORK_VERSION: {
    check: (content, { reference }) => checkFrameworkContent(content, reference),
    publish: (publication, { id, content }, { reference }) =>
      publishFrameworkContent(publication, content, id, reference),
  },
};

/** @returns what reads the content of a stored draft of that kind, which was saved as one. */
export const authoringOf = (kind: DraftKind): Authoring<object> => AUTHORING[kind] as Authoring<object>;
