import type { Day } from "../days";
import { type Excluded, excludedFor } from "../exclusion";
import type { CredentialFact } from "../facts";
import type { KnownFacts } from "../known-facts";
import type { LeafReading } from "../leaf";
import { groupLookup } from "../lookup";
import { withPassedOver } from "../passed-over";
import type { Reason } from "../reason";
import type { Clocks, CredentialRequirement } from "../requirement";
import {
  anyHolds,
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
  requirement: CredentialRequirement,
  known: KnownFacts,
  { asOf }: Clocks,
): LeafReading {
  const { credentialTypeId, acceptedIssuers } = requirement;
  const awarded: DatedStretch[] = [];
  for (const each of known.credentialsOf(credentialTypeId))
    if (isAccepted(each.issuer, acceptedIssuers)) awarded.push(stretchOfAward(known, each, requirement));
  if (awarded.length === 0)
    return {
      ...oneInDate(awarded, "CREDENTIAL", "CREDENTIALS"),
      excludedOn: (day) => excludedCredentials(requirement, known, day, () => awarded),
      pendingMove: "EMPLOYER",
    };
  const verified: DatedStretch[] = [];
  for (const stretch of awarded) addVerifiedStretches(verified, known, stretch);
  const reading = oneInDate(verified, "CREDENTIAL", "CREDENTIALS");
  const inDate = awarded.length > FEW ? unionOf(awarded) : null;
  const isAwardedOn = (day: Day) => (inDate ? isWithin(inDate, day) : anyHolds(awarded, day));
  const stretchesOf = groupLookup(verified, ({ factId }) => factId);
  const countsOn = (factId: string, day: Day) =>
    verified.length > FEW
      ? stretchesOf(factId).some((each) => holdsOn(each, day))
      : verified.some((each) => each.factId === factId && holdsOn(each, day));
  const unverifiedOn = (day: Day) => stretchesOn(awarded, day).filter(({ factId }) => !countsOn(factId, day));
  return {
    changes: [asOf, ...boundariesOf(inDate ?? awarded), ...reading.changes],
    outcomeOn(day) {
      if (reading.outcomeOn(day) === "MET") return "MET";
      return day >= asOf && isAwardedOn(day) ? "PENDING" : "NOT_MET";
    },
    countedOn: (day) =>
      // A credential that was verified twice is still one, and counts while either verification does.
      isEachVerifiedOnce(verified)
        ? reading.countedOn(day)
        : [...new Set(stretchesOn(verified, day).map(({ factId }) => factId))].map((factId) => {
            const own = stretchesOf(factId);
            const hasStopped = (each: Day) => !anyHolds(own, each);
            return { factId, kind: "CREDENTIAL", stopsOn: firstAfter(day, boundariesOf(own), hasStopped) };
          }),
    excludedOn: (day) => excludedCredentials(requirement, known, day, stretchesOf),
    measureOn: (day) => reading.measureOn(day),
    pendingMove: "EMPLOYER",
    noteOn: (day) => ({
      ...reading.noteOn(day),
      waiting: unverifiedOn(day).length,
      nothingRecorded: false,
    }),
  };
}

const isAccepted = (issuer: string, accepted: readonly string[] | null): boolean =>
  accepted === null || accepted.includes(issuer);

const stretchOfAward = (
  known: KnownFacts,
  each: CredentialFact,
  { currencyMonths }: CredentialRequirement,
): DatedStretch =>
  stretchOf(known, each, each.awardedOn, each.expiresOn, monthsAfter(each.awardedOn, currencyMonths));

/**
 * The days on which a credential is verified: each verification counts from its own day, and has a stretch of
 * its own.
 */
function addVerifiedStretches(to: DatedStretch[], known: KnownFacts, stretch: DatedStretch): void {
  const { factId, revokedOn, acceptedUntil, expiresOn } = stretch;
  for (const verification of known.verificationsOf(factId))
    to.push({
      factId,
      from: Math.max(stretch.from, verification.verifiedOn),
      until: Math.min(stretch.until, known.revokedOn(verification), known.acceptedUntil(verification)),
      revokedOn,
      acceptedUntil,
      expiresOn,
    });
}

/** The stretches of a credential follow each other. */
function isEachVerifiedOnce(verified: readonly DatedStretch[]): boolean {
  for (let at = 1; at < verified.length; at += 1)
    if (verified[at]?.factId === verified[at - 1]?.factId) return false;
  return true;
}

const isVerifiedOn = (known: KnownFacts, factId: string, day: Day): boolean =>
  known
    .verificationsOf(factId)
    .some(
      (each) => each.verifiedOn <= day && day < Math.min(known.revokedOn(each), known.acceptedUntil(each)),
    );

/** @param stretchesOf the days on which a credential counts, by its id. */
function excludedCredentials(
  requirement: CredentialRequirement,
  known: KnownFacts,
  day: Day,
  stretchesOf: (factId: string) => readonly DatedStretch[],
): readonly Excluded[] {
  const { credentialTypeId, acceptedIssuers } = requirement;
  return withPassedOver(
    known.credentialsOf(credentialTypeId),
    known
      .passedOver()
      .credentials.filter(({ fact }) => known.countsAs(fact.credentialTypeId, credentialTypeId)),
  ).flatMap(({ fact, reasons }) => {
    const is: Reason[] = [];
    if (!isAccepted(fact.issuer, acceptedIssuers)) is.push({ reason: "ISSUER_NOT_ACCEPTED" });
    if (!isVerifiedOn(known, fact.id, day)) is.push({ reason: "NOT_VERIFIED" });
    const outside = reasonsOutside(stretchOfAward(known, fact, requirement), day);
    const counts = reasons.length === 0 ? stretchesOf(fact.id) : [];
    return excludedFor(fact.id, "CREDENTIAL", [...reasons, ...is, ...outside], counts) ?? [];
  });
}
