import { date, nullable, text, uuid } from "./columns";
import { factPage } from "./fact-page";

export const waiver = factPage({
  kind: "WAIVER",
  type: "Waiver",
  table: "waiver",
  of: "WORKER",
  list: "waivers",
  columns: {
    routeId: uuid(),
    requirementCode: text(),
    authority: text(),
    reason: text(),
    fromOn: date(),
    untilOn: nullable(date()),
  },
  from: "fromOn",
  until: "untilOn",
  engine: {
    list: "waivers",
    select: { routeId: "routeId", requirementCode: "requirementCode", fromOn: "fromOn", untilOn: "untilOn" },
  },
});
