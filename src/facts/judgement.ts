import type { ReturnReason } from "../eligibility";
import { date, integer, nullable, text, unread, uuid } from "./columns";
import { factPage, lookUp } from "./fact-page";

export type { ReturnReason };

export const judgement = factPage({
  kind: "JUDGEMENT",
  type: "Judgement",
  table: "judgement",
  of: "WORKER",
  list: null,
  columns: {
    claimId: uuid(),
    outcome: text<"ACCEPTED" | "RETURNED">(),
    frameworkVersionId: unread(nullable(uuid())),
    levelId: nullable(uuid()),
    reason: nullable(text()),
    returnReason: nullable(text<ReturnReason>()),
    judgedOn: date(),
    assessorId: uuid(),
    supersedesId: nullable(uuid()),
  },
  from: "judgedOn",
  engine: {
    list: "judgements",
    select: {
      claimId: "claimId",
      outcome: "outcome",
      acceptedRank: lookUp("levelId", "level", "rank", integer()),
      returnReason: "returnReason",
      judgedOn: "judgedOn",
      assessorId: "assessorId",
      supersedesId: "supersedesId",
    },
    also: { levelId: "levelId" },
  },
});
