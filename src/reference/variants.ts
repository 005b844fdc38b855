import { ProgressionRouteFrom, RoleBandVersion } from "../entities";
import { groupBy } from "./index-by";

type StartsOf = (routeVersion: string) => readonly ProgressionRouteFrom[];

/**
 * The starts of routes with the variants of each role band after it, unless the route names them itself.
 * @param titleOf a version of a route by its id.
 */
export function withVariants(
  startsOf: StartsOf,
  roleBands: readonly RoleBandVersion[],
  titleOf: (routeVersion: string) => string,
): StartsOf {
  const variants = roleBands.filter(({ variantOfId }) => variantOfId !== null);
  if (variants.length === 0) return startsOf;
  const nationalTitle = new Map(roleBands.map(({ roleBandId, title }) => [roleBandId, title]));
  const variantsOf = groupBy(variants, ({ variantOfId }) => variantOfId ?? "");
  const known = new Map<string, readonly ProgressionRouteFrom[]>();
  return (routeVersion) => {
    const found =
      known.get(routeVersion) ??
      expanded(startsOf(routeVersion), variantsOf, (start, variant) =>
        titleForVariant(
          start.title ?? titleOf(routeVersion),
          nationalTitle.get(start.roleBandId) ?? "",
          variant.title,
        ),
      );
    known.set(routeVersion, found);
    return found;
  };
}

const expanded = (
  starts: readonly ProgressionRouteFrom[],
  variantsOf: (roleBand: string) => readonly RoleBandVersion[],
  titleFor: (start: ProgressionRouteFrom, variant: RoleBandVersion) => string | null,
): readonly ProgressionRouteFrom[] =>
  starts.flatMap((start) => [
    start,
    ...variantsOf(start.roleBandId)
      .filter((variant) => !starts.some(({ roleBandId }) => roleBandId === variant.roleBandId))
      .map((variant) => {
        const { roleBandId } = variant;
        return Object.assign(new ProgressionRouteFrom(), start, {
          roleBandId,
          title: titleFor(start, variant),
        });
      }),
  ]);

/** A title with the variant's own in place of the national role band's; null if it does not name that. */
function titleForVariant(title: string, national: string, variant: string): string | null {
  if (national === "") return null;
  if (title.startsWith(national)) return variant + title.slice(national.length);
  const inside = inSentence(national);
  return title.includes(inside) ? title.replace(inside, () => inSentence(variant)) : null;
}

/** "Peer support worker" as it is within a sentence. An abbreviation stays as it is. */
const inSentence = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

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
