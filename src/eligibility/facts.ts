import type { AcceptanceRule } from "./acceptance-rule";
import type { Day } from "./days";
import type { Capacity, EndorsementSubject } from "./requirement";

/**
 * Everything the engine may know about one worker: append-only rows, each with the instant it was recorded.
 * Order never matters. Nothing here is the worker's own text: no rule reads lived experience.
 */
export interface Facts {
  /** The person whose record this is: they cannot judge their own claims. */
  readonly personId: string;
  readonly posts: readonly PostFact[];
  readonly postChanges: readonly PostChangeFact[];
  readonly evidence: readonly EvidenceFact[];
  readonly claims: readonly ClaimFact[];
  readonly submissions: readonly SubmissionFact[];
  readonly judgements: readonly JudgementFact[];
  readonly appeals: readonly AppealFact[];
  readonly appointments: readonly AppointmentFact[];
  readonly conflicts: readonly ConflictFact[];
  readonly completions: readonly CompletionFact[];
  readonly credentials: readonly CredentialFact[];
  readonly verifications: readonly VerificationFact[];
  readonly supervisions: readonly SupervisionFact[];
  readonly confirmations: readonly ConfirmationFact[];
  readonly cpdEntries: readonly CpdEntryFact[];
  readonly endorsements: readonly EndorsementFact[];
  readonly offers: readonly OfferFact[];
  readonly attestations: readonly AttestationFact[];
  readonly waivers: readonly WaiverFact[];
  readonly adjustments: readonly AdjustmentFact[];
  readonly undoings: readonly Undoing[];
  /** Which of these rows were copied from another employer's record. */
  readonly copied: readonly CopiedFact[];
  /** What the employer has stated that it accepts of them; the latest known statement holds. */
  readonly acceptances: readonly AcceptanceFact[];
  /** Directed links between competences, from published crosswalks. */
  readonly links: readonly CompetenceLink[];
  /** The organisation's own kinds, each under a national one: what has one counts as what has the other. */
  readonly ownKinds: readonly OwnKind[];
}

/**
 * A kind of supervision, type of credential or topic of an endorsement that an organisation has of its own, and
 * the national one that it comes under, each by the text that facts and requirements name it by.
 */
export interface OwnKind {
  readonly kind: string;
  readonly under: string;
}

export interface RecordedFact {
  readonly id: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly recordedAt: number;
}

/**
 * Whether a row was recorded later than another. If both were recorded at one instant, the higher id is the
 * later one.
 */
export function isRecordedLater(a: RecordedFact, b: RecordedFact): boolean {
  return a.recordedAt > b.recordedAt || (a.recordedAt === b.recordedAt && a.id > b.id);
}

/**
 * A retraction (wrong from the start) or a revocation (no longer valid from a day) of any fact, by its id.
 */
export interface Undoing extends RecordedFact {
  readonly kind: "RETRACTION" | "REVOCATION";
  readonly factId: string;
  /** First day on which the fact no longer counts; null for a retraction, which counts on no day. */
  readonly effectiveOn: Day | null;
}

export interface PostFact extends RecordedFact {
  readonly roleBandId: string;
  /** Rank of the role band's pay band (reference: bands compare by rank), or null if it is not mapped. */
  readonly bandRank: number | null;
  /** The national role band of which the post's role band is a variant; null or left out: none. */
  readonly variantOf?: string | null;
  /** Rank of the pay band that the post has of its own, or that its grade is mapped to; null if it has none. */
  readonly payBandRank?: number | null;
  /** The grade in the employer's words; with no pay band, nobody knows where the post ranks. */
  readonly grade?: string | null;
  readonly startedOn: Day;
  /** Whole hundredths of a whole-time equivalent, 0 to 100; 0 for a bank post. */
  readonly hundredths: number;
}

/** The end of a post, or a change of its whole-time equivalent, pay band or grade, from a day on. */
export interface PostChangeFact extends RecordedFact {
  readonly postId: string;
  readonly kind: "END" | "HOURS" | "BAND" | "GRADE";
  /** The first day on which the post is no longer held, or on which the new value applies. */
  readonly effectiveOn: Day;
  /** The new whole-time equivalent in hundredths for HOURS; null for other changes. */
  readonly hundredths: number | null;
  /** The rank of the new pay band for BAND; null if it has none of its own from then on. */
  readonly payBandRank?: number | null;
  /** The new grade for GRADE; null if there is none from then on. */
  readonly grade?: string | null;
}

export interface EvidenceFact extends RecordedFact {
  readonly kind: string;
  readonly doneOn: Day;
}

/** What an evidence item is said to show. It counts through its judgement, never by itself. */
export interface ClaimFact {
  readonly id: string;
  readonly evidenceId: string;
  readonly competenceId: string;
  readonly claimedRank: number;
}

/** The day on which an evidence item, with all its claims, was handed in for judgement, or withdrawn. */
export interface SubmissionFact extends RecordedFact {
  readonly evidenceId: string;
  readonly kind: "SUBMITTED" | "WITHDRAWN";
  readonly effectiveOn: Day;
}

