import { acceptanceOf } from "./acceptance";
import { appointmentCovers } from "./appointment-scope";
import { type Day, NEVER } from "./days";
import type * as facts from "./facts";
import { type CompetencePaths, pathsOf } from "./links";
import { groupLookup, uniqueLookup } from "./lookup";
import { memoByKey, type WorkedOut } from "./memo";
import { offerKey, offerKeys } from "./offer-key";
import { type CountsAs, countsAsIn } from "./own-kinds";
import { type PassedOverFacts, passedOverIn } from "./passed-over";

/**
 * A worker's record as it was known at an instant: without rows recorded later, retracted facts and facts
 * from elsewhere that the employer does not accept, and with the day of each revocation. Made once and read
 * for any number of routes; rows are looked up by what requirements name.
 */
export interface KnownFacts {
  /** The record that this is read from. */
  readonly record: facts.Facts;
  /**
   * What adjustments apply to, if that is not this record: for a reader who may not learn of them, they do not
   * apply to facts that the reader supposes.
   */
  readonly adjusted?: KnownFacts;
  readonly personId: string;
  readonly posts: readonly facts.PostFact[];
  changesOf(post: string): readonly facts.PostChangeFact[];
  evidenceOf(id: string): facts.EvidenceFact | null;
  /** Claims of all evidence, known or not. */
  claimsOn(competence: string): readonly facts.ClaimFact[];
  handoversOf(evidence: string): readonly facts.SubmissionFact[];
  /** Those by which evidence was withdrawn; most records have none. */
  withdrawalsOf(evidence: string): readonly facts.SubmissionFact[];
  judgementsOf(claim: string): readonly facts.JudgementFact[];
  appealsOf(judgement: string): readonly facts.AppealFact[];
  appointmentsOf(assessor: string): readonly facts.AppointmentFact[];
  /** Whether an appointment is for a competence, by name or over links, for a judgement of a day. */
  isAppointedFor(appointment: facts.AppointmentFact, competence: string, on: Day): boolean;
  /** Declared with this worker by that assessor. */
  conflictsOf(assessor: string): readonly facts.ConflictFact[];
  completionsOf(unit: string): readonly facts.CompletionFact[];
  /** Credentials of that type, and of own types under it. */
  credentialsOf(type: string): readonly facts.CredentialFact[];
  verificationsOf(credential: string): readonly facts.VerificationFact[];
  readonly supervisions: readonly facts.SupervisionFact[];
  confirmationsOf(supervision: string): readonly facts.ConfirmationFact[];
  readonly cpdEntries: readonly facts.CpdEntryFact[];
  endorsementsOn(subject: string): readonly facts.EndorsementFact[];
  /** By what was offered, or what that comes under: src/eligibility/offer-key.ts. */
  offersOf(key: string): readonly facts.OfferFact[];
  attestationsOn(competence: string): readonly facts.AttestationFact[];
  waiversOf(requirementCode: string): readonly facts.WaiverFact[];
  adjustmentsOf(requirementCode: string): readonly facts.AdjustmentFact[];
  /** The first day on which a fact no longer counts because it was revoked; NEVER if it was not. */
  revokedOn(fact: facts.RecordedFact): Day;
  /**
   * The first day on which a fact copied from elsewhere is older than is accepted here; NEVER if it is not.
   */
  acceptedUntil(fact: facts.RecordedFact): Day;
  /** Whether any of the record was copied from elsewhere; in most records nothing was. */
  readonly hasCopies: boolean;
  readonly paths: CompetencePaths;
  /** Which kinds of supervision, types of credential and topics of endorsements count as which. */
  readonly countsAs: CountsAs;
  readonly workedOut: WorkedOut;
  /** The rows that are not read; computed on request, because only an explanation needs them. */
  passedOver(): PassedOverFacts;
}

const byAssessor = memoByKey((rows: readonly facts.AppointmentFact[]) =>
  groupLookup(rows, ({ assessorId }) => assessorId),
);
const byDuty = memoByKey((rows: readonly facts.AttestationFact[]) =>
  groupLookup(rows, ({ competenceId }) => competenceId),
);

interface Undone {
  readonly retracted: ReadonlySet<string>;
  readonly revoked: ReadonlyMap<string, Day>;
}

const NOTHING_UNDONE: Undone = { retracted: new Set(), revoked: new Map() };

/** Which facts are known to be retracted by an instant, and from which days others are revoked. */
function undoneBy({ undoings }: facts.Facts, instant: number): Undone {
  if (undoings.length === 0) return NOTHING_UNDONE;
  const retracted = new Set<string>();
  const revoked = new Map<string, Day>();
  for (const { kind, factId, effectiveOn, recordedAt } of undoings) {
    if (recordedAt > instant) continue;
    if (kind === "RETRACTION") retracted.add(factId);
    else revoked.set(factId, Math.min(revoked.get(factId) ?? NEVER, effectiveOn ?? NEVER));
  }
  return { retracted, revoked };
}

const NONE_CONTESTED: ReadonlySet<string> = new Set();

/** The sessions of which the worker says that they did not take place: until they take that back, in whichever way. */
function contestedIn(
  { confirmations }: facts.Facts,
  instant: number,
  { retracted, revoked }: Undone,
): ReadonlySet<string> {
  if (confirmations.length === 0) return NONE_CONTESTED;
  return new Set(
    confirmations
      .filter(
        ({ id, isContest, recordedAt }) =>
          isContest === true && recordedAt <= instant && !retracted.has(id) && !revoked.has(id),
      )
      .map(({ supervisionId }) => supervisionId),
  );
}

