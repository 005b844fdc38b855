/**
 * What a spreadsheet shows in place of a value that it could not work out, in any language; #### if the
 * column was too narrow.
 */
const ERRORS = /^(?:#[\p{Lu}/0-9¡¿_]{2,}[!?]|#[Nn]\/[Aa](?: N\/A)?|#GETTING_DATA|Err:\d{3}|#{3,})$/u;

/** Whether a cell holds a spreadsheet's error in place of a value. */
export const isSpreadsheetError = (cell: string): boolean => /^[#E]/.test(cell) && ERRORS.test(cell);

const GUARDED = /^'(?='*[=+@\t\r-])/;
const NEEDS_GUARD = /^'*[=+@\t\r-]/;

/** Puts an apostrophe before what a spreadsheet would take for a formula. */
export const guardFormula = (text: string): string => (NEEDS_GUARD.test(text) ? `'${text}` : text);

/** Takes off the apostrophe that guards a spreadsheet from a formula: what `guardFormula` was given. */
export const unguardFormula = (cell: string): string =>
  cell.startsWith("'") ? cell.replace(GUARDED, "") : cell;
