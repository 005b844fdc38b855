import "reflect-metadata";
import { join } from "node:path";
import { graphql } from "graphql";
import { pino } from "pino";
import {
  enterOrganisations,
  personasOf,
  readDemonstration,
  recordDemonstration,
} from "./commands/demonstration";
import { explain } from "./commands/fail";
import { openDatabase, PROJECT } from "./commands/open-database";
import { loadConfig } from "./config";
import { migrate } from "./database/migrate";
import { openServicePool, SERVICE_ROLE } from "./database/pool";
import { seedReference } from "./database/seed";
import { loadReference } from "./reference";
import { openReferenceReader } from "./repositories/reference";
import { resolvers } from "./resolvers";
import { buildPeerwaySchema } from "./schema/build";
import { buildApp } from "./server/app";
import { answerOneQuestion } from "./server/one-question";
import { londonDay, requestContext } from "./server/request-context";

type Close = () => Promise<void>;

/** What is open, closed in the reverse order; once, however often it is asked. */
const open: Close[] = [];
let closing: Promise<void> | null = null;

function closeAll(): Promise<void> {
  closing ??= (async () => {
    for (const close of open.reverse())
      await close().catch((error: unknown) => process.stderr.write(`${explain(error)}\n`));
  })();
  return closing;
}

async function main(): Promise<void> {
  const config = loadConfig(process.env, PROJECT);
  const logger = pino({ level: config.logLevel });
  const say = (line: string) => process.stdout.write(`${line}\n`);

  const database = await openDatabase(config);
  open.push(() => database.close());
  for (const notice of database.notices) say(notice);
  await migrate(database.ownerUrl);
  await seedReference(database.ownerUrl, PROJECT);

  const demonstration = config.demonstration ? readDemonstration(PROJECT, londonDay(new Date())) : null;
  if (demonstration) await enterOrganisations(database.ownerUrl, demonstration);
  const reader = await openReferenceReader(database.ownerUrl, SERVICE_ROLE);
  const reference = await loadReference(reader);
  await reader.close();
  if (demonstration) await recordDemonstration(database.ownerUrl, reference, demonstration);
  const personas = demonstration ? personasOf(demonstration) : [];
  const pool = openServicePool(database.ownerUrl);
  pool.on("error", (error) => logger.error({ err: error }, "An idle database connection was lost"));
  open.push(() => pool.end());

  const schema = buildPeerwaySchema(resolvers);
  const contextOf = (persona: string | undefined) =>
    requestContext({ pool, reference, personas, now: () => new Date() }, persona);
  const app = await buildApp({
    schema,
    logger,
    personas,
    operationsFolder: join(PROJECT, "seed", "operations"),
    contextOf,
    ready: () => pool.query("SELECT 1"),
  });
  open.push(() => app.close());
  const address = await app.listen({ host: config.host, port: config.port });

  say(`Peerway answers at ${address}/graphql, and shows itself at ${address}/`);
  say("It listens on this machine alone: until people can sign in, whoever reaches it may choose a persona.");
  say(await answerOneQuestion((source) => graphql({ schema, source, contextValue: contextOf(undefined) })));
  say("Ctrl-C stops it.");
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    // A second signal does not wait for what the first one is closing.
    if (closing) process.exit(1);
    void closeAll().then(() => process.exit(0));
  });
}

main().catch(async (error: unknown) => {
  process.stderr.write(`${explain(error, Number(process.env.PORT ?? 4000))}\n`);
  await closeAll();
  process.exit(1);
});
