import { BEGINNING, type Day, NEVER } from "../days";
import { type Excluded, excludedFor } from "../exclusion";
import { type AttestationFact, isRecordedLater } from "../facts";
import type { KnownFacts } from "../known-facts";
import { type LeafReading } from "../leaf";
import { withPassedOver } from "../passed-over";
import type { Reason } from "../reason";
import type { EmployerConditionRequirement } from "../requirement";
import {
  boundariesOf,
  type DatedStretch,
  firstAfter,
  holdsOn,
  noteOfStretches,
  reasonsOutside,
} from "../stretch";
import { stretchOf } from "./in-date";

/** EMPLOYER_CONDITION: the latest attestation in date decides; none: UNKNOWN. */
export function readEmployerCondition(
  { competenceId }: EmployerConditionRequirement,
  known: KnownFacts,
): LeafReading {
  const attestations = [...known.attestationsOn(competenceId)]
    .sort((a, b) => b.attestedOn - a.attestedOn || (isRecordedLater(a, b) ? -1 : 1))
    .map((each) => statementOf(known, each));
  const decidingOn = decidingAmong(attestations);
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
      // A later statement may take its place before it expires.
      const stopsOn = firstAfter(day, boundariesOf(attestations), (each) => decidingOn(each) !== deciding);
      return [{ factId: deciding.factId, kind: "ATTESTATION", stopsOn }];
    },
    excludedOn: (day) => excludedStatements(competenceId, known, day, decidingOn),
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

interface Statement extends DatedStretch {
  readonly met: boolean;
}

const statementOf = (known: KnownFacts, each: AttestationFact): Statement => ({
  ...stretchOf(known, each, each.attestedOn, each.expiresOn),
  met: each.met,
});

/** Finds the statement that decides on a day. @param statements the latest first. */
function decidingAmong(statements: readonly Statement[]): (day: Day) => Statement | undefined {
  return (day) => {
    // The latest one begun decides, so the search starts with the first that has begun by the day.
    let [low, high] = [0, statements.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((statements[middle]?.from ?? day) > day) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < statements.length; at += 1) {
      const each = statements[at];
      if (each && holdsOn(each, day)) return each;
    }
    return undefined;
  };
}

function excludedStatements(
  competenceId: string,
  known: KnownFacts,
  day: Day,
  decidingOn: (day: Day) => Statement | undefined,
): readonly Excluded[] {
  const deciding = decidingOn(day);
  return withPassedOver(
    known.attestationsOn(competenceId),
    known.passedOver().attestations.filter(({ fact }) => fact.competenceId === competenceId),
  ).flatMap(({ fact, reasons }) => {
    const stretch = statementOf(known, fact);
    const is: Reason[] = [];
    if (!fact.met) is.push({ reason: "SAYS_NOT_MET" });
    const isRead = reasons.length === 0;
    // Recorded again, it would be the latest statement of its own day.
    const isLater = deciding && deciding.factId !== fact.id && (isRead || deciding.from > stretch.from);
    if (isLater && holdsOn(stretch, day)) is.push({ reason: "SUPERSEDED" });
    const decidesOn = (on: Day) => decidingOn(on)?.factId === fact.id;
    const counts = [
      ...(decidesOn(stretch.from) ? [{ from: stretch.from, until: NEVER }] : []),
      ...(decidesOn(stretch.until - 1) ? [{ from: BEGINNING, until: stretch.until }] : []),
    ];
    const all = [...reasons, ...is, ...reasonsOutside(stretch, day)];
    return excludedFor(fact.id, "ATTESTATION", all, isRead && fact.met ? counts : []) ?? [];
  });
}
