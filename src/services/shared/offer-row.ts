import { Capacity, EndorsementSubject } from "../../entities/vocabulary";
import { requireTopic } from "./codes";
import { refuse, type UseCaseContext } from "./context";
import { sharedMessages } from "./messages";
import { requireListed } from "./own-kinds";
import type { Recognisable } from "./rows";
import { requirePlausible } from "./validation";

export interface OfferContent {
  /** Code of the credential that the training leads to; or else the capacity and the subject. */
  readonly type?: string | null;
  readonly capacity?: string | null;
  readonly subject?: string | null;
  readonly topic?: string | null;
  readonly fromOn: string;
}

/** The capacities whose word is offered. */
const OFFERED: readonly Capacity[] = [Capacity.PEER_SUPERVISOR, Capacity.LINE_MANAGER];
const SUBJECTS = Object.values(EndorsementSubject).filter((each) => each !== EndorsementSubject.HR_STANDING);

/** What an offer says, checked and as its table holds it. @throws Refused for what cannot be recorded. */
export function offerRow(context: UseCaseContext, offer: OfferContent): Recognisable<"OFFER"> {
  const { fromOn } = offer;
  if ((offer.type == null) === (offer.capacity == null))
    refuse(offer.type == null ? "MISSING" : "UNREADABLE", ["type"], sharedMessages.trainingOrWord);
  requirePlausible(context, fromOn, "fromOn");
  const row = offer.type == null ? wordOffered(context, offer) : trainingOffered(context, offer);
  return {
    kind: "OFFER",
    row: { ...row, fromOn },
    key: [row.credentialTypeId ?? row.capacity ?? "", row.subject ?? "", row.subjectCode ?? "", fromOn],
    day: fromOn,
  };
}

function trainingOffered({ reference }: UseCaseContext, { type, subject, topic, fromOn }: OfferContent) {
  if (subject != null || topic != null)
    refuse("WRONG_STATE", [subject == null ? "topic" : "subject"], sharedMessages.subjectOfTraining);
  const found = requireListed(reference.pathway.credentialTypes.values(), type ?? "", "type", {
    what: "credential type",
    facts: "offers",
    on: fromOn,
  });
  if (found.category !== "MANDATORY_TRAINING")
    refuse("WRONG_STATE", ["type"], sharedMessages.notMandatoryTraining(found.code));
  return { credentialTypeId: found.id, capacity: null, subject: null, subjectCode: null };
}

function wordOffered(
  { reference }: UseCaseContext,
  { capacity, subject: named, topic, fromOn }: OfferContent,
) {
  const by = OFFERED.find((each) => each === capacity);
  if (by === undefined)
    return refuse("UNKNOWN_CODE", ["capacity"], sharedMessages.capacityUnknown(capacity ?? "", OFFERED));
  const subject = SUBJECTS.find((each) => each === named);
  if (subject === undefined)
    return named == null
      ? refuse("MISSING", ["subject"], sharedMessages.subjectOfWordMissing)
      : refuse("UNKNOWN_CODE", ["subject"], sharedMessages.subjectUnknown(named, SUBJECTS));
  const subjectCode = requireTopic(reference, subject, topic, fromOn)?.key ?? null;
  return { credentialTypeId: null, capacity: by, subject, subjectCode };
}
