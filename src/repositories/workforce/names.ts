import type { Database } from "../../database/pool";
import type { Conditions } from "../shared/conditions";

/** SQL: the form of a name for search and sorting. */
export const folded = (text: string): string => `fold_name(${text})`;

/** A text to search for within names. */
export interface SoughtName {
  /** Folded like names; empty: every name contains it. */
  readonly text: string;
  /** How many parts of names in the organisation begin with it, counted up to MANY. */
  readonly workers: number;
}

/**
 * From so many on, walking the names in their order and passing over those without the text meets the next
 * one soon: of a million workers one in twenty has it. Up to then those who have it are sorted first: 20 ms.
 */
const MANY = 50_000;
/**
 * The same where their records have to be read, because they are sorted or narrowed by something else: 10 ms.
 */
const SOME = 2_000;
/** Letters of a part of a name, as `name_parts` cuts them. */
const PART = 16;
/** Sorts after whatever follows the beginning of a part. */
const LAST = "\u{10FFFF}";

/** Folds a search text, and chooses the best way to find it. */
export async function soughtName(db: Database, organisationId: string, name: string): Promise<SoughtName> {
  const [row] = await db.query<SoughtName>(
    {
      name: "sought-name",
      byValues: true,
      text: `SELECT sought.text, (SELECT count(*)::int FROM (
            SELECT FROM worker_name_part
            WHERE organisation_id = $1 AND part >= left(sought.text, ${PART})
              AND part < left(sought.text, ${PART}) || '${LAST}'
            LIMIT ${MANY}
          ) AS parts) AS workers
        FROM (SELECT ${folded("$2")} AS text) AS sought`,
    },
    [organisationId, name],
  );
  return row ?? { text: "", workers: MANY };
}

/** Texts folded like names, in the same order. */
export async function foldedTexts(db: Database, texts: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ text: string }>(
    {
      name: "folded-texts",
      text: `
        SELECT ${folded("given.text")} AS text
        FROM unnest($1::text[])
        WITH ORDINALITY AS given (text, place)
        ORDER BY place`,
    },
    [texts],
  );
  return rows.map(({ text }) => text);
}

/** The range of parts of names that begin with a text. */
function rangeOfParts(text: string): readonly [from: string, before: string] {
  const part = Array.from(text).slice(0, PART).join("");
  return [part, `${part}${LAST}`];
}

/** Selects only workers `w` of the organisation, the statement's $1, whose name contains a text. */
export function andNamed(conditions: Conditions, { text, workers }: SoughtName): void {
  if (text === "") return;
  const isWhole = workers < SOME && isOnePart(text);
  if (workers < SOME)
    conditions.and("parts", `w.id IN (SELECT p.holder FROM ${PARTS})`, ...rangeOfParts(text));
  if (!isWhole) conditions.and("name", "strpos(w.sort_name, ?) > 0", text);
}

/**
 * SQL: workers whose name contains a text as `n` (sort_name, holder), to be sorted before their records are
 * read; null if reading the names in order is better. The statement still has to check whether they contain
 * all of a long text.
 */
export function namedFirst(conditions: Conditions, { text, workers }: SoughtName): string | null {
  if (text === "" || workers >= MANY) return null;
  conditions.shape.push("named");
  const [from, before] = rangeOfParts(text).map((value) => conditions.bind(value));
  if (!isOnePart(text)) conditions.and("name", "strpos(w.sort_name, ?) > 0", text);
  return `
    (SELECT DISTINCT p.sort_name, p.holder
      FROM worker_name_part p
      WHERE p.organisation_id = $1 AND p.part >= ${from} AND p.part < ${before}) n`;
}

const PARTS = "worker_name_part p WHERE p.organisation_id = $1 AND p.part >= ? AND p.part < ?";

const isOnePart = (text: string): boolean => rangeOfParts(text)[0] === text;
