import { type FieldAccess, readableBy } from "./field-access";

const REVIEWED_DRAFT = readableBy("reviewOwn", "reviewNational");
const PATHWAY_DRAFT = readableBy("authorOwn", "authorNational");
const TEACHING_DRAFT = readableBy("authorTeaching", "authorNational");
const NATIONAL_DRAFT = readableBy("authorNational");
const DRAFT = readableBy("authorOwn", "authorTeaching", "authorNational");

/** Who may use the mutations about drafts, versions and an organisation's own kinds. */
export const AUTHORING_FIELDS = {
  "Mutation.saveRouteDraft": PATHWAY_DRAFT,
  "Mutation.saveRoleBandDraft": PATHWAY_DRAFT,
  "Mutation.saveCurriculumUnitDraft": TEACHING_DRAFT,
  "Mutation.saveProgrammeDraft": TEACHING_DRAFT,
  "Mutation.saveCrosswalkDraft": NATIONAL_DRAFT,
  "Mutation.carryMappingOver": TEACHING_DRAFT,
  "Mutation.importProgramme": TEACHING_DRAFT,
  "Mutation.importFrameworkVersion": NATIONAL_DRAFT,
  "Mutation.discardDraft": DRAFT,
  "Mutation.reviewDraft": REVIEWED_DRAFT,
  "Mutation.publishDraft": DRAFT,
  "Mutation.retireVersion": DRAFT,
  "Mutation.addOwnKind": readableBy("keepOwnKinds"),
  "Mutation.changeOwnKind": readableBy("keepOwnKinds"),
  "Mutation.retireOwnKind": readableBy("keepOwnKinds"),
} as const satisfies Record<string, FieldAccess>;
