type Plain = string | number | boolean | null;

/**
 * A list as PostgreSQL reads an array, for ids, numbers, days and words of closed lists: nothing that would have to
 * be quoted. The driver looks at each character of each value, which took a sixth of the time in which a worker is
 * stored for the first time (bench/README.md).
 */
export const arrayOf = (values: readonly Plain[]): string => `{${values.map(element).join()}}`;

/** The same of lists, which stay texts in the array: they may differ in length. */
export const arrayOfLists = (lists: readonly (readonly Plain[])[]): string =>
  arrayOfArrays(lists.map(arrayOf));

/** The same of arrays that have been written. */
export const arrayOfArrays = (arrays: readonly string[]): string =>
  `{${arrays.map((array) => `"${array}"`).join()}}`;

const element = (value: Plain): Plain => (value === null ? "NULL" : value);

/** The same of values of any kind, null where there is none; a list stays a text in the array. */
export const arrayOfValues = (values: readonly unknown[]): string => `{${values.map(valueElement).join()}}`;

function valueElement(value: unknown): Plain {
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return `"${value.toISOString()}"`;
  if (Array.isArray(value)) return quoted(arrayOfValues(value));
  return quoted(typeof value === "string" ? value : JSON.stringify(value));
}

const quoted = (text: string): string =>
  `"${/["\\]/.test(text) ? text.replace(/["\\]/g, (sign) => `\\${sign}`) : text}"`;
