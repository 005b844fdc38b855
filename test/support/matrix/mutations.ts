import type { Scope } from "../../../src/access/scopes";
import type { Capacity } from "../../../src/entities/vocabulary";
import { route, time } from "../authoring";
import { inDays } from "../days";
import { POLICY } from "./assessed";
import { ABOUT_A_SUBSCRIPTION, ABOUT_NO_SUBSCRIPTION, EVENT_INPUTS } from "./events";
import { adjustment, CPD, waiver } from "./requirements";
import type { Things } from "./things";

const CLAIMS = [{ competence: { code: { code: "6.1" } }, level: "INDEPENDENT" }];
const POST = {
  roleBand: { code: "PSW" },
  startedOn: "2026-01-01",
  wholeTimeEquivalent: 0.5,
  contractKind: "BANK",
};
const DUTY = { organisation: { code: "NORTHMOOR" }, duty: { code: "9.1.4" } };
const SESSION = { kind: "GROUP", heldOn: "2026-03-03" };
const COMPLETION = { unit: { code: { code: "1.2" } }, passed: true, completedOn: "2026-03-03" };
const OFFER = { type: "FIRE_SAFETY", fromOn: "2026-03-03" };
const CREDENTIAL = { type: "FIRE_SAFETY", issuer: "Us", awardedOn: "2026-03-03" };
const NOTE = { kind: { code: "THERAPY" }, askedOn: "2026-03-03" };
const policy = "ALL_OR_NOTHING";
const ACCEPTED = { outcome: "ACCEPTED", level: "INDEPENDENT" };

/** Files of what somebody may record, by their capacity or scope. */
const FILES: Readonly<Partial<Record<Capacity | Scope, (number: string) => object>>> = {
  PEER_SUPERVISOR: fileOfSessions,
  LIVED_EXPERIENCE_LEAD: (number) => ({
    kind: "ENDORSEMENTS",
    text: `worker,subject,givenOn\n${number},APPRAISAL,2026-03-04\n`,
  }),
  LINE_MANAGER: fileOfSessions,
  PROVIDER: fileOfCredentials,
  "evidence:write": fileOfCredentials,
};

/** What a file of theirs is about. */
const kindOf = (by: Capacity | Scope): string => Object(FILES[by]?.("")).kind ?? "WORKERS";

function fileOfSessions(number: string): object {
  return { kind: "SUPERVISIONS", text: `worker,kind,heldOn\n${number},PEER,2026-03-04\n` };
}

function fileOfCredentials(number: string): object {
  return {
    kind: "CREDENTIALS",
    text: `worker,type,issuer,awardedOn\n${number},FIRE_SAFETY,Us,2026-03-04\n`,
  };
}

