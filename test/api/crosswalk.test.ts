import { toGlobalId } from "../../src/schema/node";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

const STANDARD = "PEER-WORKER-ST0896";

describe("crosswalks", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  it("are found between two frameworks, by filters, by id, and as a node", async () => {
    const { data, errors } = await service.ask(
      `{
        crosswalk(by: { between: { from: "${STANDARD}" } }) { id }
        there: crosswalks(first: 5, from: { framework: "${STANDARD}" }, to: { framework: "HEE-PSW" }) { totalCount nodes { id } }
        back: crosswalks(first: 5, from: { framework: "HEE-PSW" }) { totalCount }
        retired: crosswalks(first: 5, status: RETIRED) { totalCount }
        none: crosswalk(by: { between: { from: "HEE-PSW", to: "${STANDARD}" } }) { id }
        nowhere: crosswalk(by: { between: { from: "NOWHERE" } }) { id }
        framework(by: { code: "${STANDARD}" }) { current { id } }
      }`,
    );
    expect(errors).toBeUndefined();
    const found = data as unknown as { crosswalk: { id: string }; framework: { current: { id: string } } };
    expect(data).toMatchObject({
      there: { totalCount: 1, nodes: [{ id: found.crosswalk.id }] },
      back: { totalCount: 0 },
      retired: { totalCount: 0 },
      none: null,
      nowhere: null,
    });
    const again = await service.ask(
      "query ($id: ID!, $version: ID!) { node(id: $id) { __typename id } crosswalk(by: { id: $id }) { from { id } } crosswalks(first: 1, from: { id: $version }) { totalCount } }",
      { id: found.crosswalk.id, version: found.framework.current.id },
    );
    expect(again.data).toEqual({
      node: { __typename: "Crosswalk", id: found.crosswalk.id },
      crosswalk: { from: { id: found.framework.current.id } },
      crosswalks: { totalCount: 1 },
    });
  });

  it.each([
    [
      "no framework of that code",
      'crosswalks(first: 1, from: { framework: "NOWHERE" }) { totalCount }',
      "NOWHERE",
    ],
    ["an id of another type", 'crosswalk(by: { id: "Rnk6MQ" }) { id }', "not the id of a Crosswalk"],
    [
      "an unknown framework version",
      `crosswalks(first: 1, to: { id: "${toGlobalId("FrameworkVersion", "00000000-0000-4000-8000-000000000000")}" }) { totalCount }`,
      "There is no framework version",
    ],
    ["both members at once", 'crosswalk(by: { id: "x", between: { from: "A" } }) { id }', "exactly one"],
  ])("say what was wrong with %s", async (_, query, message) => {
    const { errors } = await service.ask(`{ ${query} }`);
    expect(errors?.[0]?.message).toContain(message);
  });

  it("leave what is asked of the HEE framework by default as it was", async () => {
    const { data } = await service.ask(
      `{
        competences(first: 100) { totalCount nodes { frameworkVersion { framework { code } } } }
        skills: competences(first: 100, framework: { framework: "${STANDARD}" }) { totalCount }
        domain: competences(first: 100, domain: { code: { code: "S", framework: "${STANDARD}" } }, kind: CORE) { totalCount }
        frameworks { code current { publishedOn domains { code competences { code } } } }
      }`,
    );
    expect(data).toMatchObject({
      competences: { totalCount: 33 },
      skills: { totalCount: 18 },
      domain: { totalCount: 18 },
      frameworks: [
        { code: "CARE-CERTIFICATE", current: { publishedOn: "2025-03-01", domains: [{ code: "CC" }] } },
        { code: "HEE-PSW", current: { publishedOn: "2020-10-01" } },
        { code: "INITIAL-TRAINING-TOPICS", current: { domains: [{ code: "IT" }] } },
        { code: "MIND-VALUES" },
        { code: "PEER-PRINCIPLES" },
        { code: "PEER-WORK-TYPOLOGY" },
        { code: STANDARD, current: { publishedOn: null, domains: [{ code: "S" }] } },
        { code: "SAMHSA-PEER-WORKERS" },
        { code: "SRN-VALUES" },
      ],
    });
  });

  it("are not published with a map that names a level twice; the draft shows it as it was written", async () => {
    const levelMap = [
      { from: "KNOWS", to: "KNOWS" },
      { from: "KNOWS", to: "SUPPORTED" },
    ];
    const links = [{ from: "S01", to: "3.3", relation: "EXACT", basis: "ILLUSTRATIVE" }];
    const crosswalk = { from: STANDARD, to: "HEE-PSW", levelMap, links };
    const { data, errors } = await service.ask(
      `mutation ($input: SaveCrosswalkDraftInput!) {
        saveCrosswalkDraft(input: $input) { draft { crosswalk { levelMap { from to } } findings { code path message } } userErrors { message } }
      }`,
      { input: { crosswalk } },
      "national-steward",
    );
    expect(errors).toBeUndefined();
    expect(data?.saveCrosswalkDraft).toEqual({
      draft: {
        crosswalk: { levelMap },
        findings: [
          {
            code: "BAD_VALUE",
            path: ["levelMap"],
            message: "This has to be a map that names each level once. More than once: KNOWS.",
          },
        ],
      },
      userErrors: [],
    });
  });
});
