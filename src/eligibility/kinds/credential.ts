import { addMonths, type Day } from "../days";
import { type Excluded, passedOverOf } from "../exclusion";
import type { KnownFacts } from "../known";
import { type Counting, type LeafReading } from "../leaf";
import type { Clocks, CredentialRequirement } from "../requirement";
import { earliest, holdsOn } from "../stretch";
import { oneInDate, outsideOn } from "./in-date";

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
  const awarded = known.credentials
    .filter((credential) => isOfType(credential) && isAccepted(credential))
    .map(({ id, awardedOn, expiresOn, revokedOn }) => ({
      factId: id,
      from: awardedOn,
      until: earliest(
        expiresOn,
        revokedOn,
        currencyMonths === null ? null : addMonths(awardedOn, currencyMonths),
      ),
      revokedOn,
    }));
  // A verification counts from its own day; each one that was made opens a stretch of its own.
  const verified = awarded.flatMap((stretch) =>
    known.verificationsOf(stretch.factId).map(({ verifiedOn, revokedOn }) => ({
      ...stretch,
      from: Math.max(stretch.from, verifiedOn),
      until: Math.min(stretch.until, revokedOn),
    })),
  );
  const reading = oneInDate(verified, "CREDENTIAL", "CREDENTIALS");
  const isMetOn = (day: Day) => verified.some((stretch) => holdsOn(stretch, day));
  const waitingOn = (day: Day) => (day < asOf ? [] : awarded.filter((stretch) => holdsOn(stretch, day)));
  return {
    ...reading,
    changes: [asOf, ...reading.changes, ...awarded.flatMap(({ from, until }) => [from, until])],
    outcomeOn: (day) => (isMetOn(day) ? "MET" : waitingOn(day).length > 0 ? "PENDING" : "NOT_MET"),
    countedOn(day) {
      // Verified twice, it is still one credential: the verification that holds longest says until when it counts.
      const last = new Map<string, Counting>();
      for (const each of reading.countedOn(day))
        if (each.stopsOn >= (last.get(each.factId)?.stopsOn ?? 0)) last.set(each.factId, each);
      return [...last.values()];
    },
    excludedOn: (day) => [
      ...passedOverOf(known.passedOver().credentials.filter(isOfType), "CREDENTIAL"),
      ...known.credentials
        .filter((credential) => isOfType(credential) && !isAccepted(credential))
        .map(({ id }) => without(id, "ISSUER_NOT_ACCEPTED")),
      ...outsideOn(awarded, "CREDENTIAL", day),
      ...awarded
        .filter((stretch) => holdsOn(stretch, day))
        .filter(({ factId }) => !verified.some((each) => each.factId === factId && holdsOn(each, day)))
        .map(({ factId }) => without(factId, "NOT_VERIFIED")),
    ],
    pendingMove: "EMPLOYER",
    noteOn: (day) => ({
      ...reading.noteOn(day),
      waiting: waitingOn(day).length,
      nothingRecorded: awarded.length === 0,
    }),
  };
}

const without = (factId: string, reason: "ISSUER_NOT_ACCEPTED" | "NOT_VERIFIED"): Excluded => ({
  factId,
  kind: "CREDENTIAL",
  reason,
  on: null,
});
