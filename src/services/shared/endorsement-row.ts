import { RULES } from "../../access/rules";
import { Capacity, EndorsementSubject } from "../../entities/vocabulary";
import type { NamedByCode } from "./by";
import { supportedRouteIn, topicIn } from "./codes";
import { refuse, type UseCaseContext } from "./context";
import type { Recognisable } from "./rows";
import { endAfter, requireNotInFuture } from "./validation";

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

/** What an endorsement says, checked and as its table holds it. @throws Refused for what cannot be recorded. */
export function endorsementRow(
  context: UseCaseContext,
  endorsement: EndorsementContent,
): Recognisable<"ENDORSEMENT"> {
  const { as, subject, givenOn } = endorsement;
  const { reference } = context;
  const topic = topicIn(reference, subject, endorsement.topic);
  if (subject !== "SUPPORTS_MOVE" && endorsement.route != null)
    refuse("WRONG_STATE", ["route"], "A route goes with the subject SUPPORTS_MOVE alone. Leave it out.");
  const route =
    subject === "SUPPORTS_MOVE" ? supportedRouteIn(reference, endorsement.route, { on: givenOn }) : null;
  requireNotInFuture(context, givenOn, "givenOn");
  const expiresOn = endAfter(
    context,
    givenOn,
    endorsement.expiresOn,
    "expiresOn",
    "it is the first day on which the endorsement no longer holds.",
  );
  return {
    kind: "ENDORSEMENT",
    row: {
      capacity: as,
      subject,
      subjectCode: topic?.code ?? null,
      routeId: route?.routeId ?? null,
      givenOn,
      expiresOn,
    },
    // A colleague's word on the same is another.
    key: [as, subject, topic?.code ?? route?.routeId ?? "", givenOn, context.actor.subject],
    day: givenOn,
  };
}

/** @param may whether somebody acts in a capacity. @throws Refused where they do not, or nobody endorses in it. */
export function requireEndorser(
  { actor }: Pick<UseCaseContext, "actor">,
  as: Capacity,
  may: (as: Capacity) => boolean,
): void {
  if (may(as) && ENDORSING.includes(as)) return;
  refuse(
    "CAPACITY",
    ["as"],
    `You cannot endorse as ${as}: you act as ${actor.capacities.join(", ")}, and endorsements are given as ${ENDORSING.join(", ")}.`,
  );
}

/**
 * A capacity as a file says it; where it says none, the one in which whoever sends it endorses.
 * @throws Refused where there is none of that name, or the file says none and they act in several.
 */
export function endorserIn(
  { actor }: Pick<UseCaseContext, "actor">,
  text: string | null | undefined,
): Capacity {
  const own = ENDORSING.filter((each) => actor.capacities.includes(each));
  if (text == null) {
    const [only, ...others] = own;
    if (only !== undefined && others.length === 0) return only;
    return refuse("MISSING", ["as"], `Say in which capacity you endorse: ${own.join(" or ")}.`);
  }
  return (
    ENDORSING.find((each) => each === text) ??
    refuse(
      "UNKNOWN_CODE",
      ["as"],
      `Nobody endorses as "${text}". Endorsements are given as ${ENDORSING.join(", ")}.`,
    )
  );
}

/** A subject as a file says it. @throws Refused where there is none of that name. */
export const subjectIn = (text: string): EndorsementSubject =>
  Object.values(EndorsementSubject).find((each) => each === text) ??
  refuse(
    "UNKNOWN_CODE",
    ["subject"],
    `There is no subject "${text}". There are: ${Object.values(EndorsementSubject).join(", ")}.`,
  );
