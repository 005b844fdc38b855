import type { DraftKind } from "../../../entities/vocabulary";
import type { Reference } from "../../../reference";
import {
  checkRoleBandDocument,
  checkRouteDocument,
  publishRoleBandDocument,
  publishRouteDocument,
  type RoleBandDocument,
  type RouteDocument,
} from "../../../reference/authoring";
import type { Finding } from "../../../reference/checking";
import type { Publication } from "../../../reference/publishing/version";

/** What a draft of each kind says. */
export interface Contents {
  readonly ROUTE: RouteDocument;
  readonly ROLE_BAND: RoleBandDocument;
}

/** A draft on its way to being published. */
export interface DraftToPublish<Content> {
  readonly id: string;
  /** The organisation whose own it is; null for a national one. */
  readonly organisationId: string | null;
  readonly content: Content;
}

/** How the drafts of one kind are checked and published. */
export interface Authoring<Content> {
  /** @param reference as the draft's organisation sees it; what is national alone for a national draft. */
  check(content: Content, organisationId: string | null, reference: Reference): readonly Finding[];
  /** Publishes a draft of which nothing was refused. @returns the id of the version that it became. */
  publish(publication: Publication, draft: DraftToPublish<Content>, reference: Reference): Promise<string>;
}

const AUTHORING: { readonly [Kind in DraftKind]: Authoring<Contents[Kind]> } = {
  ROUTE: {
    check: (content, organisationId, reference) =>
      checkRouteDocument(content, organisationId, reference).findings,
    publish: (publication, { id, organisationId, content }, reference) =>
      publishRouteDocument(
        publication,
        content,
        checkRouteDocument(content, organisationId, reference),
        id,
        reference,
      ),
  },
  ROLE_BAND: {
    check: checkRoleBandDocument,
    publish: (publication, { id, organisationId, content }, reference) =>
      publishRoleBandDocument(publication, content, organisationId, id, reference),
  },
};

/** @returns what reads the content of a stored draft of that kind, which was saved as one. */
export const authoringOf = (kind: DraftKind): Authoring<object> => AUTHORING[kind] as Authoring<object>;
