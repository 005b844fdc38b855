import type { Problem } from "../../frame/fields";
import type { Visit } from "../../frame/visit";
import { type DraftKind, OpenDraftDocument } from "../../operations/generated/graphql";
import { addressOf } from "../drafts";

/**
 * Where an author goes on if nothing could be begun because a draft with that code is open already.
 * @param isNational whether they write for everybody, or for their own organisation. @returns nothing if there is none.
 */
export async function wayToOpenDraft(
  { ask, t }: Pick<Visit, "ask" | "t">,
  kind: DraftKind,
  code: string,
  isNational: boolean,
): Promise<readonly Problem[]> {
  if (code === "") return [];
  const { drafts } = await ask(OpenDraftDocument, { kind, code });
  const open = drafts?.nodes.find(({ organisation }) => (organisation === null) === isNational);
  return open ? [{ field: null, message: t.drafting.openDraft(open.title), goTo: addressOf(open.id) }] : [];
}
