/** A policy's condition as PostgreSQL prints it, without sub-queries, and the functions that it calls for them. */
export interface Rewritten {
  readonly condition: string;
  readonly functions: readonly PolicyFunction[];
}

/** A sub-query that reads tables, as a function of the columns of the policy's row. */
export interface PolicyFunction {
  readonly name: string;
  /** Columns of the policy's table, in the order of the function's parameters. */
  readonly columns: readonly string[];
  /** An expression of true or false, in which `of_row_<column>` is the value of a column. */
  readonly body: string;
}

/**
 * Writes a policy's condition without sub-queries, because a distributed engine takes none. One PostgreSQL keeps them:
 * it works out a sub-query once a statement, and a page takes twice as long without. Both forms so have one source, the
 * policy in the migrations. A sub-query of values becomes its expression; one that reads a table becomes a call of a
 * function.
 * @param condition as pg_get_expr prints it, which names the columns of the row with their table inside sub-queries.
 * @param nextName gives each function a name.
 */
export function withoutSubqueries(condition: string, table: string, nextName: () => string): Rewritten {
  const functions: PolicyFunction[] = [];
  return { condition: rewrite(condition), functions };

  function rewrite(text: string): string {
    let written = "";
    for (let at = 0; at < text.length; ) {
      const end = endOfPart(text, at);
      const part = text.slice(at, end);
      written = /^\(\s*SELECT\b/.test(part) ? replaceSubquery(written, part) : written + inside(part);
      at = end;
    }
    return written;
  }

  /** A part in parentheses may have sub-queries inside. */
  function inside(part: string): string {
    return part.startsWith("(") ? `(${rewrite(part.slice(1, -1))})` : part;
  }

  function replaceSubquery(before: string, part: string): string {
    const query = part.slice(1, -1).trim();
    const exists = /\bEXISTS\s*$/.exec(before);
    if (!exists && !hasFrom(query)) return `${before}(${rewrite(expressionOf(query))})`;
    const name = nextName();
    const columns: string[] = [];
    const ofRow = new RegExp(`\\b${table}\\.(\\w+)`, "g");
    const readColumn = (_: string, column: string) => {
      if (!columns.includes(column)) columns.push(column);
      return `of_row_${column}`;
    };
    const read = query
      .split(TEXT)
      .map((piece) => (piece.startsWith("'") ? piece : withColumn(piece.replace(ofRow, readColumn))))
      .join("");
    functions.push({ name, columns, body: `${exists ? "EXISTS " : ""}(${read})` });
    const kept = exists ? before.slice(0, exists.index) : before;
    return `${kept}public.${name}(${columns.join(", ")})`;
  }
}

/** The engine plans a query without columns as a function of records, and refuses it. */
const withColumn = (piece: string): string => piece.replace(/\bSELECT\s+FROM\b/g, "SELECT 1 FROM");

/** A text in quotes; as a separator it is kept. */
const TEXT = /('[^']*')/;

/** The end of a text in quotes, of what is in parentheses, or of one other character. */
function endOfPart(text: string, start: number): number {
  const first = text.charAt(start);
  if (first === "'" || first === '"') return endOfQuoted(text, start, first);
  if (first !== "(") return start + 1;
  let at = start + 1;
  while (text.charAt(at) !== ")") {
    if (at >= text.length) throw new Error(`A condition has no end: ${text}`);
    at = endOfPart(text, at);
  }
  return at + 1;
}

/** A quotation mark that is doubled ends nothing: what follows it is a further text for this purpose. */
function endOfQuoted(text: string, start: number, mark: string): number {
  const end = text.indexOf(mark, start + 1);
  if (end === -1) throw new Error(`A text has no end: ${text}`);
  return end + 1;
}

/** The parts of a text that are outside quotes and parentheses, with what is inside blanked. */
function surfaceOf(text: string): string {
  let surface = "";
  for (let at = 0; at < text.length; ) {
    const end = endOfPart(text, at);
    surface += end === at + 1 ? text.charAt(at) : "#".repeat(end - at);
    at = end;
  }
  return surface;
}

const hasFrom = (query: string): boolean => /\bFROM\b/.test(surfaceOf(query));

/** `SELECT expression AS name` without what names it. */
function expressionOf(query: string): string {
  const named = /\s+AS\s+\S+$/.exec(surfaceOf(query));
  return query.slice("SELECT".length, named?.index).trim();
}
