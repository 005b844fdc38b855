/**
 * Headings before the cells of a refused line in the file of rejects, and the one after them for a line that
 * could not be split.
 */
export const REJECT_HEADINGS = {
  why: ["line", "code", "field", "reason"],
  written: "line as it was written",
} as const;
