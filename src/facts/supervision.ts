import { date, text, uuid } from "./columns";
import { factPage, lookUp } from "./fact-page";

export const supervision = factPage({
  kind: "SUPERVISION",
  type: "Supervision",
  table: "supervision",
  of: "WORKER",
  list: "supervisions",
  columns: { supervisionKindId: uuid(), heldOn: date() },
  from: "heldOn",
  engine: {
    list: "supervisions",
    select: { kind: lookUp("supervisionKindId", "supervision_kind", "key", text()), heldOn: "heldOn" },
  },
  isCopied: true,
  imported: { file: "SUPERVISIONS", key: ["t.supervision_kind_id", "t.held_on"] },
});
