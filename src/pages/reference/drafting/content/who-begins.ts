import type { Visit } from "../../../frame/visit";
import { type Capacity, DraftAuthorDocument, type DraftKind } from "../../../operations/generated/graphql";

/** Somebody who may write drafts. */
export interface Author {
  readonly capacities: readonly Capacity[];
  /** What their organisation is called. */
  readonly name: string;
  /** Whether their organisation maintains national data, so that their drafts are for everybody. */
  readonly isNational: boolean;
}

export async function authorOf(ask: Visit["ask"]): Promise<Author | null> {
  const { viewer } = await ask(DraftAuthorDocument);
  if (!viewer?.organisation) return null;
  const { kind, name } = viewer.organisation;
  return { capacities: viewer.capacities, name, isNational: kind === "NATIONAL_BODY" };
}

const TAUGHT: readonly DraftKind[] = ["CURRICULUM_UNIT", "PROGRAMME"];

/** Whether the pages offer to change drafts of a kind. The API has the last word. */
export const mayChange = (capacities: readonly Capacity[], kind: DraftKind): boolean =>
  capacities.includes("STEWARD") || (TAUGHT.includes(kind) && capacities.includes("PROVIDER"));

/** Whether the pages offer to begin drafts of a kind. Crosswalks are national. */
export const mayBegin = ({ capacities, isNational }: Author, kind: DraftKind): boolean =>
  mayChange(capacities, kind) && (kind !== "CROSSWALK" || isNational);
