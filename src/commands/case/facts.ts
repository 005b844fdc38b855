import { z } from "zod";
import { ACCEPTED_KINDS, RETURN_REASONS } from "../../eligibility";
import {
  CAPACITIES,
  day,
  instant,
  months,
  name,
  orNull,
  rank,
  routeId,
  SUBJECTS,
  wholeNumber,
} from "./values";

const fact = {
  id: name.describe("Unique within the record."),
  recordedAt: instant.describe("When it was recorded: known from then on."),
};
/** More rows than a whole working life leaves behind; each of them is answered for in seconds. */
const MOST_ROWS = 20_000;
/** Posts are held against one another day by day. */
const MOST_POSTS = 1000;
const list = <Row extends z.ZodType>(row: Row, most = MOST_ROWS) =>
  z.array(row).max(most).readonly().default([]);

const posts = z.strictObject({
  ...fact,
  roleBandId: name,
  bandRank: orNull(rank).describe("Rank of its role band's pay band; null if it is not mapped."),
  variantOf: name
    .nullish()
    .describe("The national role band of which its role band is a variant; null or left out: none."),
  payBandRank: rank
    .nullish()
    .describe("Rank of the pay band of its own, or of the one to which its grade is mapped."),
  grade: name.nullish().describe("The grade in the employer's words; without payBandRank it is not mapped."),
  startedOn: day,
  hundredths: wholeNumber(0, 100).describe("Hundredths of a whole-time equivalent; 0 for a bank post."),
});

const postChanges = z.strictObject({
  ...fact,
  postId: name,
  kind: z.enum(["END", "HOURS", "BAND", "GRADE"]),
  effectiveOn: day.describe(
    "The first day on which it is no longer held, or on which the new value applies.",
  ),
  hundredths: orNull(wholeNumber(0, 100)).describe("The new hours; null for other changes."),
  payBandRank: rank.nullish().describe("The rank of the new pay band, for BAND; null for none of its own."),
  grade: name.nullish().describe("The new grade, for GRADE; null for none."),
});

const submissions = z.strictObject({
  ...fact,
  evidenceId: name,
  kind: z.enum(["SUBMITTED", "WITHDRAWN"]),
  effectiveOn: day,
});

const judgements = z.strictObject({
  ...fact,
  claimId: name,
  outcome: z.enum(["ACCEPTED", "RETURNED"]),
  acceptedRank: orNull(rank).describe("Rank of the level accepted; null when returned."),
  returnReason: z.enum(RETURN_REASONS).nullish().describe("Why it was returned; null if no code was given."),
  judgedOn: day,
  assessorId: name,
  supersedesId: orNull(name).describe("The judgement that this one replaces."),
});

const appointments = z.strictObject({
  ...fact,
  assessorId: name,
  fromOn: day,
  untilOn: orNull(day),
  competenceIds: orNull(z.array(name).readonly()).describe("Competences that may be judged; null for all."),
});

const conflicts = z.strictObject({
  ...fact,
  assessorId: name,
  fromOn: day,
  untilOn: orNull(day).describe("The first day on which it no longer holds."),
});

const acceptances = z.strictObject({
  ...fact,
  rules: z
    .array(
      z.strictObject({
        kind: z.enum(ACCEPTED_KINDS),
        fromOrganisationIds: orNull(z.array(name).readonly()),
        evidenceKinds: orNull(z.array(name).readonly()).describe("For EVIDENCE; null for any."),
        issuers: orNull(z.array(name).readonly()).describe("For CREDENTIAL; null for any."),
        maximalAgeMonths: orNull(months),
        anew: z.boolean().default(false).describe("Judged or verified elsewhere, it has to be again here."),
      }),
    )
    .readonly(),
});

const completions = z.strictObject({
  ...fact,
  unitId: name,
  unitVersion: wholeNumber(1).default(1),
  passed: z.boolean(),
  completedOn: day,
  expiresOn: orNull(day),
});

const credentials = z.strictObject({
  ...fact,
  credentialTypeId: name,
  issuer: name,
  awardedOn: day,
  expiresOn: orNull(day).describe("The first day on which it no longer holds, by its own terms."),
});

const endorsements = z.strictObject({
  ...fact,
  capacity: z.enum(CAPACITIES),
  subject: z.enum(SUBJECTS),
  subjectCode: orNull(name),
  routeId: orNull(name).describe(
    'The route supported, for SUPPORTS_MOVE; "route" where the case names none.',
  ),
  givenOn: day,
  expiresOn: orNull(day),
});

const offers = z.strictObject({
  ...fact,
  credentialTypeId: orNull(name).describe("The training offered, by the credential that it leads to."),
  capacity: orNull(z.enum(CAPACITIES)).describe("Who offered their word; null for training."),
  subject: orNull(z.enum(SUBJECTS)),
  subjectCode: orNull(name),
  fromOn: day,
});

