import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import { insertWords, type Words } from "../../repositories/evidence/words";
import type { WorkerRow } from "../../repositories/workforce/workforce";
import { type ClaimInput, writeClaims } from "./claims";
import type { UseCaseContext } from "./context";
import { writeFact } from "./write-fact";

export interface EvidenceDraft {
  readonly worker: Pick<WorkerRow, "id" | "organisationId">;
  readonly evidenceKindId: string;
  readonly doneOn: string;
  readonly words: Words;
  readonly claims: readonly ClaimInput[];
}

/**
 * Writes a draft of evidence with its claims; its words stand apart. Nothing counts until it is handed in and
 * judged. @returns its id. @throws Refused for claims that cannot be made.
 */
export async function writeDraft(
  context: UseCaseContext,
  db: Database,
  { worker, evidenceKindId, doneOn, words, claims }: EvidenceDraft,
): Promise<string> {
  const id = randomUUID();
  await writeFact(context, db, {
    kind: "EVIDENCE",
    action: "handInEvidence",
    workerId: worker.id,
    id,
    row: { evidenceKindId, doneOn, version: 1 },
  });
  await insertWords(db, {
    organisationId: worker.organisationId,
    workerId: worker.id,
    evidenceId: id,
    ...words,
  });
  await writeClaims(context, db, id, claims);
  return id;
}
