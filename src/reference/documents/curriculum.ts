import { z } from "zod";
import { DeliveryMode, Depth } from "../../entities/vocabulary";
import { basis, code, day, hours, line, orElse, pounds, remark, sourceRef, sourceRefs, text } from "./fields";

/** What an author says of themselves rests on their own word, unless they say on what else. */
const ownWord = orElse(basis, "LOCAL_POLICY");

const unitRef = {
  /** Code of the curriculum that holds it; null for the organisation's own. */
  curriculum: code.nullable().default(null),
  unit: code,
};

const outcome = z.strictObject({
  text,
  basis: ownWord,
  framework: code,
  /** Our number of the framework's edition; null for the current one. */
  edition: z.int().min(1).nullable().default(null),
  competence: code,
  level: code,
  depth: z.enum(Object.values(Depth)),
  evidenceKinds: z.array(code).max(20).default([]),
  mappingBasis: ownWord,
  levelBasis: ownWord,
});
export type OutcomeDocument = z.infer<typeof outcome>;

/** A unit as it is drafted. */
export const unitDocument = z.strictObject({
  curriculum: code.nullable().default(null),
  code,
  /** Null where the curriculum has no sections. */
  section: z.strictObject({ code, title: line }).nullable().default(null),
  optional: orElse(z.boolean(), false),
  title: line,
  titleBasis: ownWord,
  aim: remark,
  summary: text,
  hours,
  deliveryMode: z.enum(Object.values(DeliveryMode)).nullable().default(null),
  price: pounds,
  /** Ten years: beyond it, it is a slip. */
  durationDays: z.int().min(1).max(3653).nullable().default(null),
  starts: z
    .array(z.strictObject({ startsOn: day, places: z.int().min(0).max(10_000).nullable().default(null) }))
    .max(200)
    .default([]),
  prerequisites: z.array(z.strictObject(unitRef)).max(50).default([]),
  outcomes: z.array(outcome).max(200),
  mappingBasis: ownWord,
  note: remark,
  sourceRefs,
});
export type UnitDocument = z.infer<typeof unitDocument>;

/** A programme as it is drafted, with the units that are published together with it. */
export const programmeDocument = z.strictObject({
  code,
  /** Code of the organisation that teaches it; null for the author's own. */
  provider: code.nullable().default(null),
  title: line,
  shape: text,
  delivery: remark,
  hours,
  price: pounds,
  /** The most that public funding pays for one learner. */
  maximumFunding: pounds,
  award: line.nullable().default(null),
  /** Codes of the credential types that a learner who completes it can be awarded. */
  leadsTo: orElse(z.array(code).max(20), []),
  basis: ownWord,
  sourceRef,
  note: remark,
  /** The statement that the units and their outcomes are all that it teaches; null if nobody has made it. */
  completeness: z.strictObject({ statedOn: day, statedBy: line }).nullable().default(null),
  units: z
    .array(
      z.strictObject({
        ...unitRef,
        mandatory: z.boolean(),
        alone: orElse(z.boolean(), true),
        basis: ownWord,
      }),
    )
    .max(200),
  /** Units that are new or changed. Each is published in the same step, and is in `units` as well. */
  define: z.array(unitDocument).max(100).default([]),
});
export type ProgrammeDocument = z.infer<typeof programmeDocument>;
