import { RULES } from "../../access/rules";
import { Capacity, EndorsementSubject } from "../../entities/vocabulary";
import type { NamedByCode } from "./by";
import { requireSupportedRoute, requireTopic } from "./codes";
import { refuse, type UseCaseContext } from "./context";
import { sharedMessages } from "./messages";
import type { Recognisable } from "./rows";
import { parseEnd, requireNotInFuture } from "./validation";

export interface EndorsementContent {
  readonly as: Capacity;
  readonly subject: EndorsementSubject;
  readonly topic?: string | null;
  readonly route?: NamedByCode | null;
  readonly givenOn: string;
  readonly expiresOn?: string | null;
}

/** The capacities in which anybody endorses. */
export const ENDORSING: readonly Capacity[] = RULES.endorse.capacities;

/**
 * What an endorsement says, checked and as its table holds it. @throws Refused for what cannot be recorded.
 */
export function endorsementRow(
  context: UseCaseContext,
  endorsement: EndorsementContent,
): Recognisable<"ENDORSEMENT"> {
  const { as, subject, givenOn } = endorsement;
  const { reference } = context;
  const topic = requireTopic(reference, subject, endorsement.topic, givenOn);
  if (subject !== "SUPPORTS_MOVE" && endorsement.route != null)
    refuse("WRONG_STATE", ["route"], sharedMessages.routeWithoutMove);
  const route =
    subject === "SUPPORTS_MOVE" ? requireSupportedRoute(reference, endorsement.route, { on: givenOn }) : null;
  requireNotInFuture(context, givenOn, "givenOn");
  const expiresOn = parseEnd(context, givenOn, endorsement.expiresOn, "expiresOn", "endorsement");
  return {
    kind: "ENDORSEMENT",
    row: {
      capacity: as,
      subject,
      subjectCode: topic?.key ?? null,
      routeId: route?.routeId ?? null,
      givenOn,
      expiresOn,
    },
    // A colleague's word on the same is another.
    key: [as, subject, topic?.key ?? route?.routeId ?? "", givenOn, context.actor.subject],
    day: givenOn,
  };
}

/**
 * @param may whether somebody acts in a capacity. @throws Refused if they do not, or nobody endorses in it.
 */
export function requireEndorser(
  { actor }: Pick<UseCaseContext, "actor">,
  as: Capacity,
  may: (as: Capacity) => boolean,
): void {
  if (may(as) && ENDORSING.includes(as)) return;
  refuse("CAPACITY", ["as"], sharedMessages.capacityNotHeld(as, actor.capacities, ENDORSING));
}

/**
 * A capacity as a file names it; if it names none, the one in which its sender endorses.
 * @throws Refused if there is none of that name, or the file says none and they act in several.
 */
export function parseEndorser(
  { actor }: Pick<UseCaseContext, "actor">,
  text: string | null | undefined,
): Capacity {
  const own = ENDORSING.filter((each) => actor.capacities.includes(each));
  if (text == null) {
    const [only, ...others] = own;
    if (only !== undefined && others.length === 0) return only;
    return refuse("MISSING", ["as"], sharedMessages.capacityMissing(own));
  }
  return (
    ENDORSING.find((each) => each === text) ??
    refuse("UNKNOWN_CODE", ["as"], sharedMessages.capacityUnknown(text, ENDORSING))
  );
}

/** A subject as a file says it. @throws Refused if there is none of that name. */
export const parseSubject = (text: string): EndorsementSubject =>
  Object.values(EndorsementSubject).find((each) => each === text) ??
  refuse("UNKNOWN_CODE", ["subject"], sharedMessages.subjectUnknown(text, Object.values(EndorsementSubject)));
