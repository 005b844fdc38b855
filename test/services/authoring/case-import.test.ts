import { foreign, identifierOf, type Json, type OpenPackage } from "../../interchange/case/packages";
import { type Author, author, type DraftAnswer } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const STEWARD = "national-steward";

const IMPORT = `mutation ($input: ImportFrameworkVersionInput!) {
  importFrameworkVersion(input: $input) {
    draft {
      id version code document createdBy
      imported { format identifier uri digest losses { effect what count } }
    }
    findings { severity code path message } userErrors { code field message }
    comparison { changes { part kind before after } }
    losses { effect what message count places }
  }
}`;
interface Imported {
  readonly draft: {
    readonly id: string;
    readonly version: number;
    readonly code: string;
    readonly document: { readonly framework: Json };
    readonly imported: Json | null;
  } | null;
  readonly findings: DraftAnswer["findings"];
  readonly userErrors: DraftAnswer["userErrors"];
  readonly comparison: { readonly changes: readonly object[] } | null;
  readonly losses: readonly { readonly effect: string; readonly what: string; readonly count: number }[];
}

/** The package without what each installation has of its own. */
const withoutNames = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, each) =>
      /^(identifier|uri|rubricId|rubricCriterionId|lastChangeDateTime|framework)$/.test(name)
        ? undefined
        : each,
    ),
  );

