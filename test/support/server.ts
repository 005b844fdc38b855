import "reflect-metadata";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { Pool } from "pg";
import { pino } from "pino";
import type { ClaimRules } from "../../src/access/claims";
import type { ClientTokens } from "../../src/access/client-tokens";
import { ClosedAccounts } from "../../src/access/closed-accounts";
import { logoutTokenVerifier } from "../../src/access/logout-token";
import { type DevelopmentIssuer, PERSONA_CLAIM_RULES, type Persona } from "../../src/access/persona";
import { type TokenRules, tokenVerifier } from "../../src/access/token";
import { enterPersonas } from "../../src/commands/demonstration";
import { databaseAnswers } from "../../src/database/ping";
import { openServicePool, SERVICE_ROLE } from "../../src/database/pool";
import { OPENING } from "../../src/database/rls-scope";
import { asOrganisation } from "../../src/database/transaction";
import { createKey, developmentIssuer } from "../../src/development-issuer";
import { CanonicalThread } from "../../src/interchange/credentials";
import type { ProviderSettings } from "../../src/pages/session/parts";
import { SolverThread } from "../../src/planning";
import type { Reference } from "../../src/reference";
import { openLiveReference } from "../../src/reference/live";
import { londonDay } from "../../src/reference/london";
import { guardedSchema } from "../../src/resolvers/schema";
import { backChannelLogoutRoutes } from "../../src/rest/back-channel-logout";
import { caseRoutes } from "../../src/rest/case";
import { credentialRoutes } from "../../src/rest/credentials";
import { eventRoutes } from "../../src/rest/events";
import { moodleRoutes } from "../../src/rest/moodle";
import { scimRoutes } from "../../src/rest/scim";
import { xapiRoutes } from "../../src/rest/xapi";
import { buildApp } from "../../src/server/app";
import { authenticator } from "../../src/server/authentication";
import { LIMITS, type Limits } from "../../src/server/limits/table";
import { type ContextParts, requestContext } from "../../src/server/request-context";
import type { Telemetry } from "../../src/server/telemetry/record-requests";
import type { TrustedOperations } from "../../src/server/trusted-operations";
import { PublishedBadges } from "../../src/services/credentials/published-badges";
import type { CredentialSettings } from "../../src/services/shared/context";
import { endedFor, endedSessions } from "../../src/start/signing-in";
import { BADGE_SETTINGS } from "./badge-settings";
import { cloneDatabase, TEMPLATE } from "./clone";
import { publishedIn } from "./published";
import { IS_WHOLE } from "./sample";
import { PROJECT } from "./template";
import { holdValuesAsTheyAre, takeStrays } from "./values-as-they-are";

export interface TestService {
  readonly app: FastifyInstance;
  readonly ownerUrl: string;
  /** As the owner of the tables, whom no wall stops: to see what is stored, whoever it is about. */
  readonly pool: Pool;
  /** What the service itself works through. */
  readonly servicePool: Pool;
  /** The published reference data that it works with now. */
  readonly reference: Reference;
  /** The names of the statements that ran since it was last emptied. */
  readonly statements: string[];
  /** Whom one can ask as. */
  readonly personas: readonly Persona[];
  /** A token of that persona. */
  tokenOf(persona: string): Promise<string>;
  /** Asks as a persona, with a token of theirs; as nobody where none is named. @param actingFor code of another organisation. */
  ask(
    query: string,
    variables?: object,
    persona?: string,
    actingFor?: string,
  ): Promise<{
    data: Record<string, never> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: Record<string, unknown>;
  }>;
  close(): Promise<void>;
}

/** Limits under which a busy machine refuses nothing. Tests of the limits set their own. */
const UNHURRIED: Limits = {
  ...LIMITS,
  execution: 120_000,
  admission: { ...LIMITS.admission, wait: 120_000 },
};

let made: ReturnType<typeof guardedSchema> | undefined;
/** One for all services of a file: it holds nothing of a service, and making it takes 0.2 s. */
const schema = () => {
  if (made) return made;
  made = guardedSchema();
  holdValuesAsTheyAre(made);
  return made;
};

