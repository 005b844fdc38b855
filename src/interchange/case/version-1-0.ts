/** What CASE 1.1 added. */
const ADDED = new Set(["extensions", "targetType", "caseVersion", "frameworkType"]);

/** An answer of CASE 1.1 in the form of CASE 1.0: without what 1.1 added, types of our own as isRelatedTo. */
export function toVersion10(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(toVersion10);
  if (answer === null || typeof answer !== "object") return answer;
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]) => {
      if (ADDED.has(name)) return [];
      const isOurs = name === "associationType" && String(value).startsWith("ext:");
      return [[name, isOurs ? "isRelatedTo" : toVersion10(value)]];
    }),
  );
}
