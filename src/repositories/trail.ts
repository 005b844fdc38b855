import type { Database } from "../database/pool";
import type { Capacity } from "../entities/vocabulary";

/** A read of somebody's words, or of their whole record. */
export interface NewRead {
  readonly about: "EVIDENCE_WORDS" | "WORKER";
  readonly object: string;
  readonly workerId: string;
  /** In which the reader reads it. */
  readonly capacities: readonly Capacity[];
}

/**
 * Writes who is about to read what into the trail, in the transaction that reads it. What is written elsewhere leaves its
 * entry by itself.
 */
export async function recordReads(
  db: Database,
  organisationId: string,
  personId: string,
  operation: string,
  reads: readonly NewRead[],
): Promise<void> {
  await db.query(
    {
      name: "record-reads",
      text: `
        INSERT INTO trail (organisation_id, person_id, capacities, operation, action, about, object, worker_id)
        SELECT $1, $2, string_to_array(capacities, ','), $3, 'READ', about, object, worker_id
        FROM unnest($4::text[], $5::text[], $6::uuid[], $7::text[]) AS read (about, object, worker_id, capacities)`,
    },
    [
      organisationId,
      personId,
      operation,
      reads.map(({ about }) => about),
      reads.map(({ object }) => object),
      reads.map(({ workerId }) => workerId),
      reads.map(({ capacities }) => capacities.join(",")),
    ],
  );
}
