import { type Author, author, route, time } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const HR = "trust-hr";
const LEAD = "trust-lead";
const NAME = "Sam Lead";

describe("the review of a route by a lived experience lead", () => {
  let service: TestService;
  let api: Author;

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
  });
  afterAll(() => service.close());

  const drafted = async (code: string, national = false, persona = HR) =>
    (await api.run("saveRouteDraft", { route: route(code, time(6)), national }, persona)).id;
  const review = async (draft: string | null, persona: string, more: object = {}) =>
    (await api.run("reviewDraft", { draft, expectedVersion: 1, name: NAME, ...more }, persona)).userErrors;
  const publish = (draft: string | null, expectedVersion = 1) =>
    api.run("publishDraft", { draft, expectedVersion }, HR);
  const reviewOf = async (code: string, persona = HR) => {
    const { progressionRoute } = await api.ask<{
      progressionRoute: { livedExperienceReview: object | null };
    }>(`{ progressionRoute(by: { code: "${code}" }) { livedExperienceReview { name } } }`, {}, persona);
    return progressionRoute.livedExperienceReview;
  };

  it("has to come before publication, and everybody can read who reviewed it", async () => {
    const draft = await drafted("NM-REVIEWED");
    expect((await publish(draft)).userErrors).toMatchObject([
      { code: "NOT_PUBLISHABLE", field: ["draft"], message: expect.stringContaining("call reviewDraft") },
    ]);
    expect(await review(draft, LEAD)).toEqual([]);
    expect((await publish(draft)).draft?.status).toBe("PUBLISHED");
    expect(await reviewOf("NM-REVIEWED", "worker-chandra")).toEqual({ name: NAME });
    // The national files came without one.
    expect(await reviewOf("R03")).toBeNull();
  });

  it("is needed again once somebody has saved the draft again", async () => {
    const draft = await drafted("NM-AGAIN");
    expect(await review(draft, LEAD)).toEqual([]);
    const again = { draft, expectedVersion: 1, route: route("NM-AGAIN", time(12)) };
    await api.run("saveRouteDraft", again, HR);
    expect((await publish(draft, 2)).userErrors[0]?.code).toBe("NOT_PUBLISHABLE");
    expect(await review(draft, LEAD)).toMatchObject([{ code: "CONFLICT" }]);
    expect(await review(draft, LEAD, { expectedVersion: 2 })).toEqual([]);
    expect((await publish(draft, 2)).userErrors).toEqual([]);
  });

  it("is for nobody but a lived experience lead of the organisation, with a name", async () => {
    const draft = await drafted("NM-WHO");
    expect(await review(draft, "charity-lead")).toMatchObject([
      { code: "NOT_FOUND", message: expect.stringContaining("of their own organisation") },
    ]);
    await expect(review(draft, HR)).rejects.toThrow("FORBIDDEN");
    expect(await review(draft, LEAD, { name: "  " })).toMatchObject([{ field: ["name"] }]);
    expect((await publish(draft)).userErrors[0]?.code).toBe("NOT_PUBLISHABLE");
  });

  it("of a national route is for the national body's lived experience lead, who can read it", async () => {
    const draft = await drafted("N-REVIEWED", true, "national-steward");
    expect(draft).not.toBeNull();
    expect(await review(draft, LEAD)).toMatchObject([{ code: "NOT_FOUND" }]);
    const { drafts } = await api.ask<{ drafts: { nodes: object[] } }>(
      '{ drafts(first: 5, code: "N-REVIEWED") { nodes { code livedExperienceReview { name } } } }',
      {},
      "national-lead",
    );
    expect(drafts.nodes).toEqual([{ code: "N-REVIEWED", livedExperienceReview: null }]);
    expect(await review(draft, "national-lead")).toEqual([]);
  });

  it("is not for other kinds of draft", async () => {
    const unit = {
      code: "NM-U",
      title: "A unit",
      summary: "A.",
      starts: [],
      prerequisites: [],
      outcomes: [],
      sourceRefs: [],
    };
    const { id } = await api.run("saveCurriculumUnitDraft", { unit }, "trust-provider");
    expect(await review(id, LEAD)).toMatchObject([{ code: "WRONG_STATE" }]);
  });
});
