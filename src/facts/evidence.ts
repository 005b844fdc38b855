import { date, integer, text, uuid } from "./columns";
import { factPage, lookUp } from "./fact-page";

export const evidence = factPage({
  kind: "EVIDENCE",
  type: "Evidence",
  table: "evidence",
  of: "WORKER",
  list: "evidence",
  columns: { evidenceKindId: uuid(), doneOn: date(), version: integer() },
  from: "doneOn",
  engine: {
    list: "evidence",
    select: { kind: lookUp("evidenceKindId", "evidence_kind", "code", text()), doneOn: "doneOn" },
  },
  isCopied: true,
});
