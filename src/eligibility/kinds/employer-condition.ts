import { BEGINNING, type Day, NEVER } from "../days";
import { excludedFor } from "../exclusion";
import { type AttestationFact, isRecordedLater } from "../facts";
import type { KnownFacts } from "../known-facts";
import { type LeafReading } from "../leaf";
import { withPassedOver } from "../passed-over";
import type { Reason } from "../reason";
import type { EmployerConditionRequirement } from "../requirement";
import { boundariesOf, firstAfter, holdsOn, noteOfStretches, reasonsOutside } from "../stretch";
import { stretchOf } from "./in-date";

/** EMPLOYER_CONDITION: the latest attestation in date decides; none: UNKNOWN. */
export function readEmployerCondition(
  { competenceId }: EmployerConditionRequirement,
  known: KnownFacts,
): LeafReading {
  const said = (each: AttestationFact) => ({
    ...stretchOf(known, each, each.attestedOn, each.expiresOn),
    met: each.met,
  });
  const attestations = [...known.attestationsOn(competenceId)]
    .sort((a, b) => b.attestedOn - a.attestedOn || (isRecordedLater(a, b) ? -1 : 1))
    .map(said);
  /** The latest begun decides, so that looking starts with the first that has begun by the day. */
  const decidingOn = (day: Day) => {
    let [low, high] = [0, attestations.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((attestations[middle]?.from ?? day) > day) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < attestations.length; at += 1) {
      const each = attestations[at];
      if (each && holdsOn(each, day)) return each;
    }
    return undefined;
  };
  const metOn = (day: Day) => (decidingOn(day)?.met ? 1 : 0);
  return {
    changes: boundariesOf(attestations),
    outcomeOn(day) {
      const deciding = decidingOn(day);
      if (!deciding) return "UNKNOWN";
      return deciding.met ? "MET" : "NOT_MET";
    },
    countedOn(day) {
      const deciding = decidingOn(day);
      if (!deciding?.met) return [];
      // A later word may take its place before it expires.
      const stopsOn = firstAfter(day, boundariesOf(attestations), (each) => decidingOn(each) !== deciding);
      return [{ factId: deciding.factId, kind: "ATTESTATION", stopsOn }];
    },
    excludedOn(day) {
      const deciding = decidingOn(day);
      return withPassedOver(
        known.attestationsOn(competenceId),
        known.passedOver().attestations.filter(({ fact }) => fact.competenceId === competenceId),
      ).flatMap(({ fact, reasons }) => {
        const stretch = said(fact);
        const is: Reason[] = [];
        if (!fact.met) is.push({ reason: "SAYS_NOT_MET" });
        const isRead = reasons.length === 0;
        // Recorded again, it would be the later word of its own day.
        const isLater = deciding && deciding.factId !== fact.id && (isRead || deciding.from > stretch.from);
        if (isLater && holdsOn(stretch, day)) is.push({ reason: "SUPERSEDED" });
        const decidesOn = (on: Day) => decidingOn(on)?.factId === fact.id;
        const counts = [
          ...(decidesOn(stretch.from) ? [{ from: stretch.from, until: NEVER }] : []),
          ...(decidesOn(stretch.until - 1) ? [{ from: BEGINNING, until: stretch.until }] : []),
        ];
        return (
          excludedFor(
            fact.id,
            "ATTESTATION",
            [...reasons, ...is, ...reasonsOutside(stretch, day)],
            isRead && fact.met ? counts : [],
          ) ?? []
        );
      });
    },
    measureOn: (day) => ({
      required: { amount: 1, unit: "ATTESTATIONS" },
      actual: { amount: metOn(day), unit: "ATTESTATIONS" },
    }),
    noteOn: (day) => ({
      ...noteOfStretches(attestations, day),
      nothingRecorded: decidingOn(day) === undefined,
    }),
  };
}
