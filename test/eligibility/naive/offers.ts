import type { LeafRequirement } from "../../../src/eligibility/requirement";
import { isKind, known, type NaiveRecord, stands } from "./record";

/**
 * Section 2: whether a leaf is the employer's on a day. Mandatory training and the word of a peer supervisor or line manager are,
 * unless an offer of it is open: nothing of what was offered was obtained since, or the leaf is satisfied.
 */
export function naiveSupplier(record: NaiveRecord, leaf: LeafRequirement) {
  const isTraining = leaf.kind === "CREDENTIAL" && leaf.mandatoryTraining;
  const isWord =
    leaf.kind === "ENDORSEMENT" &&
    (leaf.byCapacity === "PEER_SUPERVISOR" || leaf.byCapacity === "LINE_MANAGER");
  if (!isTraining && !isWord) return () => leaf.suppliedBy === "EMPLOYER";
  const offers = known(record, record.facts.offers).filter((offer) =>
    leaf.kind === "CREDENTIAL"
      ? isKind(record, offer.credentialTypeId, leaf.credentialTypeId)
      : offer.capacity === leaf.byCapacity &&
        offer.subject === leaf.subject &&
        isKind(record, offer.subjectCode, leaf.subjectCode),
  );
  const obtainedOn: number[] = [];
  if (leaf.kind === "CREDENTIAL") {
    for (const each of known(record, record.facts.credentials))
      if (
        isKind(record, each.credentialTypeId, leaf.credentialTypeId) &&
        (leaf.acceptedIssuers === null || leaf.acceptedIssuers.includes(each.issuer))
      )
        obtainedOn.push(each.awardedOn);
  } else
    for (const each of known(record, record.facts.endorsements))
      if (
        each.capacity === leaf.byCapacity &&
        each.subject === leaf.subject &&
        isKind(record, each.subjectCode, leaf.subjectCode) &&
        (leaf.subject !== "SUPPORTS_MOVE" || each.routeId === leaf.routeId)
      )
        obtainedOn.push(each.givenOn);
  return (day: number, satisfied: boolean): boolean =>
    !offers.some(
      (offer) =>
        offer.fromOn <= day &&
        stands(record, offer, day) &&
        (satisfied || !obtainedOn.some((on) => offer.fromOn <= on && on <= day)),
    );
}
