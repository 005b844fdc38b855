/** A path of ours with a query; what is empty is left out. */
export function addressOf(path: string, query: Readonly<Record<string, string | number | null>>): string {
  const filled = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [[name, String(value)] as [string, string]],
  );
  return filled.length === 0 ? path : `${path}?${new URLSearchParams(filled).toString()}`;
}