/** Valid input for every mutation, about somebody's things. @param as the capacity of whoever calls, where they have one. */
export const INPUTS: Readonly<Record<string, (things: Things, as: Capacity, scope?: Scope) => object>> = {
  decideProgression: ({ byType, advice }) => ({
    worker: { id: byType.Worker },
    route: { code: "R03" },
    ...advice,
    outcome: "NOT_NOW",
    reason: "More time.",
  }),
  waiveRequirement: ({ byType }) => ({ ...waiver(byType.Worker ?? ""), requirement: "competence-1.1" }),
  recordAdjustment: ({ byType }) => adjustment(byType.Worker ?? ""),
  addOrganisation: () => ({ code: "NEW-O", kind: "CHARITY", name: "New" }),
  changeOrganisation: () => ({ organisation: { code: "OPEN-DOOR" }, expectedVersion: 1, name: "Anew" }),
  closeOrganisation: () => ({ organisation: { code: "OPEN-DOOR" } }),
  registerWorker: () => ({ number: "NEW-1", name: "New" }),
  registerWorkers: () => ({ items: [{ number: "NEW-2", name: "Newer" }], policy }),
  aspireTo: ({ byType }) => ({ worker: { id: byType.Worker }, route: { code: "R08" } }),
  dropAspiration: ({ byType }) => ({ worker: { id: byType.Worker }, route: { code: "R08" } }),
  updateWorker: ({ byType, version }, as) => ({
    worker: { id: byType.Worker },
    expectedVersion: version,
    // What workers say of themselves is theirs to say, and the rest of their particulars HR's.
    ...(as === "WORKER" ? { intention: "STAYING" } : { team: "Another team" }),
  }),
  correctNumber: ({ toWorkOn }) => ({
    worker: { id: toWorkOn.workerToCorrect },
    number: `${toWorkOn.workerToCorrect?.slice(-12)}-C`,
    reason: "Typed wrong",
  }),
  removeWorker: ({ toWorkOn }) => ({ worker: { id: toWorkOn.workerToRemove }, reason: "Registered twice" }),
  detachAccount: ({ byType }) => ({ worker: { id: byType.Worker }, reason: "Not theirs" }),
  readmitAccount: ({ byType }) => ({ worker: { id: byType.Worker }, reason: "Theirs after all" }),
  startPost: ({ byType }) => ({ worker: { id: byType.Worker }, ...POST }),
  recordPosts: ({ byType }) => ({ items: [{ worker: { id: byType.Worker }, ...POST }], policy }),
  changePost: ({ toWorkOn }) => ({
    post: toWorkOn.postToChange,
    effectiveOn: "2026-02-01",
    wholeTimeEquivalent: 0.6,
  }),
  endPosts: ({ toWorkOn }) => ({
    items: [{ post: toWorkOn.postToEndInBatch, endedOn: "2026-02-01" }],
    policy,
  }),
  changePosts: ({ toWorkOn }) => ({
    items: [{ post: toWorkOn.postToChange, effectiveOn: "2026-02-01", contractKind: "BANK" }],
    policy,
  }),
  endPost: ({ toWorkOn }) => ({ post: toWorkOn.postToEnd, endedOn: "2026-02-01" }),
  draftEvidence: ({ byType }) => ({
    worker: { id: byType.Worker },
    kind: "REFLECTIVE_ACCOUNT",
    doneOn: "2026-03-02",
    title: "New",
    claims: CLAIMS,
  }),
  reviseEvidence: ({ toWorkOn }) => ({
    evidence: toWorkOn.evidenceToRevise,
    expectedVersion: 1,
    kind: "REFLECTIVE_ACCOUNT",
    doneOn: "2026-03-02",
    title: "Anew",
    claims: CLAIMS,
  }),
  submitEvidence: ({ toWorkOn }) => ({ evidence: toWorkOn.evidenceToSubmit, nobodyRecognisable: true }),
  assignAssessor: ({ toWorkOn }) => ({
    evidence: toWorkOn.evidenceToAssign,
    assessor: toWorkOn.assessor,
  }),
  assignAssessors: ({ toWorkOn }) => ({
    items: [{ evidence: toWorkOn.evidenceToAssignInBatch, assessor: toWorkOn.assessor }],
    policy,
  }),
  shareEvidence: ({ toWorkOn, byType }) => ({
    evidence: toWorkOn.evidenceToShare,
    member: byType.Member,
    purpose: "For advice",
    untilOn: inDays(30),
  }),
  stopSharingEvidence: ({ toWorkOn }) => ({ share: toWorkOn.shareToStop }),
  withdrawEvidence: ({ toWorkOn }) => ({ evidence: toWorkOn.evidenceToWithdraw }),
  judgeClaim: ({ toWorkOn }) => ({ claim: toWorkOn.claimToJudge, ...ACCEPTED }),
  judgeClaims: ({ toWorkOn }) => ({ items: [{ claim: toWorkOn.claimToJudgeInBatch, ...ACCEPTED }], policy }),
  declareConflict: ({ byType }) => ({
    worker: { id: byType.Worker },
    reason: "A friend",
    fromOn: "2027-01-01",
  }),
  appealJudgement: ({ toWorkOn }) => ({ judgement: toWorkOn.judgementToAppeal, reason: "It shows more." }),
  confirmJudgement: ({ toWorkOn }) => ({ judgement: toWorkOn.judgementToConfirm }),
  overturnJudgement: ({ toWorkOn }) => ({
    judgement: toWorkOn.judgementToOverturn,
    outcome: "RETURNED",
    reason: "It shows less.",
  }),
  stateAssessmentPolicy: () => POLICY,
  requestErasure: ({ byType }) => ({ worker: { id: byType.Worker } }),
  carryOutErasure: ({ toWorkOn }) => ({
    worker: { id: toWorkOn.workerToErase },
    reason: "Nothing stands against it.",
  }),
  stateRetention: () => ({ kind: "REFLECTIVE_ACCOUNT", months: 84 }),
  stateAcceptancePolicy: () => ({ rules: [{ kind: "CREDENTIAL", mustBeCheckedHere: true }] }),
  ...EVENT_INPUTS,
  grantPartner: ({ byType }) => ({
    partner: { code: "OPEN-DOOR" },
    capacity: "PROVIDER",
    workers: [{ id: byType.Worker }],
    fromOn: "2026-01-01",
  }),
  endGrant: ({ toWorkOn }) => ({ grant: toWorkOn.grantToEnd, reason: "Over" }),
  consentToCopy: ({ byType }) => ({
    worker: { id: byType.Worker },
    to: { code: "OPEN-DOOR" },
    what: ["POST"],
    untilOn: "2029-01-01",
  }),
  withdrawConsent: ({ toWorkOn }) => ({ consent: toWorkOn.consentToWithdraw }),
  copyFacts: ({ toWorkOn }) => ({ consent: toWorkOn.consentToCopyBy }),
  recordCompletion: ({ byType }) => ({ worker: { id: byType.Worker }, ...COMPLETION }),
  recordCompletions: ({ byType }) => ({ items: [{ worker: { id: byType.Worker }, ...COMPLETION }], policy }),
  recordCredential: ({ byType }) => ({ worker: { id: byType.Worker }, ...CREDENTIAL }),
  recordCredentials: ({ byType }) => ({ items: [{ worker: { id: byType.Worker }, ...CREDENTIAL }], policy }),
  verifyCredentials: ({ toWorkOn }) => ({
    items: [{ credential: toWorkOn.credentialToVerifyInBatch, how: "Seen" }],
    policy,
  }),
  verifyCredential: ({ toWorkOn }) => ({ credential: toWorkOn.credentialToVerify, how: "Seen" }),
  recordSupervision: ({ byType }) => ({ worker: { id: byType.Worker }, ...SESSION }),
  recordSupervisions: ({ byType }) => ({ items: [{ worker: { id: byType.Worker }, ...SESSION }], policy }),
  confirmSupervision: ({ toWorkOn }) => ({ supervision: toWorkOn.sessionToConfirm, setAgenda: true }),
  contestSupervision: ({ toWorkOn }) => ({ supervision: toWorkOn.sessionToContest }),
  recordCpdEntry: ({ byType }) => ({ worker: { id: byType.Worker }, ...CPD }),
  giveEndorsements: ({ byType }, as) => ({
    items: [{ worker: { id: byType.Worker }, as, subject: "APPRAISAL" }],
    policy,
  }),
  giveEndorsement: ({ byType }, as) => ({ worker: { id: byType.Worker }, as, subject: "APPRAISAL" }),
  recordOffer: ({ byType }) => ({ worker: { id: byType.Worker }, ...OFFER }),
  recordOffers: ({ byType }) => ({ items: [{ worker: { id: byType.Worker }, ...OFFER }], policy }),
  disagreeWithDuty: ({ byType }) => ({ worker: { id: byType.Worker }, ...DUTY }),
  withdrawDisagreement: ({ byType }) => ({ worker: { id: byType.Worker }, ...DUTY }),
  noteDrift: ({ byType }) => ({ worker: { id: byType.Worker }, ...NOTE }),
  issueBadge: ({ byType }) => ({ attainment: byType.Attainment }),
  issueRecord: ({ byType }) => ({ attainments: [byType.Attainment] }),
  withdrawBadge: ({ toWorkOn }) => ({ badge: toWorkOn.badgeToWithdraw }),
  deleteDriftNote: ({ toWorkOn }) => ({ note: toWorkOn.driftNoteToDelete }),
  attestDuty: () => ({ competence: { code: { code: "9.2" } }, met: false }),
  recordOrganisationDetail: () => ({ developmentOffer: "Action learning sets" }),
  appointAssessor: ({ byType }) => ({
    assessor: byType.Member,
    fromOn: "2026-01-01",
    covers: { everyCompetence: true },
  }),
  retractFacts: ({ toWorkOn }) => ({
    items: [{ fact: toWorkOn.factToRetractInBatch, reason: "Wrong" }],
    policy,
  }),
  revokeFacts: ({ toWorkOn }) => ({
    items: [{ fact: toWorkOn.factToRevokeInBatch, reason: "Over", effectiveOn: "2026-03-03" }],
    policy,
  }),
  retractFact: ({ toWorkOn }) => ({ fact: toWorkOn.factToRetract, reason: "Wrong" }),
  revokeFact: ({ toWorkOn }) => ({ fact: toWorkOn.factToRevoke, reason: "Over", effectiveOn: "2026-03-03" }),
  saveRouteDraft: () => ({ route: route("NEW-R", time(6)) }),
  saveRoleBandDraft: () => ({
    roleBand: {
      code: "NEW_B",
      title: "New",
      titleBasis: "LOCAL_POLICY",
      titlesInUse: [],
      family: "PEER_SUPPORT",
      payBanding: "BANDED",
      bandBasis: "LOCAL_POLICY",
      summary: "New.",
      inScope: [],
      outOfScope: [],
      typicalRequirements: [],
      sourceRefs: [],
    },
  }),
  saveCurriculumUnitDraft: () => ({
    unit: {
      code: "NEW-U",
      title: "New",
      summary: "New.",
      starts: [],
      prerequisites: [],
      outcomes: [],
      sourceRefs: [],
    },
  }),
  saveProgrammeDraft: () => ({
    programme: { code: "NEW-P", title: "New", shape: "A course.", units: [], define: [] },
  }),
  saveCrosswalkDraft: () => ({ crosswalk: { from: "PEER-WORKER-ST0896", to: "HEE-PSW", links: [] } }),
  discardDraft: ({ toWorkOn }) => ({ draft: toWorkOn.draftToDiscard, expectedVersion: 1 }),
  reviewDraft: ({ toWorkOn }) => ({ draft: toWorkOn.draftToReview, expectedVersion: 1, name: "A Lead" }),
  publishDraft: ({ toWorkOn }) => ({ draft: toWorkOn.draftToPublish, expectedVersion: 1 }),
  addOwnKind: () => ({ list: "SUPERVISION_KIND", code: "NEW-K", title: "New", under: "GROUP" }),
  changeOwnKind: ({ toWorkOn }) => ({ kind: toWorkOn.kindToChange, title: "Changed" }),
  retireOwnKind: ({ toWorkOn }) => ({ kind: toWorkOn.kindToRetire }),
  retireVersion: ({ toWorkOn }) => ({
    published: toWorkOn.routeToRetire,
    expectedVersion: 1,
    reason: "Over",
  }),
  carryMappingOver: () => ({ curriculum: { code: "HEE-PSW-CURRICULUM" }, dryRun: true }),
  importFile: ({ number }, as, scope) => ({
    ...(FILES[scope ?? as]?.(number) ?? { kind: "WORKERS", text: "number,name\nNEW-3,New\n" }),
    format: "CSV",
    dryRun: false,
  }),
  cancelImport: ({ toWorkOn }, as, scope) => ({ import: toWorkOn[`importOf${kindOf(scope ?? as)}`] }),
  importProgramme: () => ({ document: {}, dryRun: true }),
  importFrameworkVersion: () => ({ document: {}, dryRun: true }),
};

