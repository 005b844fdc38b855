import type { ReferenceTable, Row } from "../../repositories/authoring/publishing";
import type { SourceNames } from "../documents/framework";
import type { CompetenceEntry, FrameworkFile } from "./files";
import { idOf } from "./identity";
import { type Publication, publishEntry } from "./version";
import { publishList } from "./vocabulary";

/** The ids of one framework version's parts, by their codes. */
export interface FrameworkIds {
  readonly version: string;
  competence(code: string): string;
  domain(code: string): string;
  /** Whether neither the title nor the text of the competence with this code was read. */
  isPlaceholder(code: string): boolean;
  level(code: string): string;
  /**
   * The rank of a level on the scale, from 1. @throws NotInFramework if the scale has no level with this
   * code.
   */
  rank(level: string): number;
}

/** Whether the numbering shows a competence of which neither title nor text was read. */
export const isPlaceholder = ({ coverage }: Pick<CompetenceEntry, "coverage">): boolean =>
  coverage === "PLACEHOLDER";

/** Another file names something that a framework's file does not contain. */
export class NotInFramework extends Error {}

/** Publishes each framework. @returns its ids by the code of the framework. */
export async function publishFrameworks(
  db: Publication,
  files: readonly FrameworkFile[],
): Promise<(code: string) => FrameworkIds> {
  const published = new Map<string, FrameworkIds>();
  for (const file of files) published.set(file.code, await publishFramework(db, file));
  return (code) => {
    const ids = published.get(code);
    if (!ids) throw new NotInFramework(`seed/reference/frameworks has no file for the framework ${code}.`);
    return ids;
  };
}

/**
 * Publishes an edition of a framework with its levels, domains, competences and statements.
 * @param digest distinguishes a draft from every other; for a file, the file itself.
 * @param sourceNames what an imported edition and its parts are called at their source.
 */
export async function publishFramework(
  db: Publication,
  file: FrameworkFile,
  digest: unknown = file,
  sourceNames: SourceNames | null = null,
): Promise<FrameworkIds> {
  const framework = idOf("framework", file.code);
  await publishList(db, "framework", [{ id: framework, code: file.code }]);
  const { id: version } = await publishEntry(db, {
    table: "framework_version",
    identity: { framework_id: framework },
    entry: digest,
    columns: (_, edition) => ({
      version: file.version,
      edition,
      title: file.title,
      summary: file.summary,
      publisher: file.publisher,
      jurisdiction: file.jurisdiction,
      published_on: file.publishedOn,
      level_scale: file.levelScale.code,
      level_scale_title: file.levelScale.title,
      level_scale_note: file.levelScale.note,
      level_basis: file.levelScale.basis,
      source_ref: file.sourceRef,
      competences_in_source: file.competencesInSource ?? null,
      notes: file.notes,
      source_names: sourceNames,
    }),
    below: (id) => rowsOf(id, file),
  });
  return partsOf(version, file);
}

/** The rows of an edition's parts, by table, in the order in which they are inserted. */
function rowsOf(id: string, file: FrameworkFile): [ReferenceTable, Row[]][] {
  const part = partsOf(id, file);
  const { levelScale, domains } = file;
  const levels = levelScale.levels.map((level) => ({
    id: part.level(level.code),
    framework_version_id: id,
    ...level,
    basis: levelScale.basis,
  }));
  const competences = domains.flatMap((domain) =>
    domain.competences.map((each, index) => ({
      id: part.competence(each.code),
      framework_version_id: id,
      domain_id: part.domain(domain.code),
      code: each.code,
      position: index + 1,
      title: each.title,
      title_basis: each.titleBasis,
      kind: domain.kind,
      coverage: each.coverage,
      summary: each.summary,
      note: each.note,
      source_refs: each.sourceRefs,
    })),
  );
  return [
    ["level", levels],
    ["domain", domains.map((domain, index) => domainRow(id, domain, index + 1))],
    ["competence", competences],
    [
      "statement",
      domains.flatMap(({ competences }) => competences.flatMap((each) => statementRows(id, each))),
    ],
  ];
}

function domainRow(id: string, domain: FrameworkFile["domains"][number], position: number): Row {
  const { code, title, titleBasis, kind, nature, summary } = domain;
  return {
    id: idOf(id, "domain", code),
    framework_version_id: id,
    code,
    position,
    title,
    title_basis: titleBasis,
    kind,
    nature,
    summary,
  };
}

function statementRows(
  id: string,
  competence: FrameworkFile["domains"][number]["competences"][number],
): Row[] {
  return competence.statements.map((each, index) => ({
    id: idOf(id, "statement", each.code),
    framework_version_id: id,
    competence_id: idOf(id, "competence", competence.code),
    position: index + 1,
    ...each,
  }));
}

/** The ids of the parts of an edition that was published from that document. */
export function partsOf(
  version: string,
  { code: framework, levelScale, domains }: FrameworkFile,
): FrameworkIds {
  const placeholders = new Set(
    domains.flatMap(({ competences }) => competences.filter(isPlaceholder).map(({ code }) => code)),
  );
  return {
    version,
    competence: (code) => idOf(version, "competence", code),
    domain: (code) => idOf(version, "domain", code),
    isPlaceholder: (code) => placeholders.has(code),
    level: (code) => idOf(version, "level", code),
    rank(code) {
      const level = levelScale.levels.find((each) => each.code === code);
      if (!level) throw new NotInFramework(`Framework ${framework} has no level ${code}.`);
      return level.rank;
    },
  };
}
