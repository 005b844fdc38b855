import type { RuleName } from "./rules";

/**
 * The role of an input field. CALL: how the call is made (keys, versions, batch policies). NAMES: what the
 * call is about; everybody who may make the call for that object may name it. Otherwise the field is
 * recorded, and these rules say who may write it: one of them must allow it.
 */
export type InputField = "CALL" | "NAMES" | readonly RuleName[];

type Fields = Readonly<Record<string, InputField>>;

/** Fields with the same role, by their names in one text. */
const each = (use: InputField, names: string): Fields =>
  Object.fromEntries(names.split(" ").map((name) => [name, use]));
const calls = (names: string): Fields => each("CALL", names);
const about = (names: string): Fields => each("NAMES", names);
const written = (names: string, ...rules: RuleName[]): Fields => each(rules, names);

const KEY = calls("idempotencyKey");
const BATCH = calls("idempotencyKey items policy");
const POST =
  "roleBand startedOn endedOn wholeTimeEquivalent contractKind employerName host team assignmentNumber payBand grade setting jobEvaluation jobProfile";
const DRAFT = calls("draft expectedVersion idempotencyKey");

/**
 * Who may write which input field: for inputs about people, field by field, and for the lines of imported
 * files (`file of …`). A given field is refused unless one of its rules allows it, and a schema that has a
 * field without an entry does not start. So a reserved field cannot be written by somebody else who may
 * make the call.
 */
