import { author } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const STEWARD = "national-steward";
const IMPORT = `mutation ($input: ImportFrameworkVersionInput!) {
  importFrameworkVersion(input: $input) {
    draft { id version imported { format identifier } }
    findings { severity code path message } userErrors { code field message }
    losses { effect what count }
  }
}`;
interface Imported {
  readonly draft: { readonly id: string; readonly version: number; readonly imported: object } | null;
  readonly findings: readonly { readonly severity: string }[];
  readonly userErrors: readonly object[];
  readonly losses: readonly { readonly what: string }[];
}

describe("a framework that comes as a file of Moodle", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  it("comes in as it went out, but for what Moodle has no place for", async () => {
    const api = author(service);
    const fileOf = async (code: string) =>
      (await service.app.inject(`/frameworks/${code}/1.0/moodle.csv`)).body;
    const original = await fileOf("HEE-PSW");
    const run = async (moodleCsv: string, more = {}) => {
      const wanted = { framework: "HEE-MOODLE", version: "1.0" };
      const input = { document: { moodleCsv }, package: wanted, dryRun: false, ...more };
      return (await api.ask<{ importFrameworkVersion: Imported }>(IMPORT, { input }, STEWARD))
        .importFrameworkVersion;
    };
    const made = await run(original);
    expect(made.userErrors).toEqual([]);
    expect(made.draft?.imported).toEqual({ format: "MOODLE", identifier: "HEE-PSW 1.0" });
    expect(made.losses.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["kind", "basis", "publisher"]),
    );
    expect((await run(original)).draft).toMatchObject({ id: made.draft?.id, version: 1 });
    const done = await api.run("publishDraft", { draft: made.draft?.id, expectedVersion: 1 }, STEWARD);
    expect(done).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
    const copy = await fileOf("HEE-MOODLE");
    const parts = (text: string) => text.split("\r\n").slice(2);
    expect(parts(copy.replaceAll("HEE-MOODLE 1.0", "HEE-PSW 1.0"))).toEqual(parts(original));
    expect(await run("nothing", { dryRun: false })).toMatchObject({
      draft: null,
      userErrors: [{ code: "NOT_PUBLISHABLE" }],
    });
  });
});
