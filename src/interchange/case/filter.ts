/** A document's properties whose values are texts: what lists are filtered and sorted by. */
export const TEXT_FIELDS = [
  "identifier",
  "uri",
  "frameworkType",
  "caseVersion",
  "creator",
  "title",
  "lastChangeDateTime",
  "officialSourceURL",
  "publisher",
  "description",
  "language",
  "version",
  "adoptionStatus",
  "statusStartDate",
  "statusEndDate",
  "notes",
] as const;

/** Every property that a document of CASE 1.1 can have. */
export const DOCUMENT_FIELDS: readonly string[] = [
  ...TEXT_FIELDS,
  "subject",
  "subjectURI",
  "licenseURI",
  "CFPackageURI",
  "extensions",
];

export type TextField = (typeof TEXT_FIELDS)[number];

export type Texts = Readonly<Partial<Record<TextField, string | undefined>>>;

export const isTextField = (name: string): name is TextField =>
  (TEXT_FIELDS as readonly string[]).includes(name);

/** Whether a document is shown. */
export type Filter = (document: Texts) => boolean;

/** How a document's value compares with the one of the filter, both in lower case. */
const COMPARISONS: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  "=": (value, wanted) => value === wanted,
  "!=": (value, wanted) => value !== wanted,
  ">": (value, wanted) => value > wanted,
  ">=": (value, wanted) => value >= wanted,
  "<": (value, wanted) => value < wanted,
  "<=": (value, wanted) => value <= wanted,
  "~": (value, wanted) => value.includes(wanted),
};

/** One comparison, such as `title~'peer'`, and what joins it to the next one. */
const COMPARISON = /\s*(\w+)\s*(!=|>=|<=|=|>|<|~)\s*'((?:[^']|'')*)'(?:\s+(AND|OR)\s+(?=\S)|\s*$)/iy;

/**
 * Reads a filter, such as `publisher='Mind' AND version>='2'`. AND binds closer than OR; a quotation mark
 * within a value is written twice.
 * @returns what is wrong with it, as text, if it cannot be used.
 */
export function parseFilter(text: string): Filter | string {
  const alternatives: Filter[][] = [[]];
  let join: string | undefined = "AND";
  COMPARISON.lastIndex = 0;
  while (join !== undefined) {
    const found = COMPARISON.exec(text);
    if (!found)
      return "The filter cannot be read. Write a field, one of = != > >= < <= ~ and a value in single quotes, such as title~'peer'.";
    const [, field = "", operator = "", quoted = ""] = found;
    if (!isTextField(field))
      return `Documents cannot be filtered by "${field}". The fields are ${TEXT_FIELDS.join(", ")}.`;
    alternatives.at(-1)?.push(comparisonOf(field, operator, quoted.replaceAll("''", "'").toLowerCase()));
    join = found[4]?.toUpperCase();
    if (join === "OR") alternatives.push([]);
  }
  return (document) => alternatives.some((all) => all.every((holds) => holds(document)));
}

function comparisonOf(field: TextField, operator: string, wanted: string): Filter {
  const compare = COMPARISONS[operator] ?? (() => false);
  return (document) => compare(document[field]?.toLowerCase() ?? "", wanted);
}
