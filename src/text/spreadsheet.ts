/** What a spreadsheet shows in place of a value that it could not work out; the last one: the column was too narrow. */
const ERRORS =
  /^(?:#(?:REF|VALUE|DIV\/0|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|UNKNOWN|BUSY|EXTERNAL|PYTHON|TIMEOUT|ERROR)!|#NAME\?|#N\/A(?: N\/A)?|#GETTING_DATA|#MACRO\?|Err:\d{3}|#{3,})$/i;

/** Whether a cell holds a spreadsheet's error in place of a value. */
export const isSpreadsheetError = (cell: string): boolean => /^[#e]/i.test(cell) && ERRORS.test(cell);

const GUARDED = /^'(?='*[=+@\t\r-])/;
const NEEDS_GUARD = /^'*[=+@\t\r-]/;

/** Puts an apostrophe before what a spreadsheet would take for a formula. */
export const guardFormula = (text: string): string => (NEEDS_GUARD.test(text) ? `'${text}` : text);

/** Takes off the apostrophe that guards a spreadsheet from a formula: what `guardFormula` was given. */
export const unguardFormula = (cell: string): string => cell.replace(GUARDED, "");