export const INPUTS: Readonly<Record<string, Fields>> = {
  AddOrganisationInput: written("code kind name odsCode parent host", "keepOrganisations"),
  ChangeOrganisationInput: {
    ...calls("expectedVersion"),
    ...about("organisation"),
    ...written("name kind odsCode parent host reopen", "keepOrganisations"),
  },
  CloseOrganisationInput: { ...about("organisation"), ...written("closedOn", "keepOrganisations") },

  RegisterWorkerInput: { ...KEY, ...written("number name team", "keepWorkers") },
  RegisterWorkersInput: BATCH,
  UpdateWorkerInput: {
    ...calls("expectedVersion"),
    ...about("worker"),
    ...written("name team", "keepWorkers"),
    ...written("intention", "sayIntention"),
  },
  CorrectNumberInput: {
    ...KEY,
    ...about("worker"),
    ...written("number reason formerNumberIsFree", "keepWorkers"),
  },
  RemoveWorkerInput: { ...KEY, ...about("worker"), ...written("reason", "keepWorkers") },
  DetachAccountInput: { ...KEY, ...about("worker"), ...written("reason", "detachAccounts") },
  ReadmitAccountInput: { ...KEY, ...about("worker"), ...written("reason", "detachAccounts") },
  AspireToInput: { ...KEY, ...about("worker"), ...written("route", "sayIntention") },
  DropAspirationInput: { ...KEY, ...about("worker"), ...written("route", "sayIntention") },
  StartPostInput: { ...KEY, ...about("worker"), ...written(POST, "keepPosts") },
  RecordPostInput: { ...about("worker"), ...written(`${POST} changedOn`, "keepPosts") },
  RecordPostsInput: { ...BATCH, ...calls("extractedOn recordRetracted") },
  ChangePostInput: {
    ...KEY,
    ...about("post"),
    ...written(
      "effectiveOn wholeTimeEquivalent contractKind team assignmentNumber payBand grade setting jobEvaluation jobProfile",
      "keepPosts",
    ),
  },
  ChangePostsInput: BATCH,
  EndPostInput: { ...KEY, ...about("post"), ...written("endedOn", "keepPosts") },
  EndPostsInput: BATCH,

  DraftEvidenceInput: {
    ...KEY,
    ...about("worker"),
    ...written("kind doneOn title reflection attachments claims", "handInEvidence"),
  },
  ReviseEvidenceInput: {
    ...calls("expectedVersion"),
    ...about("evidence"),
    ...written("kind doneOn title reflection attachments claims", "handInEvidence"),
  },
  ClaimInput: written("competence level", "handInEvidence", "handInBadges"),
  SubmitEvidenceInput: {
    ...KEY,
    ...about("evidence"),
    ...written("assessor nobodyRecognisable", "handInEvidence"),
  },
  WithdrawEvidenceInput: { ...KEY, ...about("evidence") },
  ShareEvidenceInput: { ...KEY, ...about("evidence"), ...written("member purpose untilOn", "shareEvidence") },
  StopSharingEvidenceInput: { ...KEY, ...about("share") },
  AssignAssessorInput: { ...KEY, ...about("evidence"), ...written("assessor", "assignAssessors") },
  AssignAssessorsInput: BATCH,
  JudgeClaimInput: {
    ...KEY,
    ...about("claim supersedes"),
    ...written("outcome level reason returnReason judgedOn", "judge"),
  },
  JudgeClaimsInput: BATCH,
  AppealJudgementInput: { ...KEY, ...about("judgement"), ...written("reason", "appeal") },
  ConfirmJudgementInput: { ...KEY, ...about("judgement"), ...written("remark", "checkQuality") },
  OverturnJudgementInput: {
    ...KEY,
    ...about("judgement"),
    ...written("outcome level reason returnReason", "checkQuality"),
  },
  DeclareConflictInput: {
    ...KEY,
    ...about("worker"),
    ...written("assessor reason fromOn untilOn", "declareConflict"),
  },
  AppointAssessorInput: {
    ...KEY,
    ...written("assessor covers fromOn untilOn", "appointAssessors"),
  },
  AppointmentCoverInput: written("everyCompetence frameworkVersions domains competences", "appointAssessors"),
  StateAssessmentPolicyInput: {
    ...KEY,
    ...written(
      "lineManagersMayJudge everyPercent newAssessorPercent newAssessorJudgements returnedPercent topLevelPercent seed",
      "statePolicies",
    ),
  },

  RecordCompletionInput: {
    ...KEY,
    ...about("worker"),
    ...written("unit programme passed completedOn expiresOn", "recordCompletions"),
  },
  RecordCompletionsInput: BATCH,
  RecordCredentialInput: {
    ...KEY,
    ...about("worker"),
    ...written("type issuer awardedOn expiresOn", "recordCredentials"),
  },
  RecordCredentialsInput: BATCH,
  VerifyCredentialInput: {
    ...KEY,
    ...about("credential"),
    ...written("how verifiedOn", "verifyCredentials"),
  },
  VerifyCredentialsInput: BATCH,
  RecordSupervisionInput: { ...KEY, ...about("worker"), ...written("kind heldOn", "recordSupervision") },
  RecordSupervisionsInput: BATCH,
  ContestSupervisionInput: { ...KEY, ...about("supervision") },
  ConfirmSupervisionInput: { ...KEY, ...about("supervision"), ...written("setAgenda", "confirmSupervision") },
  RecordCpdEntryInput: {
    ...KEY,
    ...about("worker"),
    ...written("doneOn minutes kind competences domains", "recordCpd"),
  },
  GiveEndorsementInput: {
    ...KEY,
    ...about("worker"),
    ...written("as subject topic route givenOn expiresOn", "endorse"),
  },
  GiveEndorsementsInput: BATCH,
  RecordOfferInput: {
    ...KEY,
    ...about("worker"),
    ...written("type capacity subject topic fromOn", "recordOffer"),
  },
  RecordOffersInput: BATCH,
  RetractFactInput: { ...KEY, ...about("fact"), ...written("reason", "undo") },
  RetractFactsInput: BATCH,
  RevokeFactInput: { ...KEY, ...about("fact"), ...written("effectiveOn reason", "undo") },
  RevokeFactsInput: BATCH,

  WaiveRequirementInput: {
    ...KEY,
    ...about("worker route requirement"),
    ...written("authority reason fromOn untilOn", "waive"),
  },
  RecordAdjustmentInput: {
    ...KEY,
    ...about("worker route requirement"),
    ...written(
      "authority items kinds assessors furtherKinds sessions months longestGapDays fromOn untilOn",
      "adjust",
    ),
  },
  DecideProgressionInput: {
    ...KEY,
    ...calls("asOf knownAt fingerprint"),
    ...about("worker route"),
    ...written("outcome reason", "decide"),
  },
  AttestDutyInput: { ...KEY, ...written("competence duty met attestedOn expiresOn document", "attest") },
  RecordOrganisationDetailInput: {
    ...KEY,
    ...written(
      "employed teamDirectorate peerSupportPlace developmentOffer training fromOn untilOn",
      "recordDetails",
    ),
  },
  TeamDirectorateInput: written("team directorate", "recordDetails"),
  OfferedTrainingInput: written("title timing provision", "recordDetails"),
  DisagreeWithDutyInput: { ...about("worker organisation duty"), ...written("noticedOn", "disagree") },
  WithdrawDisagreementInput: about("worker organisation duty"),
  NoteDriftInput: { ...about("worker"), ...written("kind scopeLine askedOn", "noteDrift") },
  DeleteDriftNoteInput: about("note"),
  IssueBadgeInput: { ...about("attainment"), ...written("format holder email", "takeBadges") },
  IssueRecordInput: { ...about("attainments"), ...written("format holder email", "takeBadges") },
  WithdrawBadgeInput: about("badge"),
  DutyDocumentInput: written("title datedOn", "attest"),

  RequestErasureInput: { ...KEY, ...about("worker") },
  CarryOutErasureInput: { ...KEY, ...about("worker"), ...written("reason", "erase") },
  StateRetentionInput: { ...KEY, ...written("kind months", "statePolicies") },
  GrantPartnerInput: {
    ...KEY,
    ...about("workers"),
    ...written("partner capacity fromOn untilOn", "grantPartners"),
  },
  EndGrantInput: { ...KEY, ...about("grant"), ...written("endedOn reason", "grantPartners") },
  ConsentToCopyInput: { ...KEY, ...about("worker"), ...written("to what untilOn", "consent") },
  WithdrawConsentInput: { ...KEY, ...about("consent") },
  CopyFactsInput: { ...KEY, ...about("consent") },
  StateEventPolicyInput: { ...KEY, ...written("workerFirstDays", "statePolicies") },
  SubscribeToEventsInput: { ...KEY, ...written("url types routes lapsingWithinDays", "subscribe") },
  RotateSecretInput: { ...KEY, ...about("subscription") },
  RedeliverEventsInput: { ...KEY, ...about("subscription"), ...calls("after") },
  EndSubscriptionInput: { ...KEY, ...about("subscription") },
  MapActivityInput: {
    ...KEY,
    ...written("activity unit programme credentialType", "connectLearningSystems"),
  },
  EndActivityMappingInput: { ...KEY, ...about("mapping") },
  StateAccountHomeInput: { ...KEY, ...written("homePage", "connectLearningSystems") },
  EndAccountHomeInput: { ...KEY, ...about("accountHome") },
  StateAcceptancePolicyInput: { ...KEY, ...written("rules", "statePolicies") },
  AcceptanceRuleInput: written(
    "kind mustBeCheckedHere evidenceKinds fromOrganisations issuers maximalAgeMonths",
    "statePolicies",
  ),

  StateTrustedIssuerInput: { ...KEY, ...written("issuer name multikeys jwks", "statePolicies") },
  EndTrustedIssuerInput: { ...KEY, ...about("trustedIssuer") },
  MapAchievementInput: {
    ...KEY,
    ...about("trustedIssuer"),
    ...written("achievement credentialType", "statePolicies"),
  },
  EndAchievementMappingInput: { ...KEY, ...about("mapping") },
  HandInBadgeInput: {
    ...KEY,
    ...calls("dryRun"),
    ...about("worker"),
    ...written("json jwt base64 address isMine claims", "handInBadges"),
  },

  ImportFileInput: {
    ...calls("base64 text format fileName mapping ready dryRun extractedOn recordRetracted acceptGap"),
    ...about("kind worker unit programme"),
  },
  CancelImportInput: about("import"),
  "file of WORKERS": { ...about("number"), ...written("name team", "keepWorkers") },
  "file of POSTS": {
    ...about("worker"),
    ...written(`${POST} changedOn`, "keepPosts"),
  },
  "file of COMPLETIONS": {
    ...about("worker"),
    ...written("curriculum unit programme passed completedOn expiresOn", "recordCompletions"),
  },
  "file of CREDENTIALS": {
    ...about("worker"),
    ...written("type issuer awardedOn expiresOn statedAs", "recordCredentials"),
    ...written("verifiedHow verifiedOn", "verifyCredentials"),
  },
  "file of SUPERVISIONS": { ...about("worker"), ...written("kind heldOn", "recordSupervision") },
  "file of ENDORSEMENTS": {
    ...about("worker"),
    ...written("as subject topic route givenOn expiresOn", "endorse"),
  },
  "file of ESR_GO": {
    ...written("roleBand contractKind payBand setting team", "keepPosts"),
    ...written("type expiresOn", "recordCredentials"),
    ...written("verifiedHow", "verifyCredentials"),
  },
  "file of OFFERS": {
    ...about("worker"),
    ...written("type capacity subject topic fromOn", "recordOffer"),
  },

  SaveRouteDraftInput: { ...DRAFT, ...calls("national route") },
  SaveRoleBandDraftInput: { ...DRAFT, ...calls("national roleBand") },
  SaveCurriculumUnitDraftInput: { ...DRAFT, ...calls("national unit") },
  SaveProgrammeDraftInput: { ...DRAFT, ...calls("national programme") },
  SaveCrosswalkDraftInput: { ...DRAFT, ...calls("crosswalk") },
  CarryMappingOverInput: { ...KEY, ...calls("dryRun"), ...about("curriculum units") },
  ImportProgrammeInput: { ...DRAFT, ...calls("national document dryRun") },
  ImportFrameworkVersionInput: { ...DRAFT, ...calls("document dryRun package") },
  FrameworkPackageInput: calls("framework version jurisdiction depths levelsOf"),
  DiscardDraftInput: calls("draft expectedVersion"),
  ReviewDraftInput: calls("draft expectedVersion name"),
  PublishDraftInput: calls("draft expectedVersion"),
  AddOwnKindInput: { ...KEY, ...written("list code title note under", "keepOwnKinds") },
  ChangeOwnKindInput: { ...KEY, ...about("kind"), ...written("title note", "keepOwnKinds") },
  RetireOwnKindInput: { ...KEY, ...about("kind") },
  RetireVersionInput: { ...about("published"), ...calls("expectedVersion national reason") },

  // Fields within an input that names something.
  CompetenceCodeInput: about("code framework"),
  DomainCodeInput: about("code framework"),
  CurriculumUnitCodeInput: about("code curriculum"),
  FrameworkEditionInput: about("framework edition"),
};

/**
 * Inputs that need no entry: those that look something up, and the content of reference data, which the
 * rule of its draft protects.
 */
const IS_ALIKE = /(By|ContentInput)$/;

/**
 * The rules by which a field may be written; null if it is not recorded.
 * @throws Error if the field has no entry.
 */
export function rulesOfField(input: string, field: string): readonly RuleName[] | null {
  if (IS_ALIKE.test(input)) return null;
  const fields = INPUTS[input];
  const use = fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (use === undefined)
    throw new Error(
      `${input}.${field} has no entry, so Peerway does not know who may write it. Add an entry in src/access/inputs.ts.`,
    );
  return typeof use === "string" ? null : use;
}
