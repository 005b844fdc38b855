import { setTimeout as wait } from "node:timers/promises";
import { isBusy, isOutage } from "./outage";
import { OutcomeUnknown } from "./time-limit";

/**
 * How long a command waits for its database to come back, in milliseconds, and how long between two tries at
 * most.
 */
const PATIENCE = 300_000;
const LONGEST_PAUSE = 5_000;

/** Says so in plain words where somebody reads them. */
const toStandardError = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Runs work of a command, again and again while the database is away or busy, for up to five minutes. Work
 * has to be such that running it twice does what running it once does, since whether a lost transaction was
 * stored is not known.
 */
export async function persistently<T>(
  work: () => Promise<T>,
  {
    patience = PATIENCE,
    say = toStandardError,
  }: { readonly patience?: number; readonly say?: (line: string) => void } = {},
): Promise<T> {
  let since: number | null = null;
  for (let pause = 250; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OutcomeUnknown || isOutage(error) || isBusy(error))) throw error;
      since ??= performance.now();
      if (performance.now() - since > patience) throw error;
      if (pause === 250) say("The database does not answer just now; this goes on when it does.");
      await wait(pause);
    }
  }
}
