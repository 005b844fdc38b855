import type { Problem } from "../../frame/fields";
import type { Visit } from "../../frame/visit";
import {
  DraftToChangeDocument,
  type DraftToChangeQuery,
  type RouteToSaveFragment,
  SaveRouteDraftDocument,
} from "../../operations/generated/graphql";
import { orNull } from "../../shared/or-null";
import { saved } from "./saved";

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
 * then is not lost. @param fields of the form that was sent.
 * @returns what the API refused.
 */
export const saveRoute = async (
  { ask }: Visit,
  { draft }: OpenRoute,
  version: number,
  route: RouteToSaveFragment,
  fields: readonly string[] = [],
): Promise<readonly Problem[]> => {
  const { problems } = await saved(
    ask(SaveRouteDraftDocument, { input: { draft: draft.id, expectedVersion: version, route } }).then(
      (answer) => answer.saveRouteDraft,
    ),
    fields,
  );
  return problems;
};
