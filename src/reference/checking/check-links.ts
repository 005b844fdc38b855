import { documentOf } from "../comparing";
import type { CrosswalkDocument, LeadsOn } from "../documents/framework";
import type { CompetenceEntry, FrameworkFile } from "../publishing/files";
import { isPlaceholder } from "../publishing/framework";
import type { PublishedReference } from "./draft";
import { type Finding, finding } from "./findings";
import { checkRaised, type Ends } from "./raised";
import { unknownCode, unknownThing } from "./unknown";

type Scale = FrameworkFile["levelScale"];

/** The editions that a crosswalk joins, by id; null where it names none. */
export function endsOf(
  { from, fromEdition, to, toEdition }: CrosswalkDocument,
  { framework }: Pick<PublishedReference, "framework">,
): { readonly from: string | null; readonly to: string | null } {
  const end = (code: string, edition: number | null) =>
    (edition === null ? framework.current(code) : framework.edition(code, edition))?.id ?? null;
  return { from: end(from, fromEdition), to: end(to, toEdition) };
}

/** Checks a crosswalk between two published editions. */
export function checkCrosswalk(document: CrosswalkDocument, reference: PublishedReference): Finding[] {
  const { framework } = reference;
  const ends = endsOf(document, reference);
  const missing = (["from", "to"] as const).flatMap((side) =>
    ends[side] === null ? [unknownThing([side], "framework edition")] : [],
  );
  const [before, after] = [documentOf(framework, ends.from ?? ""), documentOf(framework, ends.to ?? "")];
  if (!before || !after) return missing;
  if (ends.from === ends.to) return [finding("SAME_VERSION", ["to"])];
  const idsIn = (version: string | null) => (code: string) =>
    framework.competenceByCode(version ?? "", code)?.id ?? code;
  const replaces = framework.crosswalkBetween(ends.from ?? "", ends.to ?? "")?.id ?? null;
  return checkLinks(
    document,
    { before, after, fromId: idsIn(ends.from), toId: idsIn(ends.to), replaces },
    reference,
    [],
  );
}

/**
 * Checks links from the competences of one edition to those of another, given as documents.
 * @param at the path of the object that holds them.
 */
export function checkLinks(
  document: LeadsOn,
  ends: Ends,
  { framework }: Pick<PublishedReference, "framework">,
  at: readonly string[],
): Finding[] {
  const { levelMap, links } = document;
  const { before, after } = ends;
  const [from, to] = [kindsOf(before), kindsOf(after)];
  const seen = new Set<string>();
  const found = links.flatMap((link, index) => {
    const path = [...at, "links", String(index)];
    const [source, target] = [from.get(link.from), to.get(link.to)];
    const faults: Finding[] = [];
    if (!source) faults.push(unknown([...path, "from"], link.from, before));
    if (!target) faults.push(unknown([...path, "to"], link.to, after));
    const pair = `${link.from} ${link.to}`;
    if (seen.has(pair)) faults.push(finding("REPEATED", path, `A link from ${link.from} to ${link.to}`));
    seen.add(pair);
    const mixed = (source === "ORGANISATIONAL") !== (target === "ORGANISATIONAL");
    if (source && target && mixed && link.relation !== "RELATED")
      faults.push(finding("ORGANISATIONAL_LINK", path, link.from, link.to));
    return [
      ...faults,
      ...checkPlaceholder(link, before, after, [...path, "relation"]),
      ...checkCap(link, after.levelScale, [...path, "cap"]),
    ];
  });
  const carries = links.some(({ relation }) => relation !== "RELATED");
  found.push(...checkLevelMap(levelMap, before.levelScale, after.levelScale, carries, [...at, "levelMap"]));
  // Only what holds together by itself can be followed round.
  if (found.length === 0) found.push(...checkRaised(document, ends, framework, at));
  return [...found, ...checkLeadingOn(links, before, after, at)];
}

/**
 * An EXACT link says that two competences are the same, which nobody can say of one that was not read. Within
 * one framework, what keeps its code is the same placeholder.
 */
function checkPlaceholder(
  { from, to, relation }: LeadsOn["links"][number],
  before: FrameworkFile,
  after: FrameworkFile,
  path: readonly string[],
): Finding[] {
  if (relation !== "EXACT" || (before.code === after.code && from === to)) return [];
  const placeholder = [entryIn(before, from), entryIn(after, to)].find((each) => each && isPlaceholder(each));
  return placeholder ? [finding("PLACEHOLDER_LINK", path, placeholder.code)] : [];
}

