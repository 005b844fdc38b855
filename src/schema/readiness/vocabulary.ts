import { enumOf } from "../enum-of";

export const OutcomeEnum = enumOf(
  "Outcome",
  "Where a requirement stands, from lowest to highest. MET and WAIVED both satisfy.",
  {
    NOT_MET: "Something is still to come.",
    UNKNOWN: "A fact needed to judge is missing altogether: not a failure, and someone can supply it.",
    PENDING: "It would be met if what has been handed in were accepted.",
    WAIVED: "A person with authority has waived it.",
    MET: "It is there.",
  },
);

export const UnitEnum = enumOf("QuantityUnit", "What a quantity counts.", {
  EVIDENCE_ITEMS: "Accepted pieces of evidence.",
  EVIDENCE_KINDS: "Different kinds of evidence.",
  ASSESSORS: "Different assessors.",
  UNITS: "Curriculum units.",
  CREDENTIALS: "Credentials.",
  DAYS: "Days in role.",
  SESSIONS: "Supervision sessions.",
  ENDORSEMENTS: "Endorsements.",
  POSTS: "Posts.",
  ATTESTATIONS: "Statements of the employer.",
  REQUIREMENTS: "Parts of a group.",
});

export const FactKindEnum = enumOf("CountedFactKind", "What sort of fact counts.", {
  POST: "A post.",
  CLAIM: "An accepted claim.",
  COMPLETION: "A completed unit.",
  CREDENTIAL: "A credential.",
  SUPERVISION: "A supervision session.",
  ENDORSEMENT: "An endorsement.",
  ATTESTATION: "The employer's statement.",
  WAIVER: "A waiver.",
});

export const VoiceEnum = enumOf("Audience", "The reader that a sentence is written for.", {
  WORKER: "The worker whose record it is.",
  HR: "Someone in HR who reads about the worker.",
});

export const ExclusionEnum = enumOf(
  "Exclusion",
  "Why a fact does not count on a day: the first of these that holds.",
  {
    NOT_YET_KNOWN: "It was recorded after the instant asked about.",
    RETRACTED: "It was wrong from the start, and has been taken back.",
    NOT_ACCEPTED_FROM_ELSEWHERE:
      "It was copied from another employer's record, and this employer's policy does not accept it, or not at this age.",
    SELF_ASSESSED: "It is the worker's own assessment: shown, and never counted.",
    NOT_ACCEPTED: "No assessor has accepted it.",
    ASSESSOR_NOT_ELIGIBLE:
      "Whoever accepted it could not: the worker, nobody appointed for it on that day, or someone in a declared conflict of interest.",
    SUPERSEDED: "A later judgement or statement took its place.",
    WITHDRAWN: "The worker has taken it back.",
    REVOKED: "It has been revoked.",
    KIND_NOT_ALLOWED: "It is of a kind that does not count here.",
    LEVEL_TOO_LOW: "It was accepted below the level asked for.",
    NOT_YET_VALID: "It counts from a later day.",
    EXPIRED: "It has stopped counting.",
    NOT_PASSED: "It was not passed.",
    VERSION_TOO_LOW: "It was of an earlier version of the unit than the one asked for.",
    ISSUER_NOT_ACCEPTED: "Its issuer is not one of those accepted.",
    NOT_VERIFIED: "Nobody has verified it.",
    RUN_BROKEN: "It lies before a gap that is too long.",
    OTHER_CAPACITY: "It was given in another capacity than the one asked for.",
    OTHER_ROUTE: "It supports another route.",
    OTHER_ROLE: "It is in another role.",
    BAND_TOO_LOW: "It is below the band asked for.",
    BAND_NOT_MAPPED: "Its grade is not mapped to a pay band.",
    NO_HOURS: "It has no hours, and hours are what counts.",
    NOT_HELD: "It is not held on that day.",
    SAYS_NOT_MET: "It says that the employer's duty is not met.",
  },
);
