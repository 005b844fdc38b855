import { boolean, nullable, uuid } from "./columns";
import { factPage } from "./fact-page";

export const supervisionConfirmation = factPage({
  kind: "SUPERVISION_CONFIRMATION",
  type: "SupervisionConfirmation",
  table: "supervision_confirmation",
  of: "WORKER",
  list: null,
  columns: { supervisionId: uuid(), setAgenda: boolean(), isContest: nullable(boolean()) },
  from: null,
  engine: { list: "confirmations", select: { supervisionId: "supervisionId", isContest: "isContest" } },
});
