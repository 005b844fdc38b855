/** A requirement set aside for a worker. */
export const waiver = (worker: string) => ({
  worker: { id: worker },
  route: { code: "R03" },
  requirement: "competence-3.4",
  authority: "The panel",
  reason: "Shown elsewhere",
  fromOn: "2026-11-01",
  untilOn: "2029-11-01",
});

/** A requirement that asks less of a worker. */
export const adjustment = (worker: string) => ({
  worker: { id: worker },
  route: { code: "R03" },
  requirement: "competence-3.4",
  authority: "LIVED_EXPERIENCE_LEAD",
  months: 60,
  fromOn: "2026-11-01",
});
