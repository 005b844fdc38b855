/** What CASE 1.1 added. */
const ADDED = new Set(["extensions", "targetType", "caseVersion", "frameworkType"]);

/** An answer of CASE 1.1 in the form of CASE 1.0: without what 1.1 added, types of our own as isRelatedTo. */
export function toVersion10(answer: object): object {
  return Object.fromEntries(
    Object.entries(answer)
      .filter(([name]) => !ADDED.has(name))
      .map(([name, value]) => [name, isOurType(name, value) ? "isRelatedTo" : convert(value)]),
  );
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  return typeof value === "object" && value !== null ? toVersion10(value) : value;
}

const isOurType = (name: string, value: unknown): boolean =>
  name === "associationType" && String(value).startsWith("ext:");
