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
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
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
    index ??= new Map(rows.map((row) => [key(row), row]));
    return index.get(wanted);
  };
}
