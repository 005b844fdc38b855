import { Fields, isObject } from "./fields";
import { type Path, quote, type Report } from "./report";
import { readRubrics } from "./rubrics";
import type { SourceAssociation, SourceDocument, SourceItem, SourcePackage } from "./source";

const MOST_ITEMS = 5_000;
const MOST_ASSOCIATIONS = 20_000;
const LONGEST = 4_000;

/** The types of CASE 1.0 and 1.1; those of somebody's own begin with ext:. */
const TYPES = new Set([
  "isChildOf",
  "isPeerOf",
  "isPartOf",
  "exactMatchOf",
  "precedes",
  "isRelatedTo",
  "replacedBy",
  "exemplar",
  "hasSkillLevel",
  "isTranslationOf",
]);
const OWN_TYPE = /^ext:[A-Za-z0-9._-]{1,100}$/;

/** Whether a document that somebody sent is meant as a package of CASE. */
export const isPackage = (value: unknown): boolean => isObject(value) && Object.hasOwn(value, "CFDocument");

/** Reads the objects of a package of CASE 1.0 or 1.1. @returns null if they cannot be read. */
export function readPackage(value: unknown, report: Report): SourcePackage | null {
  if (!isObject(value)) {
    report.wrong([], "a CFPackage: an object with CFDocument, CFItems and CFAssociations");
    return null;
  }
  const whole = new Fields(value, [], "", report);
  const documentFields = whole.requireObject("CFDocument");
  if (!documentFields) return null;
  const document = readDocument(documentFields);
  const items = whole.objects("CFItems", MOST_ITEMS).map(readItem);
  const associations = whole
    .objects("CFAssociations", MOST_ASSOCIATIONS)
    .map((each) => readAssociation(each, report));
  const rubrics = readRubrics(whole);
  readDefinitions(whole.object("CFDefinitions"));
  whole.finish();
  requireDistinct(document, items, report);
  return report.problems.length > 0 ? null : { document, items, associations, rubrics };
}

function readDocument(fields: Fields): SourceDocument {
  const caseVersion = fields.text("caseVersion", 20);
  if (caseVersion !== null && caseVersion !== "1.1" && caseVersion !== "1.0")
    fields.refuseAs("caseVersion", `1.0 or 1.1, the versions that can be read, and is ${quote(caseVersion)}`);
  const ours = ownExtension(fields);
  const document: SourceDocument = {
    identifier: fields.identifier(),
    uri: fields.address("uri"),
    title: fields.requireText("title", 300),
    creator: fields.requireText("creator", 300),
    publisher: fields.text("publisher", 300),
    description: fields.text("description", LONGEST),
    version: fields.text("version", 60),
    startDay: fields.day("statusStartDate"),
    notes: fields.text("notes", LONGEST * 10),
    officialSource: fields.address("officialSourceURL", false),
    ours: {
      framework: ours?.text("framework", 60) ?? null,
      jurisdiction: ours?.text("jurisdiction", 300) ?? null,
      sourceRef: ours?.text("sourceRef", 100) ?? null,
      competencesInSource: ours?.wholeNumber("competencesInSource") ?? null,
    },
  };
  ours?.leaveOut("edition", "Editions are numbered here, from 1.");
  ours?.finish();
  fields.changedAt();
  readLanguage(fields);
  fields.leaveOut("adoptionStatus", "An import becomes a draft: you decide here whether it is published.");
  fields.finish();
  return document;
}

function readItem(fields: Fields): SourceItem {
  const ours = ownExtension(fields);
  const item: SourceItem = {
    path: fields.path,
    identifier: fields.identifier(),
    uri: fields.address("uri"),
    statement: fields.requireText("fullStatement", LONGEST),
    code: fields.text("humanCodingScheme", 300),
    type: fields.text("CFItemType", 300),
    notes: fields.text("notes", LONGEST),
    ours: {
      kind: ours?.text("kind", 60) ?? null,
      basis: ours?.text("basis", 60) ?? null,
      coverage: ours?.text("coverage", 60) ?? null,
      note: ours?.text("note", LONGEST) ?? null,
      nature: ours?.text("nature", 300) ?? null,
      theme: ours?.text("theme", 300) ?? null,
      sourceRefs: ours?.texts("sourceRefs", 50) ?? [],
    },
  };
  ours?.finish();
  fields.changedAt();
  readLanguage(fields);
  fields.ignore("CFItemTypeURI");
  fields.finish();
  return item;
}

function readAssociation(fields: Fields, report: Report): SourceAssociation {
  const name = { identifier: fields.identifier(), uri: fields.address("uri") };
  const type = fields.requireText("associationType", 120);
  if (type !== "" && !TYPES.has(type) && !OWN_TYPE.test(type))
    fields.refuseAs("associationType", `one of ${[...TYPES].join(", ")}, or a type that begins with ext:`);
  const association: SourceAssociation = {
    ...name,
    path: fields.path,
    type,
    position: fields.wholeNumber("sequenceNumber"),
    origin: readEnd(fields.requireObject("originNodeURI")),
    destination: readEnd(fields.requireObject("destinationNodeURI")),
  };
  fields.changedAt();
  if (type === "isChildOf") fields.finish();
  else
    report.lose(
      "LEFT_OUT",
      `CFAssociations.${type}`,
      "Only the tree is imported. Links between frameworks are drafted as a crosswalk.",
      fields.path,
    );
  return association;
}

/** An end that is no object of CASE may be named by anything. */
function readEnd(fields: Fields | null): string {
  return fields?.requireText("identifier", 2_000) ?? "";
}

const readLanguage = (fields: Fields): void => {
  const language = fields.text("language", 60);
  if (language !== null && !/^en\b/i.test(language))
    fields.leaveOut(
      "language",
      "Every framework here is held as one in English. Its texts stay as they are.",
    );
};

const ownExtension = (fields: Fields): Fields | null => {
  const extensions = fields.object("extensions");
  const ours = extensions?.object("ext:peerway") ?? null;
  extensions?.finish();
  return ours;
};

/** The names of types are at the items; concepts, subjects, licences and groupings are not carried. */
function readDefinitions(definitions: Fields | null): void {
  if (!definitions) return;
  definitions.ignore("CFItemTypes");
  for (const name of ["CFConcepts", "CFSubjects", "CFLicenses", "CFAssociationGroupings"])
    for (const each of definitions.objects(name, MOST_ITEMS))
      each.leaveOut("identifier", "Peerway has no place for it.");
  definitions.finish();
}

function requireDistinct(document: SourceDocument, items: readonly SourceItem[], report: Report): void {
  const holders = new Map<string, Path>([[document.identifier, ["CFDocument"]]]);
  for (const { identifier, path } of items) {
    const holder = holders.get(identifier);
    if (holder)
      report.wrong(
        [...path, "identifier"],
        `an identifier of its own, and ${holder.join(".")} has ${identifier} already`,
      );
    else holders.set(identifier, path);
  }
}
