import { date, nullable, text, uuid } from "./columns";
import { factPage } from "./fact-page";

export const qualityCheck = factPage({
  kind: "QUALITY_CHECK",
  type: "QualityCheck",
  table: "quality_check",
  of: "WORKER",
  list: null,
  columns: {
    judgementId: uuid(),
    verdict: text<"CONFIRMED" | "OVERTURNED">(),
    checkerId: uuid(),
    checkedOn: date(),
    reason: nullable(text()),
    overturnedById: nullable(uuid()),
  },
  from: "checkedOn",
});
