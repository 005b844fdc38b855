import { ProgressionRouteFrom, RoleBandVersion } from "../entities";
import { groupBy } from "./index-by";

type StartsOf = (routeVersion: string) => readonly ProgressionRouteFrom[];

/** The starts of routes with the variants of each role band after it, unless the route names them itself. */
export function withVariants(startsOf: StartsOf, roleBands: readonly RoleBandVersion[]): StartsOf {
  const variants = roleBands.filter(({ variantOfId }) => variantOfId !== null);
  if (variants.length === 0) return startsOf;
  const variantsOf = groupBy(variants, ({ variantOfId }) => variantOfId ?? "");
  const known = new Map<string, readonly ProgressionRouteFrom[]>();
  return (routeVersion) => {
    const found = known.get(routeVersion) ?? expanded(startsOf(routeVersion), variantsOf);
    known.set(routeVersion, found);
    return found;
  };
}

const expanded = (
  starts: readonly ProgressionRouteFrom[],
  variantsOf: (roleBand: string) => readonly RoleBandVersion[],
): readonly ProgressionRouteFrom[] =>
  starts.flatMap((start) => [
    start,
    ...variantsOf(start.roleBandId)
      .filter((variant) => !starts.some(({ roleBandId }) => roleBandId === variant.roleBandId))
      .map(({ roleBandId }) => Object.assign(new ProgressionRouteFrom(), start, { roleBandId, title: null })),
  ]);

/** Role band versions with the scope of the national role band, for a variant that states none of its own. */
export function withInheritedScope(versions: readonly RoleBandVersion[]): readonly RoleBandVersion[] {
  const current = new Map(
    versions.filter(({ status }) => status === "PUBLISHED").map((version) => [version.roleBandId, version]),
  );
  return versions.map((version) => {
    const national = current.get(version.variantOfId ?? "");
    if (!national) return version;
    const copy: RoleBandVersion = Object.assign(new RoleBandVersion(), version);
    if (copy.inScope.length === 0) copy.inScope = national.inScope;
    if (copy.outOfScope.length === 0) copy.outOfScope = national.outOfScope;
    return copy;
  });
}
