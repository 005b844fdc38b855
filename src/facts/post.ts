import { date, integer, nullable, text, unread, uuid } from "./columns";
import { factPage } from "./fact-page";

export type ContractKind =
  | "PERMANENT"
  | "FIXED_TERM"
  | "BANK"
  | "APPRENTICESHIP"
  | "SECONDMENT"
  | "VOLUNTARY";

export const post = factPage({
  kind: "POST",
  type: "Post",
  table: "post",
  of: "WORKER",
  list: "posts",
  columns: {
    roleBandId: uuid(),
    startedOn: date(),
    hundredths: integer(),
    contractKind: text<ContractKind>(),
    employerName: nullable(text()),
    hostOrganisationId: nullable(uuid()),
    team: nullable(text()),
    assignmentNumber: nullable(text()),
    salt: unread(nullable(uuid())),
  },
  from: "startedOn",
  engine: {
    list: "posts",
    select: { roleBandId: "roleBandId", startedOn: "startedOn", hundredths: "hundredths" },
  },
  isCopied: true,
});
