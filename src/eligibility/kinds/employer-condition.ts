import type { Day } from "../days";
import { passedOverOf } from "../exclusion";
import type { KnownFacts } from "../known";
import { type LeafReading } from "../leaf";
import type { EmployerConditionRequirement } from "../requirement";
import { earliest, holdsOn, noteOfStretches } from "../stretch";
import { outsideOn } from "./in-date";

/** EMPLOYER_CONDITION: the latest attestation in date decides; none: UNKNOWN. */
export function readEmployerCondition(
  { competenceId }: EmployerConditionRequirement,
  known: KnownFacts,
): LeafReading {
  const isOnIt = (each: { readonly competenceId: string }) => each.competenceId === competenceId;
  const attestations = known.attestations
    .filter(isOnIt)
    .map((each) => ({
      ...each,
      factId: each.id,
      from: each.attestedOn,
      until: earliest(each.expiresOn, each.revokedOn),
    }))
    .sort((a, b) => b.attestedOn - a.attestedOn || b.recordedAt - a.recordedAt || (a.id < b.id ? 1 : -1));
  const decidingOn = (day: Day) => attestations.find((each) => holdsOn(each, day));
  const metOn = (day: Day) => (decidingOn(day)?.met ? 1 : 0);
  return {
    changes: attestations.flatMap(({ from, until }) => [from, until]),
    outcomeOn(day) {
      const deciding = decidingOn(day);
      if (!deciding) return "UNKNOWN";
      return deciding.met ? "MET" : "NOT_MET";
    },
    countedOn(day) {
      const deciding = decidingOn(day);
      if (!deciding?.met) return [];
      // A later word takes its place before it expires.
      const next = attestations
        .filter(({ from }) => from > day && from < deciding.until && from > deciding.from)
        .map(({ from }) => from);
      return [{ factId: deciding.id, kind: "ATTESTATION", stopsOn: earliest(deciding.until, ...next) }];
    },
    excludedOn(day) {
      const deciding = decidingOn(day);
      return [
        ...passedOverOf(known.passedOver().attestations.filter(isOnIt), "ATTESTATION"),
        ...attestations
          .filter((each) => holdsOn(each, day) && !(each === deciding && each.met))
          .map(({ id, met }) => ({
            factId: id,
            kind: "ATTESTATION" as const,
            reason: met || id !== deciding?.id ? ("SUPERSEDED" as const) : ("SAYS_NOT_MET" as const),
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
