import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import type { Json, OpenPackage } from "../../interchange/case/packages";
import { type Author, author } from "../../support/authoring";
import { FORMATS } from "../../support/case-schema";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const STEWARD = "national-steward";

/** OpenSALT's schema, and the packages that it tries its own import with. They are not in the repository. */
const FOLDER = join("/work", "shared", "conformance", "case");
const isPresent = existsSync(FOLDER);
const readJson = (...path: string[]) => JSON.parse(readFileSync(join(FOLDER, ...path), "utf8"));

const IMPORT = `mutation ($input: ImportFrameworkVersionInput!) {
  importFrameworkVersion(input: $input) {
    draft { id } comparison { changes { part kind } } findings { severity code path message } userErrors { code message }
  }
}`;
interface Imported {
  readonly draft: { readonly id: string } | null;
  readonly comparison: { readonly changes: readonly object[] } | null;
  readonly findings: readonly { readonly severity: string }[] | null;
  readonly userErrors: readonly object[];
}

describe("a package that OpenSALT imports", () => {
  let service: TestService;
  let api: Author;

  beforeAll(async () => {
    if (!isPresent)
      return console.info(`OpenSALT's packages were not taken through the service: ${FOLDER} is absent.`);
    service = await startDemonstration();
    api = author(service);
  });
  afterAll(() => service?.close());

  const run = async (document: object, more: Json): Promise<Imported> =>
    (
      await api.ask<{ importFrameworkVersion: Imported }>(
        IMPORT,
        { input: { document, dryRun: false, ...more } },
        STEWARD,
      )
    ).importFrameworkVersion;

  /** The items that stay: identifier and text, as given out. */
  const partsOf = ({ CFItems }: OpenPackage) =>
    new Map(CFItems.map(({ identifier, fullStatement }) => [identifier, fullStatement]));

  it.each([
    ["markdown", ["COMPETENCE"]],
    ["sequence-number", ["COMPETENCE"]],
    ["utf8", ["COMPETENCE"]],
    ["smart-level", ["DOMAIN", "COMPETENCE", "STATEMENT", "PASSED_OVER"]],
  ])(
    "is published, served as OpenSALT wants it, and comes in again without a change: %s",
    async (name, depths) => {
      if (!isPresent) return;
      const source: OpenPackage = readJson("samples", `opensalt-${name}.json`);
      const made = await run(source, {
        package: {
          framework: `SALT-${name.toUpperCase()}`,
          version: "1",
          jurisdiction: "Not stated",
          levelsOf: "HEE-PSW",
          depths,
        },
      });
      expect(made.userErrors).toEqual([]);
      const done = await api.run("publishDraft", { draft: made.draft?.id, expectedVersion: 1 }, STEWARD);
      expect(done).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
      const document = String(source.CFDocument.identifier);
      const served = async (version: string): Promise<OpenPackage> =>
        (await service.app.inject(`/ims/case/${version}/CFPackages/${document}`)).json();
      const old = await served("v1p0");
      const validate = new Ajv({ strict: false, allErrors: true, formats: FORMATS }).compile(
        readJson("case_v1p0_cfpackage.schema.json") as object,
      );
      expect([validate(old), validate.errors]).toEqual([true, null]);
      const given = partsOf(source);
      const kept = [...partsOf(old)].filter(([identifier]) => given.has(identifier));
      expect(kept.length).toBeGreaterThan(0);
      if (!depths.includes("PASSED_OVER")) expect(kept).toHaveLength(given.size);
      const again = await run(await served("v1p1"), { dryRun: true });
      expect(again.comparison?.changes).toEqual([]);
    },
  );
});
