import type { Database } from "../../database/pool";
import type { CpdKind } from "../../facts/cpd-entry";
import type { NamedInFramework, NamedWorker } from "../shared/by";
import { requireCompetenceOfAnyEdition, requireDomain } from "../shared/competences";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireNotInFuture, requireWorker } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";

export interface RecordCpdEntry {
  readonly worker: NamedWorker;
  readonly doneOn: string;
  readonly minutes: number;
  readonly kind: CpdKind;
  readonly competences?: readonly NamedInFramework[] | null;
  readonly domains?: readonly NamedInFramework[] | null;
}

/** A week without a break: more is a slip. */
const MOST_MINUTES = 10_080;
const MOST_NAMED = 50;

/** Records what a worker did to keep their practice up: when, how long, and of what kind. @returns its id. */
export async function recordCpdEntry(
  context: UseCaseContext,
  db: Database,
  input: RecordCpdEntry,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "recordCpd");
  requireNotInFuture(context, input.doneOn, "doneOn");
  if (input.minutes < 1 || input.minutes > MOST_MINUTES)
    refuse("OUT_OF_RANGE", ["minutes"], messages.minutesOutOfRange(input.minutes, MOST_MINUTES));
  const idsOf = (
    list: "competences" | "domains",
    find: (by: NamedInFramework, path: readonly string[]) => { readonly id: string },
  ): string[] => {
    const named = input[list] ?? [];
    if (named.length > MOST_NAMED)
      refuse("OUT_OF_RANGE", [list], messages.touchedCount(named.length, MOST_NAMED));
    return [...new Set(named.map((by, at) => find(by, [list, String(at)]).id))];
  };
  return await writeFact(context, db, {
    kind: "CPD_ENTRY",
    action: "recordCpd",
    workerId: worker.id,
    row: {
      doneOn: input.doneOn,
      minutes: input.minutes,
      kind: input.kind,
      competenceIds: idsOf("competences", (by, path) => requireCompetenceOfAnyEdition(context, by, path)),
      domainIds: idsOf("domains", (by, path) => requireDomain(context, by, path)),
    },
  });
}
