/** The facts that stand, or all of them. */
export function standingOr<Row extends { readonly standing: boolean }>(
  includeUndone: boolean,
  rows: readonly Row[],
): readonly Row[] {
  return includeUndone ? rows : rows.filter(({ standing }) => standing);
}
