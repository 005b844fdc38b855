import type { OfferFact, OwnKind } from "./facts";

type Offered = Pick<OfferFact, "credentialTypeId" | "capacity" | "subject" | "subjectCode">;

/** What an offer is of: a type of credential, or an endorsement of a subject in a capacity. */
export const offerKey = ({ credentialTypeId, capacity, subject, subjectCode }: Offered): string =>
  credentialTypeId ?? endorsementKey(capacity ?? "", subject ?? "", subjectCode);

/** What an offer is of; if that is an own kind, also the national one that it comes under. */
export function offerKeys(ownKinds: readonly OwnKind[]): (offer: Offered) => readonly string[] {
  const nationalOf = new Map(ownKinds.map(({ kind, under }) => [kind, under]));
  return (offer) => {
    const own = offer.credentialTypeId ?? offer.subjectCode;
    const under = nationalOf.get(own ?? "");
    if (under === undefined) return [offerKey(offer)];
    return [
      offerKey(offer),
      offerKey(
        offer.credentialTypeId === null
          ? { ...offer, subjectCode: under }
          : { ...offer, credentialTypeId: under },
      ),
    ];
  };
}

/** What an offer of an endorsement is of. */
export const endorsementKey = (capacity: string, subject: string, code: string | null): string =>
  `${capacity} ${subject} ${code ?? ""}`;
