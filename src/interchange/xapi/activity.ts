import { z } from "zod";
import { extensions, iri, languageMap } from "./values";

const component = z.strictObject({
  id: z.string().min(1, "Expected a text that is not empty."),
  description: languageMap.optional(),
});

const components = z
  .array(component)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "Each id may occur once.")
  .optional();

const INTERACTION = ["correctResponsesPattern", "choices", "scale", "source", "target", "steps"] as const;

const definition = z
  .strictObject({
    name: languageMap.optional(),
    description: languageMap.optional(),
    type: iri.optional(),
    moreInfo: iri.optional(),
    interactionType: z
      .enum([
        "true-false",
        "choice",
        "fill-in",
        "long-fill-in",
        "matching",
        "performance",
        "sequencing",
        "likert",
        "numeric",
        "other",
      ])
      .optional(),
    correctResponsesPattern: z.array(z.string()).optional(),
    choices: components,
    scale: components,
    source: components,
    target: components,
    steps: components,
    extensions: extensions.optional(),
  })
  .refine(
    (it) => it.interactionType !== undefined || INTERACTION.every((part) => it[part] === undefined),
    "An interaction names its interactionType.",
  );

export const activity = z.strictObject({
  objectType: z.literal("Activity").optional(),
  id: iri,
  definition: definition.optional(),
});
