/** The statutory and mandatory training of the Core Skills Training Framework. */
export const MANDATORY = [
  "EQUALITY",
  "CONFLICT_RESOLUTION",
  "HEALTH_SAFETY",
  "FIRE_SAFETY",
  "INFECTION_CONTROL",
  "MOVING_HANDLING",
  "PREVENT",
  "SAFEGUARDING_ADULTS",
  "SAFEGUARDING_CHILDREN",
  "INFORMATION_GOVERNANCE",
  "RESUSCITATION",
];
/** What a peer support worker at Band 3 does independently, to deepen in the role or to step up from it. */
export const PRACTICE =
  "1.1 1.2 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2 3.3 3.4 3.5 3.6 4.1 4.2 4.3 4.4 4.5 4.6 4.7 5.1 5.2 5.3 5.4 6.1 6.2 8.2".split(
    " ",
  );

/** The requirements that a route names after competences. */
export const competences = (...codes: readonly string[]): string[] =>
  codes.map((code) => `competence-${code}`);
/** The requirements that are left of some. */
export const without = (codes: readonly string[], ...shown: readonly string[]): string[] =>
  codes.filter((code) => !shown.includes(code));
export const TRAINING = MANDATORY.map((type) => `training-${type.toLowerCase().replaceAll("_", "-")}`);

/**
 * What the step to senior peer support worker (R03) asks of somebody who has shown nothing yet, read from seed/reference/routes.json:
 * four of the six ways of supporting (4.1 to 4.6) and two of eight competences in which to help others are one part each.
 */
export const SENIOR = {
  own: [
    ...competences(..."1.1 1.2 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2 3.3 3.4 3.5 3.6".split(" ")),
    "ways-of-supporting",
    ...competences(..."4.7 5.1 5.2 5.3 5.4 6.1 6.2 8.2".split(" ")),
    "helping-others",
    "mentoring",
  ],
  owed: [
    "competence-7.1",
    "supervision",
    "supervision-peer",
    "support-line-manager",
    "support-peer-supervisor",
    "appraisal",
    ...TRAINING,
    "hr-standing",
  ],
};
