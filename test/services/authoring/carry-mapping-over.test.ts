import { seedReference } from "../../../src/reference/publishing/seed";
import { edition } from "../../reference/checking/editions";
import { type Author, author } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";
import { PROJECT } from "../../support/template";

const STEWARD = "national-steward";

describe("a new edition of a framework", () => {
  let service: TestService;
  let api: Author;

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
    const { importFrameworkVersion } = await api.ask<{ importFrameworkVersion: { draft: { id: string } } }>(
      "mutation ($input: ImportFrameworkVersionInput!) { importFrameworkVersion(input: $input) { draft { id } } }",
      { input: { document: edition(), dryRun: false } },
      STEWARD,
    );
    await api.run("publishDraft", { draft: importFrameworkVersion.draft.id, expectedVersion: 1 }, STEWARD);
  });
  afterAll(() => service.close());

  it("takes the mapping of the curriculum along, and says what could not be carried", async () => {
    const CARRY = `mutation ($input: CarryMappingOverInput!) { carryMappingOver(input: $input) {
      units { unit { code } draft { id kind findings { severity code } unit { outcomes { competence level edition } } }
        carried { position from { competence level } to { competence level } lowered } notCarried { position competence level text }
        userErrors { code } }
      userErrors { code field } } }`;
    type Carried = { competence: string; level: string };
    interface Unit {
      readonly unit: { readonly code: string };
      readonly draft: { id: string; findings: { severity: string }[]; unit: { outcomes: object[] } } | null;
      readonly carried: { from: Carried; to: Carried; lowered: boolean }[];
      readonly notCarried: { competence: string }[];
      readonly userErrors: { code: string }[];
    }
    const carry = async (input: object, persona = STEWARD) =>
      (
        await api.ask<{ carryMappingOver: { units: Unit[]; userErrors: object[] } }>(
          CARRY,
          { input: { curriculum: { code: "HEE-PSW-CURRICULUM" }, ...input } },
          persona,
        )
      ).carryMappingOver;
    const dry = await carry({ dryRun: true });
    // All 28 units are mapped to the edition before.
    expect(dry.units.map(({ draft }) => draft)).toEqual(Array.from({ length: 28 }, () => null));
    const lost = new Set(
      dry.units.flatMap(({ notCarried }) => notCarried.map(({ competence }) => competence)),
    );
    expect(lost).toEqual(new Set(["1.1", "8.2"]));
    const carried = dry.units.flatMap((unit) => unit.carried);
    expect(
      new Set(
        carried
          .filter(({ from, to }) => from.competence !== to.competence)
          .map(({ from, to }) => `${from.competence} ${to.competence}`),
      ),
    ).toEqual(new Set(["3.3 3.9"]));
    expect(
      new Set(
        carried
          .filter(({ lowered }) => lowered)
          .map(({ from, to }) => `${from.competence} ${from.level} ${to.level}`),
      ),
    ).toEqual(new Set(["3.2 SUPPORTED KNOWS"]));
    await expect(carry({ dryRun: true }, "trust-provider")).rejects.toThrow("STEWARD");
    expect(await carry({ dryRun: false, units: [{ code: { code: "9.9" } }] })).toMatchObject({
      units: [],
      userErrors: [{ code: "UNKNOWN_CODE", field: ["units", "0"] }],
    });

    const made = await carry({
      dryRun: false,
      units: [{ code: { code: "2.2" } }, { code: { code: "2.3" } }],
    });
    expect(
      made.units.map(({ unit, draft, userErrors }) => [
        unit.code,
        draft?.findings.filter(({ severity }) => severity === "REFUSED"),
        userErrors,
      ]),
    ).toEqual([
      ["2.2", [], []],
      ["2.3", [], []],
    ]);
    expect(
      (await carry({ dryRun: false, units: [{ code: { code: "2.2" } }] })).units[0]?.userErrors,
    ).toMatchObject([{ code: "ALREADY_RECORDED" }]);
    for (const { draft } of made.units) {
      const done = await api.run("publishDraft", { draft: draft?.id, expectedVersion: 1 }, STEWARD);
      expect(done).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
    }
    const { curriculumUnit } = await api.ask<{
      curriculumUnit: { version: number; outcomes: { competence: object }[] };
    }>(
      '{ curriculumUnit(by: { code: { code: "2.3" } }) { version outcomes { competence { code frameworkVersion { edition } } } } }',
      {},
      "",
    );
    expect(curriculumUnit.version).toBe(2);
    expect(curriculumUnit.outcomes[0]?.competence).toEqual({ code: "3.9", frameworkVersion: { edition: 2 } });
    expect((await carry({ dryRun: true })).units).toHaveLength(26);
  });

  it("stands when the files are published again: they say nothing new of it", async () => {
    const versions = async () =>
      (
        await service.pool.query(
          "SELECT id, status FROM framework_version UNION ALL SELECT id, status FROM crosswalk UNION ALL SELECT id, status FROM curriculum_unit_version UNION ALL SELECT id, status FROM progression_route_version ORDER BY id",
        )
      ).rows;
    const before = await versions();
    await seedReference(service.ownerUrl, PROJECT);
    expect(await versions()).toEqual(before);
  });
});
