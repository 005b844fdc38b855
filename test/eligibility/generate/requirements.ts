import fc from "fast-check";
import {
  type CompetenceRequirement,
  isGroup,
  type LeafRequirement,
  type Requirement,
} from "../../../src/eligibility/requirement";
import {
  BAND_RANKS,
  COMPETENCES,
  CREDENTIAL_TYPES,
  competenceId,
  DUTIES,
  ENDORSEMENTS,
  EVIDENCE_KINDS,
  ISSUERS,
  perhaps,
  ROLE_BANDS,
  ROUTE,
  STATEMENTS_OF_DUTIES,
  SUPERVISION_KINDS,
  some,
  UNITS,
} from "./words";

const base = {
  // Given by its place in the tree, when the tree is whole.
  code: fc.constant(""),
  label: fc.constant("It"),
  basis: some("PUBLISHED", "PUBLISHED", "LOCAL_POLICY", "INFERRED", "ILLUSTRATIVE"),
  source: fc.constant(null),
  waivable: some(true, true, true, false),
  routeId: fc.constant(ROUTE),
};
const leafBase = { ...base, suppliedBy: some("WORKER", "WORKER", "EMPLOYER") };

const competence: fc.Arbitrary<CompetenceRequirement> = fc.record({
  ...leafBase,
  kind: fc.constant("COMPETENCE" as const),
  competenceId,
  minimumRank: some(1, 2, 2, 3, 3, 4),
  evidence: fc.record({
    minimumItems: some(1, 1, 1, 1, 2, 3),
    minimumKinds: some(1, 1, 1, 1, 2),
    minimumAssessors: some(1, 1, 1, 1, 2),
    allowedKinds: perhaps(fc.subarray([...EVIDENCE_KINDS, "SELF_ASSESSMENT"], { minLength: 1 })),
    currencyMonths: some(null, 1, 6, 12, 24),
    keptUpBy: perhaps(
      fc.record({
        endorsements: fc
          .subarray([...ENDORSEMENTS], { minLength: 1 })
          .map((some) => some.map(({ capacity, ...word }) => ({ byCapacity: capacity, ...word }))),
        months: some(1, 6, 12),
      }),
    ),
  }),
});

const timeInRole = fc
  .record({ byRole: perhaps(fc.subarray([...ROLE_BANDS], { minLength: 1 })), rank: some(...BAND_RANKS) })
  .chain(({ byRole, rank }) =>
    fc.record({
      ...leafBase,
      kind: fc.constant("TIME_IN_ROLE" as const),
      roleBandIds: fc.constant(byRole),
      minimumBandRank: fc.constant(byRole === null ? rank : null),
      months: some(1, 2, 6, 12),
      counting: some("CALENDAR", "FTE"),
      mustHoldNow: fc.boolean(),
    }),
  );

const endorsement = some(...ENDORSEMENTS).chain(({ capacity, subject, subjectCode }) =>
  fc.record({
    ...leafBase,
    kind: fc.constant("ENDORSEMENT" as const),
    byCapacity: fc.constant(capacity),
    subject: fc.constant(subject),
    subjectCode: fc.constant(subjectCode),
    goodForMonths: some(null, 1, 6, 12),
  }),
);

