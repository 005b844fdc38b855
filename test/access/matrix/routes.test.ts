import fastify from "fastify";
import { caseRoutes } from "../../../src/rest/case";
import { eventRoutes } from "../../../src/rest/events";
import { moodleRoutes } from "../../../src/rest/moodle";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";
import { PROJECT } from "../../support/template";

/**
 * Who may read each route of another standard. All that there are today show published data alone, to everybody;
 * a route that shows more needs a row of the policy table, and a matrix of its own here.
 */
const ROUTES: Readonly<Record<string, "EVERYBODY">> = {
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
    routes = await routesOf();
  });
  afterAll(() => service.close());

  it("has a row for each route that is served", () => {
    expect([...routes].sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it("shows everybody the same, from memory, whoever asks", async () => {
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

/** Routes are added without reading anything. */
const NO_REFERENCE = { current: null as never };

/** The patterns of all routes of other standards, as an application registers them. */
async function routesOf(): Promise<readonly string[]> {
  const found = new Set<string>();
  const app = fastify();
  app.addHook("onRoute", ({ url }) => {
    found.add(url);
  });
  const all = [...caseRoutes(PROJECT, NO_REFERENCE, null), ...moodleRoutes(NO_REFERENCE), ...eventRoutes()];
  for (const { prefix, add } of all) await app.register(async (scope) => add(scope), { prefix });
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
