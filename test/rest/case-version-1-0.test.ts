import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { FORMATS } from "../support/case-schema";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

/** What OpenSALT checks before it imports a package. It is not in the repository. */
const SCHEMA = join("/work", "shared", "conformance", "case", "case_v1p0_cfpackage.schema.json");

describe("CASE 1.0 of the published reference data", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  const packages = async () => {
    const get = async (path: string) => (await service.app.inject(`/ims/case/v1p0${path}`)).json();
    const { CFDocuments } = await get("/CFDocuments");
    return Promise.all(
      (CFDocuments as { identifier: string }[]).map(({ identifier }) => get(`/CFPackages/${identifier}`)),
    );
  };

  it("has nothing that 1.1 added", async () => {
    const text = JSON.stringify(await packages());
    for (const added of ["extensions", "targetType", "caseVersion", "frameworkType", "ext:", "v1p1"])
      expect(text).not.toContain(added);
    expect(text).toContain("isRelatedTo");
  });

  it("is what OpenSALT imports", async () => {
    if (!existsSync(SCHEMA)) return console.info(`Not compared with OpenSALT's schema: ${SCHEMA} is absent.`);
    const ajv = new Ajv({ strict: false, allErrors: true, formats: FORMATS });
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")) as object);
    for (const found of await packages()) expect([validate(found), validate.errors]).toEqual([true, null]);
  });
});
