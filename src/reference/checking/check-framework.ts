import { compareFrameworks, documentOf } from "../comparing";
import type { FrameworkDocument } from "../documents/framework";
import type { CompetenceEntry, FrameworkFile } from "../publishing/files";
import { checkLinks } from "./check-links";
import type { PublishedReference } from "./draft";
import { type Finding, finding } from "./findings";
import { unknownCode } from "./unknown";

/**
 * Checks an edition of a framework, with what it cites and what leads to it from the current edition. Its
 * form has been read; here it is seen whether it holds together, and with what is published.
 */
export function checkFramework(
  { framework: file, sources, crosswalk }: FrameworkDocument,
  reference: PublishedReference,
): Finding[] {
  if (file.domains.length === 0) return [finding("NO_DOMAINS", at("domains"))];
  const { framework } = reference;
  const standing = framework.current(file.code);
  const before = standing && documentOf(framework, standing.id);
  const found = [
    ...checkScale(file, reference),
    ...checkDomains(file),
    ...checkCodes(file),
    ...checkSources(file, sources, reference),
  ];
  const namesake = framework.editionsOf(file.code).find(({ version }) => version === file.version);
  if (namesake)
    found.push(finding("VERSION_TAKEN", ["framework", "version"], file.version, String(namesake.edition)));
  if (before && compareFrameworks(before, file).length === 0)
    found.push(finding("NOTHING_CHANGED", ["framework"], `edition ${standing.edition}`));
  if (!before) return crosswalk ? [...found, finding("CROSSWALK_FROM_NOTHING", ["crosswalk"])] : found;
  const idIn = (competence: string) => framework.competenceByCode(standing.id, competence)?.id ?? competence;
  found.push(
    ...(crosswalk
      ? checkLinks(
          crosswalk,
          {
            before,
            after: file,
            fromId: idIn,
            toId: (competence) => `drafted ${competence}`,
            replaces: null,
          },
          reference,
          ["crosswalk"],
        )
      : [finding("NO_CROSSWALK", ["crosswalk"], String(standing.edition))]),
  );
  return [...found, ...checkLeftBehind(standing.id, reference)];
}

const at = (...path: (string | number)[]): string[] => ["framework", ...path.map(String)];

function checkScale({ levelScale, code }: FrameworkFile, { framework }: PublishedReference): Finding[] {
  const { levels } = levelScale;
  const path = at("levelScale", "levels");
  if (levels.length === 0) return [finding("NO_LEVELS", path)];
  const ranks = new Set(levels.map(({ rank }) => rank));
  if (ranks.size < levels.length || Math.max(...ranks) > levels.length)
    return [finding("LEVEL_RANKS", path, String(levels.length))];
  const stepsOf = (steps: readonly { readonly code: string; readonly rank: number }[]) =>
    [...steps]
      .sort((a, b) => a.rank - b.rank)
      .map((level) => level.code)
      .join();
  const other = [...framework.versions.values()].find(
    ({ id, levelScale: scale }) =>
      scale === levelScale.code && stepsOf(framework.levelsOf(id)) !== stepsOf(levels),
  );
  if (!other) return [];
  const owner = framework.frameworks.get(other.frameworkId)?.code ?? code;
  return [finding("SCALE_DIFFERS", at("levelScale", "code"), levelScale.code, `${owner} ${other.version}`)];
}

function checkDomains({ domains }: FrameworkFile): Finding[] {
  const found = domains.flatMap((domain, index) => [
    ...(domain.competences.length === 0
      ? [finding("EMPTY_DOMAIN", at("domains", index, "competences"), domain.code)]
      : []),
    ...domain.competences.flatMap((competence, place) =>
      competence.coverage === "FULL" && competence.statements.length === 0
        ? [
            finding(
              "NO_STATEMENTS",
              at("domains", index, "competences", place, "statements"),
              competence.code,
            ),
          ]
        : [],
    ),
  ]);
  return domains.some(({ kind }) => kind === "CORE") ? found : [...found, finding("NO_CORE", at("domains"))];
}

/** Each code names one thing of its kind in the whole edition. */
function checkCodes({ levelScale, domains }: FrameworkFile): Finding[] {
  const competences = domains.flatMap((domain, index) =>
    domain.competences.map((entry, place) => ({
      ...entry,
      path: at("domains", index, "competences", place),
    })),
  );
  return [
    ...repeated(
      levelScale.levels.map(({ code }, index) => ({ code, path: at("levelScale", "levels", index) })),
    ),
    ...repeated(domains.map(({ code }, index) => ({ code, path: at("domains", index) }))),
    ...repeated(competences),
    ...repeated(
      competences.flatMap(({ statements, path }) =>
        statements.map(({ code }, index) => ({ code, path: [...path, "statements", String(index)] })),
      ),
    ),
  ];
}

function repeated(parts: readonly { readonly code: string; readonly path: readonly string[] }[]): Finding[] {
  const seen = new Set<string>();
  return parts.flatMap(({ code, path }) => {
    if (seen.has(code)) return [finding("REPEATED", [...path, "code"], `"${code}"`)];
    seen.add(code);
    return [];
  });
}

function checkSources(
  file: FrameworkFile,
  brought: FrameworkDocument["sources"],
  { framework }: PublishedReference,
): Finding[] {
  const found = brought.flatMap((source, index) => {
    const known = framework.sources.get(source.ref);
    const differs =
      known &&
      (["title", "publisher", "publishedOn", "url", "note"] as const).some(
        (field) => known[field] !== source[field],
      );
    return differs ? [finding("SOURCE_DIFFERS", ["sources", String(index), "ref"], source.ref)] : [];
  });
  const refs = new Set([...framework.sources.keys(), ...brought.map(({ ref }) => ref)]);
  const cited = (ref: string | null, path: readonly string[]) =>
    ref === null || refs.has(ref) ? [] : [unknownCode(path, "source", ref, refs)];
  const of = (competence: CompetenceEntry, path: readonly string[]) =>
    competence.sourceRefs.flatMap((ref, index) => cited(ref, [...path, "sourceRefs", String(index)]));
  return [
    ...found,
    ...cited(file.sourceRef, at("sourceRef")),
    ...file.domains.flatMap((domain, index) =>
      domain.competences.flatMap((each, place) => of(each, at("domains", index, "competences", place))),
    ),
  ];
}

/** What was written against the current edition, and stays with it. */
function checkLeftBehind(
  versionId: string,
  { framework, curriculum, pathway }: PublishedReference,
): Finding[] {
  const ofIt = (id: string | null) => framework.competences.get(id ?? "")?.frameworkVersionId === versionId;
  const routes = [...pathway.currentRoutes.values()].flatMap((version) => {
    const asks = pathway
      .requirementsOf(version.id)
      .some(
        ({ competenceId, domainId }) =>
          ofIt(competenceId) || framework.domains.get(domainId ?? "")?.frameworkVersionId === versionId,
      );
    return asks ? [pathway.routes.get(version.routeId)?.code ?? version.title] : [];
  });
  const units = [...curriculum.current.values()].flatMap((unit) =>
    curriculum.outcomesOf(unit.id).some(({ competenceId }) => ofIt(competenceId))
      ? [curriculum.units.get(unit.unitId)?.code ?? unit.title]
      : [],
  );
  return [
    ...(routes.length > 0 ? [finding("ROUTES_STAY_BEHIND", ["framework"], routes.join(", "))] : []),
    ...(units.length > 0 ? [finding("UNITS_STAY_BEHIND", ["framework"], units.join(", "))] : []),
  ];
}
