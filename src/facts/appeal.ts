import { date, nullable, text, unread, uuid } from "./columns";
import { factPage } from "./fact-page";

export const appeal = factPage({
  kind: "APPEAL",
  type: "Appeal",
  table: "appeal",
  of: "WORKER",
  list: null,
  columns: {
    judgementId: uuid(),
    reason: text(),
    appealedOn: unread(date()),
    salt: unread(nullable(uuid())),
  },
  from: "appealedOn",
  engine: { list: "appeals", select: { judgementId: "judgementId", appealedOn: "appealedOn" } },
});
