import type { Database } from "../../database/pool";
import { FACTS } from "../../facts";

/** Rows that are written with a fact of a kind, by the table and the column that names the fact. */
const WRITTEN_WITH: Readonly<Record<string, readonly [table: string, column: string]>> = {
  EVIDENCE: ["claim", "evidence_id"],
  ASSESSOR_APPOINTMENT: ["appointment_competence", "appointment_id"],
  JUDGEMENT: ["judgement_standing", "judgement_id"],
};

/** SQL: a row as JSON, without the columns that are null. */
const given = (row: string) =>
  `(SELECT jsonb_object_agg(key, value) FROM jsonb_each(to_jsonb(${row})) WHERE value <> 'null')`;

function saidBy(kind: string, table: string): string {
  const own = `
    (SELECT ${given("t")} FROM public.${table} t WHERE t.organisation_id = $1 AND t.id = f.id)`;
  const written = WRITTEN_WITH[kind];
  if (!written) return `jsonb_build_object('says', ${own})`;
  const [name, column] = written;
  return `jsonb_build_object('says', ${own}, '${name}', (SELECT jsonb_agg(${given("t")} ORDER BY to_jsonb(t)::text COLLATE "C") FROM public.${name} t WHERE t.organisation_id = $1 AND t.${column} = f.id))`;
}

/**
 * The contents of facts now, each as the text from which its digest is made (docs/trail.md). The statement
 * calls no function of the schema, because somebody who altered facts may have altered functions as well. The
 * time zone of the transaction is UTC.
 */
export async function contentsOfFacts(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly content: string }[]> {
  return db.query(
    {
      name: "contents-of-facts",
      text: `
        SELECT f.id, (jsonb_build_object('fact', ${given("f")})
          || CASE WHEN f.origin_id IS NULL THEN '{}'
            ELSE jsonb_build_object('origin',
              (SELECT ${given("t")}
                FROM public.fact_origin t
                WHERE t.organisation_id = $1 AND t.id = f.origin_id)) END
          || CASE f.kind ${FACTS.map(({ kind, table }) => `WHEN '${kind}' THEN ${saidBy(kind, table)}`).join("\n")} END)::text AS content
        FROM public.fact f WHERE f.organisation_id = $1 AND f.id = ANY($2::uuid[])`,
    },
    [organisationId, ids],
  );
}

/** A fact without an entry in the trail, if there is one. */
export async function factWithoutEntry(
  db: Database,
  organisationId: string,
): Promise<{ readonly id: string; readonly kind: string } | null> {
  const [found] = await db.query<{ readonly id: string; readonly kind: string }>(
    {
      name: "fact-without-entry",
      text: `
        SELECT f.id, f.kind FROM public.fact f
        WHERE f.organisation_id = $1
          AND NOT EXISTS (SELECT FROM public.trail t
            WHERE t.organisation_id = $1 AND t.action = 'RECORDED' AND t.object = f.id::text
              AND t.about = f.kind)
        ORDER BY f.recorded_at, f.id LIMIT 1`,
    },
    [organisationId],
  );
  return found ?? null;
}

/** Where a trail ended after a transaction, from the second record. */
export interface AnchorRow {
  readonly number: number;
  readonly organisationId: string;
  readonly sequence: number;
  readonly hash: string;
  readonly witness: number | null;
  readonly seal: string;
}

const ANCHOR = `number, organisation_id AS "organisationId", sequence, hash, witness, seal`;

/** The anchors of an organisation's trail from after an entry to another. */
export async function anchorsBetween(
  db: Database,
  organisationId: string,
  after: number,
  upTo: number,
): Promise<AnchorRow[]> {
  return db.query(
    {
      name: "anchors-between",
      text: `
        SELECT ${ANCHOR}
        FROM public.trail_anchor
        WHERE organisation_id = $1 AND sequence > $2 AND sequence <= $3
        ORDER BY sequence`,
    },
    [organisationId, after, upTo],
  );
}

/** The last anchor of an organisation's trail; null if it has none. */
export async function lastAnchor(db: Database, organisationId: string): Promise<AnchorRow | null> {
  const [found] = await db.query<AnchorRow>(
    {
      name: "last-anchor",
      text: `
        SELECT ${ANCHOR} FROM public.trail_anchor WHERE organisation_id = $1 ORDER BY sequence DESC LIMIT 1`,
    },
    [organisationId],
  );
  return found ?? null;
}

/** Anchors of all organisations in the order in which they were written, after one, at most that many. */
export async function anchorsAfter(db: Database, number: number, most: number): Promise<AnchorRow[]> {
  return db.query(
    {
      name: "anchors-after",
      text: `SELECT ${ANCHOR} FROM public.trail_anchor WHERE number > $1 ORDER BY number LIMIT $2`,
    },
    [number, most],
  );
}

/** Every organisation, by its code. */
export async function organisationsToCheck(
  db: Database,
): Promise<{ readonly id: string; readonly code: string }[]> {
  return db.query(
    { name: "organisations-to-check", text: "SELECT id, code FROM public.organisation ORDER BY code" },
    [],
  );
}
