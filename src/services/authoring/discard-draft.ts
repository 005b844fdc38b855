import type { Database } from "../../database/pool";
import { discardDraft as write } from "../../repositories/authoring/drafts";
import type { Desk } from "../shared/context";
import { openDraftIn } from "./shared/drafts";

/** Gives an open draft up; it is kept as it was. @returns its id. */
export async function discardDraft(
  desk: Desk,
  db: Database,
  input: { readonly draft: string; readonly expectedVersion: number },
): Promise<string> {
  const draft = await openDraftIn(desk, db, input);
  await write(db, draft.id, desk.actor.subject);
  return draft.id;
}
