import { type Author, author, route, time } from "../../support/authoring";
import { databaseNow, inDays, runDay } from "../../support/days";
import { startDemonstration, startDemonstrationAgain, TEST_DAY } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";
import { unit } from "../../support/teaching";

const TRUST = "trust-lead";
const PROVIDER = "trust-provider";
const NUMBER = "NM-001";
const ROLE_BAND = {
  code: "NM-GUIDE",
  title: "Guide",
  titlesInUse: [],
  payBanding: "BANDED",
  payBand: "3",
  family: "PEER_SUPPORT",
  summary: "Walks with people.",
  titleBasis: "LOCAL_POLICY",
  bandBasis: "LOCAL_POLICY",
  inScope: [],
  outOfScope: [],
  typicalRequirements: [],
  sourceRefs: [],
};
const ANSWER =
  "outcome fingerprint route { code version } root { code outcome parts { code outcome sentence } }";

describe("what has been retired", () => {
  const it = story();

  let service: TestService;
  let api: Author;
  let record: Recorder;

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
    record = recorder(service);
  });
  afterAll(() => service.close());

  const instant = async () => (await databaseNow(service.pool)).toISOString();
  const retire = async (published: unknown, persona = TRUST) => {
    const input = { published, expectedVersion: 1, reason: "Not used any more" };
    expect((await api.run("retireVersion", input, persona)).userErrors).toEqual([]);
  };
  /** Publishes a draft that nothing stands in the way of. */
  async function publish(mutation: string, input: object, persona = TRUST): Promise<void> {
    const saved = await api.run(mutation, input, persona);
    expect(saved.userErrors).toEqual([]);
    if (/Route|RoleBand/.test(mutation)) await api.reviewed(saved.id, persona);
    const done = await api.run("publishDraft", { draft: saved.id, expectedVersion: 1 }, persona);
    expect(done).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
  }
  const idOf = async (query: string) =>
    Object.values(await api.ask<Record<string, { id: string } | null>>(`{ ${query} { id } }`, {}, TRUST))[0]
      ?.id ?? "";
  const unitId = (code: string) =>
    idOf(`curriculumUnit(by: { code: { curriculum: "NORTHMOOR", code: "${code}" } })`);

  describe("a route", () => {
    const QUESTIONS = `eligibility(route: $route, asOf: $day, knownAt: $knownAt) { ${ANSWER} }
      whatIf(route: $route, asOf: $day, knownAt: $knownAt, changes: { posts: [{ roleBand: { code: "PSW" }, startedOn: "2020-01-01", wholeTimeEquivalent: 1 }] }) { hypothetical { ${ANSWER} } }
      plan(route: $route, asOf: $day, knownAt: $knownAt) { steps { __typename } }
      renewalPlan(route: $route, asOf: $day, knownAt: $knownAt) { __typename }
      pathwayTo(roleBand: { code: "PSW_SPEC" }, asOf: $day, knownAt: $knownAt) { __typename }`;
    let id: string;
    let knownAt: string;

    async function ask(by: object, fields = QUESTIONS) {
      return service.ask(
        `query ($number: String!, $route: ProgressionRouteBy!, $day: Date!, $knownAt: DateTime) { worker(by: { number: $number }) { ${fields} } }`,
        { number: NUMBER, route: by, day: TEST_DAY, knownAt },
        "trust-hr",
      );
    }

    it("answers the same question about then as it did, by its code and by its id, and decisions are replayed", async () => {
      expect((await api.publish(route("NM-OVER", time(6)), TRUST)).userErrors).toEqual([]);
      id = await idOf('progressionRoute(by: { code: "NM-OVER" })');
      knownAt = await instant();
      const before = await ask({ code: "NM-OVER" });
      expect(before.errors).toBeUndefined();
      expect(before.data).toMatchObject({
        worker: { eligibility: { outcome: "MET", route: { code: "NM-OVER" } } },
      });
      const { fingerprint } = (before.data as unknown as { worker: { eligibility: { fingerprint: string } } })
        .worker.eligibility;
      const decided = await record.run(
        "decideProgression",
        {
          worker: { id: await record.idOf(NUMBER) },
          route: { code: "NM-OVER" },
          asOf: TEST_DAY,
          knownAt,
          fingerprint,
          outcome: "PROGRESS",
          reason: "The panel agreed.",
        },
        "trust-hr",
      );
      expect(decided.userErrors).toEqual([]);
      await retire(id);
      expect(await ask({ code: "NM-OVER" })).toEqual(before);
      expect(await ask({ id })).toEqual(before);
      const { node } = await api.ask<{ node: object }>(
        "query ($id: ID!) { node(id: $id) { ... on Decision { replay { same outcomesAgree } route { code } } } }",
        { id: decided.id },
        "trust-hr",
      );
      expect(node).toEqual({ replay: { same: true, outcomesAgree: true }, route: { code: "NM-OVER" } });
    });

    it("is not answered for now, and the error says since when and what can be asked", async () => {
      knownAt = await instant();
      for (const fields of [
        "eligibility(route: $route, asOf: $day, knownAt: $knownAt) { outcome }",
        "eligibility(route: $route, asOf: $day) { outcome }",
        "plan(route: $route, asOf: $day) { steps { __typename } }",
        "readiness(route: $route, asOf: $day) { outcome }",
      ]) {
        const used = fields.includes("$knownAt")
          ? fields
          : `${fields} other: eligibility(route: { code: "R03" }, knownAt: $knownAt) { outcome }`;
        const { errors } = await ask({ code: "NM-OVER" }, used);
        expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
          [
            "BAD_USER_INPUT",
            expect.stringMatching(/NM-OVER was retired on \d{4}-\d\d-\d\d\. .*knownAt before \d{4}-/),
          ],
        ]);
      }
      const wrong = await ask(
        { code: "NM-NEVER" },
        "eligibility(route: $route, asOf: $day, knownAt: $knownAt) { outcome }",
      );
      expect(wrong.errors?.[0]?.message).toMatch(
        /^There is no progression route "NM-NEVER"\. The query progressionRoutes lists all \d+\.$/,
      );
    });

    it("is not there for anybody else, nor before it was published", async () => {
      const early = new Date(0).toISOString();
      const query =
        'query ($knownAt: DateTime) { progressionRoute(by: { code: "NM-OVER" }, knownAt: $knownAt) { code } }';
      expect(await api.ask(query, { knownAt: early }, TRUST)).toEqual({ progressionRoute: null });
      expect(await api.ask(query, { knownAt }, TRUST)).toEqual({ progressionRoute: null });
      const { rows } = await service.pool.query(
        "SELECT published_at FROM progression_route_version WHERE retired_at IS NOT NULL",
      );
      const stood = new Date(rows[0].published_at.getTime() + 1).toISOString();
      expect(await api.ask(query, { knownAt: stood }, TRUST)).toEqual({
        progressionRoute: { code: "NM-OVER" },
      });
      expect(await api.ask(query, { knownAt: stood }, "charity-hr")).toEqual({ progressionRoute: null });
      await expect(api.ask(query, { knownAt: "2999-01-01T00:00:00Z" }, TRUST)).rejects.toThrow(
        "is in the future",
      );
    });
  });

  describe("a unit", () => {
    const completion = async (own: object) =>
      record.run("recordCompletion", { worker: { number: NUMBER }, passed: true, ...own }, PROVIDER);
    const file = async (day: string) => {
      const { data } = await service.ask(
        "mutation ($input: ImportFileInput!) { importFile(input: $input) { tally { created changed skipped refused } userErrors { message } } }",
        {
          input: {
            kind: "COMPLETIONS",
            format: "CSV",
            dryRun: false,
            text: `worker,curriculum,unit,passed,completedOn\nNM-002,NORTHMOOR,RT1,yes,${day}\n`,
          },
        },
        "trust-hr",
      );
      return (data as unknown as { importFile: object }).importFile;
    };

    it("is found as it was, and what was completed while it stood is recorded one by one and in files, and read", async () => {
      await publish("saveCurriculumUnitDraft", { unit: unit("RT1") }, PROVIDER);
      const knownAt = await instant();
      await retire(await unitId("RT1"), PROVIDER);
      const query =
        'query ($knownAt: DateTime) { curriculumUnit(by: { code: { curriculum: "NORTHMOOR", code: "RT1" } }, knownAt: $knownAt) { code status } }';
      expect(await api.ask(query, {}, "")).toEqual({ curriculumUnit: null });
      expect(await api.ask(query, { knownAt }, "")).toEqual({
        curriculumUnit: { code: "RT1", status: "RETIRED" },
      });
      const done = await completion({
        unit: { code: { code: "RT1", curriculum: "NORTHMOOR" } },
        completedOn: inDays(-3),
      });
      expect(done.userErrors).toEqual([]);
      expect(await file(inDays(-4))).toMatchObject({ tally: { created: 1, refused: 0 } });
      expect(await file(inDays(-4))).toMatchObject({ tally: { skipped: 1, refused: 0 } });
      const { worker } = await api.ask<{ worker: { completions: { nodes: { unit: object }[] } } }>(
        `{ worker(by: { number: "${NUMBER}" }) { completions(first: 50) { nodes { unit { code title } } } eligibility(route: { code: "R03" }) { outcome } plan(route: { code: "R03" }) { steps { __typename } } } }`,
        {},
        "trust-hr",
      );
      expect(worker.completions.nodes).toContainEqual({ unit: { code: "RT1", title: "Unit RT1" } });
    });

    it("is refused for later days, with the day of its retirement", async () => {
      const later = await startDemonstrationAgain(service.ownerUrl, inDays(4, runDay()));
      const { run } = recorder(later);
      const input = {
        worker: { id: await record.idOf(NUMBER) },
        unit: { code: { code: "RT1", curriculum: "NORTHMOOR" } },
        passed: true,
        completedOn: inDays(3, runDay()),
      };
      const refused = await run("recordCompletion", input, PROVIDER);
      await later.close();
      expect(refused).toMatchObject({
        userErrors: [
          {
            code: "WRONG_STATE",
            field: ["unit"],
            message: expect.stringMatching(
              /^Unit "RT1" of "NORTHMOOR" was retired on \d{4}-\d\d-\d\d\. You can record completions up to that day/,
            ),
          },
        ],
      });
      expect(
        await completion({ unit: { code: { code: "RT9", curriculum: "NORTHMOOR" } }, completedOn: TEST_DAY }),
      ).toMatchObject({
        userErrors: [{ code: "UNKNOWN_CODE", field: ["unit"] }],
      });
    });
  });

  describe("a role band", () => {
    const post = async (startedOn: string, roleBand = "NM-GUIDE") =>
      record.run(
        "startPost",
        {
          worker: { id: await record.idOf(NUMBER) },
          roleBand: { code: roleBand },
          startedOn,
          wholeTimeEquivalent: 0.5,
          contractKind: "PERMANENT",
        },
        "trust-hr",
      );

    it("is found to be held when it is retired, by those who may list the workers", async () => {
      const retiredBy = async (code: string, persona: string, isHeld: boolean) => {
        await publish("saveRoleBandDraft", { roleBand: { ...ROLE_BAND, code } });
        const published = await idOf(`roleBand(by: { code: "${code}" })`);
        if (isHeld) expect((await post(inDays(-30), code)).userErrors).toEqual([]);
        const { retireVersion } = await api.ask<{ retireVersion: object }>(
          "mutation ($input: RetireVersionInput!) { retireVersion(input: $input) { findings { severity code message } userErrors { code } } }",
          { input: { published, expectedVersion: 1, reason: "Not used any more" } },
          persona,
        );
        return retireVersion;
      };
      const held = {
        severity: "WARNING",
        code: "ROLE_BAND_HELD",
        message: expect.stringContaining("NM-HELD"),
      };
      expect(await retiredBy("NM-HELD", TRUST, true)).toEqual({ findings: [held], userErrors: [] });
      expect(await retiredBy("NM-UNHELD", TRUST, false)).toEqual({ findings: [], userErrors: [] });
      // Stewards may not list the workers, and learn nothing of them.
      expect(await retiredBy("NM-HELD-TOO", "trust-steward", true)).toEqual({ findings: [], userErrors: [] });
    });

    it("is found as it was, and posts that began while it stood are recorded; later ones are refused", async () => {
      await publish("saveRoleBandDraft", { roleBand: ROLE_BAND });
      const knownAt = await instant();
      await retire(await idOf('roleBand(by: { code: "NM-GUIDE" })'));
      const query =
        'query ($knownAt: DateTime) { roleBand(by: { code: "NM-GUIDE" }, knownAt: $knownAt) { code } }';
      expect(await api.ask(query, {}, TRUST)).toEqual({ roleBand: null });
      expect(await api.ask(query, { knownAt }, TRUST)).toEqual({ roleBand: { code: "NM-GUIDE" } });
      const early = await post(inDays(-1, TEST_DAY));
      expect(early.userErrors).toEqual([]);
      expect(await post(inDays(3, runDay()))).toMatchObject({
        userErrors: [
          {
            code: "WRONG_STATE",
            field: ["roleBand"],
            message: expect.stringMatching(
              /^Role band "NM-GUIDE" was retired on \d{4}-\d\d-\d\d\. You can record posts up to that day/,
            ),
          },
        ],
      });
      const { worker } = await api.ask<{ worker: { posts: object[] } }>(
        `{ worker(by: { number: "${NUMBER}" }) { posts { roleBand { code } } eligibility(route: { code: "R03" }) { outcome } nextSteps { evaluations { outcome } } } }`,
        {},
        "trust-hr",
      );
      expect(worker.posts).toContainEqual({ roleBand: { code: "NM-GUIDE" } });
    });
  });
});
