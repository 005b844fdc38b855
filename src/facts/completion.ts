import { boolean, date, integer, nullable, unread, uuid } from "./columns";
import { factPage, lookUp } from "./fact-page";

export const completion = factPage({
  kind: "COMPLETION",
  type: "Completion",
  table: "completion",
  of: "WORKER",
  list: "completions",
  columns: {
    unitVersionId: uuid(),
    programmeId: nullable(uuid()),
    providerId: unread(nullable(uuid())),
    passed: boolean(),
    completedOn: date(),
    expiresOn: nullable(date()),
  },
  from: "completedOn",
  until: "expiresOn",
  engine: {
    list: "completions",
    select: {
      unitId: lookUp("unitVersionId", "curriculum_unit_version", "unit_id", uuid()),
      unitVersion: lookUp("unitVersionId", "curriculum_unit_version", "version", integer()),
      passed: "passed",
      completedOn: "completedOn",
      expiresOn: "expiresOn",
    },
  },
  isCopied: true,
  imported: {
    file: "COMPLETIONS",
    key: [
      "(SELECT v.unit_id FROM curriculum_unit_version v WHERE v.id = t.unit_version_id)",
      "t.completed_on",
      "t.passed",
    ],
  },
});
