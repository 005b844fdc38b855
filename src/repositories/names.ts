import type { Database } from "../database/pool";
import type { Conditions } from "./conditions";

/** SQL: a name as it is searched and sorted by. */
export const folded = (text: string): string => `fold_name(${text})`;

/** A text that is looked for within names. */
export interface SoughtName {
  /** Folded as names are; empty: every name holds it. */
  readonly text: string;
  /** Whether so few workers of the organisation can have it in their name that looking them up comes first. */
  readonly isRare: boolean;
}

/**
 * Up to so many workers are looked up and then sorted: 30 ms. Where there may be more, walking the names in their order and
 * passing over those without the text meets the next one soon: one in a hundred of a million has it.
 */
const FEW = 10_000;
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
      text: `SELECT sought.text, (SELECT count(*) FROM (
            SELECT FROM worker_name_part WHERE organisation_id = $1 AND part >= left(sought.text, ${PART}) AND part < left(sought.text, ${PART}) || '${LAST}' LIMIT ${FEW}
          ) AS parts) < ${FEW} AS "isRare"
        FROM (SELECT ${folded("$2")} AS text) AS sought`,
    },
    [organisationId, name],
  );
  return row ?? { text: "", isRare: false };
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
export function andNamed(conditions: Conditions, { text, isRare }: SoughtName): void {
  if (text === "") return;
  if (isRare) {
    const [from, before] = rangeOfParts(text);
    conditions.and(
      "parts",
      "w.id IN (SELECT p.holder FROM worker_name_part p WHERE p.organisation_id = $1 AND p.part >= ? AND p.part < ?)",
      from,
      before,
    );
    if (from === text) return;
  }
  conditions.and("name", "strpos(w.sort_name, ?) > 0", text);
}
