import type { Document } from "../reference/comparing/edits";
import { cloneDatabase } from "../support/clone";
import { frameworkFile, publishChanged } from "../support/publish";
import { startService, type TestService } from "../support/server";

const COMPARE = `query ($from: FrameworkVersionBy!, $to: FrameworkVersionBy!, $weights: [ChangeWeight!]) {
  compareFrameworkVersions(from: $from, to: $to, weights: $weights) {
    from { edition status } to { edition status } breaking toLookAt
    changes { part kind weight before after differences { field before after } message competence { code title taughtBy { code } } }
  }
}`;

describe("comparing two published editions", () => {
  let service: TestService;

  beforeAll(async () => {
    const ownerUrl = await cloneDatabase();
    await publishChanged(ownerUrl, (files) => {
      const changed = structuredClone(frameworkFile(files, "HEE-PSW")) as Document;
      const domain = changed.domains.find(({ code }) => code === "8");
      domain?.competences.pop();
      for (const each of changed.domains.flatMap(({ competences }) => competences))
        if (each.code === "3.2") each.title = "Listening and being with someone";
      return {
        frameworks: [
          ...files.frameworks.filter(({ code }) => code !== "HEE-PSW"),
          { ...changed, version: "2.0" },
        ],
        crosswalks: [],
        curriculum: { ...files.curriculum, sections: [] },
        programmes: { providers: [], programmes: [] },
        routes: [],
      };
    });
    service = await startService({ ownerUrl });
  });

  afterAll(() => service.close());

  const compare = async (from: object, to: object, weights?: string[]) =>
    service.ask(COMPARE, { from, to, weights });
  const [first, now] = [{ edition: { framework: "HEE-PSW", edition: 1 } }, { framework: "HEE-PSW" }];

  it("tells what is gone, with who taught it, and what reads otherwise", async () => {
    const { data, errors } = await compare(first, now);
    expect(errors).toBeUndefined();
    expect(data?.compareFrameworkVersions).toEqual({
      from: { edition: 1, status: "RETIRED" },
      to: { edition: 2, status: "PUBLISHED" },
      breaking: 1,
      toLookAt: 1,
      changes: [
        {
          part: "COMPETENCE",
          kind: "REWORDED",
          weight: "TO_LOOK_AT",
          before: "3.2",
          after: "3.2",
          differences: [
            { field: "title", before: expect.any(String), after: "Listening and being with someone" },
          ],
          message: "Competence 3.2: the title reads otherwise. See whether it still asks for the same.",
          competence: {
            code: "3.2",
            title: expect.any(String),
            taughtBy: [{ code: "DEPW-ASSIGNMENTS" }, { code: "2.2" }],
          },
        },
        {
          part: "COMPETENCE",
          kind: "REMOVED",
          weight: "BREAKING",
          before: "8.2",
          after: null,
          differences: [{ field: "title", before: expect.any(String), after: null }],
          message: expect.stringContaining("was removed"),
          competence: { code: "8.2", title: expect.any(String), taughtBy: [{ code: "5.1" }] },
        },
      ],
    });
  });

  it("lists only the weights that are asked for, and counts all", async () => {
    const { data } = await compare(first, now, ["BREAKING"]);
    expect(data?.compareFrameworkVersions).toMatchObject({
      breaking: 1,
      toLookAt: 1,
      changes: [{ before: "8.2" }],
    });
  });

  it("finds nothing between an edition and itself", async () => {
    const { data } = await compare(now, now);
    expect(data?.compareFrameworkVersions).toMatchObject({ breaking: 0, toLookAt: 0, changes: [] });
  });

  it.each([
    [
      "an edition that is not there",
      { edition: { framework: "HEE-PSW", edition: 9 } },
      "HEE-PSW has no edition 9",
    ],
    ["a framework that is not there", { framework: "NOWHERE" }, 'There is no published framework "NOWHERE"'],
    ["another framework", { framework: "PEER-WORKER-ST0896" }, "different frameworks"],
    ["two ways of naming at once", { ...now, ...first }, "Exactly one"],
  ])("refuses %s", async (_, from, message) => {
    const { errors } = await compare(from, now);
    expect(errors?.[0]?.message).toContain(message);
  });
});
