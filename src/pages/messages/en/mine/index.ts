import type { Capacity } from "../../../operations/generated/graphql";
import { aroundDone, drift, employer, learning, supervision } from "./around";
import { evidence, evidenceDone, handling, writing } from "./evidence";
import { home, homeDone } from "./home";
import { adjustments, badges, looked, record, recordDone } from "./record";
import { waiting } from "./waiting";

/** Who somebody is here, in words for the worker. */
const capacities: Readonly<Record<Capacity, string>> = {
  WORKER: "worker",
  PEER_SUPERVISOR: "peer supervisor",
  LINE_MANAGER: "line manager",
  ASSESSOR: "assessor",
  LIVED_EXPERIENCE_LEAD: "lived experience lead",
  HR: "HR",
  PROVIDER: "training provider",
  STEWARD: "steward of reference data",
  AUDITOR: "auditor",
};

/** The pages of a worker's own path. */
export const mine = {
  more: "Show more",
  capacities,
  home,
  waiting,
  evidence,
  writing,
  handling,
  supervision,
  employer,
  drift,
  learning,
  adjustments,
  looked,
  record,
  badges,
};

/** What they say after something was done. */
export const mineDone = { ...evidenceDone, ...homeDone, ...aroundDone, ...recordDone };