/** The whole service over a database of its own, at an instant that a test chooses. */
export async function startService({
  personas = [] as readonly Persona[],
  /** Those of them whom the database knows already. */
  knows = [] as readonly Persona[],
  now = () => new Date("2026-11-02T09:00:00Z"),
  /** The civil day of an instant. */
  dayOf = londonDay,
  ownerUrl = "",
  /** The template that the database was copied from, if nothing has been published in it since then. */
  copiedFrom = undefined as string | undefined,
  /**
   * How many connections the service works through. Each plans every statement for itself and loads what the database knows of each table
   * (0.05 to 0.1 s of PostgreSQL), so a test whose requests need not meet in the database has one. CI runs the whole with four.
   */
  connections = IS_WHOLE ? 4 : 1,
  suppressionThreshold = 5,
  rlsScopeOf = undefined as ContextParts["rlsScopeOf"],
  /** Where requests work, once they are signed in; left out, in the database that they are signed in by. */
  workingIn = undefined as (() => Pool) | undefined,
  /** As in production: the schema tells nothing of itself, and nobody is offered to act as. */
  production = false,
  requestsAMinute = 0,
  publicUrl = null as string | null,
  /** Whether directories give capacities to people whose tokens do not state theirs. */
  capacitiesByDirectory = true,
  /** How events are sent to other systems; null: they are not. */
  webhooks = { key: { bytes: Buffer.alloc(32, 7) }, allowsLocal: true } as ContextParts["webhooks"],
  /** How badges are checked; lists of revoked badges are those that a test gives. */
  fetchStatusList = (async () => null) as NonNullable<ContextParts["badges"]>["fetchStatusList"],
  /** How badges are issued; null: they are not. */
  credentials = BADGE_SETTINGS as CredentialSettings | null,
  /** Origins whose pages may call it; left out, those of this machine, and in production none. */
  corsOrigins = undefined as readonly string[] | undefined,
  limits = {} as Partial<Limits>,
  logger = pino({ level: "silent" }),
  telemetry = undefined as Telemetry | undefined,
  trusted = undefined as TrustedOperations | undefined,
  automaticPersistedQueries = false,
  /** Whose tokens are good; left out, those of an issuer of the test's own. */
  rules = undefined as TokenRules | undefined,
  /** Where people sign in to the pages; null: as one of the personas. */
  provider = null as ProviderSettings | null,
  /** Who exchanges the secrets of programs; null: nobody does. */
  clientTokens = null as ClientTokens | null,
  /** How their claims are read. */
  claims = PERSONA_CLAIM_RULES as ClaimRules,
} = {}): Promise<TestService> {
  const url = ownerUrl || (await cloneDatabase());
  const template = ownerUrl ? copiedFrom : TEMPLATE;
  const pool = new Pool({ connectionString: url, max: 2, idleTimeoutMillis: 0 });
  const reference = template
    ? await publishedIn(url, template, pool)
    : await openLiveReference(url, SERVICE_ROLE, () => {});
  const servicePool = openServicePool(url, { size: connections });
  const solver = new SolverThread();
  const canonicaliser = new CanonicalThread();
  const statements: string[] = [];
  const closed = new ClosedAccounts();
  const ended = endedSessions(servicePool);
  const issuer = developmentIssuer(await createKey(), personas);
  const unknown = personas.filter((each) => !knows.includes(each));
  if (unknown.length > 0) await enterPersonas(url, issuer.issuer, unknown);
  const app = await buildApp({
    schema: schema(),
    logger,
    operationsFolder: join(PROJECT, "seed", "operations"),
    authenticate: authenticator(
      tokenVerifier(rules ?? issuer),
      {
        get reference() {
          return reference.current;
        },
        capacitiesByDirectory,
        within: (organisationId, work) =>
          asOrganisation(servicePool, organisationId, work, { operation: "signIn" }),
      },
      () => dayOf(now()),
      { claimRules: claims, closed },
    ),
    contextOf: (actor, deadline, trace) =>
      requestContext(
        {
          pool: workingIn?.() ?? servicePool,
          reference,
          now,
          dayOf,
          suppressionThreshold,
          solver,
          webhooks,
          badges: { canonicaliser, fetchStatusList },
          credentials,
          onStatement: (name) => {
            // How many transactions a question is read in depends on how the turns of the event loop fall.
            if (name !== OPENING || !statements.includes(name)) statements.push(name);
          },
          rlsScopeOf,
        },
        actor,
        deadline,
        trace,
      ),
    clientTokens,
    tryingOut: production ? null : issuer,
    signIn: {
      sessionKey: Buffer.alloc(32, 9),
      isSecure: production,
      at: provider ? { provider } : { tryingOut: issuer },
      ended: endedFor(ended, (rules ?? issuer).issuer),
      now: () => new Date(),
    },
    corsOrigins: corsOrigins ?? (production ? [] : null),
    introspection: !production,
    requestsAMinute,
    rest: [
      ...caseRoutes(PROJECT, reference, publicUrl),
      ...moodleRoutes(reference),
      ...eventRoutes(),
      ...credentialRoutes(
        credentials &&
          new PublishedBadges({
            settings: credentials,
            reference,
            now,
            within: (organisationId, work) =>
              asOrganisation(servicePool, organisationId, work, { operation: "readStatusList" }),
          }),
      ),
      ...scimRoutes({ publicUrl, hasGroups: capacitiesByDirectory, closed }),
      ...xapiRoutes(),
      ...backChannelLogoutRoutes(
        provider && rules
          ? { verify: logoutTokenVerifier({ ...rules, audience: provider.clientId }), ended }
          : null,
      ),
    ],
    trustedProxies: null,
    limits: { ...UNHURRIED, ...limits },
    automaticPersistedQueries,
    ...(telemetry && { telemetry }),
    ...(trusted && { trusted }),
    ready: async () => {
      await databaseAnswers(servicePool);
      return null;
    },
  });
  const tokenOf = tokens(issuer);
  return {
    app,
    ownerUrl: url,
    pool,
    servicePool,
    get reference() {
      return reference.current;
    },
    statements,
    personas,
    tokenOf,
    async ask(query, variables = {}, persona = "", actingFor = "") {
      const answer = await app.inject({
        method: "POST",
        url: "/graphql",
        headers: {
          "content-type": "application/json",
          ...(persona ? { authorization: `Bearer ${await tokenOf(persona)}` } : {}),
          ...(actingFor ? { "peerway-acting-for": actingFor } : {}),
        },
        payload: JSON.stringify({ query, variables }),
      });
      return answer.json();
    },
    async close() {
      await app.close();
      await Promise.all([reference.close(), solver.close(), canonicaliser.close()]);
      await Promise.all([pool.end(), servicePool.end()]);
      const strays = takeStrays();
      if (strays.length > 0) throw new Error([...new Set(strays)].join("\n"));
    },
  };
}

/** Tokens of personas, each signed once. */
function tokens(issuer: DevelopmentIssuer): (persona: string) => Promise<string> {
  const made = new Map<string, Promise<string | null>>();
  return async (persona) => {
    const token = made.get(persona) ?? issuer.tokenFor(persona);
    made.set(persona, token);
    const signed = await token;
    if (signed === null) throw new Error(`There is no persona ${persona}.`);
    return signed;
  };
}
