import { type Day, toCivilDateOrNull } from "./days";
import type { FactKind } from "./fact-kind";
import type { ReturnReason } from "./facts";
import type { Exclusion, Reason } from "./reason";
import type { VoiceWords } from "./voice";
import { dayInWords } from "./words";

/**
 * Why a fact does not count, without the subject of the sentence: for one fact ("was revoked") and for
 * several ("were revoked").
 */
export type Predicate = readonly [one: string, several: string];

/** Why one fact does not count, as a part of a sentence: "it was revoked on 3 May 2026". */
export const exclusionPhrase = (reason: Reason, kind: FactKind, words: VoiceWords): string =>
  `it ${predicateOf(reason, kind, words)[0]}`;

const was = (rest: string): Predicate => [`was ${rest}`, `were ${rest}`];
const is = (rest: string): Predicate => [`is ${rest}`, `are ${rest}`];
const has = (rest: string): Predicate => [`has ${rest}`, `have ${rest}`];

type VariableReason =
  | "NOT_YET_KNOWN"
  | "NOT_ACCEPTED_FROM_ELSEWHERE"
  | "NOT_ACCEPTED"
  | "SUPERSEDED"
  | "WITHDRAWN"
  | "REVOKED"
  | "LEVEL_TOO_LOW"
  | "NOT_YET_VALID"
  | "EXPIRED";

/** The predicates that depend on nothing but the reason. */
const FIXED_PREDICATES: Readonly<Record<Exclude<Exclusion, VariableReason>, Predicate>> = {
  RETRACTED: was("retracted as an error"),
  SELF_ASSESSED: is("self-assessment, which never counts"),
  ASSESSOR_NOT_ELIGIBLE: was("judged by someone who was not allowed to judge it"),
  NOT_PASSED: was("not passed"),
  VERSION_TOO_LOW: is("for an earlier version of the unit"),
  ISSUER_NOT_ACCEPTED: [
    "comes from an issuer that does not count here",
    "come from an issuer that does not count here",
  ],
  OTHER_ROUTE: ["supports another route", "support another route"],
  OTHER_CAPACITY: was("given in a different capacity"),
  OTHER_ROLE: is("in another role"),
  BAND_TOO_LOW: is("below the required band"),
  BAND_NOT_MAPPED: has("a grade with no pay band here"),
  SAYS_NOT_MET: ["says that this is not met", "say that this is not met"],
  KIND_NOT_ALLOWED: is("of a kind that does not count here"),
  NOT_VERIFIED: has("not been verified"),
  CONTESTED: is("said not to have taken place"),
  NOT_CONFIRMED: is("still to be confirmed"),
  RUN_BROKEN: ["falls before a gap that is too long", "fall before a gap that is too long"],
  NO_HOURS: has("no contracted hours"),
  NOT_HELD: is("not held on this day"),
};

/** Why facts of a kind do not count. @param words those of the reader's voice. */
export function predicateOf(
  { reason, on, by, judged }: Reason,
  kind: FactKind,
  { employer }: VoiceWords,
): Predicate {
  const date = toCivilDateOrNull(on ?? null);
  const day = date === null ? null : dayInWords(date);
  const onDay = day === null ? "" : ` on ${day}`;
  switch (reason) {
    case "NOT_YET_KNOWN":
      return was(`recorded${kind === "CLAIM" ? " or judged" : ""} after the date and time you asked about`);
    case "NOT_ACCEPTED_FROM_ELSEWHERE":
      if (by === "JUDGEMENT") return was(`judged elsewhere, and ${employer} has to judge it too`);
      return day === null
        ? [
            `came from elsewhere, and ${employer} does not accept it`,
            `came from elsewhere, and ${employer} does not accept them`,
          ]
        : [
            `came from elsewhere, and has been too old for ${employer} since ${day}`,
            `came from elsewhere, and have been too old for ${employer} since ${day}`,
          ];
    case "NOT_ACCEPTED":
      return judged?.returnedOn == null
        ? has("not been accepted by an assessor")
        : was(returnedPhrase(judged.returnedOn, judged.returnReason));
    case "SUPERSEDED":
      return kind === "ATTESTATION"
        ? was("replaced by a later statement")
        : was("accepted, but then judged again");
    case "WITHDRAWN":
      return was(`withdrawn${onDay}`);
    case "REVOKED":
      return was(`revoked${onDay}`);
    case "LEVEL_TOO_LOW":
      return by === "LINK"
        ? [
            "shows a linked competence, which gives too low a level here",
            "show a linked competence, which gives too low a level here",
          ]
        : was("accepted at too low a level");
    case "NOT_YET_VALID":
      return day === null
        ? is("dated after the day you asked about")
        : [`counts from ${day}`, `count from ${day}`];
    case "EXPIRED":
      return day === null ? is("out of date") : [`stopped counting${onDay}`, `stopped counting${onDay}`];
    default:
      return FIXED_PREDICATES[reason];
  }
}

const RETURN_PHRASES: Readonly<Record<ReturnReason, string>> = {
  MORE_DETAIL: "because it needs more detail",
  OTHER_COMPETENCE: "because it shows another competence",
  LEVEL_NOT_SHOWN: "because it does not show the level yet",
  OWN_PART_UNCLEAR: "because it does not make clear who did what",
  SOMEBODY_RECOGNISABLE: "because somebody in it can be recognised",
  TOO_OLD: "because the work was too long ago",
  OTHER: "for the reason that the assessor gave",
};

/** "returned on 3 March 2026 because it needs more detail". */
export function returnedPhrase(on: Day, reason: ReturnReason | null): string {
  const date = toCivilDateOrNull(on);
  return ["returned", date && `on ${dayInWords(date)}`, reason && RETURN_PHRASES[reason]]
    .filter(Boolean)
    .join(" ");
}
