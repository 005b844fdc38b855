import { toGlobalId } from "../../../src/schema/node";
import { edition, linksOf } from "../../reference/checking/editions";
import { type Author, author, type DraftAnswer, leaf, route } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";

const STEWARD = "national-steward";

const IMPORT = `mutation ($input: ImportFrameworkVersionInput!) {
  importFrameworkVersion(input: $input) {
    draft { id version kind code title document comparison { breaking } }
    findings { severity code path message } userErrors { code field message }
    comparison { from { edition } to { edition } breaking toLookAt changes { part kind weight before after } }
  }
}`;
interface Imported {
  readonly draft: { readonly id: string; readonly version: number } | null;
  readonly findings: DraftAnswer["findings"];
  readonly userErrors: DraftAnswer["userErrors"];
  readonly comparison: { readonly changes: { readonly part: string; readonly kind: string }[] } | null;
}

describe("an edition of a framework, imported and published through the API", () => {
  let service: TestService;
  let api: Author;
  let recording: Recorder;
  let lena: string;

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
    recording = recorder(service);
    lena = await recording.idOf("NM-012");
  });
  afterAll(() => service.close());

  const run = async (document: object, dryRun: boolean, persona = STEWARD) =>
    (await api.ask<{ importFrameworkVersion: Imported }>(IMPORT, { input: { document, dryRun } }, persona))
      .importFrameworkVersion;
  const rows = async () =>
    (
      await service.pool.query(
        "SELECT (SELECT count(*) FROM draft) AS drafts, (SELECT count(*) FROM framework_version) AS editions",
      )
    ).rows[0];

  /** Evidence handed in by its worker and accepted. */
  async function accept(...claims: object[]): Promise<void> {
    const draft = await recording.run(
      "draftEvidence",
      {
        worker: { id: lena },
        kind: "DIRECT_OBSERVATION",
        doneOn: "2026-10-20",
        title: "From practice",
        claims,
      },
      "worker-lena",
    );
    expect(draft.userErrors).toEqual([]);
    await recording.run(
      "submitEvidence",
      { evidence: draft.id, nobodyRecognisable: true, assessor: staffMember("trust-assessor") },
      "worker-lena",
    );
    const { rows: found } = await service.pool.query("SELECT id FROM claim WHERE evidence_id = $1", [
      Buffer.from(draft.id ?? "", "base64url")
        .toString()
        .split(":")[1],
    ]);
    for (const { id } of found) {
      const judged = await recording.run(
        "judgeClaim",
        { claim: toGlobalId("Claim", id), outcome: "ACCEPTED", level: "INDEPENDENT" },
        "trust-assessor",
      );
      expect(judged.userErrors).toEqual([]);
    }
  }

  it("tells by a dry run what differs and what stays behind, and stores nothing", async () => {
    const before = await rows();
    const dry = await run(edition(), true);
    expect(dry.draft).toBeNull();
    expect(dry.userErrors).toEqual([]);
    expect(dry.findings?.map(({ severity, code, path }) => `${severity} ${code} ${path.join(".")}`)).toEqual([
      "WARNING NOTHING_LEADS_ON crosswalk.links",
      "WARNING APPOINTMENTS_STAY_BEHIND crosswalk.links",
      "WARNING NOTHING_LEADS_ON crosswalk.links",
      "WARNING ROUTES_STAY_BEHIND framework",
      "WARNING UNITS_STAY_BEHIND framework",
    ]);
    expect(dry.comparison).toEqual({
      from: { edition: 1 },
      to: null,
      breaking: 2,
      toLookAt: 1,
      changes: [
        { part: "COMPETENCE", kind: "REWORDED", weight: "TO_LOOK_AT", before: "3.2", after: "3.2" },
        { part: "COMPETENCE", kind: "RECODED", weight: "BREAKING", before: "3.3", after: "3.9" },
        { part: "COMPETENCE", kind: "REMOVED", weight: "BREAKING", before: "8.2", after: null },
      ],
    });
    expect(await rows()).toEqual(before);
  });

  it("is for stewards of national bodies to import, and refused where it cannot be read", async () => {
    await expect(run(edition(), true, "trust-lead")).rejects.toThrow("STEWARD");
    await expect(run(edition(), true, "trust-steward")).rejects.toThrow(/is only for national bodies/);
    const wrong = { ...edition(), extra: 1 };
    expect(await run(wrong, false)).toMatchObject({
      draft: null,
      comparison: null,
      findings: [{ code: "UNKNOWN_FIELD", path: ["extra"] }],
      userErrors: [{ code: "NOT_PUBLISHABLE", field: ["document", "extra"] }],
    });
  });

  it("is not published while something stands in its way", async () => {
    const broken = edition();
    const link = linksOf(broken)[0];
    if (link) link.to = "77.7";
    const before = await rows();
    const made = await run(broken, false);
    const refused = await api.run("publishDraft", { draft: made.draft?.id, expectedVersion: 1 }, STEWARD);
    expect(refused.userErrors).toMatchObject([{ code: "NOT_PUBLISHABLE" }]);
    expect(refused.findings).toContainEqual(
      expect.objectContaining({
        severity: "REFUSED",
        code: "UNKNOWN_REFERENCE",
        path: ["crosswalk", "links", "0", "to"],
      }),
    );
    await api.run("discardDraft", { draft: made.draft?.id, expectedVersion: 1 }, STEWARD);
    expect((await rows()).editions).toBe(before.editions);
  });

  it("is published with its crosswalk in one step, and what was shown before counts as the links allow", async () => {
    await accept(
      { competence: { code: { code: "3.1" } }, level: "INDEPENDENT" },
      { competence: { code: { code: "3.2" } }, level: "INDEPENDENT" },
      { competence: { code: { code: "3.3" } }, level: "INDEPENDENT" },
      { competence: { code: { code: "1.1" } }, level: "INDEPENDENT" },
    );
    const made = await run(edition(), false);
    expect(made.draft).toMatchObject({
      kind: "FRAMEWORK_VERSION",
      code: "HEE-PSW",
      comparison: { breaking: 2 },
    });
    const done = await api.run("publishDraft", { draft: made.draft?.id, expectedVersion: 1 }, STEWARD);
    expect(done).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
    const { framework } = await api.ask<{ framework: { versions: object[] } }>(
      '{ framework(by: { code: "HEE-PSW" }) { versions { edition version status } } }',
      {},
      "",
    );
    expect(framework.versions).toEqual([
      { edition: 2, version: "2.0", status: "PUBLISHED" },
      { edition: 1, version: "1.0", status: "RETIRED" },
    ]);

    const asked = [
      ["3.1", "INDEPENDENT"],
      ["3.2", "KNOWS"],
      ["3.2", "SUPPORTED"],
      ["3.9", "INDEPENDENT"],
      ["1.1", "KNOWS"],
    ].map(([competence, level]) =>
      leaf({
        code: `${competence}-${level?.toLowerCase()}`,
        kind: "COMPETENCE",
        competence,
        level,
        label: `${competence} at ${level}`,
      }),
    );
    const published = await api.publish(route("NM-NEXT", ...asked), "trust-lead");
    expect(published).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
    const { worker } = await api.ask<{
      worker: { eligibility: Record<"met" | "missing", { code: string }[]> };
    }>(
      '{ worker(by: { number: "NM-012" }) { eligibility(route: { code: "NM-NEXT" }) { met { code } missing { code } } } }',
      {},
      "trust-hr",
    );
    const codes = (side: "met" | "missing") => worker.eligibility[side].map(({ code }) => code).sort();
    expect(codes("met")).toEqual(["3.1-independent", "3.2-knows", "3.9-independent"]);
    expect(codes("missing")).toEqual(["1.1-knows", "3.2-supported"]);
  });

  it("is not changed once it is published, by nobody", async () => {
    const { rows: found } = await service.pool.query("SELECT id FROM framework_version WHERE edition = 2");
    await expect(
      service.pool.query("UPDATE framework_version SET title = 'Another' WHERE id = $1", [found[0].id]),
    ).rejects.toThrow();
    await expect(
      service.pool.query(
        "INSERT INTO crosswalk_link (crosswalk_id, from_competence_id, to_competence_id, relation, basis) SELECT crosswalk_id, to_competence_id, from_competence_id, 'EXACT', 'INFERRED' FROM crosswalk_link l JOIN crosswalk c ON c.id = l.crosswalk_id WHERE c.to_framework_version_id = $1 LIMIT 1",
        [found[0].id],
      ),
    ).rejects.toThrow(/published/);
    expect((await run(edition(), true)).findings).toContainEqual(
      expect.objectContaining({ code: "NOTHING_CHANGED", path: ["framework"] }),
    );
  });

  it("is compared with the edition before it by its number, and links are mended by a crosswalk of its own", async () => {
    const { compareFrameworkVersions } = await api.ask<{ compareFrameworkVersions: object }>(
      '{ compareFrameworkVersions(from: { edition: { edition: 1 } }, to: { framework: "HEE-PSW" }) { breaking toLookAt } }',
      {},
      "",
    );
    expect(compareFrameworkVersions).toEqual({ breaking: 2, toLookAt: 1 });
    const crosswalk = {
      from: "HEE-PSW",
      fromEdition: 1,
      to: "HEE-PSW",
      links: [...linksOf(edition()), { from: "1.1", to: "1.1", relation: "EXACT", basis: "LOCAL_POLICY" }],
    };
    const saved = await api.run("saveCrosswalkDraft", { crosswalk }, STEWARD);
    const done = await api.run("publishDraft", { draft: saved.id, expectedVersion: 1 }, STEWARD);
    expect(done).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
    const { worker } = await api.ask<{ worker: { eligibility: { met: { code: string }[] } } }>(
      '{ worker(by: { number: "NM-012" }) { eligibility(route: { code: "NM-NEXT" }) { met { code } } } }',
      {},
      "trust-hr",
    );
    expect(worker.eligibility.met.map(({ code }) => code)).toContain("1.1-knows");
  });
});
