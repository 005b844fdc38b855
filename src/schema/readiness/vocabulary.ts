import { enumOf } from "../enum-of";

export const OutcomeEnum = enumOf(
  "Outcome",
  "The outcome of a requirement, from lowest to highest. MET and WAIVED both satisfy it.",
  {
    NOT_MET: "Something is still to come.",
    UNKNOWN:
      "A fact that is needed to judge it is missing. This is not a failure: somebody can supply the fact.",
    PENDING: "It would be met if the submitted evidence were accepted.",
    WAIVED: "A person with authority has waived it.",
    MET: "It is met.",
  },
);

export const UnitEnum = enumOf("QuantityUnit", "The unit of a quantity.", {
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

export const FactKindEnum = enumOf("CountedFactKind", "The kind of a fact that counts.", {
  POST: "A post.",
  CLAIM: "An accepted claim.",
  COMPLETION: "A completed unit.",
  CREDENTIAL: "A credential.",
  SUPERVISION: "A supervision session.",
  CPD_ENTRY: "Continuing professional development.",
  ENDORSEMENT: "An endorsement.",
  ATTESTATION: "The employer's statement.",
  WAIVER: "A waiver.",
});

export const VoiceEnum = enumOf("Audience", "The reader for which a sentence is written.", {
  WORKER: "The worker whose record it is.",
  HR: "Somebody in HR who reads about the worker.",
});

export const ExclusionEnum = enumOf(
  "Exclusion",
  "Why a fact does not count on a day: the first of these reasons that applies.",
  {
    NOT_YET_KNOWN: "It was recorded after the instant asked about.",
    RETRACTED: "It was wrong from the start, and has been retracted.",
    NOT_ACCEPTED_FROM_ELSEWHERE:
      "It was copied from another employer's record, and this employer's policy does not accept it, or not at this age.",
    SELF_ASSESSED: "It is the worker's own assessment, which is shown and never counted.",
    NOT_ACCEPTED: "No assessor has accepted it.",
    ASSESSOR_NOT_ELIGIBLE:
      "The person who accepted it could not do so: it was the worker, somebody without an appointment for it on that day, or somebody with a declared conflict of interest.",
    SUPERSEDED: "A later judgement or statement has replaced it.",
    WITHDRAWN: "The worker has withdrawn it.",
    REVOKED: "It has been revoked.",
    KIND_NOT_ALLOWED: "It is of a kind that does not count here.",
    LEVEL_TOO_LOW: "It was accepted below the required level.",
    NOT_YET_VALID: "It counts from a later day.",
    EXPIRED: "It has stopped counting.",
    NOT_PASSED: "It was not passed.",
    VERSION_TOO_LOW: "It was of an earlier version of the unit than the required one.",
    ISSUER_NOT_ACCEPTED: "Its issuer is not one of the accepted ones.",
    NOT_VERIFIED: "Nobody has verified it.",
    CONTESTED: "The worker says that this session did not take place.",
    NOT_CONFIRMED: "The worker has not confirmed it, and only confirmed sessions count here.",
    RUN_BROKEN: "It falls before a gap that is too long.",
    OTHER_CAPACITY: "It was given in another capacity than the required one.",
    OTHER_ROUTE: "It supports another route.",
    OTHER_ROLE: "It is in another role.",
    BAND_TOO_LOW: "It is below the required band.",
    BAND_NOT_MAPPED: "Its grade is not mapped to a pay band.",
    NO_HOURS: "It has no hours, and only hours count here.",
    NOT_HELD: "It is not held on that day.",
    SAYS_NOT_MET: "It states that the employer's duty is not fulfilled.",
  },
);
