import { type Author, author, leaf, route, time } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const TRUST = "trust-lead";

describe("drafting, publishing and retiring through the API", () => {
  let service: TestService;
  let api: Author;

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
  });
  afterAll(() => service.close());

  const codesSeenBy = async (persona: string) => {
    const { progressionRoutes } = await api.ask<{
      progressionRoutes: { nodes: { code: string; id: string }[] };
    }>("{ progressionRoutes(first: 100) { nodes { code id } } }", {}, persona);
    return progressionRoutes.nodes;
  };

  it("publishes an organisation's own route, which nobody else sees", async () => {
    const done = await api.publish(route("NM-GROUPS", time(6)), TRUST);
    expect(done).toMatchObject({ userErrors: [], findings: [], draft: { status: "PUBLISHED", version: 2 } });
    // The same answer reads what it has just published.
    expect(done.draft?.became).not.toBeNull();
    const own = (await codesSeenBy("trust-hr")).find(({ code }) => code === "NM-GROUPS");
    expect(own).toBeDefined();
    for (const persona of ["", "charity-hr"]) {
      expect((await codesSeenBy(persona)).map(({ code }) => code)).not.toContain("NM-GROUPS");
      expect(
        await api.ask(
          `query ($id: ID!) { node(id: $id) { id } progressionRoute(by: { code: "NM-GROUPS" }) { code } roleBand(by: { code: "PSW" }) { routesFrom { code } } careerMap { steps { route { code } } } }`,
          { id: own?.id },
          persona,
        ),
      ).toEqual({
        node: null,
        progressionRoute: null,
        roleBand: { routesFrom: expect.not.arrayContaining([{ code: "NM-GROUPS" }]) },
        careerMap: { steps: expect.not.arrayContaining([{ route: { code: "NM-GROUPS" } }]) },
      });
    }
    const { worker } = await api.ask<{ worker: { nextSteps: { evaluations: { route: object }[] } } }>(
      `{ worker(by: { number: "NM-003" }) { nextSteps { evaluations { route { code owner { code } } } } } }`,
      {},
      "trust-hr",
    );
    expect(worker.nextSteps.evaluations.map((each) => each.route)).toContainEqual({
      code: "NM-GROUPS",
      owner: { code: "NORTHMOOR" },
    });
  });

  it("tells what stands in the way, with code, path and message, and publishes nothing", async () => {
    const draft = route(
      "NM-WRONG",
      leaf({ code: "nothing", kind: "ANY_OF", suppliedBy: null }),
      leaf({ code: "duty", kind: "COMPETENCE", competence: "9.2", level: "INDEPENDENT" }),
      leaf({ code: "unknown", kind: "COMPETENCE", competence: "99.9", level: "INDEPENDENT" }),
    );
    const refused = await api.publish(draft, TRUST);
    expect(refused.userErrors).toEqual([
      {
        code: "NOT_PUBLISHABLE",
        field: ["draft"],
        message: expect.stringContaining("3 findings prevent publishing"),
      },
    ]);
    expect(refused.findings?.map(({ code, path }) => [code, path])).toEqual([
      ["EMPTY_GROUP", ["all", "nothing"]],
      ["ORGANISATIONAL_NOT_EMPLOYER", ["all", "duty", "competence"]],
      ["UNKNOWN_REFERENCE", ["all", "unknown", "competence"]],
    ]);
    expect((await codesSeenBy(TRUST)).map(({ code }) => code)).not.toContain("NM-WRONG");
    const { checkRouteDraft } = await api.ask<{ checkRouteDraft: object[] }>(
      "query ($route: RouteContentInput!) { checkRouteDraft(route: $route) { severity code path message } }",
      { route: draft },
      TRUST,
    );
    expect(checkRouteDraft).toEqual(refused.findings);
  });

  it("keeps drafts to those who may write them", async () => {
    const { id } = await api.run("saveRouteDraft", { route: route("NM-SECRET", time(6)) }, TRUST);
    const seen = async (persona: string) =>
      await api.ask<{ draft: object | null; node: object | null; drafts: { nodes: { code: string }[] } }>(
        'query ($id: ID!) { draft(id: $id) { code } node(id: $id) { id } drafts(first: 100, status: OPEN, code: "NM-SECRET") { nodes { code updatedBy } totalCount } }',
        { id },
        persona,
      );
    expect(await seen("trust-hr")).toEqual({
      draft: { code: "NM-SECRET" },
      node: { id },
      drafts: { nodes: [{ code: "NM-SECRET", updatedBy: "Yusuf Demir" }], totalCount: 1 },
    });
    for (const persona of ["charity-hr", "charity-steward"])
      expect(await seen(persona)).toEqual({ draft: null, node: null, drafts: { nodes: [], totalCount: 0 } });
    for (const persona of ["trust-line-manager", "worker-chandra"])
      await expect(seen(persona)).rejects.toThrow("This needs one of these capacities");
    for (const [persona, national] of [
      ["trust-line-manager", false],
      ["trust-hr", true],
    ] as const)
      await expect(
        api.run("saveRouteDraft", { route: route("NM-MORE", time(6)), national }, persona),
      ).rejects.toThrow("This needs one of these capacities");
    expect(
      (await api.run("discardDraft", { draft: id, expectedVersion: 1 }, "charity-hr")).userErrors[0]?.code,
    ).toBe("NOT_FOUND");
  });

  it("refuses to write over what somebody has saved since", async () => {
    const begun = await api.run("saveRouteDraft", { route: route("NM-TWICE", time(6)) }, TRUST);
    const save = (expectedVersion: number | null, months: number) =>
      api.run(
        "saveRouteDraft",
        { draft: begun.id, expectedVersion, route: route("NM-TWICE", time(months)) },
        TRUST,
      );
    expect(await save(1, 7)).toMatchObject({ userErrors: [], draft: { version: 2 } });
    expect((await save(1, 8)).userErrors).toMatchObject([{ code: "CONFLICT", field: ["expectedVersion"] }]);
    expect((await save(null, 8)).userErrors).toMatchObject([{ code: "MISSING", field: ["expectedVersion"] }]);
    expect(
      (await api.run("saveRouteDraft", { route: route("NM-TWICE", time(6)) }, TRUST)).userErrors,
    ).toMatchObject([{ code: "ALREADY_RECORDED", field: ["route", "code"] }]);
    expect(await api.run("discardDraft", { draft: begun.id, expectedVersion: 2 }, TRUST)).toMatchObject({
      draft: { status: "DISCARDED" },
    });
    expect((await save(3, 9)).userErrors[0]?.code).toBe("WRONG_STATE");
  });

  it("leaves no instant at which no version stands, and replaces one by the other", async () => {
    await api.publish(route("NM-STEP", time(6)), TRUST);
    const { requirements, ...content } = await api.contentOf("NM-STEP", TRUST);
    const longer = requirements.map((each) => (each.code === "time" ? { ...each, months: 9 } : each));
    expect((await api.publish({ ...content, requirements: longer }, TRUST)).userErrors).toEqual([]);
    const { rows } = await service.pool.query(
      `SELECT v.version, v.status, v.published_at, v.retired_at FROM progression_route_version v
       JOIN progression_route r ON r.id = v.route_id WHERE r.code = 'NM-STEP' ORDER BY version`,
    );
    expect(rows).toMatchObject([
      { version: 1, status: "RETIRED" },
      { version: 2, status: "PUBLISHED" },
    ]);
    expect(rows[0].retired_at).toEqual(rows[1].published_at);
    const asOfThen = await api.ask(
      `query ($at: DateTime!) { worker(by: { number: "NM-003" }) { eligibility(route: { code: "NM-STEP" }, knownAt: $at) { route { version } } } }`,
      { at: rows[1].published_at.toISOString() },
      "trust-hr",
    );
    expect(asOfThen).toEqual({ worker: { eligibility: { route: { version: 2 } } } });
  });

  it("publishes a role band of the organisation's own, and retires it once nothing refers to it", async () => {
    const roleBand = {
      code: "NM-GROUP-LEAD",
      title: "Group leader",
      titlesInUse: [],
      payBanding: "BANDED",
      payBand: "4",
      family: "PEER_SUPPORT",
      summary: "Leads groups.",
      titleBasis: "LOCAL_POLICY",
      bandBasis: "LOCAL_POLICY",
      inScope: [],
      outOfScope: [],
      typicalRequirements: [],
      sourceRefs: [],
    };
    const wrong = await api.run(
      "saveRoleBandDraft",
      { roleBand: { ...roleBand, code: "PSW", payBand: "44", lowestPayBand: "5" } },
      TRUST,
    );
    expect(
      (await api.run("publishDraft", { draft: wrong.id, expectedVersion: 1 }, TRUST)).findings?.map(
        ({ code, path }) => [code, ...path],
      ),
    ).toEqual([
      ["CODE_TAKEN", "code"],
      ["NO_WAY_ON_YET", "endOfMap"],
      ["UNKNOWN_REFERENCE", "payBand"],
      ["BAND_RANGE", "lowestPayBand"],
    ]);
    const saved = await api.run("saveRoleBandDraft", { roleBand }, TRUST);
    await api.reviewed(saved.id, TRUST);
    await api.run("publishDraft", { draft: saved.id, expectedVersion: 1 }, TRUST);
    await api.publish({ ...route("NM-TO-LEAD", time(6)), to: "NM-GROUP-LEAD", kind: "UPWARD" }, TRUST);
    const found = await api.ask<{
      roleBand: { id: string; version: number; owner: object };
      progressionRoute: { id: string };
    }>(
      '{ roleBand(by: { code: "NM-GROUP-LEAD" }) { id version owner { code } } progressionRoute(by: { code: "NM-TO-LEAD" }) { id } }',
      {},
      TRUST,
    );
    expect(found.roleBand).toMatchObject({ version: 1, owner: { code: "NORTHMOOR" } });
    const retire = (published: string, persona = TRUST) =>
      api.run("retireVersion", { published, expectedVersion: 1, reason: "Not used any more" }, persona);
    expect((await retire(found.roleBand.id, "charity-hr")).userErrors[0]?.code).toBe("NOT_FOUND");
    expect((await retire(found.roleBand.id)).userErrors).toMatchObject([
      { code: "REFERRED_TO", message: expect.stringContaining("route NM-TO-LEAD") },
    ]);
    expect((await retire(found.progressionRoute.id)).userErrors).toEqual([]);
    expect((await retire(found.roleBand.id)).userErrors).toEqual([]);
    expect(await api.ask('{ roleBand(by: { code: "NM-GROUP-LEAD" }) { id } }', {}, TRUST)).toEqual({
      roleBand: null,
    });
    expect((await service.pool.query("SELECT reason FROM retirement")).rows).toHaveLength(2);
  });
});
