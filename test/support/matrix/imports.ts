import { organisationId } from "../../../src/commands/demonstration/personas";
import { toGlobalId } from "../../../src/schema/node";
import type { TestService } from "../server";

/** The kinds of files that those of the matrix send in. */
const KINDS = ["WORKERS", "CREDENTIALS", "SUPERVISIONS", "ENDORSEMENTS"] as const;

/** One import of each kind that is under way, with a line that was refused. @returns their global ids, by names of their own. */
export async function importsUnderWay(
  { pool }: TestService,
  organisation: string,
): Promise<Readonly<Record<string, string>>> {
  const ids: Record<string, string> = {};
  for (const kind of KINDS) {
    const { rows } = await pool.query<{ id: string }>(
      `INSERT INTO import (organisation_id, kind, digest, file_name, bytes_total, started_by, headings, wanted)
       SELECT $1, $2, encode(sha256(random()::text::bytea), 'hex'), 'a file', 10, person_id, '{number}', '{number}'
       FROM member WHERE organisation_id = $1 LIMIT 1 RETURNING id`,
      [organisationId(organisation), kind],
    );
    const id = rows[0]?.id ?? "";
    await pool.query(
      `INSERT INTO import_refusal (organisation_id, import_id, line, code, field, message, written)
       VALUES ($1, $2, 2, 'TEXT_LENGTH', 'number', 'number is empty. It needs a value.', ' ')`,
      [organisationId(organisation), id],
    );
    ids[`importOf${kind}`] = toGlobalId("Import", id);
  }
  return ids;
}
