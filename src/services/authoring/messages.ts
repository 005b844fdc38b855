/**
 * Every sentence with which a use case for authors of reference data refuses an input: what is wrong, and
 * what would be right.
 */
export const messages = {
  // Drafts
  draftNotFound: "Draft not found, or you may not write it.",
  draftClosed: (status: string) =>
    `This draft was ${status.toLowerCase()}, so it cannot be changed. Begin another draft.`,
  draftChanged: (version: number, expected: number) =>
    `The draft is at version ${version}, not ${expected}: it has changed since you read it. Reload it and reapply your change.`,
  draftTooLong: (length: number, most: number) =>
    `The draft has ${length} characters of JSON. At most ${most} are allowed.`,
  newDraftHasNoVersion:
    "A new draft has no version yet. Leave expectedVersion out, or give in draft the one to replace.",
  versionMissing: "To replace a draft, pass in expectedVersion the version that you last read.",
  draftOfOtherKind: (kind: string) => `This is a draft of kind ${kind}. Its kind cannot be changed.`,
  draftOpenAlready: (code: string) =>
    `A draft of ${code} is already open. Replace that one, or discard it: the query drafts finds it.`,
  notPublishable: (findings: number, first: string | undefined) =>
    `${
      findings === 1 ? "One finding prevents" : `${findings} findings prevent`
    } publishing: ${first} The field findings lists all of them.`,
  notReviewed:
    "No lived experience lead has reviewed this draft as it is. Ask one to read it and to call reviewDraft, then publish it.",
  reviewedKind: (kind: string) =>
    `Drafts of kind ${kind} are published without a review. Only drafts of routes and role bands are reviewed.`,
  mayNotReview:
    "Draft not found, or you may not review it. Lived experience leads review the drafts of their own organisation, and those of a national body national drafts.",

  // Versions
  versionNotFound: (isNational: boolean) =>
    isNational
      ? "Current national version not found."
      : "Current version not found among your organisation's own.",
  versionChanged: (version: number, expected: number) =>
    `Version ${version} is current, not ${expected}. Read it again before you retire it.`,
  versionInUse: (uses: readonly string[]) =>
    `These still refer to it: ${uses.join(", ")}. Publish versions of them that do not, or retire them first.`,

  // Kinds of an organisation's own
  ownCodeFormat: (code: string) =>
    `"${code}" cannot be a code. It is made of capital letters, digits, hyphens and underscores, begins with a letter or a digit, and has at most 40 characters.`,
  ownCodeTaken: (
    what: string,
    {
      code,
      title,
      ownerOrganisationId: owner,
      retiredAt,
    }: {
      readonly code: string;
      readonly title: string;
      readonly ownerOrganisationId: string | null;
      readonly retiredAt: Date | null;
    },
  ) =>
    `${code} is the code of ${owner === null ? "a national" : "your organisation's own"} ${what}${retiredAt === null ? "" : ", which was retired"}: "${title}". Give yours another code.`,
  ownKindNotFound:
    "Not found among your organisation's own kinds of supervision, credential types, topics of endorsements and settings.",
  kindIsNational: (code: string) =>
    `${code} is national, so it cannot be changed here. Add one of your organisation's own under it.`,
  ownKindRetired: (code: string, on: string) =>
    `${code} was retired on ${on}, so it cannot be changed. Add another with a code of its own.`,

  // Carrying a mapping over
  curriculumOfOther: (code: string) => `Curriculum ${code} belongs to another organisation.`,
  unitsCount: (given: number, most: number) =>
    `${given} units were named. Name 1 to ${most}, or leave them out.`,
  unitOfOtherCurriculum: (code: string) => `This is not a unit of the curriculum ${code}.`,
  unitDraftOpen: (code: string) =>
    `A draft of unit ${code} is already open. Publish or discard that one: the query drafts finds it.`,
};
