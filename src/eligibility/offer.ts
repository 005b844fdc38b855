import type { Day } from "./days";
import type { KnownFacts } from "./known-facts";
import { endorsementKey } from "./offer-key";
import type { LeafRequirement, SuppliedBy } from "./requirement";

/** The capacities whose endorsements wait for the employer's offer. */
const OFFERING: readonly string[] = ["PEER_SUPERVISOR", "LINE_MANAGER"];

/** What has to be offered before a leaf is the worker's part; null if it depends on no offer. */
function offeredKeyOf(leaf: LeafRequirement): string | null {
  if (leaf.kind === "CREDENTIAL") return leaf.mandatoryTraining ? leaf.credentialTypeId : null;
  return leaf.kind === "ENDORSEMENT" && OFFERING.includes(leaf.byCapacity)
    ? endorsementKey(leaf.byCapacity, leaf.subject, leaf.subjectCode)
    : null;
}

/** Whether the employer has to offer a leaf before it is the worker's part. */
export const dependsOnOffer = (leaf: LeafRequirement): boolean => offeredKeyOf(leaf) !== null;

/** Whether a leaf that depends on an offer has ever been offered. */
export function isEverOffered(leaf: LeafRequirement, known: KnownFacts): boolean {
  const key = offeredKeyOf(leaf);
  return key !== null && known.offersOf(key).length > 0;
}

/** Who supplies a leaf on a day, and since when the worker's part has been open because of an offer. */
export interface Supplier {
  readonly suppliedBy: SuppliedBy;
  readonly offeredOn: Day | null;
}

/** Leaves that depend on no offer, as most do, share these, so that nothing is made for each. */
const BY: Readonly<Record<SuppliedBy, Supplier>> = {
  WORKER: { suppliedBy: "WORKER", offeredOn: null },
  ASSESSOR: { suppliedBy: "ASSESSOR", offeredOn: null },
  PROVIDER: { suppliedBy: "PROVIDER", offeredOn: null },
  EMPLOYER: { suppliedBy: "EMPLOYER", offeredOn: null },
  TIME: { suppliedBy: "TIME", offeredOn: null },
};

/**
 * Mandatory training and the word of a peer supervisor or line manager are the employer's to supply until they
 * have been offered. From that day they are the worker's, until the worker has taken the offer up; while they
 * are satisfied they stay the worker's.
 */
export function supplierOn(leaf: LeafRequirement, known: KnownFacts, day: Day, satisfied: boolean): Supplier {
  const key = offeredKeyOf(leaf);
  if (key === null) return BY[leaf.suppliedBy];
  const offers = known
    .offersOf(key)
    .filter((offer) => offer.fromOn <= day && day < known.revokedOn(offer))
    .map(({ fromOn }) => fromOn);
  const takenUp = satisfied || offers.length === 0 ? null : lastTakenUpBy(leaf, known, day);
  const open = offers.filter((fromOn) => takenUp === null || takenUp < fromOn);
  return open.length === 0
    ? { suppliedBy: "EMPLOYER", offeredOn: null }
    : { suppliedBy: "WORKER", offeredOn: satisfied ? null : Math.max(...open) };
}

/** The last day, up to a day, on which what had been offered was obtained; null if it never was. */
function lastTakenUpBy(leaf: LeafRequirement, known: KnownFacts, day: Day): Day | null {
  const days =
    leaf.kind === "CREDENTIAL"
      ? known
          .credentialsOf(leaf.credentialTypeId)
          .filter(({ issuer }) => leaf.acceptedIssuers?.includes(issuer) ?? true)
          .map(({ awardedOn }) => awardedOn)
      : leaf.kind === "ENDORSEMENT"
        ? known
            .endorsementsOn(leaf.subject)
            .filter(
              ({ capacity, subjectCode, routeId }) =>
                capacity === leaf.byCapacity &&
                known.countsAs(subjectCode, leaf.subjectCode) &&
                (leaf.subject !== "SUPPORTS_MOVE" || routeId === leaf.routeId),
            )
            .map(({ givenOn }) => givenOn)
        : [];
  return days.reduce<Day | null>((last, on) => (on <= day && on > (last ?? -Infinity) ? on : last), null);
}
