import "reflect-metadata";
import { join } from "node:path";
import { graphql } from "graphql";
import { pino } from "pino";
import type { Actor } from "./access/actor";
import { tokenVerifier } from "./access/token";
import {
  enterOrganisations,
  personasOf,
  readDemonstration,
  recordDemonstration,
} from "./commands/demonstration";
import { describeError } from "./commands/exit-with-error";
import { chooseIssuer } from "./commands/issuer";
import { enterConfiguredBody } from "./commands/national-body";
import { openDatabase, PROJECT } from "./commands/open-database";
import { checkServing, loadConfig } from "./config";
import { instantOf, keepClock } from "./database/clock";
import { refuseUnlessWalled } from "./database/guard";
import { migrate } from "./database/migrate";
import { isOutage } from "./database/outage";
import { databaseAnswers } from "./database/ping";
import { type Database, openServicePool, SERVICE_ROLE } from "./database/pool";
import { keepRlsScopeKey } from "./database/rls-scope-key";
import { asOrganisation, inTransaction } from "./database/transaction";
import { SolverThread } from "./planning";
import { openLiveReference } from "./reference/live";
import { londonDay } from "./reference/london";
import { seedReference } from "./reference/publishing/seed";
import { listenForChanges, listenForImports } from "./repositories/authoring/listening";
import { guardedSchema } from "./resolvers/schema";
import { pacer } from "./server/admission/pace";
import { buildApp } from "./server/app";
import { authenticator } from "./server/authentication";
import { Lifetime } from "./server/lifetime";
import { Deadline } from "./server/limits/deadline";
import { LIMITS } from "./server/limits/table";
import { traceOf } from "./server/mask";
import { askWayUp, askWhereToGo } from "./server/one-question";
import { requestContext } from "./server/request-context";
import { keepImports } from "./services/importing/keep-imports";
import { keepReadiness } from "./services/readiness/keep-readiness";

const lifetime = new Lifetime((error) => process.stderr.write(`${describeError(error)}\n`), isOutage);

/** An embedded server may have much to write down before it ends; killed halfway it only recovers longer, next time. */
const DATABASE_PATIENCE = 65_000;