const without = <Row extends facts.RecordedFact>(rows: readonly Row[], ids: ReadonlySet<string>) =>
  ids.size === 0 ? rows : rows.filter(({ id }) => !ids.has(id));

const confirmationLookup = ({ confirmations }: facts.Facts) =>
  groupLookup(
    confirmations.filter(({ isContest }) => isContest !== true),
    ({ supervisionId }) => supervisionId,
  );

const withdrawalsIn = ({ submissions }: facts.Facts) =>
  submissions.filter(({ kind }) => kind === "WITHDRAWN");

/** A record as it was known at an instant, in milliseconds since 1970. */
export function knownFactsAt(record: facts.Facts, instant: number): KnownFacts {
  const { retracted, revoked } = undoneBy(record, instant);
  // Most records have none, and to look up a text in an empty set takes as long as in a full one.
  const anyRetracted = retracted.size > 0;
  const anyRevoked = revoked.size > 0;
  const acceptance = acceptanceOf(record, instant);
  const isKnown = ({ id, recordedAt }: facts.RecordedFact) =>
    recordedAt <= instant && !(anyRetracted && retracted.has(id)) && !acceptance.refuses(id);
  // As for stored answers of most workers: then no row has to be looked at.
  const isEverythingKnown =
    instant === Number.POSITIVE_INFINITY && !anyRetracted && record.copied.length === 0;
  const known = <Row extends facts.RecordedFact>(rows: readonly Row[]): readonly Row[] => {
    if (isEverythingKnown) return rows;
    for (const row of rows) if (!isKnown(row)) return rows.filter(isKnown);
    return rows;
  };
  const knownOf = <Row extends facts.RecordedFact>(rowsOf: (key: string) => readonly Row[]) =>
    isEverythingKnown ? rowsOf : (key: string) => known(rowsOf(key));
  const evidenceOf = uniqueLookup(record.evidence, ({ id }) => id);
  const contested = contestedIn(record, instant, { retracted, revoked });
  return {
    record,
    workedOut: new Map(),
    personId: record.personId,
    posts: known(record.posts),
    changesOf: groupLookup(record.postChanges, ({ postId }) => postId, known),
    evidenceOf: (id) => {
      const evidence = evidenceOf(id);
      return evidence && isKnown(evidence) ? evidence : null;
    },
    claimsOn: groupLookup(record.claims, ({ competenceId }) => competenceId),
    handoversOf: groupLookup(record.submissions, ({ evidenceId }) => evidenceId, known),
    withdrawalsOf: groupLookup(withdrawalsIn(record), ({ evidenceId }) => evidenceId, known),
    judgementsOf: groupLookup(record.judgements, ({ claimId }) => claimId, known),
    appealsOf: groupLookup(record.appeals, ({ judgementId }) => judgementId, known),
    appointmentsOf: knownOf(byAssessor(record.appointments)),
    isAppointedFor: (appointment, competence, on) =>
      appointmentCovers(appointment, competence, record.links, instant, on),
    conflictsOf: groupLookup(record.conflicts, ({ assessorId }) => assessorId, known),
    completionsOf: groupLookup(record.completions, ({ unitId }) => unitId, known),
    credentialsOf: knownOf(credentialLookup(record)),
    verificationsOf: groupLookup(record.verifications, ({ credentialId }) => credentialId, known),
    supervisions: without(known(record.supervisions), contested),
    confirmationsOf: knownOf(confirmationLookup(record)),
    cpdEntries: known(record.cpdEntries),
    endorsementsOn: groupLookup(record.endorsements, ({ subject }) => subject, known),
    offersOf: knownOf(offerLookup(record)),
    attestationsOn: knownOf(byDuty(record.attestations)),
    waiversOf: groupLookup(record.waivers, ({ requirementCode }) => requirementCode, known),
    adjustmentsOf: groupLookup(record.adjustments, ({ requirementCode }) => requirementCode, known),
    revokedOn: ({ id }) => (anyRevoked ? (revoked.get(id) ?? NEVER) : NEVER),
    acceptedUntil: ({ id }) => acceptance.until(id),
    hasCopies: record.copied.length > 0,
    paths: pathsOf(record.links, instant),
    countsAs: countsAsIn(record.ownKinds),
    passedOver: atFirstCall(() => passedOverIn(record, instant, { retracted, contested }, acceptance)),
  };
}

/** Works something out when it is first asked for. */
function atFirstCall<T extends object>(work: () => T): () => T {
  let result: T | null = null;
  return () => {
    result ??= work();
    return result;
  };
}

/** In the order of the record, whether a credential is of the type itself or of an own type under it. */
function credentialLookup({
  credentials,
  ownKinds,
}: facts.Facts): (type: string) => readonly facts.CredentialFact[] {
  if (ownKinds.length === 0) return groupLookup(credentials, ({ credentialTypeId }) => credentialTypeId);
  const countsAs = countsAsIn(ownKinds);
  return (type) => credentials.filter(({ credentialTypeId }) => countsAs(credentialTypeId, type));
}

function offerLookup({ offers, ownKinds }: facts.Facts): (key: string) => readonly facts.OfferFact[] {
  if (ownKinds.length === 0) return groupLookup(offers, offerKey);
  const keysOf = offerKeys(ownKinds);
  return (key) => offers.filter((offer) => keysOf(offer).includes(key));
}
