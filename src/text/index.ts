export { type CleanText, cleanText } from "./clean";
export { guardFormula, isSpreadsheetError, unguardFormula } from "./spreadsheet";
export { describeUnknownCode, describeWhatIsMeant, nearestTo, type UnknownCode } from "./unknown";
