/** One row for each key; a later row of the same key wins. */
export function indexBy<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [key(row), row]));
}

/** All rows of each key, in their order. */
export function groupBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | null,
): (key: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = key(row);
    if (group === null) continue;
    const members = groups.get(group);
    if (members) members.push(row);
    else groups.set(group, [row]);
  }
  return (wanted) => groups.get(wanted) ?? [];
}

export function byPosition<Row extends { position: number }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => a.position - b.position);
}

/** Codes such as 3.2 and 3.10 in the order that people count. */
export function byCode<Row extends { code: string }>(rows: readonly Row[]): Row[] {
  const order = new Intl.Collator("en", { numeric: true });
  return [...rows].sort((a, b) => order.compare(a.code, b.code));
}
