import type { Database } from "../../database/pool";
import type { Conditions } from "../shared/conditions";

/** SQL: a name as it is searched and sorted by. */
export const folded = (text: string): string => `fold_name(${text})`;

/** A text that is looked for within names. */
export interface SoughtName {
  /** Folded as names are; empty: every name holds it. */
  readonly text: string;
  /** How many parts of names in the organisation begin with it, as far as it matters: MANY, or fewer. */
  readonly workers: number;
}

/**
 * From so many on, walking the names in their order and passing over those without the text meets the next one soon: of a million
 * workers one in twenty has it. Up to then those who have it are sorted first: 20 ms.
 */
const MANY = 50_000;
/** The same where their records have to be read, because they are sorted or narrowed by something else: 10 ms. */
const SOME = 2_000;
/** Letters of a part of a name, as `name_parts` cuts them. */
const PART = 16;
/** Sorts after whatever follows the beginning of a part. */
const LAST = "\u{10FFFF}";

/** Folds a text that is looked for, and finds out how it is best found. */
export async function soughtName(db: Database, organisationId: string, name: string): Promise<SoughtName> {
  const [row] = await db.query<SoughtName>(
    {
      name: "sought-name",
      byValues: true,
      text: `SELECT sought.text, (SELECT count(*)::int FROM (
            SELECT FROM worker_name_part WHERE organisation_id = $1 AND part >= left(sought.text, ${PART}) AND part < left(sought.text, ${PART}) || '${LAST}' LIMIT ${MANY}
          ) AS parts) AS workers
        FROM (SELECT ${folded("$2")} AS text) AS sought`,
    },
    [organisationId, name],
  );
  return row ?? { text: "", workers: MANY };
}

/** Texts folded as names are, in their order. */
export async function foldedTexts(db: Database, texts: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ text: string }>(
    {
      name: "folded-texts",
      text: `SELECT ${folded("given.text")} AS text FROM unnest($1::text[]) WITH ORDINALITY AS given (text, place) ORDER BY place`,
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

/** Lets through only workers `w` of the organisation, which the statement has as $1, whose name holds a text. */
export function andNamed(conditions: Conditions, { text, workers }: SoughtName): void {
  if (text === "") return;
  const isWhole = workers < SOME && isOnePart(text);
  if (workers < SOME)
    conditions.and("parts", `w.id IN (SELECT p.holder FROM ${PARTS})`, ...rangeOfParts(text));
  if (!isWhole) conditions.and("name", "strpos(w.sort_name, ?) > 0", text);
}

/**
 * SQL: those whose name holds a text as `n` (sort_name, holder), to be sorted before their records are read; null where walking the names is
 * better. Whether they hold all of a long text, the statement still has to look.
 */
export function namedFirst(conditions: Conditions, { text, workers }: SoughtName): string | null {
  if (text === "" || workers >= MANY) return null;
  conditions.shape.push("named");
  const [from, before] = rangeOfParts(text).map((value) => conditions.bind(value));
  if (!isOnePart(text)) conditions.and("name", "strpos(w.sort_name, ?) > 0", text);
  return `(SELECT DISTINCT p.sort_name, p.holder FROM worker_name_part p WHERE p.organisation_id = $1 AND p.part >= ${from} AND p.part < ${before}) n`;
}

const PARTS = "worker_name_part p WHERE p.organisation_id = $1 AND p.part >= ? AND p.part < ?";

const isOnePart = (text: string): boolean => rangeOfParts(text)[0] === text;
