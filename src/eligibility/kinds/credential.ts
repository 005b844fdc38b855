import type { Day } from "../days";
import { excludedFor } from "../exclusion";
import type { CredentialFact } from "../facts";
import type { KnownFacts } from "../known-facts";
import type { LeafReading } from "../leaf";
import { groupLookup } from "../lookup";
import { withPassedOver } from "../passed-over";
import type { Reason } from "../reason";
import type { Clocks, CredentialRequirement } from "../requirement";
import {
  boundariesOf,
  type DatedStretch,
  firstAfter,
  holdsOn,
  isWithin,
  reasonsOutside,
  stretchesOn,
  unionOf,
} from "../stretch";
import { FEW, monthsAfter, oneInDate, stretchOf } from "./in-date";

/** CREDENTIAL: one of the type is in date and verified; PENDING if only its verification is missing. */
export function readCredential(
  { credentialTypeId, acceptedIssuers, currencyMonths }: CredentialRequirement,
  known: KnownFacts,
  { asOf }: Clocks,
): LeafReading {
  const isOfType = (credential: { readonly credentialTypeId: string }) =>
    credential.credentialTypeId === credentialTypeId;
  const isAccepted = ({ issuer }: { readonly issuer: string }) =>
    acceptedIssuers === null || acceptedIssuers.includes(issuer);
  const ofType = known.credentialsOf(credentialTypeId);
  const stretchOfAward = (each: CredentialFact) =>
    stretchOf(known, each, each.awardedOn, each.expiresOn, monthsAfter(each.awardedOn, currencyMonths));
  const awarded = ofType.filter(isAccepted).map(stretchOfAward);
  // A verification counts from its own day; each one that was made opens a stretch of its own.
  const verifiedOver = (stretch: DatedStretch): DatedStretch[] =>
    known.verificationsOf(stretch.factId).map((verification) => ({
      ...stretch,
      from: Math.max(stretch.from, verification.verifiedOn),
      until: Math.min(stretch.until, known.revokedOn(verification), known.acceptedUntil(verification)),
    }));
  const verified = awarded.flatMap(verifiedOver);
  const reading = oneInDate(verified, "CREDENTIAL", "CREDENTIALS");
  const inDate = awarded.length > FEW ? unionOf(awarded) : null;
  const isAwardedOn = (day: Day) =>
    inDate ? isWithin(inDate, day) : awarded.some((stretch) => holdsOn(stretch, day));
  const isVerifiedOn = (factId: string, day: Day) =>
    known
      .verificationsOf(factId)
      .some(
        (each) => each.verifiedOn <= day && day < Math.min(known.revokedOn(each), known.acceptedUntil(each)),
      );
  const stretchesOf = groupLookup(verified, ({ factId }) => factId);
  const countsOn = (factId: string, day: Day) =>
    verified.length > FEW
      ? stretchesOf(factId).some((each) => holdsOn(each, day))
      : verified.some((each) => each.factId === factId && holdsOn(each, day));
  const unverifiedOn = (day: Day) => stretchesOn(awarded, day).filter(({ factId }) => !countsOn(factId, day));
  return {
    changes: awarded.length === 0 ? [] : [asOf, ...boundariesOf(inDate ?? awarded), ...reading.changes],
    outcomeOn(day) {
      if (reading.outcomeOn(day) === "MET") return "MET";
      return day >= asOf && isAwardedOn(day) ? "PENDING" : "NOT_MET";
    },
    countedOn: (day) =>
      // Verified twice, it is still one credential, and counts while either verification stands.
      [...new Set(stretchesOn(verified, day).map(({ factId }) => factId))].map((factId) => {
        const own = stretchesOf(factId);
        const stopsOn = firstAfter(
          day,
          boundariesOf(own),
          (each) => !own.some((stretch) => holdsOn(stretch, each)),
        );
        return { factId, kind: "CREDENTIAL", stopsOn };
      }),
    excludedOn: (day) =>
      withPassedOver(
        ofType,
        known.passedOver().credentials.filter(({ fact }) => isOfType(fact)),
      ).flatMap(({ fact, reasons }) => {
        const stretch = stretchOfAward(fact);
        const is: Reason[] = [];
        if (!isAccepted(fact)) is.push({ reason: "ISSUER_NOT_ACCEPTED" });
        if (!isVerifiedOn(fact.id, day)) is.push({ reason: "NOT_VERIFIED" });
        return (
          excludedFor(
            fact.id,
            "CREDENTIAL",
            [...reasons, ...is, ...reasonsOutside(stretch, day)],
            reasons.length === 0 ? stretchesOf(fact.id) : [],
          ) ?? []
        );
      }),
    measureOn: reading.measureOn,
    pendingMove: "EMPLOYER",
    noteOn: (day) => ({
      ...reading.noteOn(day),
      waiting: unverifiedOn(day).length,
      nothingRecorded: awarded.length === 0,
    }),
  };
}
