import type { Database } from "../../database/pool";
import { discardDraft as write } from "../../repositories/authoring/drafts";
import type { UseCaseContext } from "../shared/context";
import { requireOpenDraft } from "./shared/drafts";

/** Gives an open draft up; it is kept as it was. @returns its id. */
export async function discardDraft(
  context: UseCaseContext,
  db: Database,
  input: { readonly draft: string; readonly expectedVersion: number },
): Promise<string> {
  const draft = await requireOpenDraft(context, db, input);
  await write(db, draft.id, context.actor.subject);
  return draft.id;
}
