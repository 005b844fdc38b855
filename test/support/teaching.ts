/** An outcome of a drafted unit. */
export const outcome = (own: object = {}) => ({
  text: "Listens without judging, and shows it in a role play.",
  framework: "HEE-PSW",
  competence: "3.2",
  level: "SUPPORTED",
  depth: "ASSESSED",
  evidenceKinds: ["DIRECT_OBSERVATION"],
  ...own,
});
/** A drafted unit of a provider's own curriculum. */
export const unit = (code: string, own: object = {}) => ({
  code,
  title: `Unit ${code}`,
  summary: "Being with someone, and hearing them.",
  hours: 6.5,
  deliveryMode: "BLENDED",
  price: 120,
  durationDays: 14,
  starts: [{ startsOn: "2099-01-04", places: 12 }],
  prerequisites: [],
  outcomes: [outcome()],
  sourceRefs: [],
  ...own,
});
/** A drafted programme that writes two units of its own and teaches a national one as an option. */
export const programme = (code: string, own: object = {}) => ({
  code,
  title: "Our own course",
  shape: "Two units.",
  hours: 13,
  price: 200,
  units: [
    { unit: "N1", mandatory: true },
    { unit: "N2", mandatory: true },
    { curriculum: "HEE-PSW-CURRICULUM", unit: "1.1", mandatory: false },
  ],
  define: [unit("N1"), unit("N2", { prerequisites: [{ unit: "N1" }] })],
  ...own,
});
