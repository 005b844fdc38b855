import { londonDay } from "../../reference/london";
import type { FormerNumber } from "../../repositories/workforce/worker-numbers";
import { sharedMessages } from "./messages";

/** What became of a number that has been corrected, and what to do. */
export const describeFormerNumber = ({ formerNumber, number, correctedAt }: FormerNumber): string =>
  sharedMessages.numberCorrected(formerNumber, number, londonDay(correctedAt));
