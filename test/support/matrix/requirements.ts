import { inDays } from "../days";

/** A waiver of a requirement of the demonstration. */
export const waiver = (worker: string) => ({
  worker: { id: worker },
  route: { code: "R03" },
  requirement: "competence-3.4",
  authority: "The panel",
  reason: "Shown elsewhere",
  fromOn: "2026-11-01",
  untilOn: "2029-11-01",
});

/** An adjustment of the same requirement. */
export const adjustment = (worker: string) => ({
  worker: { id: worker },
  route: { code: "R03" },
  requirement: "competence-3.4",
  authority: "LIVED_EXPERIENCE_LEAD",
  months: 60,
  fromOn: inDays(1),
});

/** A course that somebody took. */
export const CPD = { doneOn: "2026-03-03", minutes: 90, kind: "COURSE", domains: [{ code: { code: "3" } }] };
