import { boolean, date, nullable, text, uuid } from "./columns";
import { factPage } from "./fact-page";

/** A retraction or a revocation of another fact. */
export const undoing = factPage({
  kind: "UNDOING",
  type: null,
  table: "undoing",
  of: "FACT",
  list: null,
  columns: {
    factId: uuid(),
    factKind: text(),
    how: text<"RETRACTION" | "REVOCATION">(),
    effectiveOn: nullable(date()),
    reason: text(),
    correction: nullable(boolean()),
  },
  from: null,
});
