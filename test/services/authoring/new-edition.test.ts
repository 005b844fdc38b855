import { fromGlobalId, toGlobalId } from "../../../src/schema/node";
import { linksOf, next } from "../../reference/checking/editions";
import { type Author, author, leaf, route } from "../../support/authoring";
import { databaseNow, inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";

const STEWARD = "national-steward";
const ASSESSOR = "trust-peer-supervisor";

interface Edition {
  readonly edition: number;
  readonly domains: readonly {
    readonly competences: readonly { readonly id: string; readonly code: string }[];
  }[];
}

describe("a new edition whose competences are the same, beside routes that ask for the earlier one", () => {
  let service: TestService;
  let api: Author;
  let run: Recorder["run"];
  let lena: string;
  /** An instant before the new edition, and what the question about then was answered before it. */
  let before: string;
  let supposed: object;

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
    const recording = recorder(service);
    run = recording.run;
    lena = await recording.idOf("NM-012");
    const shown = leaf({
      code: "shown",
      kind: "COMPETENCE",
      competence: "3.3",
      level: "INDEPENDENT",
      evidence: { minimumItems: 1, minimumKinds: 1, minimumAssessors: 1 },
    });
    expect((await api.publish(route("NM-EARLIER", shown), "trust-lead")).userErrors).toEqual([]);
    const appointed = await run(
      "appointAssessor",
      {
        assessor: staffMember(ASSESSOR),
        fromOn: inDays(-60),
        covers: { competences: [{ code: { code: "3.3" } }] },
      },
      "trust-lead",
    );
    expect(appointed.userErrors).toEqual([]);
    before = (await databaseNow(service.pool)).toISOString();
    supposed = await suppose();
    const document = next();
    for (const link of linksOf(document)) Object.assign(link, { relation: "EXACT", basis: "LOCAL_POLICY" });
    const { importFrameworkVersion } = await api.ask<{ importFrameworkVersion: { draft: { id: string } } }>(
      "mutation ($input: ImportFrameworkVersionInput!) { importFrameworkVersion(input: $input) { draft { id } } }",
      { input: { document, dryRun: false } },
      STEWARD,
    );
    const published = await api.run(
      "publishDraft",
      { draft: importFrameworkVersion.draft.id, expectedVersion: 1 },
      STEWARD,
    );
    expect(published).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
  });
  afterAll(() => service.close());

  /** What the worker herself reads of both routes: the outcome, and of the requirement the sentence too. */
  async function read() {
    const fields =
      "outcome root { code outcome sentence parts { code outcome sentence parts { code outcome } } } missing { code }";
    const { me } = await api.ask<{
      me: Record<
        "own" | "national",
        {
          outcome: string;
          root: { parts: { code: string; outcome: string; sentence: string }[] };
          missing: { code: string }[];
        }
      >;
    }>(
      `{ me { own: eligibility(route: { code: "NM-EARLIER" }) { ${fields} } national: eligibility(route: { code: "R03" }) { ${fields} } } }`,
      {},
      "worker-lena",
    );
    return {
      own: me.own.outcome,
      leaf: me.own.root.parts.find(({ code }) => code === "shown")?.outcome,
      isMissingOfNational: me.national.missing.some(({ code }) => code === "competence-3.3"),
    };
  }

  /** What would be with evidence that is only supposed, as it was before the new edition. */
  async function suppose(): Promise<object> {
    return await api.ask<object>(
      `query ($before: DateTime!) { me { whatIf(route: { code: "NM-EARLIER" }, knownAt: $before, changes: { claims: [
        { competence: { code: { code: "3.3" } }, level: "INDEPENDENT", kind: "DIRECT_OBSERVATION", doneOn: "${inDays(-10)}" }] }) {
        hypothetical { outcome root { outcome sentence } } } } }`,
      { before },
      "worker-lena",
    );
  }

  it("changes no answer about an instant before it, whatever is supposed", async () => {
    expect(supposed).toMatchObject({ me: { whatIf: { hypothetical: { outcome: "MET" } } } });
    expect(await suppose()).toEqual(supposed);
  });

  it("leaves the retired edition's competences to what was claimed of them: a new claim of one by its id is refused", async () => {
    const { framework } = await api.ask<{ framework: { versions: Edition[] } }>(
      '{ framework(by: { code: "HEE-PSW" }) { versions { edition domains { competences { id code } } } } }',
      {},
      "worker-lena",
    );
    const first = framework.versions.find(({ edition }) => edition === 1)?.domains ?? [];
    const competence = first.flatMap((each) => each.competences).find(({ code }) => code === "3.3");
    const claims = [{ competence: { id: competence?.id }, level: "INDEPENDENT" }];
    const draft = {
      worker: { id: lena },
      kind: "DIRECT_OBSERVATION",
      doneOn: inDays(-10),
      title: "A session",
    };
    expect((await run("draftEvidence", { ...draft, claims }, "worker-lena")).userErrors).toMatchObject([
      { code: "WRONG_STATE", field: ["claims", "0", "competence"] },
    ]);
    // What was claimed of it before is still to be judged by somebody.
    const appointment = { assessor: staffMember(ASSESSOR), fromOn: inDays(-1) };
    const covers = { competences: [{ id: competence?.id }] };
    expect((await run("appointAssessor", { ...appointment, covers }, "trust-lead")).userErrors).toEqual([]);
  });

  it("counts evidence of the new edition on them, judged by those appointed under the earlier one, and the worker sees it", async () => {
    expect(await read()).toEqual({ own: "NOT_MET", leaf: "NOT_MET", isMissingOfNational: true });
    const draft = await run(
      "draftEvidence",
      {
        worker: { id: lena },
        kind: "DIRECT_OBSERVATION",
        doneOn: inDays(-10),
        title: "A session",
        claims: [{ competence: { code: { code: "3.3" } }, level: "INDEPENDENT" }],
      },
      "worker-lena",
    );
    expect(draft.userErrors).toEqual([]);
    const { rows } = await service.pool.query(
      "SELECT c.id, v.edition FROM claim c JOIN framework_version v ON v.id = c.framework_version_id WHERE c.evidence_id = $1",
      [fromGlobalId(draft.id ?? "")?.id],
    );
    expect(rows).toMatchObject([{ edition: 2 }]);
    const submitted = await run(
      "submitEvidence",
      { evidence: draft.id, nobodyRecognisable: true, assessor: staffMember(ASSESSOR) },
      "worker-lena",
    );
    expect(submitted.userErrors).toEqual([]);
    expect(await read()).toMatchObject({ own: "PENDING", leaf: "PENDING" });
    const { evidenceToJudge } = await api.ask<{ evidenceToJudge: { nodes: { id: string }[] } }>(
      "{ evidenceToJudge(first: 50) { nodes { id } } }",
      {},
      ASSESSOR,
    );
    expect(evidenceToJudge.nodes).toContainEqual({ id: draft.id });
    const judged = await run(
      "judgeClaim",
      { claim: toGlobalId("Claim", rows[0].id), outcome: "ACCEPTED", level: "INDEPENDENT" },
      ASSESSOR,
    );
    expect(judged.userErrors).toEqual([]);
    expect(await read()).toEqual({ own: "MET", leaf: "MET", isMissingOfNational: false });
  });
});
