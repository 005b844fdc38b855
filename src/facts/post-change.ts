import { date, integer, nullable, text, unread, uuid } from "./columns";
import { factPage, lookUp } from "./fact-page";
import type { ContractKind, JobEvaluation } from "./post";

export const postChange = factPage({
  kind: "POST_CHANGE",
  type: "PostChange",
  table: "post_change",
  of: "WORKER",
  list: null,
  columns: {
    postId: uuid(),
    change: text<
      | "END"
      | "HOURS"
      | "CONTRACT"
      | "TEAM"
      | "ASSIGNMENT"
      | "BAND"
      | "GRADE"
      | "SETTING"
      | "EVALUATION"
      | "PROFILE"
    >(),
    effectiveOn: date(),
    hundredths: nullable(integer()),
    contractKind: nullable(text<ContractKind>()),
    team: nullable(text()),
    assignmentNumber: nullable(text()),
    payBandId: nullable(uuid()),
    grade: nullable(text()),
    settingId: nullable(uuid()),
    jobEvaluation: nullable(text<JobEvaluation>()),
    jobProfile: nullable(text()),
    salt: unread(nullable(uuid())),
  },
  from: "effectiveOn",
  engine: {
    list: "postChanges",
    select: {
      postId: "postId",
      kind: "change",
      effectiveOn: "effectiveOn",
      hundredths: "hundredths",
      payBandRank: lookUp("payBandId", "pay_band", "rank", integer()),
      grade: "grade",
    },
    only: { change: ["END", "HOURS", "BAND", "GRADE"] },
  },
});
