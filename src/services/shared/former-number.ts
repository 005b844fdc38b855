import { londonDay } from "../../reference/london";
import type { FormerNumber } from "../../repositories/workforce/worker-numbers";

/** What became of a number that has been corrected, and what to do. */
export const whoseFormer = ({ formerNumber, number, correctedAt }: FormerNumber): string =>
  `Number ${formerNumber} was corrected to ${number} on ${londonDay(correctedAt)}: it is that worker's. Use ${number} for them. If ${formerNumber} is somebody else's by right, free it first (correctNumber of ${number}, with formerNumberIsFree).`;
