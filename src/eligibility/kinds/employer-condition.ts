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

/**
 * EMPLOYER_CONDITION: for each statement of the duty, the latest attestation in date of it or of the whole duty
 * decides. All attested as met: MET; one as not met: NOT_MET; else UNKNOWN.
 */
export function readEmployerCondition(
  requirement: EmployerConditionRequirement,
  known: KnownFacts,
): LeafReading {
  const duty = dutyOf(requirement, known);
  const { all, decidersOn } = duty;
  const metOn = (day: Day) => decidersOn(day).filter((each) => each?.met).length;
  return {
    changes: boundariesOf(all),
    outcomeOn(day) {
      const deciders = decidersOn(day);
      if (deciders.some((each) => each?.met === false)) return "NOT_MET";
      return deciders.every((each) => each !== undefined) ? "MET" : "UNKNOWN";
    },
    countedOn: (day) =>
      [...new Set(decidersOn(day))].flatMap((deciding) => {
        if (!deciding?.met) return [];
        // Later attestations may take its place before it expires.
        const stopsOn = firstAfter(day, boundariesOf(all), (each) => !decidersOn(each).includes(deciding));
        return [{ factId: deciding.factId, kind: "ATTESTATION", stopsOn }];
      }),
    excludedOn: (day) => excludedAttestations(requirement.competenceId, known, day, duty),
    measureOn: (day) => ({
      required: { amount: duty.parts.length, unit: "ATTESTATIONS" },
      actual: { amount: metOn(day), unit: "ATTESTATIONS" },
    }),
    noteOn: (day) => ({
      ...noteOfStretches(all, day),
      nothingRecorded: decidersOn(day).every((each) => each === undefined),
    }),
  };
}

interface Attested extends DatedStretch {
  readonly met: boolean;
}

const attestedOf = (known: KnownFacts, each: AttestationFact): Attested => ({
  ...stretchOf(known, each, each.attestedOn, each.expiresOn),
  met: each.met,
});

/** A duty as it is attested: as one part, or one part for each of its statements. */
interface Duty {
  readonly all: readonly Attested[];
  /** The statements, or null for all of them together. */
  readonly parts: readonly (string | null)[];
  /** For each part, what decides it on a day. */
  readonly decidersOn: (day: Day) => readonly (Attested | undefined)[];
}

/** While no statement is attested alone, the duty is one part. */
function dutyOf({ competenceId, statementIds = [] }: EmployerConditionRequirement, known: KnownFacts): Duty {
  const rows = [...known.attestationsOn(competenceId)].sort(
    (a, b) => b.attestedOn - a.attestedOn || (isRecordedLater(a, b) ? -1 : 1),
  );
  const alone = rows.flatMap(({ statementId }) => statementId ?? []);
  const parts = alone.length === 0 ? [null] : [...new Set([...statementIds, ...alone])];
  const attested = rows.map((row) => ({ about: row.statementId ?? null, is: attestedOf(known, row) }));
  const deciding = parts.map((part) =>
    decidingAmong(attested.flatMap(({ about, is }) => (about === null || about === part ? is : []))),
  );
  return {
    all: attested.map(({ is }) => is),
    parts,
    decidersOn: (day) => deciding.map((on) => on(day)),
  };
}

/** Finds the attestation that decides on a day. @param attested the latest first. */
function decidingAmong(attested: readonly Attested[]): (day: Day) => Attested | undefined {
  return (day) => {
    // The latest one begun decides, so the search starts with the first that has begun by the day.
    let [low, high] = [0, attested.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((attested[middle]?.from ?? day) > day) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < attested.length; at += 1) {
      const each = attested[at];
      if (each && holdsOn(each, day)) return each;
    }
    return undefined;
  };
}

function excludedAttestations(
  competenceId: string,
  known: KnownFacts,
  day: Day,
  { parts, decidersOn }: Duty,
): readonly Excluded[] {
  const deciders = decidersOn(day);
  return withPassedOver(
    known.attestationsOn(competenceId),
    known.passedOver().attestations.filter(({ fact }) => fact.competenceId === competenceId),
  ).flatMap(({ fact, reasons }) => {
    const stretch = attestedOf(known, fact);
    const is: Reason[] = [];
    if (!fact.met) is.push({ reason: "SAYS_NOT_MET" });
    const isRead = reasons.length === 0;
    const isAbout = (part: string | null | undefined) =>
      part === null || (fact.statementId ?? null) === null || fact.statementId === part;
    const own = deciders.filter((_, at) => isAbout(parts[at]));
    // Recorded again, it would be the latest attestation of its own day.
    const isReplaced = own.every(
      (deciding) => deciding && deciding.factId !== fact.id && (isRead || deciding.from > stretch.from),
    );
    if (own.length > 0 && isReplaced && holdsOn(stretch, day)) is.push({ reason: "SUPERSEDED" });
    const decidesOn = (on: Day) => decidersOn(on).some((deciding) => deciding?.factId === fact.id);
    const counts = [
      ...(decidesOn(stretch.from) ? [{ from: stretch.from, until: NEVER }] : []),
      ...(decidesOn(stretch.until - 1) ? [{ from: BEGINNING, until: stretch.until }] : []),
    ];
    const all = [...reasons, ...is, ...reasonsOutside(stretch, day)];
    return excludedFor(fact.id, "ATTESTATION", all, isRead && fact.met ? counts : []) ?? [];
  });
}
