import { date, text, uuid } from "./columns";
import { factPage } from "./fact-page";

export const evidenceHandover = factPage({
  kind: "EVIDENCE_HANDOVER",
  type: "EvidenceHandover",
  table: "evidence_handover",
  of: "WORKER",
  list: null,
  columns: { evidenceId: uuid(), handover: text<"SUBMITTED" | "WITHDRAWN">(), effectiveOn: date() },
  from: "effectiveOn",
  engine: {
    list: "submissions",
    select: { evidenceId: "evidenceId", kind: "handover", effectiveOn: "effectiveOn" },
  },
});
