import { ClosedAccounts } from "../../../src/access/closed-accounts";
import { caseRoutes } from "../../../src/rest/case";
import { credentialRoutes } from "../../../src/rest/credentials";
import { eventRoutes } from "../../../src/rest/events";
import { moodleRoutes } from "../../../src/rest/moodle";
import { scimRoutes } from "../../../src/rest/scim";
import { xapiRoutes } from "../../../src/rest/xapi";
import { startDemonstration } from "../../support/demonstration";
import { NO_REFERENCE, routesOf } from "../../support/rest-routes";
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
  "/events/lapse.v1.schema.json": "EVERYBODY",
  "/events/publication.v1.schema.json": "EVERYBODY",
  "/curricula/:code/moodle.csv": "EVERYBODY",
  "/curricula/:code/moodle-report.json": "EVERYBODY",
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
      const url = route
        .replace(":id", await someId(service, route))
        .replace(":code/:version", "HEE-PSW/1.0")
        .replace("curricula/:code", "curricula/HEE-PSW-CURRICULUM");
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

/** The requests of SCIM that are about users and groups. None of them changes anything. */
const REQUESTS: readonly (readonly [
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  status: number,
])[] = [
  ["GET", "/Users", 200],
  ["POST", "/Users", 400],
  ["POST", "/Users/.search", 400],
  ["POST", "/Bulk", 400],
  ["POST", "/.search", 400],
  ["GET", "/Groups", 200],
  ["POST", "/Groups", 403],
  ["POST", "/Groups/.search", 400],
  ["GET", "/Groups/:id", 404],
  ["PATCH", "/Groups/:id", 404],
  ["PUT", "/Groups/:id", 403],
  ["DELETE", "/Groups/:id", 403],
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
    const expected = [...DESCRIBING, ...REQUESTS.map(([, path]) => path), "/Me"].map(
      (path) => `/scim/v2${path}`,
    );
    const served = await routesOf(
      scimRoutes({ publicUrl: null, hasGroups: true, closed: new ClosedAccounts() }),
    );
    expect([...served].sort()).toEqual([...new Set(expected)].sort());
  });

  it("answers no other method at any of these paths, whoever asks", async () => {
    const answered = [...DESCRIBING.map((path) => ["GET", path] as const), ...REQUESTS];
    for (const path of new Set(answered.map(([, each]) => each)))
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"] as const) {
        if (answered.some(([one, at]) => one === method && at === path)) continue;
        const url = `/scim/v2${path.replace(":id", "x")}`;
        const { statusCode, headers, json } = await service.app.inject({ method, url });
        expect([method, path, statusCode, json().status]).toEqual([method, path, 405, "405"]);
        const allowed = answered.filter(([, at]) => at === path).map(([one]) => one);
        expect([path, String(headers.allow).split(", ").sort()]).toEqual([path, [...allowed].sort()]);
      }
  });

  it("answers errors of every other path in its own form", async () => {
    for (const url of ["", "/", "/Nothing", "/Users/x/y", "/Groups/x/y", "/Me/x", "/Schemas/"]) {
      const { statusCode, headers, json } = await service.app.inject({ url: `/scim/v2${url}` });
      expect([url, statusCode, json().schemas]).toEqual([
        url,
        404,
        ["urn:ietf:params:scim:api:messages:2.0:Error"],
      ]);
      expect([url, headers["content-type"]]).toEqual([url, "application/scim+json; charset=utf-8"]);
    }
    for (const method of ["GET", "PATCH"] as const)
      expect((await service.app.inject({ method, url: "/scim/v2/Me" })).statusCode).toBe(501);
  });

  it("answers requests about users and groups to a program with the scope, and to nobody else", async () => {
    for (const [method, path, status] of REQUESTS)
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

describe("the matrix of xAPI's routes", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  it("has a row for each route that is served", async () => {
    expect([...(await routesOf(xapiRoutes()))].sort()).toEqual(["/xapi/about", "/xapi/statements"]);
  });

  it("takes statements from those who may record completions, and describes itself to everybody", async () => {
    for (const { code, actor } of [{ code: "", actor: null }, ...service.personas]) {
      const headers = {
        host: "127.0.0.1:4000",
        "content-type": "application/json",
        "x-experience-api-version": "1.0.3",
        ...(code && { authorization: `Bearer ${await service.tokenOf(code)}` }),
      };
      const isSender =
        actor !== null &&
        (actor.client?.scopes.includes("evidence:write") ??
          actor.capacities.some((each) => each === "PROVIDER" || each === "HR"));
      const status = code === "" ? 401 : isSender ? 200 : 403;
      const url = "/xapi/statements";
      const posted = await service.app.inject({ method: "POST", url, headers, payload: "[]" });
      expect([code, posted.statusCode]).toEqual([code, status]);
      const put = await service.app.inject({ method: "PUT", url, headers, payload: "{}" });
      expect([code, put.statusCode]).toEqual([code, status === 200 ? 400 : status]);
      expect((await service.app.inject({ url: "/xapi/about", headers })).statusCode).toBe(200);
    }
  });
});

/** The persona that may provision users. */
const DIRECTORY = "trust-directory";

/** Id of something that is published, for routes that take one. */
async function someId({ app }: TestService, route: string): Promise<string> {
  if (!route.endsWith(":id")) return "";
  const { CFDocuments } = (await app.inject("/ims/case/v1p1/CFDocuments?limit=1")).json();
  return CFDocuments[0].identifier;
}
