import fastify from "fastify";
import { ClosedAccounts } from "../../../src/access/closed-accounts";
import { caseRoutes } from "../../../src/rest/case";
import { credentialRoutes } from "../../../src/rest/credentials";
import { eventRoutes } from "../../../src/rest/events";
import { moodleRoutes } from "../../../src/rest/moodle";
import type { RestRoutes } from "../../../src/rest/routes";
import { scimRoutes } from "../../../src/rest/scim";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";
import { PROJECT } from "../../support/template";

/**
 * Who may read each route of another standard. These show published data alone, to everybody;
 * a route that shows more needs a row of the policy table, and a matrix of its own here.
 */
const ROUTES: Readonly<Record<string, "EVERYBODY">> = {
  "/credentials/achievements/:id": "EVERYBODY",
  "/credentials/issuers/:code": "EVERYBODY",
  "/credentials/issuers/:code/keys/:kid": "EVERYBODY",
  "/credentials/status/:list": "EVERYBODY",
  "/events/change.v1.schema.json": "EVERYBODY",
  "/frameworks/:code/:version/moodle.csv": "EVERYBODY",
  "/frameworks/:code/:version/moodle-report.json": "EVERYBODY",
  ...Object.fromEntries(
    ["v1p1", "v1p0"].flatMap((version) =>
      [
        "CFDocuments",
        "CFDocuments/:id",
        "CFItems/:id",
        "CFAssociations/:id",
        "CFItemAssociations/:id",
        "CFAssociationGroupings/:id",
        "CFConcepts/:id",
        "CFItemTypes/:id",
        "CFLicenses/:id",
        "CFPackages/:id",
        "CFRubrics/:id",
        "CFSubjects/:id",
      ].map((path) => [`/ims/case/${version}/${path}`, "EVERYBODY"] as const),
    ),
  ),
  "/ims/case/v1p1/discovery/imscasev1p1_openapi3_v1p0.json": "EVERYBODY",
};

const ASKERS = ["", "trust-hr", "worker-amara", "trust-hr-system", "charity-hr"];

describe("the matrix of routes", () => {
  let service: TestService;
  let routes: readonly string[];

  beforeAll(async () => {
    service = await startDemonstration();
    routes = await routesOf([
      ...caseRoutes(PROJECT, NO_REFERENCE, null),
      ...moodleRoutes(NO_REFERENCE),
      ...eventRoutes(),
      ...credentialRoutes(null),
    ]);
  });
  afterAll(() => service.close());

  it("has a row for each route that is served", () => {
    expect([...routes].sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it("shows everybody the same, from memory, regardless of who asks", async () => {
    for (const route of routes) {
      const url = route.replace(":id", await someId(service, route)).replace(":code/:version", "HEE-PSW/1.0");
      service.statements.length = 0;
      const answers = await Promise.all(
        ASKERS.map(async (persona) => {
          const token = persona ? await service.tokenOf(persona) : "";
          const headers = { host: "127.0.0.1:4000", ...(token && { authorization: `Bearer ${token}` }) };
          const { statusCode, body } = await service.app.inject({ url, headers });
          return [statusCode, body];
        }),
      );
      expect([route, new Set(answers.map((each) => JSON.stringify(each))).size]).toEqual([route, 1]);
      expect([route, service.statements]).toEqual([route, []]);
      const people = service.personas.map(({ actor }) => actor.name);
      const [, body = ""] = answers[0] ?? [];
      expect([route, people.filter((name) => String(body).includes(name))]).toEqual([route, []]);
    }
  });

  it("answers no other method", async () => {
    for (const route of routes)
      for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
        const { statusCode } = await service.app.inject({ method, url: route.replace(":id", "x") });
        expect([route, method, statusCode]).toEqual([route, method, 404]);
      }
  });
});

/** Routes of SCIM that describe it to everybody; all others need the scope provisioning:write. */
const DESCRIBING = [
  "/ServiceProviderConfig",
  "/ResourceTypes",
  "/ResourceTypes/:id",
  "/Schemas",
  "/Schemas/:id",
];

/** The requests of SCIM that are about users. None of them finds anything, so that they change nothing. */
const USERS: readonly (readonly [
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  status: number,
])[] = [
  ["GET", "/Users", 200],
  ["POST", "/Users", 400],
  ["POST", "/Users/.search", 400],
  ["POST", "/Bulk", 400],
  ["GET", "/Users/:id", 404],
  ["PUT", "/Users/:id", 404],
  ["PATCH", "/Users/:id", 400],
  ["DELETE", "/Users/:id", 404],
];

describe("the matrix of SCIM's routes", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  it("has a row for each route that is served", async () => {
    const expected = [...DESCRIBING, ...USERS.map(([, path]) => path), "/Me"].map(
      (path) => `/scim/v2${path}`,
    );
    const served = await routesOf(scimRoutes(null, new ClosedAccounts()));
    expect([...served].sort()).toEqual([...new Set(expected)].sort());
  });

  it("answers requests about users to a program with the scope, and to nobody else", async () => {
    for (const [method, path, status] of USERS)
      for (const persona of ["", ...service.personas.map(({ code }) => code)]) {
        const answer = await service.app.inject({
          method,
          url: `/scim/v2${path.replace(":id", "00000000-0000-4000-8000-000000000000")}`,
          headers: {
            host: "127.0.0.1:4000",
            "content-type": "application/scim+json",
            ...(persona && { authorization: `Bearer ${await service.tokenOf(persona)}` }),
          },
          payload: method === "GET" || method === "DELETE" ? "" : "{}",
        });
        const expected = persona === "" ? 401 : persona === DIRECTORY ? status : 403;
        expect([method, path, persona, answer.statusCode]).toEqual([method, path, persona, expected]);
      }
  });
});

/** The persona that may provision users. */
const DIRECTORY = "trust-directory";

/** Routes are added without reading anything. */
const NO_REFERENCE = { current: null as never };

/** The patterns of all routes of other standards, as an application registers them. */
async function routesOf(served: readonly RestRoutes[]): Promise<readonly string[]> {
  const found = new Set<string>();
  const app = fastify();
  app.addHook("onRoute", ({ url }) => {
    found.add(url);
  });
  for (const { prefix, add } of served)
    await app.register(async (scope) => add(scope, { contextFor: () => null }), { prefix });
  await app.ready();
  await app.close();
  return [...found];
}

/** Id of something that is published, for routes that take one. */
async function someId({ app }: TestService, route: string): Promise<string> {
  if (!route.endsWith(":id")) return "";
  const { CFDocuments } = (await app.inject("/ims/case/v1p1/CFDocuments?limit=1")).json();
  return CFDocuments[0].identifier;
}
