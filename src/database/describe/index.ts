import type { Client } from "pg";
import { openClient } from "../connections";
import { type DescribedFunction, FUNCTIONS, linesOfFunction } from "./functions";
import { RIGHTS } from "./rights";
import { TABLES } from "./tables";

/**
 * Tables that hold random keys, and the list of migrations itself: their rows differ between two equal
 * databases.
 */
const ROWS_DIFFER = ["migrations", "reach_key", "reach_seal"];

/**
 * Describes a database that has just been migrated, in lines that can be compared: every table with what
 * belongs to it, every function with its body, all rights, and the rows that migrations write. The embedded
 * distribution has no pg_dump.
 *
 * Two databases with the same lines hold the same schema. The text of a function is compared without its
 * layout and comments.
 * @param url of the role that owns the tables.
 */
export async function describeSchema(url: string): Promise<string> {
  const client = await openClient(url);
  try {
    await client.query("SET search_path = public");
    const sections = [
      "Tables: columns, constraints, indexes, triggers, rights, policies, comments",
      ...(await lines(client, TABLES)),
      "",
      "Functions, with their rights, their comments and their text",
      ...(await functions(client)),
      "",
      "Extensions, types, sequences, views, and the rights on the schema, the database and by default",
      ...(await lines(client, RIGHTS)),
      "",
      "Rows that migrations write",
      ...(await rowsOf(client)),
    ];
    return `${sections.join("\n")}\n`;
  } finally {
    await client.end();
  }
}

async function lines(client: Client, statement: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(statement);
  return rows.map(({ line }) => line.replaceAll("\n", "\\n"));
}

async function functions(client: Client): Promise<string[]> {
  const { rows } = await client.query<DescribedFunction>(FUNCTIONS);
  return rows.flatMap(linesOfFunction);
}

async function rowsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> ALL ($1)
     ORDER BY relname COLLATE "C"`,
    [ROWS_DIFFER],
  );
  const found: string[] = [];
  for (const { name } of rows)
    found.push(
      ...(await lines(
        client,
        `
          SELECT '${name}: ' || to_jsonb(t)::text AS line
          FROM ${client.escapeIdentifier(name)} t
          ORDER BY to_jsonb(t)::text COLLATE "C"`,
      )),
    );
  return found;
}
