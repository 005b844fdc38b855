import type { Day } from "../days";
import { type Excluded, passedOverOf } from "../exclusion";
import type { KnownFacts } from "../known";
import type { LeafReading } from "../leaf";
import type { Clocks, CredentialRequirement } from "../requirement";
import { type DatedStretch, firstAfter, holding, holdsOn, turnsOf } from "../stretch";
import { monthsAfter, oneInDate, outsideOn, stretchOf } from "./in-date";

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
  const awarded = ofType
    .filter(isAccepted)
    .map((each) =>
      stretchOf(known, each, each.awardedOn, each.expiresOn, monthsAfter(each.awardedOn, currencyMonths)),
    );
  // A verification counts from its own day; each one that was made opens a stretch of its own.
  const verified = awarded.flatMap((stretch) =>
    known.verificationsOf(stretch.factId).map(
      (verification): DatedStretch => ({
        factId: stretch.factId,
        from: Math.max(stretch.from, verification.verifiedOn),
        until: Math.min(stretch.until, known.revokedOn(verification), known.acceptedUntil(verification)),
        revokedOn: stretch.revokedOn,
        acceptedUntil: stretch.acceptedUntil,
      }),
    ),
  );
  const reading = oneInDate(verified, "CREDENTIAL", "CREDENTIALS");
  const waitingOn = (day: Day) => (day < asOf ? NONE : holding(awarded, day));
  const isVerifiedOn = (factId: string, day: Day) =>
    verified.some((each) => each.factId === factId && holdsOn(each, day));
  const unverifiedOn = (day: Day) => holding(awarded, day).filter(({ factId }) => !isVerifiedOn(factId, day));
  return {
    changes: awarded.length === 0 ? [] : [asOf, ...turnsOf(awarded), ...reading.changes],
    outcomeOn(day) {
      if (reading.outcomeOn(day) === "MET") return "MET";
      return waitingOn(day).length > 0 ? "PENDING" : "NOT_MET";
    },
    countedOn: (day) =>
      // Verified twice, it is still one credential, and counts while either verification stands.
      [...new Set(holding(verified, day).map(({ factId }) => factId))].map((factId) => ({
        factId,
        kind: "CREDENTIAL",
        stopsOn: firstAfter(day, reading.changes, (each) => !isVerifiedOn(factId, each)),
      })),
    excludedOn: (day) => [
      ...passedOverOf(known.passedOver().credentials.filter(isOfType), "CREDENTIAL"),
      ...ofType
        .filter((credential) => !isAccepted(credential))
        .map(({ id }) => without(id, "ISSUER_NOT_ACCEPTED")),
      ...outsideOn(awarded, "CREDENTIAL", day),
      ...unverifiedOn(day).map(({ factId }) => without(factId, "NOT_VERIFIED")),
    ],
    measureOn: reading.measureOn,
    pendingMove: "EMPLOYER",
    noteOn(day) {
      const { newest, stopped } = reading.noteOn(day);
      return { newest, stopped, waiting: unverifiedOn(day).length, nothingRecorded: awarded.length === 0 };
    },
  };
}

const NONE: readonly DatedStretch[] = [];

const without = (factId: string, reason: "ISSUER_NOT_ACCEPTED" | "NOT_VERIFIED"): Excluded => ({
  factId,
  kind: "CREDENTIAL",
  reason,
  on: null,
});
