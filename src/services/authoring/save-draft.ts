import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import type { DraftKind } from "../../entities/vocabulary";
import { insertDraft, isDrafted, updateDraft } from "../../repositories/drafts";
import { sized } from "../shared/check";
import { type Desk, refuse } from "../shared/desk";
import { authoring, openDraftIn } from "./shared/drafts";
import type { Contents } from "./shared/kinds";

export interface SaveDraft {
  /** Global id of the draft to write anew; none begins one. */
  readonly draft?: string | null;
  readonly expectedVersion?: number | null;
  /** Whether it is for everybody; otherwise it is the actor's organisation's own. Stays as the draft was begun. */
  readonly national?: boolean | null;
}

/** Characters of JSON: the longest national route takes about 25,000. */
const LONGEST = 500_000;

/**
 * Begins a draft, or writes one anew. Anything that has the right shape is kept, however wrong: the checks say what stands in
 * the way of publication.
 * @returns the draft's id.
 */
export async function saveDraft<Kind extends DraftKind>(
  desk: Desk,
  db: Database,
  kind: Kind,
  input: SaveDraft,
  given: Contents[Kind],
): Promise<string> {
  const { actor } = desk;
  const content = {
    ...given,
    code: sized(given.code, 100, "code"),
    title: sized(given.title, 300, "title", 0),
  };
  const { code, title } = content;
  const length = JSON.stringify(content).length;
  if (length > LONGEST)
    refuse("TEXT_LENGTH", [], `The draft takes ${length} characters of JSON; at most ${LONGEST} are kept.`);
  if (input.draft == null) {
    const organisationId = input.national ? null : actor.organisationId;
    authoring(desk, kind, organisationId);
    const id = randomUUID();
    const isNew = await insertDraft(db, {
      id,
      organisationId,
      kind,
      code,
      title,
      content,
      by: actor.subject,
    });
    return isNew ? id : alreadyDrafted(code);
  }
  if (input.expectedVersion == null)
    return refuse(
      "CONFLICT",
      ["expectedVersion"],
      "A draft is written anew on top of a version: give the one that you have read.",
    );
  const draft = await openDraftIn(desk, db, { draft: input.draft, expectedVersion: input.expectedVersion });
  if (draft.kind !== kind)
    refuse("WRONG_STATE", ["draft"], `This is a draft of kind ${draft.kind}; it stays one.`);
  if (await isDrafted(db, { ...draft, code })) alreadyDrafted(code);
  await updateDraft(db, { id: draft.id, code, title, content, by: actor.subject });
  return draft.id;
}

function alreadyDrafted(code: string): never {
  return refuse(
    "ALREADY_RECORDED",
    ["code"],
    `A draft of ${code} is open already. Write that one anew, or discard it; the query drafts finds it.`,
  );
}
