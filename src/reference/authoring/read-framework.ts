import { readFramework } from "../../interchange/case/reading/framework";
import type { ImportWishes } from "../../interchange/case/reading/imported";
import { isPackage } from "../../interchange/case/reading/package";
import type { Loss, Problem } from "../../interchange/case/reading/report";
import { readMoodleFile } from "../../interchange/moodle/reading";
import type { Finding, PublishedReference } from "../checking";
import { finding } from "../checking/findings";
import { unknownCode } from "../checking/unknown";
import { documentOf } from "../comparing";
import { digestOf } from "../publishing/identity";
import type { FrameworkContent } from "./framework-version";
import { type ReadImport, readImport } from "./read-import";

/** What a request states about a package of CASE. */
export interface PackageWishes {
  readonly framework?: string | null;
  readonly version?: string | null;
  readonly jurisdiction?: string | null;
  readonly depths?: ImportWishes["depths"];
  /** The code of a framework whose levels apply. */
  readonly levelsOf?: string | null;
}

/** An edition that somebody sent, and what of it could not be carried. */
export interface ReadFrameworkImport extends ReadImport<FrameworkContent> {
  /** The edition as a document of ours; null if it cannot be read. */
  readonly document: object | null;
  readonly losses: readonly Loss[];
}

/** Reads an edition in our own format, as a package of CASE 1.0 or 1.1, or as a file of Moodle. */
export function readFrameworkImport(
  document: object,
  wishes: PackageWishes | null,
  reference: PublishedReference,
): ReadFrameworkImport {
  if (isPackage(document)) return readForeign("CASE", document, wishes ?? {}, reference);
  if (isMoodleFile(document)) return readForeign("MOODLE", document, wishes ?? {}, reference);
  if (wishes) {
    const right = "left out, because the document is neither a package of CASE nor a file of Moodle";
    return unreadable([finding("BAD_VALUE", ["package"], right)]);
  }
  return { ...readImport("FRAMEWORK_VERSION", document), document, losses: [] };
}

const isMoodleFile = (document: object): document is { readonly moodleCsv: string } =>
  "moodleCsv" in document && typeof document.moodleCsv === "string";

/** Reads a document in the format of another system. */
function readForeign(
  format: "CASE" | "MOODLE",
  given: object,
  wishes: PackageWishes,
  reference: PublishedReference,
): ReadFrameworkImport {
  const { framework } = reference;
  const levelsOf = wishes.levelsOf ?? null;
  const scaled = levelsOf === null ? null : framework.current(levelsOf);
  if (levelsOf !== null && !scaled) {
    const codes = [...framework.frameworks.values()].map(({ code }) => code);
    return unreadable([unknownCode(["package", "levelsOf"], "framework", levelsOf, codes)]);
  }
  const wanted: ImportWishes = {
    framework: wishes.framework ?? null,
    version: wishes.version ?? null,
    jurisdiction: wishes.jurisdiction ?? null,
    depths: wishes.depths ?? null,
    scale: (scaled && documentOf(framework, scaled.id)?.levelScale) ?? null,
    knownSources: new Set(framework.sources.keys()),
  };
  const read = isMoodleFile(given) ? readMoodleFile(given.moodleCsv, wanted) : readFramework(given, wanted);
  const { losses, source, names } = read;
  if (!read.framework || !source) return { ...unreadable(read.problems.map(findingOf)), losses };
  const imported = { format, ...source, digest: digestOf(given), losses, names };
  const document = { framework: read.framework, sources: [], crosswalk: null, imported };
  const { content, findings } = readImport("FRAMEWORK_VERSION", document);
  return { content, findings: namedAsStated(findings, wishes), document, losses };
}

/** Parts of our document that a request states itself, if the package does not. */
const STATED_IN: Readonly<Record<string, keyof PackageWishes>> = {
  "framework.code": "framework",
  "framework.levelScale.code": "framework",
  "framework.version": "version",
  "framework.jurisdiction": "jurisdiction",
};

/** Findings about what the request stated, by the field in which it stated that, each once. */
function namedAsStated(findings: readonly Finding[], wishes: PackageWishes): Finding[] {
  const named = findings.map((each) => {
    const field = STATED_IN[each.path.join(".")];
    return field && wishes[field] != null ? { ...each, path: ["package", field] } : each;
  });
  return [...new Map(named.map((each) => [`${each.path.join(".")} ${each.message}`, each])).values()];
}

const unreadable = (findings: readonly Finding[]): ReadFrameworkImport => ({
  content: null,
  document: null,
  findings,
  losses: [],
});

const findingOf = ({ path, isMissing, right }: Problem): Finding =>
  isMissing ? finding("MISSING", path, "The document", right) : finding("BAD_VALUE", path, right);
