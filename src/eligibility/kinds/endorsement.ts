import { type Excluded, passedOverOf } from "../exclusion";
import type { EndorsementFact } from "../facts";
import type { KnownFacts } from "../known";
import { type LeafReading } from "../leaf";
import type { EndorsementRequirement } from "../requirement";
import { monthsAfter, oneInDate, stretchOf } from "./in-date";

/** ENDORSEMENT: one of that capacity and subject is in date. HR's word, when absent, is UNKNOWN: a formal process is never stored. */
export function readEndorsement(requirement: EndorsementRequirement, known: KnownFacts): LeafReading {
  const { subject, subjectCode, byCapacity, routeId, goodForMonths } = requirement;
  const isOnIt = (each: EndorsementFact) => each.subject === subject && each.subjectCode === subjectCode;
  const isForThisRoute = (each: EndorsementFact) => subject !== "SUPPORTS_MOVE" || each.routeId === routeId;
  const onIt = known.endorsementsOn(subject).filter(isOnIt);
  const stretches = onIt
    .filter((each) => each.capacity === byCapacity && isForThisRoute(each))
    .map((each) =>
      stretchOf(known, each, each.givenOn, each.expiresOn, monthsAfter(each.givenOn, goodForMonths)),
    );
  const reading = oneInDate(
    stretches,
    "ENDORSEMENT",
    "ENDORSEMENTS",
    subject === "HR_STANDING" ? "UNKNOWN" : "NOT_MET",
  );
  return {
    ...reading,
    excludedOn: (day) => [
      ...passedOverOf(known.passedOver().endorsements.filter(isOnIt), "ENDORSEMENT"),
      ...onIt
        .filter((each) => each.capacity !== byCapacity || !isForThisRoute(each))
        .map(
          (each): Excluded => ({
            factId: each.id,
            kind: "ENDORSEMENT",
            reason: isForThisRoute(each) ? "OTHER_CAPACITY" : "OTHER_ROUTE",
            on: null,
          }),
        ),
      ...reading.excludedOn(day),
    ],
  };
}
