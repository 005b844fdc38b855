import { date, integer, text, uuids } from "./columns";
import { factPage } from "./fact-page";

export const CPD_KINDS = [
  "COURSE",
  "EVENT",
  "READING",
  "SHADOWING",
  "REFLECTIVE_PRACTICE",
  "TEACHING",
  "PRACTICE",
  "OTHER",
] as const;
export type CpdKind = (typeof CPD_KINDS)[number];

export const cpdEntry = factPage({
  kind: "CPD_ENTRY",
  type: "CpdEntry",
  table: "cpd_entry",
  of: "WORKER",
  list: "cpdEntries",
  columns: {
    doneOn: date(),
    minutes: integer(),
    kind: text<CpdKind>(),
    competenceIds: uuids(),
    domainIds: uuids(),
  },
  from: "doneOn",
  engine: { list: "cpdEntries", select: { doneOn: "doneOn" } },
});
