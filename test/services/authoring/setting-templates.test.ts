import { author, ROUTE_CONTENT } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import { sampled } from "../../support/sample";
import type { TestService } from "../../support/server";

const TRUST = "trust-steward";

describe("a template of a route for a setting", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  interface Template {
    readonly code: string;
    readonly conditions: readonly { readonly text: string; readonly kind: string }[];
    readonly requirements: readonly { readonly code: string; readonly label: string }[];
  }
  const templateOf = async (code: string) => {
    const { data, errors } = await service.ask(
      `query ($code: String!) { setting(by: { code: $code }) { routeTemplate { ${ROUTE_CONTENT} } } }`,
      { code },
      TRUST,
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { setting: { routeTemplate: Template | null } }).setting.routeTemplate;
  };

  const TEMPLATES = [
    ["PERINATAL", "SPEC-PERINATAL"],
    ["FORENSIC", "SPEC-FORENSIC"],
    ["CHILDREN_YOUNG_PEOPLE", "SPEC-CYP"],
    ["EATING_DISORDERS", "SPEC-EATING-DISORDERS"],
  ] as const;
  it.each(sampled(TEMPLATES, 4, "templates for settings"))(
    "for %s is copied into a draft and published as the trust's own route",
    async (setting, code) => {
      const api = author(service);
      const template = await templateOf(setting);
      expect(template).toMatchObject({ code });
      expect(template?.requirements.map((each) => each.code)).toEqual(
        expect.arrayContaining(["specialist-module", "competences", "setting", "setting-helps"]),
      );
      expect(template?.conditions.map(({ kind }) => kind)).toEqual(["LIVED_EXPERIENCE"]);
      const saved = await api.run("saveRouteDraft", { route: { ...template, code: `NM-${code}` } }, TRUST);
      await api.reviewed(saved.id, TRUST);
      const published = await api.run("publishDraft", { draft: saved.id, expectedVersion: 1 }, TRUST);
      expect(published.findings).toEqual([]);
      expect(published.userErrors).toEqual([]);
      const { data } = await service.ask(
        `{ progressionRoute(by: { code: "NM-${code}" }) { owner { code } to { code } } }`,
        {},
        TRUST,
      );
      expect(data).toEqual({ progressionRoute: { owner: { code: "NORTHMOOR" }, to: { code: "PSW_SPEC" } } });
    },
  );

  it("exists for some settings only", async () => {
    expect(await templateOf("VETERANS")).toBeNull();
  });
});

describe("the title of a route in a worker's answer", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  it("fits where the worker starts: Kit moves on from the role that Kit holds", async () => {
    const { data } = await service.ask(
      '{ worker(by: { number: "NM-011" }) { eligibility(route: { code: "R11" }, asOf: "2026-11-02") { title route { title } } } careerMap { steps { title route { code } from { code } } } }',
      {},
      "trust-hr",
    );
    const answer = data as unknown as {
      worker: { eligibility: object };
      careerMap: { steps: { title: string; route: { code: string }; from: { code: string } }[] };
    };
    expect(answer.worker.eligibility).toMatchObject({
      title: "Peer support worker to carer peer support worker",
    });
    expect(
      answer.careerMap.steps.find(({ route, from }) => route.code === "R03" && from.code === "PSW_CARER")
        ?.title,
    ).toBe("Carer peer support worker to senior peer support worker");
  });

  it("leads a carer peer support worker back to general peer support, and a senior down without loss", async () => {
    const { data } = await service.ask(
      '{ a: roleBand(by: { code: "PSW_CARER" }) { routesFrom { code kind } endOfMap } b: roleBand(by: { code: "PSW_SNR" }) { routesFrom { code kind } } c: roleBand(by: { code: "LX_DIRECTOR" }) { endOfMap } }',
      {},
      "worker-amara",
    );
    expect(data).toMatchObject({
      a: { routesFrom: expect.arrayContaining([{ code: "R21", kind: "LATERAL" }]), endOfMap: null },
      b: { routesFrom: expect.arrayContaining([{ code: "R26", kind: "STEP_BACK" }]) },
      c: { endOfMap: expect.stringContaining("highest peer role") },
    });
  });
});

describe("a national role band", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  it("is not published without a way on, unless a reason is given", async () => {
    const api = author(service);
    const roleBand = {
      code: "PEER_MENTOR",
      title: "Peer mentor",
      titlesInUse: [],
      payBanding: "BANDED",
      payBand: "4",
      family: "PEER_SUPPORT",
      summary: "Mentors peer support workers.",
      titleBasis: "ILLUSTRATIVE",
      bandBasis: "ILLUSTRATIVE",
      inScope: [],
      outOfScope: [],
      typicalRequirements: [],
      sourceRefs: [],
    };
    const STEWARD = "national-steward";
    const saved = await api.run("saveRoleBandDraft", { roleBand, national: true }, STEWARD);
    const refused = await api.run("publishDraft", { draft: saved.id, expectedVersion: 1 }, STEWARD);
    expect(refused.findings).toMatchObject([
      { severity: "REFUSED", code: "NO_WAY_ON", message: expect.stringContaining("PEER_MENTOR") },
    ]);
    expect(
      (await api.run("discardDraft", { draft: saved.id, expectedVersion: 1 }, STEWARD)).userErrors,
    ).toEqual([]);
    const reasoned = await api.run(
      "saveRoleBandDraft",
      { roleBand: { ...roleBand, endOfMap: "Its routes follow once it is published." }, national: true },
      STEWARD,
    );
    expect(reasoned.userErrors).toEqual([]);
    await api.reviewed(reasoned.id, STEWARD);
    const done = await api.run("publishDraft", { draft: reasoned.id, expectedVersion: 1 }, STEWARD);
    expect(done.findings).toEqual([]);
  });
});
