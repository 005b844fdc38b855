import { type ComputedReadiness, computeReadiness } from "./stored-readiness";

/** Hears of what could not be worked out for one worker, while the others' answers go on. */
export type OnTrouble = (error: unknown) => void;

export const warn: OnTrouble = (error) => process.emitWarning(error instanceof Error ? error : String(error));

/**
 * What is stored of one worker; nothing where their record makes the engine fail, so that it takes nobody
 * else's answer away. They are worked out again when their record, the reference data or the engine has
 * changed.
 */
export function computeSurviving(
  onTrouble: OnTrouble,
  ...args: Parameters<typeof computeReadiness>
): ComputedReadiness {
  try {
    return computeReadiness(...args);
  } catch (error) {
    onTrouble(error);
    return nothingOf(args[1]);
  }
}

/** What is stored for a worker whose readiness cannot be computed. */
export const nothingOf = (workerId: string): ComputedReadiness => ({
  rows: [],
  standing: {
    workerId,
    roleBandIds: [],
    contractKinds: [],
    programmeIds: [],
    progressedOn: null,
    progressedFrom: null,
    progressedTo: null,
  },
  state: { workerId, recomputeOn: "infinity" },
});
