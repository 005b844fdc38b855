import { idOf } from "../../reference/publishing/identity";
import type { CFPackage } from "./forms";
import { type KeptName, partKey } from "./kept-names";
import type { EditionSource } from "./sources";

/** By the identifier here. */
type Names = ReadonlyMap<string, KeptName>;

/** Packages in which what was imported has the names of its source. */
export function withSourceNames(
  editions: readonly EditionSource[],
  packages: readonly CFPackage[],
): readonly CFPackage[] {
  const names = namesIn(editions, packages);
  return names.size === 0 ? packages : packages.map((each) => renamed(each, names));
}

/**
 * The names that are given out. Two things never have the same: one that is here already keeps its own, and of
 * two editions with the same names the newest has them.
 */
function namesIn(editions: readonly EditionSource[], packages: readonly CFPackage[]): Names {
  const named = editions.filter(({ sourceNames }) => sourceNames !== null);
  if (named.length === 0) return new Map();
  const taken = new Set(packages.flatMap(identifiersOf));
  const names = new Map<string, KeptName>();
  const newestFirst = [...named].sort(
    (a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0),
  );
  for (const edition of newestFirst) {
    const own = namesOf(edition);
    if ([...own.values()].some(({ identifier }) => taken.has(identifier))) continue;
    for (const [id, name] of own) {
      names.set(id, name);
      taken.add(name.identifier);
    }
  }
  return names;
}

const identifiersOf = ({ CFDocument, CFItems, CFAssociations, CFRubrics }: CFPackage): string[] =>
  [CFDocument, ...CFItems, ...CFAssociations, ...CFRubrics].map(({ identifier }) => identifier);

function namesOf({ id, domains, sourceNames }: EditionSource): Names {
  const names = new Map<string, KeptName>();
  if (!sourceNames) return names;
  names.set(id, sourceNames.document);
  const add = (key: string, child: string, parent: string): void => {
    const name = sourceNames.parts[key];
    if (!name) return;
    names.set(child, name);
    if (name.association) names.set(idOf("case-association", "isChildOf", child, parent), name.association);
  };
  for (const domain of domains) {
    add(partKey("DOMAIN", domain.code), domain.id, id);
    for (const competence of domain.competences) {
      add(partKey("COMPETENCE", competence.code), competence.id, domain.id);
      for (const { id: statement, code } of competence.statements)
        add(partKey("STATEMENT", code), statement, competence.id);
    }
  }
  return names;
}

/** The same, with the names of the source wherever something named is. */
function renamed<Value>(value: Value, names: Names): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => renamed(each, names)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, renamed(each, names)]);
  const made = Object.fromEntries(entries) as { identifier?: string; uri?: string };
  const here = made.identifier ?? "";
  const name = names.get(here);
  if (name) {
    made.identifier = name.identifier;
    made.uri = name.uri ?? made.uri?.replace(here, name.identifier);
  }
  return made as Value;
}
