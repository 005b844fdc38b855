import DataLoader from "dataloader";
import type { Database } from "../database/pool";
import * as read from "../repositories/other-facts";

export type {
  CompletionFace,
  CredentialFace,
  EndorsementFace,
  SupervisionFace,
} from "../repositories/other-facts";

export interface OtherFactLoaders {
  readonly completions: DataLoader<string, readonly read.CompletionFace[]>;
  readonly credentials: DataLoader<string, readonly read.CredentialFace[]>;
  readonly supervisions: DataLoader<string, readonly read.SupervisionFace[]>;
  readonly endorsements: DataLoader<string, readonly read.EndorsementFace[]>;
}

/** The other facts of workers of one organisation, as they stand today; one statement a kind for all parents. */
export function otherFactLoaders(db: Database, organisationId: string, today: string): OtherFactLoaders {
  const loader = <Row extends { readonly workerId: string }>(
    rowsOf: (
      db: Database,
      organisationId: string,
      workers: readonly string[],
      today: string,
    ) => Promise<Row[]>,
  ) =>
    new DataLoader<string, readonly Row[]>(async (workers) => {
      const rows = await rowsOf(db, organisationId, workers, today);
      return workers.map((worker) => rows.filter(({ workerId }) => workerId === worker));
    });
  return {
    completions: loader(read.completionsOfWorkers),
    credentials: loader(read.credentialsOfWorkers),
    supervisions: loader(read.supervisionsOfWorkers),
    endorsements: loader(read.endorsementsOfWorkers),
  };
}
