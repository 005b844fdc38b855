import { type Author, author, leaf } from "../../support/authoring";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const LEAD = "trust-lead";
const COUNT = "{ count }";

interface Change {
  readonly kind: string;
  readonly requirement: { readonly code: string } | null;
  readonly national: { readonly code: string; readonly basis: string } | null;
  readonly sentence: string;
}

describe("a trust that asks for less than a national default", () => {
  let service: TestService;
  let api: Author;
  let draft: string;
  const content = async () => {
    const national = await api.contentOf("R03");
    return {
      ...national,
      localVersionOf: "R03",
      requirements: [
        ...national.requirements
          .filter(({ code }) => code !== "mentoring")
          .map((each) =>
            each.code === "time-in-role" ? { ...each, months: 6, label: "6 months in post" } : each,
          ),
        leaf({
          code: "nm-group-supervision",
          label: "Group supervision in the last year",
          kind: "SUPERVISION",
          suppliedBy: "EMPLOYER",
          supervisionKind: "GROUP",
          sessions: 3,
          withinMonths: 12,
        }),
      ],
    };
  };
  const CHANGE = "kind requirement { code } national { code basis } sentence";
  const readyFrom = async (persona: string) =>
    await api.ask<{
      worker: {
        eligibility: {
          route: { localVersion: { changes: Change[] } | null };
          root: {
            requirement: { dropped: Change[] };
            parts: {
              code: string;
              outcome: string;
              eligibleFromOn: string | null;
              requirement: { basis: string; organisation: object | null; localChange: Change | null };
            }[];
          };
        };
      };
    }>(
      `{ worker(by: { number: "NM-002" }) { eligibility(route: { code: "R03" }, asOf: "${DEMONSTRATION_DAY}") {
        route { localVersion { changes { ${CHANGE} } } }
        root { requirement { dropped { ${CHANGE} } } parts { code outcome eligibleFromOn
          requirement { basis organisation { code } localChange { ${CHANGE} } } } } } } }`,
      {},
      persona,
    );

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
  });
  afterAll(() => service.close());

  it("sees before who would become ready", async () => {
    const saved = await api.run("saveRouteDraft", { route: await content() }, LEAD);
    draft = saved.id ?? "";
    const { simulateRoute } = await api.ask<{
      simulateRoute: { before: object[]; newlyEligibleWorkers: { nodes: { worker: { name: string } }[] } };
    }>(
      `query ($draft: ID!) { simulateRoute(draft: $draft, asOf: "${DEMONSTRATION_DAY}") {
        before { outcome workers ${COUNT} } newlyEligibleWorkers(first: 10) { nodes { worker { number } open } } } }`,
      { draft },
      LEAD,
    );
    // Nobody: the trust's own new requirement is not there yet. Without it, Ben would be ready by his 6 months.
    expect(simulateRoute.newlyEligibleWorkers.nodes).toEqual([]);
    const { requirements, ...rest } = await content();
    const fewer = requirements.filter((each) => !("code" in each) || each.code !== "nm-group-supervision");
    await api.run(
      "saveRouteDraft",
      {
        draft,
        expectedVersion: 1,
        route: { ...rest, requirements: fewer },
      },
      LEAD,
    );
    const without = await api.ask<{ simulateRoute: { newlyEligibleWorkers: { nodes: object[] } } }>(
      `query ($draft: ID!) { simulateRoute(draft: $draft, asOf: "${DEMONSTRATION_DAY}") {
        newlyEligibleWorkers(first: 10) { nodes { worker { number } } } } }`,
      { draft },
      LEAD,
    );
    expect(without.simulateRoute.newlyEligibleWorkers.nodes).toContainEqual({ worker: { number: "NM-002" } });
  });

  it("shows its rule, and the default that it replaced, in each worker's answer", async () => {
    await api.run("saveRouteDraft", { draft, expectedVersion: 2, route: await content() }, LEAD);
    await api.reviewed(draft, LEAD, 3);
    const { userErrors } = await api.run("publishDraft", { draft, expectedVersion: 3 }, LEAD);
    expect(userErrors).toEqual([]);
    const { worker } = await readyFrom("trust-hr");
    const { route, root } = worker.eligibility;
    const lowered = {
      kind: "LOWERED",
      requirement: { code: "time-in-role" },
      national: { code: "time-in-role", basis: "ILLUSTRATIVE" },
      sentence: expect.stringMatching(
        /^Northmoor .* asks for 6 months in post as .*\. The national default is illustrative and asks for 12 months in post as .*\.$/,
      ),
    };
    const dropped = {
      kind: "DROPPED",
      requirement: null,
      national: { code: "mentoring", basis: "ILLUSTRATIVE" },
      sentence: expect.stringMatching(
        /^Northmoor .* does not ask for this\. The national default is illustrative and asks for ".*"\.$/,
      ),
    };
    const added = {
      kind: "ADDED",
      requirement: { code: "nm-group-supervision" },
      national: null,
      sentence: expect.stringMatching(/ asks for this in addition to the national route\.$/),
    };
    expect(route.localVersion?.changes).toEqual([lowered, added, dropped]);
    expect(root.requirement.dropped).toEqual([dropped]);
    const part = (code: string) => root.parts.find((each) => each.code === code);
    // In post since 15 December 2025: 6 months are over.
    expect(part("time-in-role")).toMatchObject({
      outcome: "MET",
      requirement: { basis: "LOCAL_POLICY", organisation: { code: "NORTHMOOR" }, localChange: lowered },
    });
    expect(part("support")).toMatchObject({
      requirement: { basis: "ILLUSTRATIVE", organisation: null, localChange: null },
    });
  });

  it("leaves everybody else with the national route, under the same code", async () => {
    const { progressionRoutes } = await api.ask<{
      progressionRoutes: { nodes: { code: string; localVersion: object | null }[] };
    }>("{ progressionRoutes(first: 100) { nodes { code localVersion { nationalVersion } } } }", {}, LEAD);
    expect(progressionRoutes.nodes.filter(({ code }) => code === "R03")).toEqual([
      { code: "R03", localVersion: { nationalVersion: 1 } },
    ]);
    const { progressionRoute } = await api.ask<{ progressionRoute: object }>(
      '{ progressionRoute(by: { code: "R03" }) { localVersion { nationalVersion } requirement { dropped { sentence } } } }',
      {},
      "charity-hr",
    );
    expect(progressionRoute).toEqual({ localVersion: null, requirement: { dropped: [] } });
  });
});
