import { ConfigError, loadConfig, requireSafeSignIn } from "../src/config";

const PROJECT = "/srv/peerway";

describe("the configuration", () => {
  it("needs nothing set", () => {
    expect(loadConfig({}, PROJECT)).toEqual({
      host: "127.0.0.1",
      port: 4000,
      publicUrl: null,
      dataDir: "/srv/peerway/data",
      databaseUrl: null,
      directUrl: null,
      replicaUrl: null,
      namedStatements: true,
      logLevel: "warn",
      demonstration: true,
      production: false,
      introspection: true,
      requestsAMinute: 1_200,
      trustedProxies: null,
      corsOrigins: null,
      identity: null,
      nationalBody: null,
      suppressionThreshold: 5,
      readinessWorkers: 1,
      importWorkers: 1,
      webhookWorkers: 4,
      webhookKeyFile: null,
      sessionKeyFile: null,
      credentialKeys: null,
      webhookLocalReceivers: false,
      scimCapacities: true,
      trustedOperations: null,
      automaticPersistedQueries: false,
      metrics: null,
      requestLog: false,
      tracesTo: null,
      drainSeconds: 0,
    });
  });

  it("takes an empty setting for one that is not there", () => {
    const empty = {
      HOST: "",
      PORT: "",
      DATA_DIR: "",
      DATABASE_URL: "",
      LOG_LEVEL: "",
      DEMONSTRATION: "",
      SUPPRESSION_THRESHOLD: "",
      READINESS_WORKERS: "",
      IMPORT_WORKERS: "",
    };
    expect(loadConfig(empty, PROJECT)).toEqual(loadConfig({}, PROJECT));
  });

  it("takes what is set", () => {
    const env = {
      HOST: "::1",
      PORT: "8080",
      PUBLIC_URL: "https://Peerway.example.org/api/",
      DATA_DIR: "../elsewhere",
      DATABASE_URL: "postgresql://owner:secret@db.example.org/peerway?sslmode=require",
      DATABASE_REPLICA_URL: "postgres://owner:secret@a,b/peerway?target_session_attrs=standby",
      LOG_LEVEL: "debug",
      NODE_ENV: "production",
      RATE_LIMIT: "600",
      TRUSTED_PROXIES: "10.0.0.7,10.1.0.0/16",
      CORS_ORIGINS: "https://careers.example.nhs.uk, http://localhost:5173",
      OIDC_ISSUER: "https://login.example.org/tenant",
      OIDC_AUDIENCE: "https://peerway.example.org",
      OIDC_CLAIMS: "organisation=tenant, capacities=roles",
      OIDC_CLIENT_ID: "peerway-pages",
      OIDC_CLIENT_SECRET_FILE: "../client-secret",
      OIDC_SCOPES: "openid, offline_access",
      OIDC_SIGN_IN_PARAMETERS: "resource=https://peerway.example.org",
      OIDC_PROGRAMS: "hr-system, learning-system",
      OIDC_FORMER_ISSUERS: "https://login.example.org/old",
      OPERATORS: "sub=8f1c, groups=peerway operators",
      NATIONAL_BODY: "PSSC",
      NATIONAL_BODY_NAME: "Peer Support Standards Council",
      SUPPRESSION_THRESHOLD: "10",
      READINESS_WORKERS: "4",
      IMPORT_WORKERS: "2",
      WEBHOOK_WORKERS: "8",
      WEBHOOK_KEY_FILE: "/srv/webhook-key",
      SESSION_KEY_FILE: "/srv/session-key",
      CREDENTIAL_KEYS: "/srv/credential-keys.json",
      DRAIN_SECONDS: "20",
      TRUSTED_OPERATIONS: "../operations.json",
      AUTOMATIC_PERSISTED_QUERIES: "on",
      METRICS_PORT: "9464",
      METRICS_HOST: "10.0.0.5",
      REQUEST_LOG: "off",
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318",
      NAMED_STATEMENTS: "off",
    };
    expect(loadConfig(env, PROJECT)).toEqual({
      host: "::1",
      port: 8080,
      publicUrl: "https://peerway.example.org/api",
      dataDir: "/srv/elsewhere",
      databaseUrl: env.DATABASE_URL,
      directUrl: env.DATABASE_URL,
      replicaUrl: env.DATABASE_REPLICA_URL,
      namedStatements: false,
      logLevel: "debug",
      demonstration: false,
      production: true,
      introspection: false,
      requestsAMinute: 600,
      trustedProxies: "10.0.0.7,10.1.0.0/16",
      corsOrigins: ["https://careers.example.nhs.uk", "http://localhost:5173"],
      identity: {
        issuer: "https://login.example.org/tenant",
        audience: "https://peerway.example.org",
        jwksUri: null,
        tokenUri: null,
        tokenParameters: {},
        pages: {
          clientId: "peerway-pages",
          secretFile: "/srv/client-secret",
          scopes: "openid offline_access",
          parameters: { resource: "https://peerway.example.org" },
        },
        claims: {
          names: {
            organisation: "tenant",
            capacities: "roles",
            workerNumber: "peerway_worker_number",
          },
          programs: ["hr-system", "learning-system"],
          formerIssuers: ["https://login.example.org/old"],
          operators: [
            { claim: "sub", value: "8f1c" },
            { claim: "groups", value: "peerway operators" },
          ],
        },
      },
      nationalBody: { code: "PSSC", name: "Peer Support Standards Council" },
      suppressionThreshold: 10,
      readinessWorkers: 4,
      importWorkers: 2,
      webhookWorkers: 8,
      webhookKeyFile: "/srv/webhook-key",
      sessionKeyFile: "/srv/session-key",
      credentialKeys: "/srv/credential-keys.json",
      webhookLocalReceivers: false,
      scimCapacities: true,
      trustedOperations: "/srv/operations.json",
      automaticPersistedQueries: true,
      metrics: { host: "10.0.0.5", port: 9464 },
      requestLog: false,
      tracesTo: "http://collector:4318",
      drainSeconds: 20,
    });
  });

  it("cannot be changed afterwards", () => {
    expect(Object.isFrozen(loadConfig({}, PROJECT))).toBe(true);
  });

  it.each(["0.0.0.0", "::", "192.168.1.10", "peerway.example.org"])(
    "listens on this machine alone while anybody may choose a persona: HOST=%s",
    (HOST) => {
      const serve = (env: NodeJS.ProcessEnv) => () =>
        requireSafeSignIn(loadConfig({ HOST, ...env }, PROJECT));
      expect(serve({})).toThrow(ConfigError);
      expect(serve({})).toThrow(/HOST is .* development issuer .* Use 127\.0\.0\.1/);
      expect(serve({ OIDC_ISSUER: "https://login.example.org", OIDC_AUDIENCE: "peerway" })).not.toThrow();
    },
  );

  it("lets no page elsewhere call the API in production unless it is named", () => {
    const origins = (env: NodeJS.ProcessEnv) => loadConfig(env, PROJECT).corsOrigins;
    expect(origins({ NODE_ENV: "production" })).toEqual([]);
    expect(origins({ CORS_ORIGINS: "none" })).toEqual([]);
    expect(origins({ NODE_ENV: "production", CORS_ORIGINS: "https://a.example" })).toEqual([
      "https://a.example",
    ]);
  });

  it("goes on serving for five seconds after its end was announced, in production alone", () => {
    const seconds = (env: NodeJS.ProcessEnv) => loadConfig(env, PROJECT).drainSeconds;
    expect(seconds({ NODE_ENV: "production" })).toBe(5);
    expect(seconds({ NODE_ENV: "production", DRAIN_SECONDS: "0" })).toBe(0);
  });

  it("serves nobody in production without a provider to sign them in", () => {
    const serve = (env: NodeJS.ProcessEnv) => () =>
      requireSafeSignIn(loadConfig({ NODE_ENV: "production", ...env }, PROJECT));
    expect(serve({})).toThrow(/NODE_ENV is production.*Set OIDC_ISSUER/);
    expect(serve({ OIDC_ISSUER: "https://login.example.org", OIDC_AUDIENCE: "peerway" })).not.toThrow();
  });

  it.each([
    [{ PORT: "http" }, 'PORT is "http"; it must be a whole number'],
    [{ PORT: "-1" }, 'PORT is "-1"'],
    [{ PORT: "4000.5" }, 'PORT is "4000.5"'],
    [{ PORT: "65536" }, 'PORT is "65536"'],
    [{ PUBLIC_URL: "http://peerway.example.org" }, "must be the https address"],
    [{ PUBLIC_URL: "https://peerway.example.org/?a=b" }, "no ? and no #"],
    [{ LOG_LEVEL: "chatty" }, 'LOG_LEVEL is "chatty"; it must be one of silent, error, warn, info, debug.'],
    [{ DEMONSTRATION: "yes" }, 'DEMONSTRATION is "yes"; it must be one of on, off.'],
    [{ RATE_LIMIT: "often" }, 'RATE_LIMIT is "often"; it must be a whole number'],
    [{ TRUSTED_PROXIES: "10.0.0.7, proxy" }, 'TRUSTED_PROXIES has " proxy"'],
    [{ CORS_ORIGINS: "*" }, 'CORS_ORIGINS has "*"; each entry is the origin of a page'],
    [{ CORS_ORIGINS: "https://careers.example.nhs.uk/" }, "Write https://careers.example.nhs.uk."],
    [{ CORS_ORIGINS: "https://a.example, http://b.example" }, 'CORS_ORIGINS has "http://b.example"'],
    [{ INTROSPECTION: "yes" }, 'INTROSPECTION is "yes"; it must be one of on, off.'],
    [{ OIDC_ISSUER: "https://login.example.org" }, "OIDC_AUDIENCE is not"],
    [{ OIDC_AUDIENCE: "peerway" }, "OIDC_AUDIENCE is set, but OIDC_ISSUER is not"],
    [{ OIDC_ISSUER: "http://login.example.org", OIDC_AUDIENCE: "peerway" }, "must be an https address"],
    [{ OIDC_ISSUER: "login", OIDC_AUDIENCE: "peerway" }, 'OIDC_ISSUER is "login"'],
    [
      { OIDC_ISSUER: "https://login.example.org", OIDC_AUDIENCE: "peerway", OIDC_CLAIMS: "rôles=x" },
      "OIDC_CLAIMS has",
    ],
    [{ OIDC_CLIENT_ID: "pages" }, "OIDC_CLIENT_ID is set, but OIDC_ISSUER is not"],
    [{ OIDC_SCOPES: "openid" }, "OIDC_SCOPES is set, but OIDC_CLIENT_ID is not"],
    ...(
      [
        [{ PUBLIC_URL: "" }, "OIDC_CLIENT_ID is set, but PUBLIC_URL is not"],
        [{ OIDC_SCOPES: "profile" }, 'OIDC_SCOPES is "profile"; it must contain openid'],
        [{ OIDC_SIGN_IN_PARAMETERS: "state=x" }, 'OIDC_SIGN_IN_PARAMETERS has "state"'],
        [{ OIDC_SIGN_IN_PARAMETERS: "scope=openid" }, "Leave it out and set OIDC_SCOPES."],
        [{ OIDC_PROGRAMS: "pages" }, 'OIDC_PROGRAMS lists "pages", which is OIDC_CLIENT_ID'],
        [{ NODE_ENV: "production" }, "OIDC_CLIENT_ID is set, but SESSION_KEY_FILE is not"],
      ] as const
    ).map(([env, message]): [NodeJS.ProcessEnv, string] => [
      {
        OIDC_ISSUER: "https://login.example.org",
        OIDC_AUDIENCE: "peerway",
        OIDC_CLIENT_ID: "pages",
        PUBLIC_URL: "https://peerway.example.org",
        ...env,
      },
      message,
    ]),
    [{ OPERATORS: "sub=chief" }, "OPERATORS is set, but OIDC_ISSUER is not"],
    ...["chief", "=chief", "sub="].map((OPERATORS): [NodeJS.ProcessEnv, string] => [
      { OIDC_ISSUER: "https://login.example.org", OIDC_AUDIENCE: "peerway", OPERATORS },
      `OPERATORS has "${OPERATORS}"; each entry is a claim, then = and its value`,
    ]),
    ...["scope=organisation:admin", "name=Chief", "email=chief@example.org"].map(
      (OPERATORS): [NodeJS.ProcessEnv, string] => [
        { OIDC_ISSUER: "https://login.example.org", OIDC_AUDIENCE: "peerway", OPERATORS },
        "choose the claim",
      ],
    ),
    [{ NATIONAL_BODY: "PSSC" }, "NATIONAL_BODY is set, but NATIONAL_BODY_NAME is not"],
    [{ NATIONAL_BODY_NAME: "Council" }, "NATIONAL_BODY_NAME is set, but NATIONAL_BODY is not"],
    [{ NATIONAL_BODY: "pssc", NATIONAL_BODY_NAME: "Council" }, "Did you mean PSSC?"],
    [{ SUPPRESSION_THRESHOLD: "0" }, 'SUPPRESSION_THRESHOLD is "0"; it must be a whole number from 1'],
    [{ READINESS_WORKERS: "all" }, 'READINESS_WORKERS is "all"; it must be a whole number from 0'],
    [{ METRICS_HOST: "10.0.0.5" }, "METRICS_HOST is set, but METRICS_PORT is not"],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "collector" }, 'OTEL_EXPORTER_OTLP_ENDPOINT is "collector"'],
    [{ DATABASE_URL: "mysql://db/peerway" }, "DATABASE_URL is not a PostgreSQL address"],
    [{ DATABASE_URL: "postgres://db" }, "DATABASE_URL is not a PostgreSQL address"],
    [{ DATABASE_DIRECT_URL: "postgres://db/peerway" }, "DATABASE_DIRECT_URL is set, but DATABASE_URL is not"],
    [
      { DATABASE_REPLICA_URL: "postgres://db/peerway" },
      "DATABASE_REPLICA_URL is set, but DATABASE_URL is not",
    ],
    [{ DATABASE_REPLICA_URL: "postgres://a/b?target_session_attrs=any" }, "DATABASE_REPLICA_URL asks by"],
  ])("names the setting, what is wrong and what would be right: %j", (env, message) => {
    expect(() => loadConfig(env, PROJECT)).toThrow(message);
  });

  it("lets events be sent to this machine for trying out, and never in production", () => {
    const on = { WEBHOOK_LOCAL_RECEIVERS: "on" };
    expect(loadConfig(on, PROJECT).webhookLocalReceivers).toBe(true);
    expect(() => loadConfig({ ...on, NODE_ENV: "production" }, PROJECT)).toThrow(/WEBHOOK_LOCAL_RECEIVERS/);
  });

  it("never repeats a password", () => {
    expect(() => loadConfig({ DATABASE_URL: "postgre://owner:secret@db/peerway" }, PROJECT)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("secret") }),
    );
  });
});
