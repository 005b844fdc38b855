import type { ImportWishes } from "../../../src/interchange/case/reading/imported";

export type Json = Record<string, unknown>;

/** A package that a test changes before it is read. */
export interface OpenPackage extends Json {
  CFDocument: Json;
  CFItems: Json[];
  CFAssociations: Json[];
  CFRubrics: Json[];
}

const CHANGED = "2026-10-01T09:00:00Z";

/** The identifier of the n-th thing of a kind, which is one hexadecimal digit. */
export const identifierOf = (kind: string, n: number): string =>
  `${kind}0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const named = (kind: string, n: number, what: string): Json => ({
  identifier: identifierOf(kind, n),
  uri: `https://frameworks.example.org/${what}/${identifierOf(kind, n)}`,
  lastChangeDateTime: CHANGED,
});

export const item = (n: number, fullStatement: string, more: Json = {}): Json => ({
  ...named("1", n, "CFItems"),
  fullStatement,
  ...more,
});

/** An association of a type from an item to another, or to the document if that is 0. */
export const association = (n: number, from: number, to: number, more: Json = {}): Json => ({
  ...named("a", n, "CFAssociations"),
  associationType: "isChildOf",
  originNodeURI: { title: "from", identifier: identifierOf("1", from), uri: "https://a.example.org/1" },
  destinationNodeURI: {
    title: "to",
    identifier: to === 0 ? identifierOf("d", 1) : identifierOf("1", to),
    uri: "https://a.example.org/2",
  },
  ...more,
});

/** A small package of somebody else: a domain, two competences, two statements, and a scale of two levels. */
export const foreign = (): OpenPackage => ({
  CFDocument: { ...named("d", 1, "CFDocuments"), title: "Another framework", creator: "Another publisher" },
  CFItems: [
    item(1, "Being there", { humanCodingScheme: "A" }),
    item(2, "Second in order", { humanCodingScheme: "A.2" }),
    item(3, "First in order", { humanCodingScheme: "A.1", notes: "More of it." }),
    item(4, "Does this", { humanCodingScheme: "a" }),
    item(5, "Does that", { humanCodingScheme: "b" }),
  ],
  CFAssociations: [
    association(1, 1, 0),
    association(2, 2, 1, { sequenceNumber: 2 }),
    association(3, 3, 1, { sequenceNumber: 1 }),
    association(4, 4, 3),
    association(5, 5, 3),
  ],
  CFRubrics: [
    {
      ...named("e", 1, "CFRubrics"),
      title: "Two steps",
      CFRubricCriteria: [
        {
          ...named("e", 2, "CFRubricCriteria"),
          CFRubricCriterionLevels: [
            { ...named("e", 4, "levels"), quality: "On one's own", position: 20 },
            { ...named("e", 3, "levels"), quality: "With help", description: "With somebody.", position: 10 },
          ],
        },
      ],
    },
  ],
});

export const wishes = (more: Partial<ImportWishes> = {}): ImportWishes => ({
  framework: "ANOTHER",
  version: null,
  jurisdiction: null,
  depths: null,
  scale: null,
  knownSources: new Set(),
  ...more,
});

/** A scale of one level. */
export const levels = (code: string) => ({
  code,
  title: "Ours",
  basis: "ILLUSTRATIVE",
  note: "Ours.",
  levels: [{ code: "ONE", rank: 1, title: "One", description: "One." }],
});
