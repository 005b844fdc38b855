import { type Author, author, leaf, type RouteContent } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

const TRUST = "trust-lead";
const STEWARD = "national-steward";

describe("an organisation's local version of a national route", () => {
  let service: TestService;
  let api: Author;
  let national: RouteContent;
  const withLeaf = (content: RouteContent, code: string, own: object) => ({
    ...content,
    requirements: content.requirements.map((each) => (each.code === code ? { ...each, ...own } : each)),
  });
  const fields =
    "version basis localVersion { organisation { code } nationalVersion currentNationalVersion toBeRechecked findings { code path } } requirement { parts { code basis national { code basis } } }";
  const read = async (persona: string) =>
    (
      await api.ask<{
        progressionRoute: {
          id: string;
          version: number;
          basis: string;
          localVersion: object | null;
          requirement: { parts: { code: string; basis: string; national: object | null }[] };
        };
      }>(`{ progressionRoute(by: { code: "R03" }) { id ${fields} } }`, {}, persona)
    ).progressionRoute;
  const eligibility = async (number: string, persona: string) =>
    await api.ask(
      `query ($number: String!) { worker(by: { number: $number }) { eligibility(route: { code: "R03" }) { route { localVersion { nationalVersion } } root { parts { code requirement { basis } } } } } }`,
      { number },
      persona,
    );

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
    national = await api.contentOf("R03");
  });

  it("may ask for less of what nobody published, and never for less of what somebody did", async () => {
    const published = await api.contentOf("W-PSW");
    const looser = withLeaf({ ...published, localVersionOf: "W-PSW" }, "appraisal", { goodForMonths: 24 });
    const without = (codes: readonly string[]) => ({
      ...looser,
      requirements: looser.requirements.filter(({ code }) => !codes.includes(code)),
    });
    // Illustrative: both may go. Sources differ on how often fire safety is repeated.
    const illustrative = ["competence-1.2", "training-fire-safety"];
    const { findings, userErrors } = await api.publish(without(illustrative), TRUST);
    expect(userErrors[0]?.code).toBe("NOT_PUBLISHABLE");
    expect(findings?.map(({ code, path }) => [code, path])).toEqual([
      ["LOOSER", ["all", "pay-step", "appraisal", "goodForMonths"]],
    ]);
    await discardOpen();
    const removed = await api.publish(without([...illustrative, "appraisal"]), TRUST);
    expect(removed.findings?.map(({ code, message }) => [code, message])).toEqual([
      [
        "REMOVED",
        'The national route asks here for "Appraisal completed in the last 12 months" (appraisal; PUBLISHED, source S-PROG), and this version does not. What is published may be tightened, but not loosened. Put it back.',
      ],
    ]);
    await discardOpen();
  });

  async function discardOpen(): Promise<void> {
    const { drafts } = await api.ask<{ drafts: { nodes: { id: string; version: number }[] } }>(
      '{ drafts(first: 1, status: OPEN, code: "W-PSW") { nodes { id version } } }',
      {},
      TRUST,
    );
    const [open] = drafts.nodes;
    await api.run("discardDraft", { draft: open?.id, expectedVersion: open?.version }, TRUST);
  }

  it("stands in the national route's place for the organisation's workers alone", async () => {
    const kept = {
      ...withLeaf(national, "time-in-role", { months: 18 }),
      kind: null,
      from: null,
      to: null,
    };
    const local = {
      ...kept,
      localVersionOf: "R03",
      requirements: [
        ...kept.requirements,
        leaf({
          code: "nm-appraisal",
          kind: "ENDORSEMENT",
          suppliedBy: "EMPLOYER",
          byCapacity: "LINE_MANAGER",
          subject: "APPRAISAL",
          goodForMonths: 6,
        }),
      ],
    };
    const { userErrors, findings } = await api.publish(local, TRUST);
    expect([userErrors, findings?.filter(({ severity }) => severity === "REFUSED")]).toEqual([[], []]);
    const [ours, theirs] = [await read("trust-hr"), await read("charity-hr")];
    expect(ours.id).toBe(theirs.id);
    expect(theirs).toMatchObject({ localVersion: null, basis: "INFERRED" });
    expect(ours).toMatchObject({
      version: 1,
      basis: "LOCAL_POLICY",
      localVersion: {
        organisation: { code: "NORTHMOOR" },
        nationalVersion: 1,
        currentNationalVersion: 1,
        toBeRechecked: false,
        findings: [],
      },
    });
    const parts = Object.fromEntries(ours.requirement.parts.map((part) => [part.code, part]));
    expect(parts["time-in-role"]).toMatchObject({
      basis: "LOCAL_POLICY",
      national: { basis: "ILLUSTRATIVE" },
    });
    expect(parts["nm-appraisal"]).toMatchObject({ basis: "LOCAL_POLICY", national: null });
    expect(parts.competences).toMatchObject({ basis: "ILLUSTRATIVE", national: { basis: "ILLUSTRATIVE" } });
    expect(await eligibility("NM-003", "trust-hr")).toMatchObject({
      worker: {
        eligibility: {
          route: { localVersion: { nationalVersion: 1 } },
          root: {
            parts: expect.arrayContaining([{ code: "nm-appraisal", requirement: { basis: "LOCAL_POLICY" } }]),
          },
        },
      },
    });
  });

  it("goes on when the national route changes, and is listed as to be looked at again", async () => {
    const done = await api.publish(
      withLeaf(withLeaf(national, "time-in-role", { months: 24 }), "appraisal", {
        basis: "PUBLISHED",
        goodForMonths: 6,
      }),
      STEWARD,
      true,
    );
    expect(done.userErrors).toEqual([]);
    // The steward learns that there are local versions, and of nobody which.
    expect(done.findings?.filter(({ code }) => code === "LOCAL_VERSIONS_STAY_BEHIND")).toEqual([
      {
        severity: "WARNING",
        code: "LOCAL_VERSIONS_STAY_BEHIND",
        path: [],
        message:
          "Organisations have local versions of this route, which stay as they are until each organisation has checked its own again. Some of them would ask for less than what is PUBLISHED in this version. The organisations see what has changed, and so do their workers.",
      },
    ]);
    expect(await read("charity-hr")).toMatchObject({ version: 2, localVersion: null });
    expect(await read("trust-hr")).toMatchObject({
      version: 1,
      localVersion: {
        nationalVersion: 1,
        currentNationalVersion: 2,
        toBeRechecked: true,
        findings: [{ code: "LOOSER", path: ["all", "appraisal", "goodForMonths"] }],
      },
    });
    const { progressionRoute } = await api.ask<{
      progressionRoute: { localVersion: { nationalChanges: { kind: string; sentence: string }[] } };
    }>(
      '{ progressionRoute(by: { code: "R03" }) { localVersion { nationalChanges { kind sentence } } } }',
      {},
      TRUST,
    );
    const { nationalChanges } = progressionRoute.localVersion;
    expect(nationalChanges.map(({ kind }) => kind)).toEqual(["RAISED", "RAISED"]);
    expect(nationalChanges[1]?.sentence).toBe(
      "The national route now asks for an appraisal by a line manager, no older than 6 months. It asked for an appraisal by a line manager, no older than 12 months.",
    );
    const { worker } = await api.ask<{ worker: { nextSteps: { notices: string[] } } }>(
      '{ worker(by: { number: "NM-003" }) { nextSteps { notices } } }',
      {},
      "trust-hr",
    );
    expect(worker.nextSteps.notices).toEqual([
      expect.stringMatching(
        /^Northmoor .* has its own version of route R03\. The national route has changed since, and Northmoor .* has not checked its version again yet\. Until then its version applies\.$/,
      ),
    ]);
    expect(
      await api.ask("{ progressionRoutes(first: 10, toBeRechecked: true) { nodes { code } } }", {}, TRUST),
    ).toEqual({ progressionRoutes: { nodes: [{ code: "R03" }] } });
  });

  it("is retired by the organisation, which leaves the national one; and with the national one", async () => {
    const { id } = await read(TRUST);
    const retire = (persona: string, national: boolean, expectedVersion: number) =>
      api.run("retireVersion", { published: id, national, expectedVersion, reason: "No longer" }, persona);
    expect((await retire(TRUST, false, 1)).userErrors).toEqual([]);
    expect(await read(TRUST)).toMatchObject({ version: 2, localVersion: null });
    const again = await api.contentOf("R03", TRUST);
    await api.publish({ ...again, localVersionOf: "R03" }, TRUST);
    expect((await read(TRUST)).localVersion).not.toBeNull();
    expect((await retire(STEWARD, true, 2)).userErrors).toEqual([]);
    expect(await codesSeenBy(TRUST)).not.toContain("R03");
  });

  async function codesSeenBy(persona: string): Promise<string[]> {
    const { progressionRoutes } = await api.ask<{ progressionRoutes: { nodes: { code: string }[] } }>(
      "{ progressionRoutes(first: 100) { nodes { code } } }",
      {},
      persona,
    );
    return progressionRoutes.nodes.map(({ code }) => code);
  }
  afterAll(() => service.close());
});
