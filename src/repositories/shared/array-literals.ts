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
