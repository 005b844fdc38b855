import { randomUUID } from "node:crypto";
import { fromGlobalId, fromPairId, pairId, toGlobalId } from "../../../src/schema/node";
import type { Things } from "./things";

/** The same with ids that nobody ever gave to anything. */
export function nobodys({ byType, toWorkOn, ...others }: Things): Things {
  const another = (id: string): string =>
    fromPairId(id)
      ? toGlobalId("Readiness", pairId(randomUUID(), randomUUID()))
      : toGlobalId(fromGlobalId(id)?.type ?? "", randomUUID());
  const anothers = (ids: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, another(id)]));
  return {
    ...others,
    byType: anothers(byType),
    toWorkOn: anothers(toWorkOn),
    number: "OD-999",
    route: "NO-SUCH",
  };
}
