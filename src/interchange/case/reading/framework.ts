import type { KeptNames } from "../kept-names";
import { depthsOf } from "./depths";
import type { ImportedFramework, ImportWishes, ReadFramework } from "./imported";
import { readPackage } from "./package";
import { Parts } from "./parts";
import { placeItems } from "./placed";
import { Report } from "./report";
import { scaleOf } from "./scale";
import type { SourceDocument, SourceItem, SourceName, SourcePackage } from "./source";
import { treeOf } from "./tree";

const DOCUMENT = ["CFDocument"];
const MOST_NOTES = 50;

/**
 * Reads a package of CASE 1.0 or 1.1 as an edition of a framework. Nothing of it is dropped silently: whatever
 * is not carried as it was, or is assumed, is among the losses.
 */
export function readFramework(value: unknown, wishes: ImportWishes): ReadFramework {
  const report = new Report();
  return frameworkFrom(readPackage(value, report), wishes, report, true);
}

/**
 * An edition from the objects of a document; null: they cannot be read, as the report shows.
 * @param keepsNames whether its identifiers are names for everybody, which are given out again.
 */
export function frameworkFrom(
  source: SourcePackage | null,
  wishes: ImportWishes,
  report: Report,
  keepsNames = false,
): ReadFramework {
  const made = source && frameworkOf(source, wishes, report, keepsNames);
  const { problems, losses } = report;
  if (problems.length > 0 || !source) return { framework: null, source: null, names: null, problems, losses };
  const { identifier, uri } = source.document;
  const names = keepsNames && made ? namesOf(source, made.items) : null;
  return { framework: made?.framework ?? null, source: { identifier, uri }, names, problems, losses };
}

/** What the document and the items are called, each with the association that puts it in its place. */
function namesOf(
  { document, associations }: SourcePackage,
  items: ReadonlyMap<string, SourceItem>,
): KeptNames {
  const places = new Map(
    associations.filter(({ type }) => type === "isChildOf").map((each) => [each.origin, each]),
  );
  const parts = [...items].map(([key, item]) => {
    const place = places.get(item.identifier);
    return [key, { ...nameOf(item), association: place ? nameOf(place) : null }];
  });
  return { document: nameOf(document), parts: Object.fromEntries(parts) as KeptNames["parts"] };
}

const nameOf = ({ identifier, uri }: SourceName) => ({ identifier, uri });

/** An edition, with the items of which its parts were made. */
function frameworkOf(
  source: SourcePackage,
  wishes: ImportWishes,
  report: Report,
  keepsNames: boolean,
): { readonly framework: ImportedFramework; readonly items: ReadonlyMap<string, SourceItem> } | null {
  const tree = treeOf(source, report);
  if (!tree) return null;
  const { document } = source;
  const code = wishes.framework ?? document.ours.framework;
  if (code === null)
    report.missing(["package", "framework"], "a code for the framework, in package.framework");
  const uses = depthsOf(tree, wishes.depths, report);
  const levelScale = scaleOf(source.rubrics, wishes.scale, code ?? "", report);
  if (code === null || uses === null || levelScale === null) return null;
  if (!keepsNames)
    report.lose(
      "LEFT_OUT",
      "identifier, uri",
      "The framework and its parts have identifiers of their own here.",
      [],
    );
  else if (wishes.scale === null)
    report.lose(
      "LEFT_OUT",
      "CFRubrics.identifier, uri",
      "The scale and its levels have identifiers of their own here.",
      [],
    );
  const parts = new Parts(placeItems(tree, uses, report), document, wishes.knownSources, report);
  const { competencesInSource } = document.ours;
  const framework = {
    code,
    ...headOf(document, wishes, report),
    sourceRef: parts.sourcesOf([document.ours.sourceRef], DOCUMENT)[0] ?? null,
    ...(competencesInSource === null ? {} : { competencesInSource }),
    levelScale,
    domains: parts.domains(),
  };
  return { framework, items: parts.made };
}

function headOf(document: SourceDocument, wishes: ImportWishes, report: Report) {
  const { title, creator, publisher, description, version, startDay, ours, officialSource } = document;
  const assume = (what: string, message: string) =>
    report.lose("ASSUMED", `CFDocument.${what}`, message, DOCUMENT);
  if (description === null) assume("description", "The document has no description. Its title is repeated.");
  const jurisdiction = wishes.jurisdiction ?? ours.jurisdiction;
  if (jurisdiction === null) assume("jurisdiction", 'It is recorded as "Not stated".');
  const called = wishes.version ?? version;
  if (called === null) assume("version", "The edition is called 1.");
  if (publisher !== null && publisher !== creator)
    report.lose(
      "LEFT_OUT",
      "CFDocument.creator",
      "A framework has one publisher, which the document names.",
      DOCUMENT,
    );
  if (officialSource !== null && ours.sourceRef === null)
    report.lose(
      "LEFT_OUT",
      "CFDocument.officialSourceURL",
      "Record it as a source, and cite it in the draft.",
      DOCUMENT,
    );
  return {
    title,
    summary: description ?? title,
    publisher: publisher ?? creator,
    jurisdiction: jurisdiction ?? "Not stated",
    version: called ?? "1",
    publishedOn: startDay,
    notes: notesOf(document, report),
  };
}

/** Each line of the notes is a note. */
function notesOf({ notes }: SourceDocument, report: Report): readonly string[] {
  const lines = (notes ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length <= MOST_NOTES) return lines;
  report.wrong([...DOCUMENT, "notes"], `at most ${MOST_NOTES} lines, and has ${lines.length}`);
  return [];
}
