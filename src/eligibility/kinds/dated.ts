import { addMonths, type Day } from "../days";
import type { FactKind, Outcome, Unit } from "../evaluation";
import type { KnownFacts } from "../known";
import { type Counting, earliest, holdsOn, type LeafReading, noteOfStretches, type Stretch } from "../leaf";
import type {
  Clocks,
  CredentialRequirement,
  EmployerConditionRequirement,
  EndorsementRequirement,
  UnitCompletedRequirement,
} from "../requirement";

/** A requirement that one fact in date is enough for. */
function oneInDate(
  stretches: readonly Stretch[],
  kind: FactKind,
  unit: Unit,
  otherwise: Outcome = "NOT_MET",
): LeafReading {
  const on = (day: Day) => stretches.filter((stretch) => holdsOn(stretch, day));
  return {
    changes: stretches.flatMap(({ from, until }) => [from, until]),
    outcomeOn: (day) => (on(day).length > 0 ? "MET" : otherwise),
    countedOn: (day) => on(day).map(({ factId, until }) => ({ factId, kind, stopsOn: until })),
    measureOn: (day) => ({
      required: { amount: 1, unit },
      actual: { amount: Math.min(1, on(day).length), unit },
    }),
    noteOn: (day) => ({ ...noteOfStretches(stretches, day), nothingRecorded: stretches.length === 0 }),
  };
}

/** UNIT_COMPLETED: a passed completion of every unit named is in date. */
export function readUnitCompleted(requirement: UnitCompletedRequirement, known: KnownFacts): LeafReading {
  const stretches = known.completions.flatMap((completion) => {
    const unit = requirement.units.find(({ unitId }) => unitId === completion.unitId);
    const counts = unit && completion.passed && completion.unitVersion >= (unit.minimumVersion ?? 0);
    return counts
      ? [
          {
            factId: completion.id,
            unitId: completion.unitId,
            from: completion.completedOn,
            until: earliest(completion.expiresOn, completion.revokedOn),
          },
        ]
      : [];
  });
  const on = (day: Day) => stretches.filter((stretch) => holdsOn(stretch, day));
  const passed = (day: Day) => new Set(on(day).map(({ unitId }) => unitId)).size;
  const asked = new Set(requirement.units.map(({ unitId }) => unitId)).size;
  return {
    changes: stretches.flatMap(({ from, until }) => [from, until]),
    outcomeOn: (day) => (passed(day) >= asked ? "MET" : "NOT_MET"),
    countedOn: (day) => on(day).map(({ factId, until }) => ({ factId, kind: "COMPLETION", stopsOn: until })),
    measureOn: (day) => ({
      required: { amount: asked, unit: "UNITS" },
      actual: { amount: passed(day), unit: "UNITS" },
    }),
    noteOn: (day) => noteOfStretches(stretches, day),
  };
}

/** CREDENTIAL: one of the type is in date and verified; PENDING if only its verification is missing. */
export function readCredential(
  requirement: CredentialRequirement,
  known: KnownFacts,
  { asOf }: Clocks,
): LeafReading {
  const awarded = known.credentials
    .filter(
      ({ credentialTypeId, issuer }) =>
        credentialTypeId === requirement.credentialTypeId &&
        (requirement.acceptedIssuers === null || requirement.acceptedIssuers.includes(issuer)),
    )
    .map((credential) => ({
      factId: credential.id,
      from: credential.awardedOn,
      until: earliest(
        credential.expiresOn,
        credential.revokedOn,
        requirement.currencyMonths === null
          ? null
          : addMonths(credential.awardedOn, requirement.currencyMonths),
      ),
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
  const waitingOn = (day: Day) => (day < asOf ? [] : awarded.filter((stretch) => holdsOn(stretch, day)));
  return {
    ...reading,
    changes: [asOf, ...reading.changes, ...awarded.flatMap(({ from, until }) => [from, until])],
    outcomeOn: (day) =>
      reading.outcomeOn(day) === "MET" ? "MET" : waitingOn(day).length > 0 ? "PENDING" : "NOT_MET",
    countedOn(day) {
      // Verified twice, it is still one credential: the verification that holds longest says until when it counts.
      const last = new Map<string, Counting>();
      for (const each of reading.countedOn(day))
        if (each.stopsOn >= (last.get(each.factId)?.stopsOn ?? 0)) last.set(each.factId, each);
      return [...last.values()];
    },
    pendingMove: "EMPLOYER",
    noteOn: (day) => ({
      ...reading.noteOn(day),
      waiting: waitingOn(day).length,
      nothingRecorded: awarded.length === 0,
    }),
  };
}

/** ENDORSEMENT: one of that capacity and subject is in date. HR's word, when absent, is UNKNOWN: a formal process is never stored. */
export function readEndorsement(requirement: EndorsementRequirement, known: KnownFacts): LeafReading {
  const stretches = known.endorsements
    .filter(
      ({ capacity, subject, subjectCode, routeId }) =>
        capacity === requirement.byCapacity &&
        subject === requirement.subject &&
        subjectCode === requirement.subjectCode &&
        (subject !== "SUPPORTS_MOVE" || routeId === requirement.routeId),
    )
    .map(({ id, givenOn, expiresOn, revokedOn }) => ({
      factId: id,
      from: givenOn,
      until: earliest(
        expiresOn,
        revokedOn,
        requirement.goodForMonths === null ? null : addMonths(givenOn, requirement.goodForMonths),
      ),
    }));
  return oneInDate(
    stretches,
    "ENDORSEMENT",
    "ENDORSEMENTS",
    requirement.subject === "HR_STANDING" ? "UNKNOWN" : "NOT_MET",
  );
}

/** EMPLOYER_CONDITION: the latest attestation in date decides; none: UNKNOWN. */
export function readEmployerCondition(
  requirement: EmployerConditionRequirement,
  known: KnownFacts,
): LeafReading {
  const attestations = known.attestations
    .filter(({ competenceId }) => competenceId === requirement.competenceId)
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
