import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { type ExecutionResult, type GraphQLSchema, graphql } from "graphql";
import type { Actor } from "../access/actor";
import { ClientTokens } from "../access/client-tokens";
import { ClosedAccounts } from "../access/closed-accounts";
import { tokenVerifier } from "../access/token";
import type { Issuer } from "../commands/issuer";
import { PROJECT } from "../commands/open-database";
import { databaseAnswers } from "../database/ping";
import { asOrganisation } from "../database/transaction";
import { SolverThread } from "../planning";
import { londonDay } from "../reference/london";
import { guardedSchema } from "../resolvers/schema";
import { backChannelLogoutRoutes } from "../rest/back-channel-logout";
import { caseRoutes } from "../rest/case";
import { credentialRoutes } from "../rest/credentials";
import { eventRoutes } from "../rest/events";
import { moodleRoutes } from "../rest/moodle";
import { scimRoutes } from "../rest/scim";
import { xapiRoutes } from "../rest/xapi";
import { Admission } from "../server/admission/admission";
import { buildApp } from "../server/app";
import { type Authenticate, authenticator } from "../server/authentication";
import { Drain } from "../server/drain";
import { Deadline } from "../server/limits/deadline";
import { LIMITS } from "../server/limits/table";
import { requestContext } from "../server/request-context";
import type { RequestTrace } from "../server/telemetry/tracing";
import { readTrustedOperations } from "../server/trusted-operations";
import { PublishedBadges } from "../services/credentials/published-badges";
import type { BadgeSettings, CredentialSettings, WebhookSettings } from "../services/shared/context";
import { hearOfClosedAccounts } from "./closed-accounts";
import type { ServiceDatabase } from "./open-service-database";
import { openTelemetry } from "./open-telemetry";
import type { PreparedDatabase } from "./prepare-database";
import { signingIn } from "./signing-in";
import { openFor, type Startup } from "./startup";

type Databases = PreparedDatabase & ServiceDatabase;

/** The HTTP service before it listens, and a way to run an operation without HTTP. */
export interface OpenApp {
  readonly app: FastifyInstance;
  readonly runAs: (actor: Actor | null, source: string) => Promise<ExecutionResult>;
}

/** How the service sends events, issues badges and checks those of others; null: it does not. */
export interface OutwardSettings {
  readonly webhooks: WebhookSettings | null;
  readonly credentials: CredentialSettings | null;
  readonly badges: BadgeSettings;
}

/** How long requests under way may take to finish when the service ends, in milliseconds. */
const REQUESTS_PATIENCE = LIMITS.execution + 5_000;

/** Builds the HTTP service over the databases. */
export async function openApp(
  startup: Startup,
  databases: Databases,
  issuer: Issuer,
  settings: OutwardSettings,
): Promise<OpenApp> {
  const { config, lifetime, logger } = startup;
  const { pool, clock, replica } = databases;
  const schema = guardedSchema();
  const solver = await openFor(startup, () => new SolverThread());
  const contextOf = contextMaker(startup, databases, solver, settings);
  const closed = await hearOfClosedAccounts(startup, databases);
  const admission = new Admission(LIMITS.admission);
  const telemetry = await openTelemetry(startup, databases, { admission, solver });
  const drain = new Drain(config.drainSeconds * 1_000);
  const { signIn, logout } = signingIn(config, databases, issuer);
  const makeApp = () =>
    buildApp({
      schema,
      logger,
      operationsFolder: join(PROJECT, "seed", "operations"),
      authenticate: authenticatorOf(databases, issuer, closed, config.scimCapacities),
      clientTokens: config.identity && new ClientTokens(config.identity),
      contextOf,
      tryingOut: issuer.development,
      introspection: config.introspection,
      requestsAMinute: config.requestsAMinute,
      rest: [
        ...caseRoutes(PROJECT, databases.reference, config.publicUrl),
        ...moodleRoutes(databases.reference),
        ...eventRoutes(),
        ...credentialRoutes(publishedBadges(databases, settings.credentials)),
        ...scimRoutes({ publicUrl: config.publicUrl, hasGroups: config.scimCapacities, closed }),
        ...xapiRoutes(),
        ...backChannelLogoutRoutes(logout),
      ],
      trustedProxies: config.trustedProxies,
      corsOrigins: config.corsOrigins,
      ready: async () => {
        await databaseAnswers(pool);
        const notices = [clock.notice, replica?.notice ?? null].filter((notice) => notice !== null);
        return notices.length > 0 ? notices.join(" ") : null;
      },
      drain,
      admission,
      telemetry,
      ...(signIn && { signIn }),
      automaticPersistedQueries: config.automaticPersistedQueries,
      ...(config.trustedOperations !== null && {
        trusted: readTrustedOperations(config.trustedOperations, schema),
      }),
    });
  const app = await openFor(startup, makeApp, REQUESTS_PATIENCE);
  lifetime.announceEnd(() => drain.begin());
  return { app, runAs: runner(schema, contextOf) };
}

function publishedBadges(
  { pool, clock, reference }: Databases,
  settings: CredentialSettings | null,
): PublishedBadges | null {
  if (!settings) return null;
  return new PublishedBadges({
    settings,
    reference,
    now: () => clock.now(),
    within: (organisationId, work) =>
      asOrganisation(pool, organisationId, work, { operation: "readStatusList" }),
  });
}

type ContextOf = (
  actor: Actor | null,
  deadline: Deadline,
  trace?: RequestTrace | null,
) => ReturnType<typeof requestContext>;

function contextMaker(
  startup: Startup,
  { pool, replica, clock, reference }: Databases,
  solver: SolverThread,
  settings: OutwardSettings,
): ContextOf {
  const { suppressionThreshold } = startup.config;
  const parts = {
    pool,
    replica,
    reference,
    now: () => clock.now(),
    suppressionThreshold,
    solver,
    ...settings,
  };
  return (actor, deadline, trace) => requestContext(parts, actor, deadline, trace);
}

function authenticatorOf(
  { pool, clock, reference }: Databases,
  { rules, claims }: Issuer,
  closed: ClosedAccounts,
  capacitiesByDirectory: boolean,
): Authenticate {
  return authenticator(
    tokenVerifier(rules),
    {
      get reference() {
        return reference.current;
      },
      capacitiesByDirectory,
      within: (organisationId, work) => asOrganisation(pool, organisationId, work, { operation: "signIn" }),
    },
    () => londonDay(clock.now()),
    { claimRules: claims, closed },
  );
}

const runner =
  (schema: GraphQLSchema, contextOf: ContextOf): OpenApp["runAs"] =>
  (actor, source) =>
    graphql({ schema, source, contextValue: contextOf(actor, new Deadline(LIMITS.execution)) });