const attestations = z.strictObject({
  ...fact,
  competenceId: name,
  statementId: name
    .nullable()
    .optional()
    .describe("The statement of the competence that it is about; all of them if null or left out."),
  met: z.boolean(),
  attestedOn: day,
  expiresOn: orNull(day),
});

const waivers = z.strictObject({
  ...fact,
  routeId,
  requirementCode: name,
  fromOn: day,
  untilOn: orNull(day),
});

const fewer = z.int().min(1).nullable().default(null);
const adjustments = z.strictObject({
  ...fact,
  routeId,
  requirementCode: name,
  items: fewer,
  kinds: fewer,
  assessors: fewer,
  furtherKinds: z.array(name).readonly().default([]),
  sessions: fewer,
  months: fewer,
  longestGapDays: fewer,
  fromOn: day,
  untilOn: orNull(day),
});

const undoings = z.strictObject({
  ...fact,
  kind: z.enum(["RETRACTION", "REVOCATION"]),
  factId: name,
  effectiveOn: orNull(day).describe(
    "The first day on which the fact no longer counts; null for a retraction.",
  ),
});

/** Pairs of ranks, each named once, and none of them worth less than a lower one. */
const levelMap = z
  .array(z.tuple([rank, rank]).readonly())
  .readonly()
  .superRefine((pairs, context) => {
    const say = (at: number, message: string) =>
      context.addIssue({ code: "custom", path: [at], message, input: pairs });
    const places = pairs
      .map(([from, worth], at) => ({ from, worth, at }))
      .sort((a, b) => a.from - b.from || a.at - b.at);
    for (const [place, { from, worth, at }] of places.entries()) {
      const below = places[place - 1];
      if (below?.from === from) say(at, `rank ${from} is mapped already: name each rank once.`);
      else if (below !== undefined && worth < below.worth)
        say(
          at,
          `rank ${from} is worth ${worth}, less than the lower rank ${below.from}, which is worth ${below.worth}: a higher level never gives less.`,
        );
    }
  })
  .transform((pairs): ReadonlyMap<number, number> => new Map(pairs));

const links = z
  .strictObject({
    id: name,
    recordedAt: instant
      .optional()
      .describe(
        "May be given as for any row, and says nothing: a link is known from the instant at which it was published.",
      ),
    publishedAt: instant,
    retiredAt: orNull(instant),
    fromCompetenceId: name,
    toCompetenceId: name,
    relation: z.enum(["EXACT", "REPLACED_BY", "PARTIAL", "RELATED"]),
    capRank: orNull(rank).describe("For PARTIAL: the highest rank that it can give."),
    levelMap: orNull(levelMap).describe(
      "Between two scales: pairs of a rank and what it is worth on the other.",
    ),
    sameScale: z.boolean(),
  })
  .transform((given) => {
    const { recordedAt: _, ...link } = given;
    return link;
  });

/**
 * A record of a case file: one worker's facts, and what is read with them. A list that is left out is empty.
 */
export const facts = z
  .strictObject({
    personId: name.describe("The person whose record it is; nobody judges their own claim."),
    posts: list(posts, MOST_POSTS),
    postChanges: list(postChanges, MOST_POSTS),
    evidence: list(z.strictObject({ ...fact, kind: name, doneOn: day })),
    claims: list(z.strictObject({ id: name, evidenceId: name, competenceId: name, claimedRank: rank })),
    submissions: list(submissions),
    judgements: list(judgements),
    appeals: list(z.strictObject({ ...fact, judgementId: name, appealedOn: day })),
    appointments: list(appointments),
    completions: list(completions),
    credentials: list(credentials),
    verifications: list(z.strictObject({ ...fact, credentialId: name, verifiedOn: day })),
    supervisions: list(z.strictObject({ ...fact, kind: name, heldOn: day })),
    confirmations: list(
      z.strictObject({ ...fact, supervisionId: name, isContest: z.boolean().nullable().default(null) }),
    ),
    cpdEntries: list(z.strictObject({ ...fact, doneOn: day })),
    endorsements: list(endorsements),
    offers: list(offers),
    attestations: list(attestations),
    waivers: list(waivers),
    adjustments: list(adjustments),
    undoings: list(undoings),
    conflicts: list(conflicts),
    copied: list(z.strictObject({ id: name, factId: name, fromOrganisationId: name })),
    acceptances: list(acceptances),
    links: list(links),
    ownKinds: list(
      z.strictObject({
        kind: name.describe("A kind of supervision, type of credential or topic of the organisation's own."),
        under: name.describe("The national one that it comes under: it counts where that is asked for."),
      }),
    ),
  })
  .meta({ id: "Facts", description: "What is on record of one worker." });
