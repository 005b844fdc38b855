import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Database } from "../../database/pool";
import type { DraftKind } from "../../entities/vocabulary";
import {
  type DraftRow,
  findOpenDraft,
  insertDraft,
  isDrafted,
  updateDraft,
} from "../../repositories/authoring/drafts";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireLength } from "../shared/validation";
import { messages } from "./messages";
import { requireAuthor, requireOpenDraft } from "./shared/drafts";
import type { DraftContents } from "./shared/kinds";

export interface SaveDraft {
  /** Global id of the draft to replace; without it, a new draft is begun. */
  readonly draft?: string | null;
  readonly expectedVersion?: number | null;
  /**
   * Whether it is for everybody; otherwise it is the actor's organisation's own. Stays as the draft was
   * begun.
   */
  readonly national?: boolean | null;
}

/** Characters of JSON: the longest national route takes about 25,000. */
const LONGEST = 500_000;

/** The same for an edition, which may keep what each of its parts is called at its source. */
const LONGEST_EDITION = 2_000_000;

/**
 * Begins a draft, or replaces one. Any content of the right shape is kept, however wrong: the checks report
 * what prevents the way of publication.
 * @param within the field of the input that holds what it says, for refusals.
 * @returns the draft's id. A draft that says the same already stays as it is; so does an open draft of the same
 * framework edition, so that a document can be imported again.
 */
export async function saveDraft<Kind extends DraftKind>(
  context: UseCaseContext,
  db: Database,
  kind: Kind,
  input: SaveDraft,
  given: DraftContents[Kind],
  within = CONTENT_OF[kind],
): Promise<string> {
  const { actor } = context;
  // What joins two frameworks has no code of its own to put right.
  const at = (field: string) => (kind === "CROSSWALK" ? [within] : [within, field]);
  const content = {
    ...given,
    code: requireLength(given.code, 100, at("code")),
    title: requireLength(given.title, 300, at("title"), 0),
  };
  const { code, title } = content;
  const length = JSON.stringify(content).length;
  const most = kind === "FRAMEWORK_VERSION" ? LONGEST_EDITION : LONGEST;
  if (length > most) refuse("TEXT_LENGTH", [within], messages.draftTooLong(length, most));
  if (input.draft == null) {
    if (input.expectedVersion != null)
      refuse("WRONG_STATE", ["expectedVersion"], messages.newDraftHasNoVersion);
    const organisationId = input.national ? null : actor.organisationId;
    requireAuthor(context, kind, organisationId);
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
    if (isNew) return id;
    const open = await findOpenDraft(db, { organisationId, kind, code });
    const isSame = kind === "FRAMEWORK_VERSION" && open !== null && saysTheSame(open, { title, content });
    return isSame ? open.id : alreadyDrafted(code, at("code"));
  }
  if (input.expectedVersion == null) return refuse("MISSING", ["expectedVersion"], messages.versionMissing);
  const draft = await requireOpenDraft(context, db, {
    draft: input.draft,
    expectedVersion: input.expectedVersion,
  });
  if (draft.kind !== kind) refuse("WRONG_STATE", ["draft"], messages.draftOfOtherKind(draft.kind));
  if (await isDrafted(db, { ...draft, code })) alreadyDrafted(code, at("code"));
  if (saysTheSame(draft, { title, content })) return draft.id;
  await updateDraft(db, { id: draft.id, code, title, content, by: actor.subject });
  return draft.id;
}

const saysTheSame = (draft: DraftRow, { title, content }: Pick<DraftRow, "title" | "content">): boolean =>
  isDeepStrictEqual(plainly(draft.content), plainly(content)) && draft.title === title;

/** As it is stored: what is undefined is not there. */
const plainly = (content: object): unknown => JSON.parse(JSON.stringify(content)) as unknown;

/** The field of an input that holds what a draft says. */
const CONTENT_OF: Readonly<Record<DraftKind, string>> = {
  ROUTE: "route",
  ROLE_BAND: "roleBand",
  CURRICULUM_UNIT: "unit",
  PROGRAMME: "programme",
  CROSSWALK: "crosswalk",
  FRAMEWORK_VERSION: "document",
};

function alreadyDrafted(code: string, field: readonly string[]): never {
  return refuse("ALREADY_RECORDED", field, messages.draftOpenAlready(code));
}
