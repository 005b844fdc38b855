import DataLoader from "dataloader";
import type { Database } from "../database/pool";
import {
  type ClaimFace,
  claimsOfEvidence,
  type EvidenceFace,
  evidenceOfWorkers,
  type WordsFace,
  wordsOfEvidence,
} from "../repositories/evidence-reading";

export type { ClaimFace, EvidenceFace };

/** Evidence with its claims and words, for one organisation; one statement each for all parents of a request. */
export interface EvidenceLoaders {
  readonly ofWorker: DataLoader<string, readonly EvidenceFace[]>;
  readonly claims: DataLoader<string, readonly ClaimFace[]>;
  readonly words: DataLoader<string, WordsFace | null>;
}

export function evidenceLoaders(db: Database, organisationId: string): EvidenceLoaders {
  return {
    ofWorker: new DataLoader(async (workers) => {
      const rows = await evidenceOfWorkers(db, organisationId, workers);
      return workers.map((worker) => rows.filter(({ workerId }) => workerId === worker));
    }),
    claims: new DataLoader(async (evidence) => {
      const rows = await claimsOfEvidence(db, organisationId, evidence);
      return evidence.map((id) => rows.filter(({ evidenceId }) => evidenceId === id));
    }),
    words: new DataLoader(async (evidence) => {
      const rows = new Map(
        (await wordsOfEvidence(db, organisationId, evidence)).map((row) => [row.evidenceId, row]),
      );
      return evidence.map((id) => rows.get(id) ?? null);
    }),
  };
}
