import { nearestTo } from "../../src/text";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

describe("an unknown code", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  it.each([
    [
      "a pay band to filter by",
      '{ roleBands(first: 1, payBand: "99") { totalCount } }',
      "payBand",
      /There are: .*8a/,
    ],
    [
      "a role band to filter by",
      '{ progressionRoutes(first: 1, from: { code: "PSV" }) { totalCount } }',
      "from",
      /"PSW"/,
    ],
    [
      "a competence to filter by",
      '{ curriculumUnits(first: 1, covers: { code: { code: "3.22" } }) { totalCount } }',
      "covers",
      /"3.2"/,
    ],
    [
      "a framework to filter by",
      '{ crosswalks(first: 1, to: { framework: "HEE-PWS" }) { totalCount } }',
      "to",
      /"HEE-PSW"/,
    ],
    [
      "a domain to filter by",
      '{ competences(first: 1, domain: { code: { code: "30" } }) { totalCount } }',
      "domain",
      /There are: 1, /,
    ],
    [
      "a route to filter by",
      '{ workforce(purpose: "Planning") { routes(route: { code: "RO3" }) { route { code } } } }',
      "route",
      /"R03"/,
    ],
    [
      "a role band to filter people by",
      '{ workers(first: 1, roleBand: { code: "psv" }) { totalCount } }',
      "roleBand",
      /"PSW"/,
    ],
    [
      "a level",
      '{ coverage(of: { programme: { code: "IMROC-PSW" } }, against: { frameworkAtLevel: { frameworkVersion: { framework: "HEE-PSW" }, level: "SUPORTED" } }) { __typename } }',
      "against.frameworkAtLevel.level",
      /Did you mean "SUPPORTED"/,
    ],
  ])("is refused with what could have been meant: %s", async (_, query, field, says) => {
    const { errors } = await service.ask(query, {}, "trust-hr");
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      userErrors: [{ code: "UNKNOWN_CODE", field: field.split(".") }],
    });
    expect(errors?.[0]?.message).toMatch(says);
  });

  it.each([
    ["{ workers(first: 1, employment: []) { totalCount } }", "employment"],
    ["{ teams(first: 1, employment: []) { totalCount } }", "employment"],
    ["{ organisations(first: 1, kinds: []) { totalCount } }", "kinds"],
    ["{ progressionRoutes(first: 1, kinds: []) { totalCount } }", "kinds"],
    ["{ changes(first: 1, kinds: []) { totalCount: latestCursor } }", "kinds"],
    ['{ worker(by: { number: "NM-001" }) { nextSteps(kinds: []) { notices } } }', "kinds"],
    ['{ workforce(purpose: "Planning") { readiness(first: 1, outcomes: []) { totalCount } } }', "outcomes"],
    [
      '{ compareFrameworkVersions(from: { framework: "HEE-PSW" }, to: { framework: "HEE-PSW" }, weights: []) { breaking } }',
      "weights",
    ],
  ])("is not what an empty list to filter by holds, and it is refused: %s", async (query, field) => {
    const { errors } = await service.ask(query, {}, "trust-hr");
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      userErrors: [{ code: "MISSING", field: [field], message: expect.stringContaining("leave it out") }],
    });
  });

  it.each([
    [
      "no unit and no programme supposed",
      '{ worker(by: { number: "NM-001" }) { whatIf(route: { code: "R03" }, changes: { completions: [{ completedOn: "2026-01-05" }] }) { __typename } } }',
      "MISSING",
      /Name either a unit/,
    ],
    [
      "a version of a route that there is not",
      '{ coverage(of: { programme: { code: "IMROC-PSW" } }, against: { routeVersion: { route: { code: "R03" }, version: 99 } }) { __typename } }',
      "NOT_FOUND",
      /no version 99\. It has 1/,
    ],
    [
      "an id that is none",
      '{ organisation(by: { id: "zz" }) { name } }',
      "NOT_FOUND",
      /the id of an Organisation/,
    ],
  ])("comes with what would be right: %s", async (_, query, code, says) => {
    const { errors } = await service.ask(query, {}, "trust-hr");
    expect(errors?.[0]?.extensions).toMatchObject({ userErrors: [{ code }] });
    expect(errors?.[0]?.message).toMatch(says);
  });

  it("of an enum, in a variable, comes with all that there are", async () => {
    const { errors } = await service.ask(
      "query ($kinds: [OrganisationKind!]) { organisations(first: 1, kinds: $kinds) { totalCount } }",
      { kinds: ["PROVIDER", "EMPLOYER"] },
      "trust-hr",
    );
    const message = expect.stringContaining("There are: NHS_TRUST, CHARITY, PROVIDER, NATIONAL_BODY.");
    expect(errors).toMatchObject([
      { message, extensions: { userErrors: [{ code: "UNKNOWN_CODE", field: ["kinds", "1"], message }] } },
    ]);
  });

  it("of an enum, in the document, comes with all that there are", async () => {
    const { errors } = await service.ask(
      "{ organisations(first: 1, kinds: [EMPLOYER]) { totalCount } }",
      {},
      "trust-hr",
    );
    expect(errors?.[0]?.message).toContain("There are: NHS_TRUST, CHARITY, PROVIDER, NATIONAL_BODY.");
  });

  it("of an instant is refused with how one is written, as a literal and as a variable", async () => {
    const literal = await service.ask(
      '{ workers(first: 1, updatedSince: "yesterday") { totalCount } }',
      {},
      "trust-hr",
    );
    const variable = await service.ask(
      "query ($since: DateTime) { workers(first: 1, updatedSince: $since) { totalCount } }",
      { since: "2026-11-28" },
      "trust-hr",
    );
    for (const { errors } of [literal, variable])
      expect(errors?.[0]?.message).toMatch(/is not an instant. .*for example 2026-03-01T09:30:00Z/);
  });

  it("of a draft comes with what could have been meant: source, level, credential type", async () => {
    const leaf = { label: "x", basis: "LOCAL_POLICY", waivable: false, suppliedBy: "WORKER", parent: "all" };
    const said = {
      code: "NM-X",
      title: "x",
      kind: "UPWARD",
      from: [{ roleBand: "PSW", basis: "LOCAL_POLICY" }],
      to: "SPSW",
      basis: "LOCAL_POLICY",
      summary: "x",
      sourceRefs: ["S-PROGG"],
      conditions: [],
      framework: "HEE-PSW",
      requirements: [
        { code: "all", kind: "ALL_OF", label: "x", basis: "LOCAL_POLICY", waivable: false },
        { ...leaf, code: "a", kind: "COMPETENCE", competence: "3.2", level: "SUPORTED" },
        { ...leaf, code: "b", kind: "CREDENTIAL", credentialType: "FIRE-SAFTY" },
      ],
    };
    const { data, errors } = await service.ask(
      "query ($route: RouteContentInput!) { checkRouteDraft(route: $route) { path message } }",
      { route: said },
      "trust-steward",
    );
    expect(errors).toBeUndefined();
    const found = Object(data).checkRouteDraft as { path: string[]; message: string }[];
    const at = (field: string) => found.find(({ path }) => path.at(-1) === field)?.message;
    expect(at("sourceRefs")).toMatch(/Did you mean "S-PROG"/);
    expect(at("level")).toMatch(/Did you mean "SUPPORTED"/);
    expect(at("credentialType")).toMatch(/Did you mean "FIRE_SAFETY"/);
  });

  it("of a source can be looked up", async () => {
    const { data } = await service.ask("{ sources(first: 100) { totalCount nodes { ref } } }");
    const { totalCount, nodes } = Object(data).sources as { totalCount: number; nodes: { ref: string }[] };
    expect(totalCount).toBeGreaterThan(5);
    expect(nodes.map(({ ref }) => ref)).toContain("S-PROG");
  });

  it.each<[string, string[], string[]]>([
    ["SUPORTED", ["KNOWS", "SUPPORTED", "INDEPENDENT"], ["SUPPORTED"]],
    ["fire safety", ["FIRE_SAFETY", "MOVING"], ["FIRE_SAFETY"]],
    ["HEE-PWS", ["HEE-PSW", "PEER"], ["HEE-PSW"]],
    ["nothing like it", ["HEE-PSW"], []],
    ["", ["A"], []],
  ])("is compared by its letters: %j", (text, codes, near) => {
    expect(nearestTo(text, codes)).toEqual(near);
  });
});
