/** `INSERT INTO table (columns) SELECT …` without a conflict to look out for, as it is written in functions. */
const SET = /\bINSERT INTO ([\w.]+) \(([\w,\s]+)\)\s+(SELECT\b(?:(?!\bON CONFLICT\b|\bRETURNING\b)[^;])*);/g;

/**
 * The text of a function in PL/pgSQL that inserts each row of a set by itself. The engine inserts no set that it would
 * have to take from rows which only one statement knows, such as those of a trigger.
 */
export const rowByRow = (text: string): string =>
  text.replace(SET, (_, table: string, list: string, query: string) => {
    const columns = list.split(",").map((column) => column.trim());
    return `
      DECLARE
        one_of_set record;
      BEGIN
        FOR one_of_set IN SELECT * FROM (${query}) AS of_set (${columns.join(", ")}) LOOP
          INSERT INTO ${table} (${columns.join(", ")})
          VALUES (${columns.map((column) => `one_of_set.${column}`).join(", ")});
        END LOOP;
      END;`;
  });
