import type { Day } from "../days";
import { passedOverOf } from "../exclusion";
import { isRecordedLater } from "../facts";
import type { KnownFacts } from "../known";
import { type LeafReading } from "../leaf";
import type { EmployerConditionRequirement } from "../requirement";
import { firstAfter, holdsOn, noteOfStretches, turnsOf } from "../stretch";
import { outsideOn, stretchOf } from "./in-date";

/** EMPLOYER_CONDITION: the latest attestation in date decides; none: UNKNOWN. */
export function readEmployerCondition(
  { competenceId }: EmployerConditionRequirement,
  known: KnownFacts,
): LeafReading {
  const attestations = [...known.attestationsOn(competenceId)]
    .sort((a, b) => b.attestedOn - a.attestedOn || (isRecordedLater(a, b) ? -1 : 1))
    .map((each) => ({ ...stretchOf(known, each, each.attestedOn, each.expiresOn), met: each.met }));
  const decidingOn = (day: Day) => attestations.find((each) => holdsOn(each, day));
  const metOn = (day: Day) => (decidingOn(day)?.met ? 1 : 0);
  return {
    changes: turnsOf(attestations),
    outcomeOn(day) {
      const deciding = decidingOn(day);
      if (!deciding) return "UNKNOWN";
      return deciding.met ? "MET" : "NOT_MET";
    },
    countedOn(day) {
      const deciding = decidingOn(day);
      if (!deciding?.met) return [];
      // A later word may take its place before it expires.
      const stopsOn = firstAfter(day, turnsOf(attestations), (each) => decidingOn(each) !== deciding);
      return [{ factId: deciding.factId, kind: "ATTESTATION", stopsOn }];
    },
    excludedOn(day) {
      const deciding = decidingOn(day);
      return [
        ...passedOverOf(
          known.passedOver().attestations.filter((each) => each.competenceId === competenceId),
          "ATTESTATION",
        ),
        ...attestations
          .filter((each) => holdsOn(each, day) && !(each === deciding && each.met))
          .map(({ factId, met }) => ({
            factId,
            kind: "ATTESTATION" as const,
            reason: met || factId !== deciding?.factId ? ("SUPERSEDED" as const) : ("SAYS_NOT_MET" as const),
            on: null,
          })),
        ...outsideOn(attestations, "ATTESTATION", day),
      ];
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
