import { boolean, date, instant, json, text, unread, uuid, uuids } from "./columns";
import { factPage } from "./fact-page";

export const decision = factPage({
  kind: "DECISION",
  type: "Decision",
  table: "decision",
  of: "WORKER",
  list: "decisions",
  columns: {
    routeId: uuid(),
    routeVersionId: uuid(),
    outcome: text<"PROGRESS" | "NOT_NOW">(),
    reason: text(),
    decidedOn: date(),
    departs: boolean(),
    fingerprint: text(),
    asOf: date(),
    knownAt: instant(),
    engine: text(),
    reference: text(),
    factIds: uuids(),
    /** Long: read by itself (keptEvaluations). */
    evaluation: unread(json()),
  },
  from: "decidedOn",
});