async function main(): Promise<void> {
  const config = loadConfig(process.env, PROJECT);
  checkServing(config);
  const logger = pino({ level: config.logLevel });
  const say = (line: string) => process.stdout.write(`${line}\n`);

  const database = await lifetime.open(
    () =>
      openDatabase(config, (line) => {
        say(line);
        logger.error(line);
      }),
    (opened) => opened.close(),
    DATABASE_PATIENCE,
  );
  for (const notice of database.notices) say(notice);
  await migrate(database.ownerUrl);
  await seedReference(database.ownerUrl, PROJECT);

  const day = londonDay(await instantOf(database.ownerUrl));
  await enterConfiguredBody(database.ownerUrl, config, day);
  const demonstration = config.demonstration ? readDemonstration(PROJECT, day) : null;
  if (demonstration) await enterOrganisations(database.ownerUrl, demonstration);
  const reference = await lifetime.open(
    () =>
      openLiveReference(database.ownerUrl, SERVICE_ROLE, (error) =>
        logger.error({ error: traceOf(error) }, "The reference data could not be read anew"),
      ),
    (opened) => opened.close(),
  );
  const reread = async () => {
    await reference.reload();
    return reference.current;
  };
  if (demonstration) await recordDemonstration(database.ownerUrl, reread, demonstration);
  const personas = demonstration ? personasOf(demonstration) : [];
  const { rules, claims, development } = await chooseIssuer(config, database.ownerUrl, personas);
  const service = await database.service();
  const pool = await lifetime.open(
    async () =>
      openServicePool(service.url, {
        through: service.through,
        onLost: (error) => logger.error({ error: traceOf(error) }, "An idle database connection was lost"),
      }),
    (opened) => opened.end(),
  );
  const { clock } = await lifetime.open(
    () =>
      keepClock(pool, (line) => {
        say(line);
        logger.warn(line);
      }),
    (opened) => opened.close(),
  );
  await lifetime.open(
    async () =>
      keepRlsScopeKey(database.ownerUrl, (error) =>
        logger.error(
          { error: traceOf(error) },
          "The key that signs what transactions reach could not be renewed",
        ),
      ),
    async (kept) => kept.close(),
  );
  for (const weakness of await refuseUnlessWalled(pool)) logger.warn(weakness);

  const within = <T>(organisationId: string, work: (db: Database) => Promise<T>) =>
    asOrganisation(pool, organisationId, work);
  const keeper = await lifetime.open(
    async () =>
      keepReadiness({
        workers: config.readinessWorkers,
        reference,
        today: () => londonDay(clock.now()),
        within,
        breathe: pacer.pace(),
        onTrouble: (error) =>
          logger.error({ error: traceOf(error) }, "Stored readiness could not be computed anew"),
      }),
    (opened) => opened.close(),
  );
  if (config.readinessWorkers > 0) {
    await lifetime.open(
      () =>
        listenForChanges(database.ownerUrl, SERVICE_ROLE, keeper.wake, (error) =>
          logger.error({ error: traceOf(error) }, "Changes of records are not heard of"),
        ),
      (opened) => opened.close(),
    );
    reference.onRead(() => keeper.wake(null));
    keeper.wake(null);
  }

  if (config.importWorkers > 0) {
    const imports = await lifetime.open(
      async () =>
        keepImports({
          workers: config.importWorkers,
          reference,
          today: () => londonDay(clock.now()),
          suppressionThreshold: config.suppressionThreshold,
          transaction: (rlsScope, work) => inTransaction(pool, work, { rlsScope }),
          breathe: pacer.pace(),
          onTrouble: (error) =>
            logger.error({ error: traceOf(error) }, "A file could not be recorded in the background"),
        }),
      (opened) => opened.close(),
    );
    await lifetime.open(
      () =>
        listenForImports(database.ownerUrl, SERVICE_ROLE, imports.wake, (error) =>
          logger.error({ error: traceOf(error) }, "Files that wait to be recorded are not heard of"),
        ),
      (opened) => opened.close(),
    );
    imports.wake(null);
  }

  const solver = await lifetime.open(
    async () => new SolverThread(),
    (opened) => opened.close(),
  );
  const schema = guardedSchema();
  const contextOf = (actor: Actor | null, deadline: Deadline) =>
    requestContext(
      { pool, reference, now: () => clock.now(), suppressionThreshold: config.suppressionThreshold, solver },
      actor,
      deadline,
    );
  const authenticate = authenticator(
    tokenVerifier(rules),
    {
      get reference() {
        return reference.current;
      },
      within: (organisationId, work) => asOrganisation(pool, organisationId, work, { operation: "signIn" }),
    },
    () => londonDay(clock.now()),
    claims,
  );
  const app = await lifetime.open(
    () =>
      buildApp({
        schema,
        logger,
        operationsFolder: join(PROJECT, "seed", "operations"),
        authenticate,
        contextOf,
        tryingOut: development,
        introspection: config.introspection,
        requestsAMinute: config.requestsAMinute,
        trustedProxies: config.trustedProxies,
        corsOrigins: config.corsOrigins,
        ready: async () => {
          await databaseAnswers(pool);
          return clock.notice;
        },
      }),
    (opened) => opened.close(),
  );
  const address = await app.listen({ host: config.host, port: config.port });

  say(
    `Peerway answers at ${address}/graphql${config.introspection ? `, and shows itself at ${address}/` : ""}`,
  );
  if (development)
    say(
      "It listens on this machine alone, since its development issuer lets whoever reaches it act as any persona.",
    );
  const askAs = (actor: Actor | null) => (source: string) =>
    graphql({ schema, source, contextValue: contextOf(actor, new Deadline(LIMITS.execution)) });
  const worker = personas.find(({ actor }) => actor.workerId !== null)?.actor;
  say((worker && (await askWayUp(askAs(worker)))) ?? (await askWhereToGo(askAs(null))));
  say("Ctrl-C stops it.");
}

lifetime.endOnSignals();

main().catch(async (error: unknown) => {
  // Whoever stopped it knows why its start did not come to its end.
  if (lifetime.isEnding) return;
  process.stderr.write(`${describeError(error)}\n`);
  await lifetime.close();
  process.exit(1);
});
