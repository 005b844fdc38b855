/**
 * `INSERT INTO table (columns) SELECT …` as it is written in functions, unless a conflict changes a row. Which row of the
 * set comes first then matters.
 */
const SET =
  /\bINSERT INTO ([\w.]+) \(([\w,\s]+)\)\s+(SELECT\b(?:(?!\bON CONFLICT\b|\bRETURNING\b)[^;])*?)(\s+ON CONFLICT DO NOTHING)?;/g;

/**
 * The text of a function in PL/pgSQL that inserts each row of a set by itself. The engine inserts no set that it would
 * have to take from rows which only one statement knows, such as those of a trigger.
 */
export const rowByRow = (text: string): string =>
  text.replace(SET, (_, table: string, list: string, query: string, onConflict = "") => {
    const columns = list.split(",").map((column) => column.trim());
    return `
      DECLARE
        one_of_set record;
      BEGIN
        FOR one_of_set IN SELECT * FROM (${query}) AS of_set (${columns.join(", ")}) LOOP
          INSERT INTO ${table} (${columns.join(", ")})
          VALUES (${columns.map((column) => `one_of_set.${column}`).join(", ")})${onConflict};
        END LOOP;
      END;`;
  });
