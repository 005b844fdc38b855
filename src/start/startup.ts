import type { Logger } from "pino";
import type { Config } from "../config";
import type { Lifetime } from "../server/lifetime";
import { traceOf } from "../server/mask";

/** What every step of a start works with. */
export interface Startup {
  readonly config: Config;
  /** Closes what the steps open, in reverse order. */
  readonly lifetime: Lifetime;
  readonly logger: Logger;
  /** Writes a line for the person who started the service. */
  readonly print: (line: string) => void;
}

/** Makes a listener for errors that the service survives: it logs them under a message. */
export const logErrors =
  ({ logger }: Pick<Startup, "logger">, message: string) =>
  (error: unknown): void =>
    logger.error({ error: traceOf(error) }, message);

/** Something that `Lifetime` closes. */
interface Closable {
  close(): unknown;
}

/** Opens something for the lifetime of the service. */
export const openFor = <T extends Closable>(
  { lifetime }: Pick<Startup, "lifetime">,
  make: () => T | Promise<T>,
  patience?: number,
): Promise<T> =>
  lifetime.open(
    async () => make(),
    async (made) => made.close(),
    patience,
  );
