import type { Client } from "pg";
import type { Selection } from "../../database/moving/rows";
import { PUBLISHED_CHANNEL, PUBLISHING } from "../authoring/publishing";

/** Waits for publications to end, and makes later ones wait until the connection is closed. */
export async function lockPublishing(client: Client): Promise<void> {
  await client.query("SELECT pg_advisory_lock($1)", [PUBLISHING]);
}

/** Waits for publications to end, and makes later ones wait until the transaction ends. */
export async function lockPublishingUntilCommit(client: Client): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock($1)", [PUBLISHING]);
}

/** Notifies every process of this database when the transaction commits. */
export async function announcePublicationTo(client: Client): Promise<void> {
  await client.query(`NOTIFY ${PUBLISHED_CHANNEL}`);
}

/** The organisations that are part of what is published. */
export const PUBLISHED_ORGANISATIONS: Selection = {
  where: "t.source_ref IS NOT NULL OR t.kind = 'NATIONAL_BODY'",
  values: [],
};

/** The ids of those who published or retired something national. */
export async function readStewards(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT unnest(ARRAY[created_by, updated_by, published_by, reviewed_by]) AS id
     FROM public.draft WHERE organisation_id IS NULL AND published_at IS NOT NULL
     UNION SELECT retired_by FROM public.retirement WHERE organisation_id IS NULL`,
  );
  return rows.map(({ id }) => id);
}