export const RETURN_REASONS = [
  "MORE_DETAIL",
  "OTHER_COMPETENCE",
  "LEVEL_NOT_SHOWN",
  "OWN_PART_UNCLEAR",
  "SOMEBODY_RECOGNISABLE",
  "TOO_OLD",
  "OTHER",
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export interface JudgementFact extends RecordedFact {
  readonly claimId: string;
  readonly outcome: "ACCEPTED" | "RETURNED";
  /** The level accepted, which may differ from the one claimed; null when returned. */
  readonly acceptedRank: number | null;
  /** Why it was returned; null if no code was given, or if it was accepted. */
  readonly returnReason?: ReturnReason | null;
  readonly judgedOn: Day;
  readonly assessorId: string;
  /** The judgement that this one replaces (an appeal, a quality check), or null. */
  readonly supersedesId: string | null;
}

/** The worker asked for a second judgement by somebody else. The first stays in force until then. */
export interface AppealFact extends RecordedFact {
  readonly judgementId: string;
  readonly appealedOn: Day;
}

/**
 * An assessor's appointment: from, until (the first day on which it no longer applies), and for which
 * competences.
 */
export interface AppointmentFact extends RecordedFact {
  readonly assessorId: string;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  /** Competences the assessor may judge, or null for all. */
  readonly competenceIds: readonly string[] | null;
}

/**
 * A declared conflict of interest between an assessor and this worker: no judgement made during it counts.
 */
export interface ConflictFact extends RecordedFact {
  readonly assessorId: string;
  readonly fromOn: Day;
  /** The first day on which it no longer holds; null without end. */
  readonly untilOn: Day | null;
}

export interface CompletionFact extends RecordedFact {
  readonly unitId: string;
  readonly unitVersion: number;
  readonly passed: boolean;
  readonly completedOn: Day;
  readonly expiresOn: Day | null;
}

export interface CredentialFact extends RecordedFact {
  readonly credentialTypeId: string;
  readonly issuer: string;
  readonly awardedOn: Day;
  readonly expiresOn: Day | null;
}

export interface VerificationFact extends RecordedFact {
  readonly credentialId: string;
  readonly verifiedOn: Day;
}

export interface SupervisionFact extends RecordedFact {
  readonly kind: string;
  readonly heldOn: Day;
}

/** What the worker says of a supervision session: that it took place, or that it did not. */
export interface ConfirmationFact extends RecordedFact {
  readonly supervisionId: string;
  /** Whether they say that it did not take place. */
  readonly isContest: boolean | null;
}

/** Continuing professional development on a day. */
export interface CpdEntryFact extends RecordedFact {
  readonly doneOn: Day;
}

export interface EndorsementFact extends RecordedFact {
  readonly capacity: Capacity;
  readonly subject: EndorsementSubject;
  readonly subjectCode: string | null;
  /** The route supported, for SUPPORTS_MOVE; null otherwise. */
  readonly routeId: string | null;
  readonly givenOn: Day;
  readonly expiresOn: Day | null;
}

/** What the employer offered the worker: training of a credential type, or somebody's word on a subject. */
export interface OfferFact extends RecordedFact {
  /** The type of credential that the training leads to; null where an endorsement was offered. */
  readonly credentialTypeId: string | null;
  /** Who offered an endorsement, and on what; null where training was offered. */
  readonly capacity: Capacity | null;
  readonly subject: EndorsementSubject | null;
  readonly subjectCode: string | null;
  readonly fromOn: Day;
}

/** The employing organisation's statement about one of its own duties, or about one statement of it. */
export interface AttestationFact extends RecordedFact {
  readonly competenceId: string;
  /** The statement of the competence that it is about; null or left out: all of them. */
  readonly statementId?: string | null;
  readonly met: boolean;
  readonly attestedOn: Day;
  readonly expiresOn: Day | null;
}

export interface WaiverFact extends RecordedFact {
  readonly routeId: string;
  readonly requirementCode: string;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
}

/** Asks a worker for less than a leaf requirement's own numbers; null leaves a number as it is. */
export interface AdjustmentFact extends RecordedFact {
  readonly routeId: string;
  readonly requirementCode: string;
  readonly items: number | null;
  readonly kinds: number | null;
  readonly assessors: number | null;
  /** Kinds of evidence that count as well as the requirement's own. */
  readonly furtherKinds: readonly string[];
  readonly sessions: number | null;
  /** How long something counts, or the window of the sessions. */
  readonly months: number | null;
  readonly longestGapDays: number | null;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  /**
   * For a reader who may not learn of it: the last day on which it is read, today. Later days are foreseen
   * without it.
   */
  readonly readUntil?: Day | undefined;
}

/** A directed link of a published crosswalk, read as known then. */
export interface CompetenceLink {
  readonly id: string;
  readonly publishedAt: number;
  /** Instant from which the crosswalk is retired, or null. */
  readonly retiredAt: number | null;
  readonly fromCompetenceId: string;
  readonly toCompetenceId: string;
  readonly relation: "EXACT" | "REPLACED_BY" | "PARTIAL" | "RELATED";
  /** For PARTIAL: the highest rank it can give, in the target's ranks. */
  readonly capRank: number | null;
  /** Between different scales: target rank for each source rank; null and not sameScale carries nothing. */
  readonly levelMap: ReadonlyMap<number, number> | null;
  readonly sameScale: boolean;
}

/** Marks a row of the record as copied from another employer's. */
export interface CopiedFact {
  readonly id: string;
  readonly factId: string;
  readonly fromOrganisationId: string;
}

/** Which facts of other employers' records count here. Kinds that no rule names do not. */
export interface AcceptanceFact extends RecordedFact {
  readonly rules: readonly AcceptanceRule[];
}
