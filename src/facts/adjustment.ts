import { date, integer, nullable, text, texts, uuid } from "./columns";
import { factPage } from "./fact-page";

export const ADJUSTMENT_AUTHORITIES = [
  "PEER_SUPERVISOR",
  "LINE_MANAGER",
  "LIVED_EXPERIENCE_LEAD",
  "HR",
] as const;

export const adjustment = factPage({
  kind: "ADJUSTMENT",
  type: "Adjustment",
  table: "adjustment",
  of: "WORKER",
  list: "adjustments",
  columns: {
    routeId: uuid(),
    requirementCode: text(),
    authority: text<(typeof ADJUSTMENT_AUTHORITIES)[number]>(),
    items: nullable(integer()),
    kinds: nullable(integer()),
    assessors: nullable(integer()),
    furtherKinds: texts(),
    sessions: nullable(integer()),
    months: nullable(integer()),
    longestGapDays: nullable(integer()),
    fromOn: date(),
    untilOn: nullable(date()),
  },
  from: "fromOn",
  until: "untilOn",
  engine: {
    list: "adjustments",
    select: {
      routeId: "routeId",
      requirementCode: "requirementCode",
      items: "items",
      kinds: "kinds",
      assessors: "assessors",
      furtherKinds: "furtherKinds",
      sessions: "sessions",
      months: "months",
      longestGapDays: "longestGapDays",
      fromOn: "fromOn",
      untilOn: "untilOn",
    },
  },
});