/** Mutations about nobody's things: they begin something new of one's own organisation's. */
export const ABOUT_NOTHING: ReadonlySet<string> = new Set([
  "registerWorker",
  "registerWorkers",
  "importFile",
  "addOwnKind",
  "attestDuty",
  "recordOrganisationDetail",
  "stateAssessmentPolicy",
  "stateAcceptancePolicy",
  ...ABOUT_NO_SUBSCRIPTION,
  "stateRetention",
  "saveRouteDraft",
  "saveRoleBandDraft",
  "saveCurriculumUnitDraft",
  "saveProgrammeDraft",
  "saveCrosswalkDraft",
  "carryMappingOver",
  "importProgramme",
  "importFrameworkVersion",
]);

/** Of those, what is national whoever calls. */
export const ABOUT_NATIONAL = new Set(["saveCrosswalkDraft", "carryMappingOver", "importFrameworkVersion"]);

/** Those that are never about the caller's own record: their input is of another worker, or names none. */
export const NOT_THEIRS: ReadonlySet<string> = new Set([
  "carryOutErasure",
  "endGrant",
  ...ABOUT_A_SUBSCRIPTION,
  "cancelImport",
  "correctNumber",
  "removeWorker",
]);

/** What they show was on record before, by somebody else. */
export const SHOWS_ANOTHERS: ReadonlySet<string> = new Set([
  "endPost",
  "endPosts",
  "changePost",
  "changePosts",
  "verifyCredential",
  "verifyCredentials",
  "retractFact",
  "retractFacts",
  "assignAssessor",
  "assignAssessors",
]);
