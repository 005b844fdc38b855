import type { Node } from "../../entities/node";
import type { Reference } from "../../reference";
import { fromGlobalId } from "../../schema/node";

type Version = Node & { readonly version: number | string; readonly retiredAt: Date | null };

/** The versions of published reference data, by the type in its global id. */
const VERSIONS: Readonly<Record<string, (reference: Reference, id: string) => readonly Version[]>> = {
  ProgressionRoute: ({ pathway }, id) => pathway.routeVersionsOf(id),
  RoleBand: ({ pathway }, id) => pathway.roleBandVersionsOf(id),
  CurriculumUnit: ({ curriculum }, id) => curriculum.unitVersionsOf(id),
  Programme: ({ curriculum }, id) => curriculum.programmeVersionsOf(id),
  Crosswalk: ({ framework }, id) => [framework.crosswalkById(id) ?? []].flat(),
  FrameworkVersion: ({ framework }, id) => [framework.versions.get(id) ?? []].flat(),
};

/** The version of published reference data that was retired last; null if none was. */
export function retiredVersion(
  reference: Reference,
  { published }: { readonly published: string },
): Node | null {
  const named = fromGlobalId(published);
  const versions = named ? (VERSIONS[named.type]?.(reference, named.id) ?? []) : [];
  const retired = versions.filter(({ retiredAt }) => retiredAt !== null);
  return retired.reduce<Version | null>(
    (latest, each) => (latest && Number(latest.retiredAt) >= Number(each.retiredAt) ? latest : each),
    null,
  );
}
