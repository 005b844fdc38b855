import { z } from "zod";
import { activity } from "./activity";
import { actor, agent, authority, group } from "./agents";
import { chosen } from "./chosen";
import { CONTEXTS, result, statementRef } from "./context";
import { instant, iri, languageMap, mediaType, uuid } from "./values";

/** The versions of xAPI whose statements are read. */
export type XapiVersion = keyof typeof CONTEXTS;

export const VOIDED = "http://adlnet.gov/expapi/verbs/voided";

const verb = z.strictObject({ id: iri, display: languageMap.optional() });

const attachment = z.strictObject({
  usageType: iri,
  display: languageMap,
  description: languageMap.optional(),
  contentType: mediaType,
  length: z.int().min(0, "Expected a number of bytes."),
  sha2: z.string().min(1, "Expected a hash."),
  fileUrl: iri.optional(),
});

const attachments = z
  .array(
    attachment.refine(({ fileUrl }) => fileUrl !== undefined, {
      path: ["fileUrl"],
      message: "Expected an address: the contents of attachments are not accepted here.",
    }),
  )
  .optional();

type Thing = Readonly<Record<string, unknown>>;

const typeOf = ({ objectType = "Activity" }: Thing): unknown => objectType;

/** What statements and statements within them are about. */
const OBJECTS = new Map<unknown, z.ZodType>([
  ["Activity", activity],
  ["Agent", agent],
  ["Group", group],
  ["StatementRef", statementRef],
]);

const objectOf = (also: ReadonlyMap<unknown, z.ZodType>) =>
  chosen(
    (thing) =>
      OBJECTS.get(typeOf(thing)) ??
      also.get(typeOf(thing)) ??
      `Expected ${[...OBJECTS.keys(), ...also.keys()].join(", ")}.`,
  );

/** @throws nothing: a rule about the object and the context together. */
const ofActivity = ({ object, context }: { readonly object: Thing; readonly context?: Thing }): boolean =>
  typeOf(object) === "Activity" || (context?.revision === undefined && context?.platform === undefined);

const OF_ACTIVITY = {
  path: ["context"],
  message: "revision and platform are for statements about an activity.",
};

function formOf(version: XapiVersion) {
  const said = { actor, verb, result: result.optional(), context: CONTEXTS[version].optional() };
  const within = z
    .strictObject({
      objectType: z.literal("SubStatement"),
      ...said,
      object: objectOf(new Map()),
      timestamp: instant.optional(),
      attachments,
    })
    .refine(ofActivity, OF_ACTIVITY);
  return z
    .strictObject({
      id: uuid.optional(),
      ...said,
      object: objectOf(new Map([["SubStatement", within]])),
      timestamp: instant.optional(),
      stored: instant.optional(),
      authority: authority.optional(),
      version: z
        .string()
        .regex(version === "1.0" ? /^1\.0(\.\d+)?$/ : /^(1|2)\.0(\.\d+)?$/, `Expected ${version}.0.`)
        .optional(),
      attachments,
    })
    .refine(ofActivity, OF_ACTIVITY)
    .refine(({ verb, object }) => verb.id !== VOIDED || typeOf(object) === "StatementRef", {
      path: ["object"],
      message: "A statement that voids another refers to it by a StatementRef.",
    });
}

/** The form of a statement in each version. */
export const STATEMENTS = { "1.0": formOf("1.0"), "2.0": formOf("2.0") } as const;

/** A statement that is valid. */
export type Statement = z.output<(typeof STATEMENTS)["1.0"]>;
