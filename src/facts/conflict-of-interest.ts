import { date, nullable, text, uuid } from "./columns";
import { factPage } from "./fact-page";

export const conflictOfInterest = factPage({
  kind: "CONFLICT",
  type: "ConflictOfInterest",
  table: "conflict_of_interest",
  of: "WORKER",
  list: "conflictsOfInterest",
  columns: { assessorId: uuid(), reason: text(), fromOn: date(), untilOn: nullable(date()) },
  from: "fromOn",
  until: "untilOn",
  engine: {
    list: "conflicts",
    select: { assessorId: "assessorId", fromOn: "fromOn", untilOn: "untilOn" },
  },
});
