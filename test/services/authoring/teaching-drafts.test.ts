import { type Author, author, type DraftAnswer } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import { recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";
import { outcome, programme, unit } from "../../support/teaching";

const PROVIDER = "trust-provider";
const STEWARD = "national-steward";

const UNIT = `id code version status title hours deliveryMode price durationDays starts { startsOn places }
  prerequisites { code } curriculum { code title } outcomes { text competence { code } level { code } depth evidenceKinds { code } basis }`;

describe("what a provider teaches, drafted and published through the API", () => {
  const it = story();

  let service: TestService;
  let api: Author;

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
  });
  afterAll(() => service.close());

  const publish = async (saved: DraftAnswer, persona: string): Promise<DraftAnswer> =>
    saved.id === null
      ? saved
      : await api.run("publishDraft", { draft: saved.id, expectedVersion: saved.draft?.version }, persona);
  const publishUnit = async (value: object, persona = PROVIDER, national = false) =>
    publish(await api.run("saveCurriculumUnitDraft", { unit: value, national }, persona), persona);
  const publishProgramme = async (value: object, persona = PROVIDER, national = false) =>
    publish(await api.run("saveProgrammeDraft", { programme: value, national }, persona), persona);
  const unitOf = async (code: string, curriculum = "NORTHMOOR") => {
    const { curriculumUnit } = await api.ask<{ curriculumUnit: Record<string, unknown> & { id: string } }>(
      `query ($by: CurriculumUnitBy!) { curriculumUnit(by: $by) { ${UNIT} } }`,
      { by: { code: { curriculum, code } } },
      "",
    );
    return curriculumUnit;
  };
  const told = ({ findings }: DraftAnswer) => findings?.map(({ code, path }) => `${code} ${path.join(".")}`);
  const counts = async () =>
    (
      await service.pool.query(
        "SELECT (SELECT count(*) FROM curriculum_unit_version) AS units, (SELECT count(*) FROM programme_version) AS programmes, (SELECT count(*) FROM curriculum) AS curricula",
      )
    ).rows[0];

  it("publishes a programme with the mapping of all its units in one step, and everybody reads it", async () => {
    const done = await publishProgramme(programme("NM-COURSE"));
    expect(done).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
    expect(told(done)).toEqual([]);
    const { programme: read } = await api.ask<{ programme: Record<string, unknown> }>(
      `{ programme(by: { code: "NM-COURSE" }) { version provider { code } hours unitHours price
         units { position mandatory basis unit { ${UNIT} } } } }`,
      {},
      "",
    );
    expect(read).toMatchObject({
      version: 1,
      provider: { code: "NORTHMOOR" },
      hours: 13,
      price: 200,
      units: [
        { mandatory: true, basis: "LOCAL_POLICY" },
        { unit: { prerequisites: [{ code: "N1" }] } },
        { mandatory: false },
      ],
    });
    const file = await service.app.inject("/curricula/NORTHMOOR/moodle.csv");
    expect(file.body).toContain('"NORTHMOOR/N2","Unit N2","<p>Unit N2</p>');
    expect(await unitOf("N1")).toMatchObject({
      version: 1,
      hours: 6.5,
      deliveryMode: "BLENDED",
      price: 120,
      durationDays: 14,
      starts: [{ startsOn: "2099-01-04", places: 12 }],
      curriculum: { code: "NORTHMOOR" },
      outcomes: [
        {
          competence: { code: "3.2" },
          level: { code: "SUPPORTED" },
          depth: "ASSESSED",
          evidenceKinds: [{ code: "DIRECT_OBSERVATION" }],
          basis: "LOCAL_POLICY",
        },
      ],
    });
  });

  it("makes a new version of a unit that changes, while a completion stays with the one that was taken", async () => {
    const recording = recorder(service);
    const worker = await recording.idOf("NM-003");
    const done = await recording.run(
      "recordCompletion",
      {
        worker: { id: worker },
        unit: { code: { code: "N1", curriculum: "NORTHMOOR" } },
        passed: true,
        completedOn: "2026-10-01",
      },
      PROVIDER,
    );
    expect(done.userErrors).toEqual([]);
    const changed = await publishUnit(
      unit("N1", { hours: 8, outcomes: [outcome({ level: "INDEPENDENT" })] }),
    );
    expect(changed).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
    expect(await unitOf("N1")).toMatchObject({ version: 2, hours: 8 });
    const { node } = await api.ask<{ node: { unit: object } }>(
      "query ($id: ID!) { node(id: $id) { ... on Completion { unit { version hours status outcomes { level { code } } } } } }",
      { id: done.id },
      "trust-hr",
    );
    expect(node.unit).toEqual({
      version: 1,
      hours: 6.5,
      status: "RETIRED",
      outcomes: [{ level: { code: "SUPPORTED" } }],
    });
    await expect(service.pool.query("UPDATE unit_start SET places = 1")).rejects.toThrow();
  });

  it("tells what stands in the way of a programme and of its units, and stores none of it", async () => {
    const before = await counts();
    const refused = await publishProgramme(
      programme("NM-WRONG", {
        hours: -3,
        units: [{ unit: "N9", mandatory: true }],
        define: [unit("N9", { hours: 0, starts: [{ startsOn: "2020-01-01" }] })],
      }),
    );
    // The form first: what refers to what is looked at once it can be read.
    expect(told(refused)).toEqual(["BAD_VALUE hours", "BAD_VALUE define.0.hours"]);
    const { draft } = await api.run(
      "saveProgrammeDraft",
      {
        programme: programme("NM-WORSE", {
          hours: null,
          define: [
            unit("N9", {
              prerequisites: [{ unit: "N9" }],
              starts: [{ startsOn: "2020-01-01" }],
              outcomes: [outcome({ competence: "3.99" }), outcome({ level: "GOLD" })],
            }),
          ],
          units: [{ unit: "N9", mandatory: true }],
        }),
      },
      PROVIDER,
    );
    expect(draft).toMatchObject({ status: "OPEN", version: 1 });
    const { drafts } = await api.ask<{
      drafts: {
        nodes: { findings: { code: string; path: string[] }[]; programme: { define: { hours: number }[] } }[];
      };
    }>(
      '{ drafts(first: 5, code: "NM-WORSE") { nodes { findings { code path } programme { code define { hours outcomes { competence } } } } } }',
      {},
      PROVIDER,
    );
    expect(drafts.nodes[0]?.programme.define).toEqual([
      { hours: 6.5, outcomes: [{ competence: "3.99" }, { competence: "3.2" }] },
    ]);
    expect(drafts.nodes[0]?.findings.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "START_IN_PAST define.0.starts.0.startsOn",
      "REQUIRES_ITSELF define.0.prerequisites.0",
      "UNKNOWN_REFERENCE define.0.outcomes.0.competence",
      "UNKNOWN_REFERENCE define.0.outcomes.1.level",
    ]);
    expect(await counts()).toEqual(before);
  });

  it("imports a programme from a file: a dry run stores nothing, and then it is a draft", async () => {
    const IMPORT =
      "mutation ($input: ImportProgrammeInput!) { importProgramme(input: $input) { draft { id version } findings { code path message } userErrors { code field } } }";
    type Answer = { importProgramme: DraftAnswer };
    const { define: _define, ...file } = programme("NM-FILE", {
      units: [{ curriculum: "HEE-PSW-CURRICULUM", unit: "1.1", mandatory: true }],
      hours: null,
    });
    const run = async (document: object, dryRun: boolean, persona = PROVIDER) =>
      (await api.ask<Answer>(IMPORT, { input: { document, dryRun } }, persona)).importProgramme;
    expect(await run(file, true)).toEqual({ draft: null, findings: [], userErrors: [] });
    expect(await run({ ...file, untis: [] }, true)).toMatchObject({
      findings: [
        {
          code: "UNKNOWN_FIELD",
          path: ["untis"],
          message: expect.stringContaining("There are: code, provider"),
        },
      ],
    });
    expect(await run({ ...file, untis: [] }, false)).toMatchObject({
      draft: null,
      userErrors: [{ code: "NOT_PUBLISHABLE", field: ["document", "untis"] }],
    });
    const { rows } = await service.pool.query("SELECT FROM draft WHERE code = 'NM-FILE'");
    expect(rows).toEqual([]);
    const made = await run(file, false);
    expect(made).toMatchObject({ draft: { version: 1 }, findings: [], userErrors: [] });
    const done = await api.run(
      "publishDraft",
      { draft: made.draft && "id" in made.draft ? made.draft.id : "", expectedVersion: 1 },
      PROVIDER,
    );
    expect(done).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
  });

  it("lets a provider write its own alone, and a steward what is national", async () => {
    const message = async (work: Promise<unknown>) =>
      work.then(
        () => "done",
        (error: Error) => error.message,
      );
    expect(await message(publishUnit(unit("N3"), PROVIDER, true))).toContain("STEWARD");
    expect(await message(publishUnit(unit("N3"), "trust-hr"))).toContain("PROVIDER");
    expect(await message(publishUnit(unit("N3"), "worker-chandra"))).toContain("PROVIDER");
    // Another provider neither sees the drafts nor writes into the curriculum.
    const { drafts } = await api.ask<{ drafts: { nodes: object[] } }>(
      "{ drafts(first: 50) { nodes { code } } }",
      {},
      "charity-provider",
    );
    expect(drafts.nodes).toEqual([]);
    expect(told(await publishUnit(unit("N3", { curriculum: "NORTHMOOR" }), "charity-provider"))).toEqual([
      "OF_ANOTHER curriculum",
    ]);
    expect(told(await publishProgramme(programme("NM-COURSE"), "charity-provider"))).toContain(
      "OF_ANOTHER code",
    );
    const national = await publishUnit(
      unit("1.1", { curriculum: "HEE-PSW-CURRICULUM", title: "Values" }),
      STEWARD,
      true,
    );
    expect(national).toMatchObject({ userErrors: [], draft: { status: "PUBLISHED" } });
    expect(await unitOf("1.1", "HEE-PSW-CURRICULUM")).toMatchObject({ version: 2, title: "Values" });
  });

  it("shows a provider only what it may write: an organisation's routes are drafted by others", async () => {
    const kinds = async (persona: string) =>
      (
        await api.ask<{ drafts: { nodes: { kind: string }[] } }>(
          "{ drafts(first: 50) { nodes { kind } } }",
          {},
          persona,
        )
      ).drafts.nodes.map(({ kind }) => kind);
    expect(new Set(await kinds(PROVIDER))).toEqual(new Set(["CURRICULUM_UNIT", "PROGRAMME"]));
    // The version of R12 with which the trust lowered a default.
    // One is the draft of this test, the other that of the demonstration.
    expect(await kinds("trust-lead")).toEqual(["ROUTE", "ROUTE"]);
  });

  it("retires a unit once nothing that stands refers to it", async () => {
    const n2 = await unitOf("N2");
    const retire = (id: unknown, version: number) =>
      api.run(
        "retireVersion",
        { published: id, expectedVersion: version, reason: "We no longer teach it." },
        PROVIDER,
      );
    expect((await retire(n2.id, 1)).userErrors).toMatchObject([
      { code: "REFERRED_TO", message: expect.stringContaining("programme NM-COURSE") },
    ]);
    const { programme: course } = await api.ask<{ programme: { id: string } }>(
      '{ programme(by: { code: "NM-COURSE" }) { id } }',
      {},
      "",
    );
    expect((await retire(course.id, 1)).userErrors).toEqual([]);
    expect((await retire(n2.id, 1)).userErrors).toEqual([]);
    expect(await unitOf("N2")).toBeNull();
    expect(told(await publishUnit(unit("N4", { prerequisites: [{ unit: "N2" }] })))).toEqual([
      "RETIRED_REFERENCE prerequisites.0.unit",
    ]);
  });

  it("goes on from a version that stands, which says what it would be drafted with", async () => {
    const { curriculumUnit } = await api.ask<{ curriculumUnit: { content: { title: string } } }>(
      `{ curriculumUnit(by: { code: { curriculum: "NORTHMOOR", code: "N1" } }) { content { curriculum code section { code title } optional title titleBasis aim summary hours deliveryMode price durationDays starts { startsOn places } prerequisites { curriculum unit } outcomes { text basis framework edition competence level depth evidenceKinds mappingBasis levelBasis } mappingBasis note sourceRefs } } }`,
      {},
      PROVIDER,
    );
    expect(curriculumUnit.content).toMatchObject({ curriculum: "NORTHMOOR", section: null, hours: 8 });
    const again = await publishUnit({ ...curriculumUnit.content, title: "Listening, again" });
    expect(again).toMatchObject({ userErrors: [], findings: [] });
    expect(await unitOf("N1")).toMatchObject({
      version: 3,
      title: "Listening, again",
      hours: 8,
      outcomes: [{ level: { code: "INDEPENDENT" } }],
    });
  });
});