describe("a framework that comes as a package of CASE", () => {
  let service: TestService;
  let api: Author;

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
  });
  afterAll(() => service.close());

  const run = async (document: object, more: Json = {}, persona = STEWARD): Promise<Imported> => {
    const input = { document, dryRun: false, ...more };
    return (await api.ask<{ importFrameworkVersion: Imported }>(IMPORT, { input }, persona))
      .importFrameworkVersion;
  };
  const get = async (path: string) => (await service.app.inject(`/ims/case${path}`)).json();
  /** The packages of all editions that are served: those with levels. */
  async function editions(version: string): Promise<OpenPackage[]> {
    const { CFDocuments } = await get(`/${version}/CFDocuments?limit=500`);
    const all: OpenPackage[] = await Promise.all(
      (CFDocuments as { identifier: string }[]).map(({ identifier }) =>
        get(`/${version}/CFPackages/${identifier}`),
      ),
    );
    return all.filter(({ CFRubrics }) => CFRubrics.length > 0);
  }
  const hee = async (version: string): Promise<OpenPackage> => {
    const found = (await editions(version)).find(({ CFItems }) => CFItems.length === 298);
    if (!found) throw new Error("The national framework is not served.");
    return found;
  };
  const drafts = async () => (await service.pool.query("SELECT count(*) AS drafts FROM draft")).rows[0];

  it("is ours, and comes in as it went out: nothing has changed, nothing was assumed, and no draft is made", async () => {
    const before = await drafts();
    const served = await editions("v1p1");
    expect(served.length).toBeGreaterThan(5);
    for (const each of served) {
      const { comparison, losses, findings, userErrors } = await run(each);
      expect(comparison?.changes).toEqual([]);
      expect(losses.filter(({ effect }) => effect !== "LEFT_OUT")).toEqual([]);
      expect(findings).toContainEqual(expect.objectContaining({ code: "NOTHING_CHANGED" }));
      expect(userErrors).toMatchObject([{ code: "ALREADY_RECORDED", field: ["document"] }]);
    }
    expect(await drafts()).toEqual(before);
  });

  it("is published under another code, and is then served as it came", async () => {
    const original = await hee("v1p1");
    const made = await run(original, { package: { framework: "HEE-COPY" } });
    expect(made.userErrors).toEqual([]);
    expect(made.losses.filter(({ effect }) => effect !== "LEFT_OUT")).toEqual([]);
    const done = await api.run("publishDraft", { draft: made.draft?.id, expectedVersion: 1 }, STEWARD);
    expect(done).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
    const copy = (await editions("v1p1")).find(
      ({ CFDocument }) =>
        (CFDocument.extensions as { "ext:peerway": Json })["ext:peerway"].framework === "HEE-COPY",
    );
    expect(withoutNames(copy)).toEqual(withoutNames(original));
  });

  it("is given out again with the identifiers and addresses of its source, in one place each", async () => {
    const source = foreign();
    const input = { package: { framework: "NAMED", jurisdiction: "England" } };
    const made = await run(source, input);
    expect(made.userErrors).toEqual([]);
    expect(await run(source, input)).toMatchObject({ draft: { id: made.draft?.id }, userErrors: [] });
    const done = await api.run("publishDraft", { draft: made.draft?.id, expectedVersion: 1 }, STEWARD);
    expect(done).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
    expect((await run(source, input)).userErrors).toMatchObject([{ code: "ALREADY_RECORDED" }]);
    const named = (each: Json) => [each.identifier, each.uri];
    const namesOf = ({ CFItems }: OpenPackage) => CFItems.map((each) => String(named(each))).sort();
    const document = String(source.CFDocument.identifier);
    const inTree = (each: OpenPackage) =>
      each.CFAssociations.filter(({ associationType }) => associationType === "isChildOf");
    const ends = (each: Json) =>
      [each.originNodeURI, each.destinationNodeURI].map((end) => (end as Json).identifier);
    for (const version of ["v1p1", "v1p0"]) {
      const served: OpenPackage = await get(`/${version}/CFPackages/${document}`);
      expect(named(served.CFDocument)).toEqual(named(source.CFDocument));
      expect(namesOf(served)).toEqual(namesOf(source));
      const joined = new Map(inTree(served).map((each) => [String(each.identifier), each]));
      for (const each of inTree(source)) {
        const found = joined.get(String(each.identifier));
        expect(found && [...named(found), ...ends(found)]).toEqual([...named(each), ...ends(each)]);
      }
      for (const { identifier, uri } of source.CFItems)
        expect(await get(`/${version}/CFItems/${String(identifier)}`)).toMatchObject({ identifier, uri });
    }
    const again = await run(await get(`/v1p1/CFPackages/${document}`), { dryRun: true });
    expect(again.comparison?.changes).toEqual([]);
  });

  it("says in version 1.0 less than Peerway needs, which the report lists", async () => {
    const made = await run(await hee("v1p0"), {
      dryRun: true,
      package: { framework: "HEE-OLD", jurisdiction: "England" },
    });
    expect(made.userErrors).toEqual([]);
    expect(made.findings?.filter(({ severity }) => severity === "REFUSED")).toEqual([]);
    const reported = made.losses.map(({ effect, what, count }) => `${effect} ${what} ${count}`);
    expect(reported).toEqual(
      expect.arrayContaining([
        "ASSUMED CFItems.kind 9",
        "ASSUMED CFItems.basis 298",
        "ASSUMED CFRubricCriterionLevels.code 4",
      ]),
    );
  });

  it("becomes a draft that keeps where it comes from and what was lost, once however often it is sent", async () => {
    const wanted = { package: { framework: "ANOTHER" } };
    const made = await run(foreign(), wanted);
    expect(made).toMatchObject({ userErrors: [], draft: { code: "ANOTHER", version: 1 } });
    expect(made.draft?.imported).toMatchObject({
      format: "CASE",
      identifier: identifierOf("d", 1),
      uri: `https://frameworks.example.org/CFDocuments/${identifierOf("d", 1)}`,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      losses: made.losses.map(({ effect, what, count }) => ({ effect, what, count })),
    });
    const before = await drafts();
    const again = await run(foreign(), wanted);
    expect(again).toMatchObject({ userErrors: [], draft: { id: made.draft?.id, version: 1 } });
    const other = foreign();
    other.CFDocument.title = "Another title";
    expect((await run(other, wanted)).userErrors).toMatchObject([{ code: "ALREADY_RECORDED" }]);
    await api.run("publishDraft", { draft: made.draft?.id, expectedVersion: 1 }, STEWARD);
    expect((await run(foreign(), wanted)).userErrors).toMatchObject([
      { code: "ALREADY_RECORDED", field: ["document"] },
    ]);
    expect(await drafts()).toEqual(before);
  });

  it("is refused with the place of what is wrong, and only stewards of national bodies may send it", async () => {
    const before = await drafts();
    const broken = foreign();
    delete broken.CFDocument.title;
    expect(await run(broken)).toMatchObject({
      draft: null,
      comparison: null,
      findings: [{ code: "MISSING", path: ["CFDocument", "title"] }],
      userErrors: [{ code: "NOT_PUBLISHABLE", field: ["document", "CFDocument", "title"] }],
    });
    const refusedBy = async (document: object, wanted: Json) =>
      (await run(document, { package: wanted })).userErrors;
    expect(await refusedBy(foreign(), {})).toMatchObject([{ field: ["package", "framework"] }]);
    expect(await refusedBy(foreign(), { framework: "X", levelsOf: "NONE" })).toMatchObject([
      { field: ["package", "levelsOf"] },
    ]);
    expect(await refusedBy(foreign(), { framework: "X", depths: ["DOMAIN"] })).toMatchObject([
      { field: ["package", "depths"] },
    ]);
    for (const field of ["framework", "version", "jurisdiction"])
      for (const text of ["", "x".repeat(5_000)])
        expect([
          field,
          text.length,
          await refusedBy(foreign(), { framework: "X", [field]: text }),
        ]).toMatchObject([field, text.length, [{ field: ["package", field] }]]);
    expect(await refusedBy({ framework: {} }, { framework: "X" })).toMatchObject([{ field: ["package"] }]);
    await expect(run(foreign(), {}, "trust-steward")).rejects.toThrow(/is only for national bodies/);
    expect(await drafts()).toEqual(before);
  });
});
