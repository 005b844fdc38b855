import { Client } from "pg";
import { toGlobalId } from "../../../src/schema/node";
import { contentsOf } from "../../support/contents";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";
import { asker, CLAIM, TODAY } from "../../support/what-if";

describe("what if, and what it will not do", () => {
  let service: TestService;
  let asked: ReturnType<typeof asker>;

  beforeAll(async () => {
    service = await startDemonstration();
    asked = asker(service);
  });

  afterAll(() => service.close());

  const ask: (typeof asked)["ask"] = (...args) => asked.ask(...args);
  const whatIf: (typeof asked)["whatIf"] = (...args) => asked.whatIf(...args);
  const idsOf: (typeof asked)["idsOf"] = (...args) => asked.idsOf(...args);

  it("tells everything that is wrong at once, by its path, and nothing of anybody else", async () => {
    const [other, own] = [
      (await idsOf("Post", "post", "NM-002"))[0],
      (await idsOf("Post", "post", "NM-001"))[0],
    ];
    const none = toGlobalId("Post", "00000000-0000-4000-8000-000000000000");
    const { data, errors } = await ask({
      claims: [
        { ...CLAIM, competence: { code: { code: "3.99" } } },
        { ...CLAIM, competence: { code: { code: "9.1" } } },
        { ...CLAIM, level: "GOLD" },
        { ...CLAIM, kind: "RUMOUR" },
        { ...CLAIM, judgedOn: "2026-08-01" },
        { ...CLAIM, newAssessor: 10 },
        { ...CLAIM, assessor: toGlobalId("Member", "00000000-0000-4000-8000-000000000000") },
      ],
      completions: [
        { completedOn: TODAY },
        { unit: { code: { code: "9.9" } }, completedOn: TODAY },
        { unit: { code: { code: "1.1" } }, completedOn: TODAY, expiresOn: TODAY },
        { programme: { code: "NONE" }, completedOn: TODAY },
      ],
      credentials: [
        { type: "GOLD", issuer: "A", awardedOn: TODAY },
        { type: "FIRE_SAFETY", issuer: " ", awardedOn: TODAY },
        { type: "FIRE_SAFETY", issuer: "A", awardedOn: TODAY, verifiedOn: "2026-01-01" },
      ],
      posts: [
        { roleBand: { code: "KING" }, startedOn: TODAY },
        { roleBand: { code: "PSW" }, startedOn: TODAY, endedOn: TODAY },
        { roleBand: { code: "PSW" }, startedOn: TODAY, wholeTimeEquivalent: 2 },
      ],
      postEnds: [
        { post: other, endedOn: TODAY },
        { post: none, endedOn: TODAY },
        { post: own, endedOn: "2001-01-01" },
      ],
      endorsements: [
        { as: "WORKER", subject: "APPRAISAL" },
        { as: "HR", subject: "HR_STANDING", topic: "GOOD" },
        { as: "LINE_MANAGER", subject: "SUPPORTS_MOVE", route: { code: "R99" } },
        { as: "LINE_MANAGER", subject: "APPRAISAL", expiresOn: "2026-01-01" },
      ],
      supervisions: [{ kind: "CHAT", heldOn: TODAY }],
      attestations: [
        { competence: { code: { code: "3.4" } } },
        { competence: { code: { code: "9.1" } }, expiresOn: "2026-01-01" },
      ],
      withdrawn: [other, none, "nonsense"],
    });
    expect(data).toEqual({ worker: { whatIf: null } });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    const found = errors?.[0]?.extensions.userErrors as {
      code: string;
      field: string[];
      message: string;
    }[];
    expect(found.map(({ code, field }) => `${field.join(".")} ${code}`)).toEqual([
      "changes.claims.0.competence UNKNOWN_CODE",
      "changes.claims.1.competence WRONG_STATE",
      "changes.claims.2.level UNKNOWN_CODE",
      "changes.claims.3.kind UNKNOWN_CODE",
      "changes.claims.4.judgedOn DATES_OUT_OF_ORDER",
      "changes.claims.5.newAssessor OUT_OF_RANGE",
      "changes.claims.6.assessor NO_APPOINTMENT",
      "changes.completions.0.unit MISSING",
      "changes.completions.1.unit UNKNOWN_CODE",
      "changes.completions.2.expiresOn DATES_OUT_OF_ORDER",
      "changes.completions.3.programme UNKNOWN_CODE",
      "changes.credentials.0.type UNKNOWN_CODE",
      "changes.credentials.1.issuer MISSING",
      "changes.credentials.2.verifiedOn DATES_OUT_OF_ORDER",
      "changes.posts.0.roleBand UNKNOWN_CODE",
      "changes.posts.1.endedOn DATES_OUT_OF_ORDER",
      "changes.posts.2.wholeTimeEquivalent OUT_OF_RANGE",
      "changes.postEnds.0.post NOT_FOUND",
      "changes.postEnds.1.post NOT_FOUND",
      "changes.postEnds.2.endedOn DATES_OUT_OF_ORDER",
      "changes.endorsements.0.as CAPACITY",
      "changes.endorsements.1.topic UNKNOWN_CODE",
      "changes.endorsements.2.route UNKNOWN_CODE",
      "changes.endorsements.3.expiresOn DATES_OUT_OF_ORDER",
      "changes.supervisions.0.kind UNKNOWN_CODE",
      "changes.attestations.0.competence UNKNOWN_CODE",
      "changes.attestations.1.expiresOn DATES_OUT_OF_ORDER",
      "changes.withdrawn.0 NOT_FOUND",
      "changes.withdrawn.1 NOT_FOUND",
      "changes.withdrawn.2 NOT_FOUND",
    ]);
    const told = (path: string) => found.find(({ field }) => field.join(".") === path)?.message;
    expect(told("changes.postEnds.0.post")).toBe(told("changes.postEnds.1.post"));
    expect(told("changes.withdrawn.0")).toBe(told("changes.withdrawn.1"));
    for (const { message } of found) expect(message.length).toBeGreaterThan(20);
  });

  it("refuses more than a hundred changes, an unknown route, and one not published then", async () => {
    const many = await ask({
      supervisions: Array.from({ length: 101 }, () => ({ kind: "PEER", heldOn: TODAY })),
    });
    expect(many.errors?.[0]?.message).toMatch(/^101 changes were given. One question takes at most 100/);
    const unknown = await ask({ route: { code: "R99" } });
    expect(unknown.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    const early = await service.ask(
      `{ worker(by: { number: "NM-001" }) { whatIf(route: { code: "R03" }, changes: {}, knownAt: "1990-01-01T00:00:00Z") { differences { code } } } }`,
      {},
      "trust-hr",
    );
    expect(early.errors?.[0]?.message).toMatch(/had not been published/);
  });

  it("stores nothing: no row, no sequence, and a service that may not write answers the same", async () => {
    const owner = new Client({ connectionString: service.ownerUrl });
    await owner.connect();
    try {
      const before = await contentsOf(owner);
      expect(before.length).toBeGreaterThan(40);
      const changes = { claims: [CLAIM], withdrawn: await idsOf("Post", "post", "NM-003") };
      const answer = await whatIf(changes, { number: "NM-003" });
      expect(answer.differences.length).toBeGreaterThan(3);
      expect(await contentsOf(owner)).toEqual(before);
      await owner.query(
        "REVOKE INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public FROM peerway_service, peerway_guest",
      );
      await expect(service.servicePool.query("DELETE FROM worker")).rejects.toThrow(/permission denied/);
      const { hypothetical } = await whatIf(changes, { number: "NM-003" });
      expect(hypothetical.outcome).toBe(answer.hypothetical.outcome);
    } finally {
      await owner.end();
    }
  });
});
