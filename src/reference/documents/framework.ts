import { z } from "zod";
import { ImportLossEffect } from "../../entities/authoring/framework-import";
import { CompetenceKind, Coverage, CrosswalkRelation } from "../../entities/vocabulary";
import type { CrosswalkEntry, FrameworkFile, SourceEntry } from "../publishing/files";
import { basis, code, day, line, remark, sourceRef, sourceRefs, text } from "./fields";

const source = z.strictObject({
  ref: z.string().min(1).max(100),
  title: line,
  publisher: line.nullable().default(null),
  publishedOn: z.string().max(40).nullable().default(null),
  url: z.url().nullable().default(null),
  note: remark,
}) satisfies z.ZodType<Omit<SourceEntry, "says">>;

/** An edition of a framework, as the files of seed/reference/frameworks hold it. */
export const frameworkFile = z.strictObject({
  code,
  title: line,
  summary: text,
  publisher: line,
  jurisdiction: line,
  version: z.string().trim().min(1).max(60),
  publishedOn: day.nullable().default(null),
  sourceRef,
  competencesInSource: z.int().min(1).max(5000).nullable().optional(),
  notes: z.array(text).max(50).default([]),
  levelScale: z.strictObject({
    code,
    title: line,
    basis,
    note: text,
    levels: z
      .array(z.strictObject({ code, rank: z.int().min(1).max(20), title: line, description: text }))
      .max(20),
  }),
  domains: z
    .array(
      z.strictObject({
        code,
        title: line,
        titleBasis: basis,
        kind: z.enum(Object.values(CompetenceKind)),
        nature: line,
        summary: text,
        competences: z
          .array(
            z.strictObject({
              code,
              title: line,
              titleBasis: basis,
              coverage: z.enum(Object.values(Coverage)),
              summary: remark,
              note: remark,
              sourceRefs,
              statements: z
                .array(z.strictObject({ code, text, basis, theme: line.nullable().default(null) }))
                .max(200)
                .default([]),
            }),
          )
          .max(200),
      }),
    )
    .max(100),
}) satisfies z.ZodType<FrameworkFile>;

/**
 * What each level counts as. An object cannot name a level twice; the list that the API takes can, and stays
 * a list where it does: it is refused here rather than read by its last entry.
 */
const levelMap = z.preprocess((value, context) => {
  if (!Array.isArray(value)) return value;
  context.addIssue({
    code: "custom",
    message: `a map that names each level once. More than once: ${repeatedIn(value).join(", ")}`,
  });
  return z.NEVER;
}, z.record(code, code).nullable().default(null));

function repeatedIn(entries: readonly { readonly from?: unknown }[]): string[] {
  const named = entries.map(({ from }) => String(from));
  return [...new Set(named.filter((each, at) => named.indexOf(each) < at))];
}

const links = {
  note: remark,
  levelMap,
  links: z
    .array(
      z.strictObject({
        from: code,
        to: code,
        relation: z.enum(Object.values(CrosswalkRelation)),
        cap: code.nullable().default(null),
        basis,
      }),
    )
    .max(5000),
};

/** The links to a new edition from the one before it. */
const leadsOn = z.strictObject(links);
export type LeadsOn = z.infer<typeof leadsOn>;

/** A crosswalk between two published editions: those that stand now, unless an earlier one is named. */
export const crosswalkDocument = z.strictObject({
  from: code,
  fromEdition: z.int().min(1).nullable().default(null),
  to: code,
  toEdition: z.int().min(1).nullable().default(null),
  ...links,
}) satisfies z.ZodType<CrosswalkEntry>;
export type CrosswalkDocument = z.infer<typeof crosswalkDocument>;

const sourceName = {
  identifier: z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "a UUID in lower case"),
  uri: z.string().min(1).max(2000).nullable(),
};

/** What an edition and its parts are called at their source, which is given out again. */
const sourceNames = z.strictObject({
  document: z.strictObject(sourceName),
  parts: z.record(
    z.string().max(100),
    z.strictObject({ ...sourceName, association: z.strictObject(sourceName).nullable() }),
  ),
});
export type SourceNames = z.infer<typeof sourceNames>;

/** Where an edition that came in another format comes from, and what of it could not be carried. */
const imported = z.strictObject({
  format: z.enum(["CASE", "MOODLE"]),
  identifier: z.string().min(1).max(100),
  uri: z.string().min(1).max(2000).nullable().default(null),
  digest: z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 in hexadecimal digits"),
  losses: z
    .array(
      z.strictObject({
        effect: z.enum(Object.values(ImportLossEffect)),
        what: line,
        message: text,
        count: z.int().min(1),
        places: z.array(z.array(z.string().max(300)).max(20)).max(10),
      }),
    )
    .max(500),
  names: sourceNames.nullable().default(null),
});

/**
 * An edition to import: the framework's file, what it newly cites, and what leads to it from the edition
 * before it.
 */
export const frameworkDocument = z.strictObject({
  framework: frameworkFile,
  sources: z.array(source).max(500).default([]),
  crosswalk: leadsOn.nullable().default(null),
  imported: imported.nullable().default(null),
});
export type FrameworkDocument = z.infer<typeof frameworkDocument>;
