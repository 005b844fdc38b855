const NONE: readonly never[] = [];

/** Rows by a key: sorted when the first is asked for, since most routes need little of a record. */
export function groupLookup<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): (wanted: string) => readonly Row[] {
  let groups: ReadonlyMap<string, readonly Row[]> | null = null;
  return (wanted) => {
    if (rows.length === 0) return NONE;
    groups ??= inGroups(rows, key);
    return groups.get(wanted) ?? NONE;
  };
}

function inGroups<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const its = key(row);
    const group = groups.get(its);
    if (group) group.push(row);
    else groups.set(its, [row]);
  }
  return groups;
}

/** Rows by a key that no two of them share, without a list for each of them. */
export function uniqueLookup<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): (wanted: string) => Row | undefined {
  let index: ReadonlyMap<string, Row> | null = null;
  return (wanted) => {
    index ??= indexBy(rows, key);
    return index.get(wanted);
  };
}

function indexBy<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row> {
  const index = new Map<string, Row>();
  for (const row of rows) index.set(key(row), row);
  return index;
}
