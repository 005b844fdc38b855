export { type CleanText, cleanText } from "./clean";
export { guardFormula, isSpreadsheetError, unguardFormula } from "./spreadsheet";
export {
  describeUnknownCode,
  describeUnknownName,
  describeWhatIsMeant,
  nearestTo,
  type UnknownCode,
} from "./unknown";
