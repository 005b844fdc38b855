import { excludedFor } from "../exclusion";
import type { EndorsementFact } from "../facts";
import type { KnownFacts } from "../known-facts";
import { type LeafReading } from "../leaf";
import { withPassedOver } from "../passed-over";
import type { Reason } from "../reason";
import type { EndorsementRequirement } from "../requirement";
import { reasonsOutside } from "../stretch";
import { monthsAfter, oneInDate, stretchOf } from "./in-date";

/**
 * ENDORSEMENT: one of that capacity and subject is in date. A missing endorsement by HR is UNKNOWN: a formal
 * process is never stored.
 */
export function readEndorsement(requirement: EndorsementRequirement, known: KnownFacts): LeafReading {
  const { subject, subjectCode, byCapacity, routeId, goodForMonths } = requirement;
  const isOnIt = (each: EndorsementFact) =>
    each.subject === subject && known.countsAs(each.subjectCode, subjectCode);
  const isForThisRoute = (each: EndorsementFact) => subject !== "SUPPORTS_MOVE" || each.routeId === routeId;
  const onIt = known.endorsementsOn(subject).filter(isOnIt);
  const stretchOfWord = (each: EndorsementFact) =>
    stretchOf(known, each, each.givenOn, each.expiresOn, monthsAfter(each.givenOn, goodForMonths));
  const stretches = onIt
    .filter((each) => each.capacity === byCapacity && isForThisRoute(each))
    .map(stretchOfWord);
  const reading = oneInDate(
    stretches,
    "ENDORSEMENT",
    "ENDORSEMENTS",
    subject === "HR_STANDING" ? "UNKNOWN" : "NOT_MET",
  );
  return {
    ...reading,
    excludedOn: (day) =>
      withPassedOver(
        onIt,
        known.passedOver().endorsements.filter(({ fact }) => isOnIt(fact)),
      ).flatMap(({ fact, reasons }) => {
        const stretch = stretchOfWord(fact);
        const is: Reason[] = [];
        if (!isForThisRoute(fact)) is.push({ reason: "OTHER_ROUTE" });
        if (fact.capacity !== byCapacity) is.push({ reason: "OTHER_CAPACITY" });
        const counts = reasons.length + is.length === 0 ? [stretch] : [];
        return (
          excludedFor(fact.id, "ENDORSEMENT", [...reasons, ...is, ...reasonsOutside(stretch, day)], counts) ??
          []
        );
      }),
  };
}
