/** A current version that is about to be retired. */
export interface RetirableVersion {
  readonly id: string;
  readonly version: number;
  /** Whose own it is; null for a national one. */
  readonly organisationId: string | null;
  /** Current things that refer to it, in words that the retiring organisation may read. */
  readonly referredToBy: readonly string[];
  /** Ids of versions that depend on it and are retired with it. */
  readonly with: readonly string[];
}

/** What other organisations have of their own is not named to anybody else. */
export function routesVisibleTo(
  organisationId: string | null,
  routes: readonly { readonly code: string; readonly owner: string | null }[],
): readonly string[] {
  const seen = routes.filter(({ owner }) => owner === null || owner === organisationId);
  return [
    ...seen.map(({ code }) => `route ${code}`),
    ...(routes.length > seen.length ? ["routes of organisations' own"] : []),
  ];
}
