import { z } from "zod";
import { activity } from "./activity";
import { actor, agent, group } from "./agents";
import { duration, extensions, iri, language, uuid } from "./values";

const score = z
  .strictObject({
    scaled: z.number().min(-1, "Expected -1 to 1.").max(1, "Expected -1 to 1.").optional(),
    raw: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min < max, "min is less than max.")
  .refine(({ raw, min }) => raw === undefined || min === undefined || raw >= min, "raw is not below min.")
  .refine(({ raw, max }) => raw === undefined || max === undefined || raw <= max, "raw is not above max.");

export const result = z.strictObject({
  score: score.optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().optional(),
  duration: duration.optional(),
  extensions: extensions.optional(),
});

export const statementRef = z.strictObject({ objectType: z.literal("StatementRef"), id: uuid });

/** One activity in place of a list is an old form that senders still use. */
const activities = z
  .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(activity))
  .optional();

const contextOf1 = {
  registration: uuid.optional(),
  instructor: actor.optional(),
  team: group.optional(),
  contextActivities: z
    .strictObject({ parent: activities, category: activities, grouping: activities, other: activities })
    .optional(),
  revision: z.string().optional(),
  platform: z.string().optional(),
  language: language.optional(),
  statement: statementRef.optional(),
  extensions: extensions.optional(),
};

const relevantTypes = z.array(iri).min(1, "Expected at least one type.").optional();

const contextOf2 = {
  ...contextOf1,
  contextAgents: z
    .array(z.strictObject({ objectType: z.literal("contextAgent"), agent, relevantTypes }))
    .optional(),
  contextGroups: z
    .array(z.strictObject({ objectType: z.literal("contextGroup"), group, relevantTypes }))
    .optional(),
};

/** The form of a statement's context in each version of xAPI. */
export const CONTEXTS = { "1.0": z.strictObject(contextOf1), "2.0": z.strictObject(contextOf2) } as const;
