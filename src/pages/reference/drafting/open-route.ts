import type { Problem } from "../../frame/fields";
import { problemsOf, problemsOfRefusal } from "../../frame/problems";
import type { Visit } from "../../frame/visit";
import {
  DraftToChangeDocument,
  type DraftToChangeQuery,
  type RouteToSaveFragment,
  SaveRouteDraftDocument,
} from "../../operations/generated/graphql";
import { orNull } from "../../shared/or-null";

export type Requirement = RouteToSaveFragment["requirements"][number];

type Asked = NonNullable<DraftToChangeQuery["draft"]>;

/** A draft of a route that can be changed. */
export interface OpenRoute {
  readonly draft: Asked;
  readonly route: RouteToSaveFragment;
  readonly isNational: boolean;
}

/** @returns null if the draft is not found, closed or of another kind. */
export async function openRoute({ ask, params }: Visit): Promise<OpenRoute | null> {
  const draft = (await orNull(ask(DraftToChangeDocument, { id: params.id ?? "" })))?.draft;
  if (!draft?.route || draft.status !== "OPEN") return null;
  return { draft, route: draft.route, isNational: draft.organisation === null };
}

/**
 * Saves a draft with another content. @param version the one that its visitor read: what somebody else has saved since
 * then is not lost.
 * @returns what the API refused.
 */
export async function saveRoute(
  { ask }: Visit,
  { draft }: OpenRoute,
  version: number,
  route: RouteToSaveFragment,
  fields: Readonly<Record<string, string>> = {},
): Promise<readonly Problem[]> {
  try {
    const { saveRouteDraft } = await ask(SaveRouteDraftDocument, {
      input: { draft: draft.id, expectedVersion: version, route },
    });
    return problemsOf(saveRouteDraft?.userErrors ?? [], { expectedVersion: "", draft: "", ...fields }).map(
      ({ field, message }) => ({ field: field || null, message }),
    );
  } catch (error) {
    return problemsOfRefusal(error);
  }
}
