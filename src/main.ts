import "reflect-metadata";
import { pino } from "pino";
import { describeError } from "./commands/exit-with-error";
import { PROJECT } from "./commands/open-database";
import { loadConfig, requireSafeSignIn } from "./config";
import { isOutage } from "./database/outage";
import { Lifetime } from "./server/lifetime";
import { logOutput } from "./server/telemetry/log-output";
import { serve } from "./start/serve";

const writeError = (error: unknown): void => void process.stderr.write(`${describeError(error)}\n`);
const lifetime = new Lifetime(writeError, isOutage);

async function main(): Promise<void> {
  const config = loadConfig(process.env, PROJECT);
  requireSafeSignIn(config);
  await serve({
    config,
    lifetime,
    logger: pino({ level: config.logLevel }, logOutput()),
    print: (line) => void process.stdout.write(`${line}\n`),
  });
}

lifetime.endOnSignals();

main().catch(async (error: unknown) => {
  // Somebody who stopped it knows why its start did not complete.
  if (lifetime.isEnding) return;
  writeError(error);
  await lifetime.close();
  process.exit(1);
});