/** One arbitrary for each kind of leaf, by its name: a kind that is missing here does not compile. */
export const LEAVES: { [Kind in LeafRequirement["kind"]]: fc.Arbitrary<LeafRequirement> } = {
  COMPETENCE: competence,
  UNIT_COMPLETED: fc.record({
    ...leafBase,
    kind: fc.constant("UNIT_COMPLETED" as const),
    units: fc
      .subarray([...UNITS], { minLength: 1 })
      .chain((units) =>
        fc.tuple(
          ...units.map((unitId) =>
            fc.record({ unitId: fc.constant(unitId), minimumVersion: some(null, 1, 2) }),
          ),
        ),
      ),
  }),
  CREDENTIAL: fc.record({
    ...leafBase,
    kind: fc.constant("CREDENTIAL" as const),
    credentialTypeId: some(...CREDENTIAL_TYPES),
    acceptedIssuers: perhaps(fc.subarray([...ISSUERS], { minLength: 1 })),
    currencyMonths: some(null, 1, 12, 36),
    mandatoryTraining: fc.boolean(),
  }),
  TIME_IN_ROLE: timeInRole,
  SUPERVISION: fc.record({
    ...leafBase,
    kind: fc.constant("SUPERVISION" as const),
    sessions: some(1, 2, 3),
    supervisionKind: some(null, null, ...SUPERVISION_KINDS),
    withinMonths: some(1, 6, 12, 24),
    longestGapDays: some(null, 1, 31, 200, 366),
    shortestGapDays: some(null, null, 1, 2, 30),
    confirmedOnly: some(false, false, true),
  }),
  ENDORSEMENT: endorsement,
  HOLDS_BAND: fc.record({
    ...leafBase,
    kind: fc.constant("HOLDS_BAND" as const),
    minimumBandRank: some(...BAND_RANKS),
  }),
  EMPLOYER_CONDITION: fc.record({
    ...leafBase,
    kind: fc.constant("EMPLOYER_CONDITION" as const),
    competenceId: some(...DUTIES),
    statementIds: some(undefined, [], ["s1"], [...STATEMENTS_OF_DUTIES]),
  }),
};

const leaf: fc.Arbitrary<Requirement> = fc.oneof(...Object.values(LEAVES));

const counted = <Kind extends "N_OF">(kind: Kind, child: fc.Arbitrary<Requirement>) =>
  fc
    .record({
      ...base,
      kind: fc.constant(kind),
      n: fc.nat(),
      children: fc.array(child, { minLength: 1, maxLength: 4 }),
    })
    .map((group) => ({ ...group, n: 1 + (group.n % group.children.length) }));

const domain: fc.Arbitrary<Requirement> = fc
  .record({
    ...base,
    kind: fc.constant("DOMAIN" as const),
    domainId: fc.constant("3"),
    n: fc.nat(),
    pattern: competence,
    competences: fc.subarray([...COMPETENCES], { minLength: 1 }),
  })
  .map(({ pattern, competences, n, ...group }) => ({
    ...group,
    n: 1 + (n % competences.length),
    children: competences.map((each) => ({ ...pattern, competenceId: each })),
  }));

const groupOf = (child: fc.Arbitrary<Requirement>): fc.Arbitrary<Requirement> => {
  const children = fc.array(child, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.record({ ...base, kind: fc.constant("ALL_OF" as const), children }),
    fc.record({ ...base, kind: fc.constant("ANY_OF" as const), children }),
    counted("N_OF", child),
  );
};

/** Trees of every kind, at most three deep; each node's code is its place, so that a waiver can name any. */
export const tree: fc.Arbitrary<Requirement> = fc
  .oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 1, arbitrary: domain },
    { weight: 3, arbitrary: groupOf(leaf) },
    {
      weight: 3,
      arbitrary: groupOf(
        fc.oneof(
          { weight: 3, arbitrary: leaf },
          { weight: 1, arbitrary: domain },
          { weight: 1, arbitrary: groupOf(leaf) },
        ),
      ),
    },
  )
  .map((root) => coded(root, "r"));

/** Puts each node's place in the tree as its code. */
export function coded(requirement: Requirement, code: string): Requirement {
  if (!isGroup(requirement)) return { ...requirement, code };
  if (requirement.kind === "DOMAIN")
    return {
      ...requirement,
      code,
      children: requirement.children.map((child, at) => ({ ...child, code: `${code}.${at}` })),
    };
  return {
    ...requirement,
    code,
    children: requirement.children.map((child, at) => coded(child, `${code}.${at}`)),
  };
}

/** Every node of a tree, the root first. */
export function nodesOf(requirement: Requirement): readonly Requirement[] {
  return isGroup(requirement)
    ? [requirement, ...requirement.children.flatMap((child: Requirement) => nodesOf(child))]
    : [requirement];
}
