import type { Client } from "pg";

/** The end of a trail. */
export interface TrailEnd {
  readonly sequence: string;
  readonly hash: string;
}

/** The end of an organisation's trail. Null: it has no trail. */
export async function readTrailEnd(client: Client, organisationId: string): Promise<TrailEnd | null> {
  const { rows } = await client.query<TrailEnd>(
    "SELECT sequence::text, hash FROM public.trail_head WHERE organisation_id = $1",
    [organisationId],
  );
  return rows[0] ?? null;
}

/** Links the end of an organisation's trail with the ends of the other trails of this database. */
export async function insertAnchor(
  client: Client,
  organisationId: string,
  { sequence, hash }: TrailEnd,
): Promise<void> {
  await client.query(
    `INSERT INTO public.trail_anchor (organisation_id, sequence, hash, witness, seal)
     SELECT $1::uuid, $2::bigint, $3::text, w.number, encode(sha256(convert_to(
       concat_ws(E'\\n', $1::uuid::text, $2::bigint::text, $3::text, coalesce(w.number::text, ''), coalesce(w.seal, '')),
       'UTF8')), 'hex')
     FROM (SELECT) AS one
     LEFT JOIN (SELECT number, seal FROM public.trail_anchor ORDER BY number DESC LIMIT 1) AS w ON true
     RETURNING NULL`,
    [organisationId, sequence, hash],
  );
}