const entryIn = ({ domains }: FrameworkFile, code: string): CompetenceEntry | undefined =>
  domains.flatMap(({ competences }) => competences).find((each) => each.code === code);

const kindsOf = ({ domains }: FrameworkFile): ReadonlyMap<string, string> =>
  new Map(domains.flatMap(({ kind, competences }) => competences.map(({ code }) => [code, kind] as const)));

const unknown = (
  path: readonly string[],
  code: string,
  { code: framework, version, domains }: FrameworkFile,
): Finding =>
  unknownCode(
    path,
    `competence in ${framework} ${version}`,
    code,
    domains.flatMap(({ competences }) => competences),
  );

function checkCap(
  { relation, cap }: LeadsOn["links"][number],
  scale: Scale,
  path: readonly string[],
): Finding[] {
  if (relation !== "PARTIAL")
    return cap === null ? [] : [finding("OUT_OF_PLACE", path, `A link that is ${relation}`, "a cap")];
  if (cap === null)
    return [finding("MISSING", path, "A link that is PARTIAL", "the highest level it can give")];
  return notInScale(cap, scale, path);
}

function notInScale(level: string, { code, levels }: Scale, path: readonly string[]): Finding[] {
  if (levels.some((each) => each.code === level)) return [];
  return [finding("LEVEL_NOT_IN_SCALE", path, level, code, levels.map((each) => each.code).join(", "))];
}

/**
 * The engine counts on it that a higher level never gives less: so the map neither falls nor leaves a level
 * out above one.
 */
function checkLevelMap(
  levelMap: LeadsOn["levelMap"],
  from: Scale,
  to: Scale,
  carries: boolean,
  path: readonly string[],
): Finding[] {
  if (from.code === to.code)
    return levelMap === null
      ? []
      : [
          finding(
            "OUT_OF_PLACE",
            path,
            "A crosswalk within one scale",
            "a level map (a level carries over as it is)",
          ),
        ];
  if (levelMap === null) return carries ? [finding("NO_LEVEL_MAP", path, from.code, to.code)] : [];
  const wrong = Object.entries(levelMap).flatMap(([source, target]) => [
    ...notInScale(source, from, [...path, source]),
    ...notInScale(target, to, [...path, source]),
  ]);
  if (wrong.length > 0) return wrong;
  const rankOf = new Map(to.levels.map(({ code, rank }) => [code, rank]));
  const steps = [...from.levels].sort((a, b) => a.rank - b.rank);
  return steps.flatMap(({ code }, index) => {
    const lower = steps[index - 1]?.code ?? "";
    const [below, here] = [levelMap[lower], levelMap[code]];
    if (below === undefined) return [];
    if (here === undefined) return [finding("LEVEL_MAP_GAP", path, lower, code)];
    return (rankOf.get(here) ?? 0) < (rankOf.get(below) ?? 0)
      ? [finding("LEVEL_MAP_FALLS", [...path, code], lower, code)]
      : [];
  });
}

/** Within one framework, everything of the earlier edition is meant to lead on to the later one. */
function checkLeadingOn(
  links: LeadsOn["links"],
  before: FrameworkFile,
  after: FrameworkFile,
  at: readonly string[],
): Finding[] {
  if (before.code !== after.code) return [];
  const leading = new Set(links.flatMap(({ from, relation }) => (relation === "RELATED" ? [] : [from])));
  const whole = new Set(
    links.flatMap(({ from, relation }) => (relation === "EXACT" || relation === "REPLACED_BY" ? [from] : [])),
  );
  const stays = kindsOf(after);
  return [...kindsOf(before)].flatMap(([code, kind]) =>
    whole.has(code) || kind === "ORGANISATIONAL"
      ? []
      : leading.has(code)
        ? [finding("APPOINTMENTS_STAY_BEHIND", [...at, "links"], code)]
        : [
            finding(
              "NOTHING_LEADS_ON",
              [...at, "links"],
              code,
              stays.has(code) ? "the new edition still has under that code" : "the new edition no longer has",
            ),
          ],
  );
}
