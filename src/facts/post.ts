import { date, integer, nullable, text, unread, uuid } from "./columns";
import { factPage, lookUp } from "./fact-page";

export type ContractKind =
  | "PERMANENT"
  | "FIXED_TERM"
  | "BANK"
  | "APPRENTICESHIP"
  | "SECONDMENT"
  | "VOLUNTARY";

/** How the band of a job was found: matched to a national profile, or evaluated locally. */
export type JobEvaluation = "MATCHED" | "EVALUATED_LOCALLY";

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
    payBandId: nullable(uuid()),
    grade: nullable(text()),
    settingId: nullable(uuid()),
    jobEvaluation: nullable(text<JobEvaluation>()),
    jobProfile: nullable(text()),
    salt: unread(nullable(uuid())),
  },
  from: "startedOn",
  engine: {
    list: "posts",
    select: {
      roleBandId: "roleBandId",
      startedOn: "startedOn",
      hundredths: "hundredths",
      payBandRank: lookUp("payBandId", "pay_band", "rank", integer()),
      grade: "grade",
    },
  },
  isCopied: true,
});
