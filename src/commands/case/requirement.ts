import { z } from "zod";
import type { GroupRequirement, LeafRequirement, Requirement } from "../../eligibility";
import type { Holds, Same } from "./engine-case";
import { CAPACITIES, months, name, orNull, rank, routeId, SUBJECTS, wholeNumber } from "./values";

const common = {
  code: name.describe("Stable and unique within the tree: waivers and explanations refer to it."),
  label: name.describe("The requirement in plain words."),
  basis: z
    .enum(["PUBLISHED", "INFERRED", "LOCAL_POLICY", "ILLUSTRATIVE"])
    .describe("How well it is founded."),
  source: orNull(name).describe("Where it was read."),
  waivable: z.boolean().describe("Whether a person with authority may waive it."),
  routeId,
};
const leaf = {
  ...common,
  suppliedBy: z
    .enum(["WORKER", "ASSESSOR", "PROVIDER", "EMPLOYER", "TIME"])
    .describe("Who can supply what it asks for."),
};

/** A requirement tree of a case file; groups hold requirements of any kind. */
export const requirement: z.ZodType<Requirement> = z
  .lazy(() => anyRequirement)
  .meta({ id: "Requirement", description: "A requirement: a group of others, or a single one." });

const children = z.array(requirement).min(1).readonly();

const competence = z.strictObject({
  ...leaf,
  kind: z.literal("COMPETENCE"),
  competenceId: name,
  minimumRank: rank.describe("Rank of the least level."),
  levelTitle: name
    .optional()
    .describe("Title of that level, for sentences; if it is left out, they name the rank."),
  evidence: z.strictObject({
    minimumItems: wholeNumber(1).default(1).describe("Least number of accepted evidence items."),
    minimumKinds: wholeNumber(1).default(1).describe("Least number of kinds of evidence."),
    minimumAssessors: wholeNumber(1).default(1).describe("Least number of assessors."),
    allowedKinds: orNull(z.array(name).readonly()).describe("Kinds that may count; null for any."),
    currencyMonths: orNull(months).describe(
      "Months from the day the work was done for which it counts; null without end.",
    ),
    keptUpBy: orNull(
      z.strictObject({
        endorsements: z
          .array(
            z.strictObject({
              byCapacity: z.enum(CAPACITIES),
              subject: z.enum(SUBJECTS),
              subjectCode: orNull(name),
            }),
          )
          .min(1)
          .readonly(),
        months,
      }),
    ).describe("What keeps work current beyond its currency; null for nothing."),
  }),
});

const groups = [
  z.strictObject({ ...common, kind: z.literal("ALL_OF"), children }),
  z.strictObject({ ...common, kind: z.literal("ANY_OF"), children }),
  z.strictObject({ ...common, kind: z.literal("N_OF"), n: wholeNumber(1), children }),
  z.strictObject({
    ...common,
    kind: z.literal("DOMAIN"),
    domainId: name,
    n: wholeNumber(1),
    children: z.array(competence).min(1).readonly(),
  }),
] as const;

const leaves = [
  competence,
  z.strictObject({
    ...leaf,
    kind: z.literal("UNIT_COMPLETED"),
    units: z
      .array(
        z.strictObject({
          unitId: name,
          minimumVersion: orNull(wholeNumber(1)).describe("Lowest version that counts; null for any."),
        }),
      )
      .min(1)
      .readonly()
      .describe("Units, all of which have to be passed."),
  }),
  z.strictObject({
    ...leaf,
    kind: z.literal("CREDENTIAL"),
    credentialTypeId: name,
    acceptedIssuers: orNull(z.array(name).readonly()).describe("Accepted issuers by name; null for any."),
    currencyMonths: orNull(months).describe(
      "Months from the award for which it counts; null for its own term.",
    ),
    mandatoryTraining: z
      .boolean()
      .default(false)
      .describe("Whether it is mandatory training, which the employer has to offer first."),
  }),
  z.strictObject({
    ...leaf,
    kind: z.literal("TIME_IN_ROLE"),
    roleBandIds: orNull(z.array(name).min(1).readonly()).describe(
      "Role bands that match; this or minimumBandRank.",
    ),
    minimumBandRank: orNull(rank),
    months,
    counting: z.enum(["CALENDAR", "FTE"]),
    mustHoldNow: z.boolean(),
  }),
  z.strictObject({
    ...leaf,
    kind: z.literal("SUPERVISION"),
    sessions: wholeNumber(1),
    supervisionKind: orNull(name).describe("A kind of supervision; null for any."),
    withinMonths: months,
    longestGapDays: orNull(wholeNumber(1)).describe(
      "Longest gap between neighbours and to the day asked about.",
    ),
    shortestGapDays: orNull(wholeNumber(1)).describe(
      "Sessions fewer days apart than this count as one; null if every session counts.",
    ),
    confirmedOnly: z
      .boolean()
      .default(false)
      .describe("Whether only sessions count that the worker has confirmed."),
  }),
  z.strictObject({
    ...leaf,
    kind: z.literal("ENDORSEMENT"),
    byCapacity: z.enum(CAPACITIES),
    subject: z.enum(SUBJECTS),
    subjectCode: orNull(name),
    goodForMonths: orNull(months).describe("Months for which it is good; null without end."),
  }),
  z.strictObject({ ...leaf, kind: z.literal("HOLDS_BAND"), minimumBandRank: rank }),
  z.strictObject({
    ...leaf,
    kind: z.literal("EMPLOYER_CONDITION"),
    competenceId: name,
    statementIds: z
      .array(name)
      .max(100)
      .readonly()
      .optional()
      .describe("The statements of the competence, each of which can be attested alone."),
  }),
] as const;

const anyRequirement = z.discriminatedUnion("kind", [...groups, ...leaves]);

/** Compile only while the format holds exactly the engine's kinds, field for field. */
export type GroupsAreTheEngines = Holds<Same<z.output<(typeof groups)[number]>, GroupRequirement>>;
export type LeavesAreTheEngines = Holds<Same<z.output<(typeof leaves)[number]>, LeafRequirement>>;
