import { author, leaf } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

const HR = "trust-hr";
const STEWARD = "trust-steward";
const OTHER = "charity-hr";

const SPACE = {
  list: "SUPERVISION_KIND",
  code: "OUTSIDE_SPACE",
  title: "Reflective space with the carers' trust",
  note: "Every second month.",
  under: "GROUP",
};

/** A trust adds kinds of its own under national ones, uses them, and retires one. */
describe("kinds of an organisation's own", () => {
  const it = story();

  let service: TestService;
  let run: Recorder["run"];
  let space: string;

  beforeAll(async () => {
    service = await startDemonstration();
    ({ run } = recorder(service));
  });
  afterAll(() => service.close());

  const ask = async <Data>(query: string, persona: string): Promise<Data> => {
    const { data, errors } = await service.ask(query, {}, persona);
    expect(errors).toBeUndefined();
    return data as unknown as Data;
  };
  const refusal = async (mutation: string, input: object, persona = HR) => {
    const { id, userErrors } = await run(mutation, input, persona);
    expect(id).toBeNull();
    return userErrors[0];
  };
  const kinds = async (persona: string) =>
    (
      await ask<{ supervisionKinds: { code: string; under: { code: string } | null }[] }>(
        "{ supervisionKinds { code title basis under { code } } }",
        persona,
      )
    ).supervisionKinds;

  it("are added by HR or a steward, each under a national one, and seen by their organisation alone", async () => {
    const added = await run("addOwnKind", SPACE, HR);
    expect(added.userErrors).toEqual([]);
    space = added.id ?? "";
    for (const input of [
      { list: "CREDENTIAL_TYPE", code: "FIRE_DRILL", title: "Fire drill on the wards", under: "FIRE_SAFETY" },
      { list: "ENDORSEMENT_TOPIC", code: "OUR_JUDGEMENT", title: "Our judgement conversation", under: "7.1" },
      { list: "SETTING", code: "CRISIS_CAFE", title: "Crisis café" },
    ])
      expect((await run("addOwnKind", input, STEWARD)).userErrors).toEqual([]);
    expect((await kinds(HR)).at(-1)).toEqual({
      code: "OUTSIDE_SPACE",
      title: SPACE.title,
      basis: "LOCAL_POLICY",
      under: { code: "GROUP" },
    });
    // What it is like follows from what it comes under.
    const { credentialType, endorsementTopic, setting } = await ask<Record<string, object>>(
      `{ credentialType(by: { code: "FIRE_DRILL" }) { category defaultCurrencyMonths under { code } }
         endorsementTopic(by: { code: "OUR_JUDGEMENT" }) { subject under { code } } setting(by: { code: "CRISIS_CAFE" }) { title under { code } } }`,
      HR,
    );
    expect([credentialType, endorsementTopic, setting]).toEqual([
      { category: "MANDATORY_TRAINING", defaultCurrencyMonths: 12, under: { code: "FIRE_SAFETY" } },
      { subject: "COMPETENCE", under: { code: "7.1" } },
      { title: "Crisis café", under: null },
    ]);
    expect((await kinds(OTHER)).map(({ code }) => code)).not.toContain("OUTSIDE_SPACE");
    expect(await ask(`{ node(id: "${space}") { id } }`, OTHER)).toEqual({ node: null });
  });

  it("say what would be right if they cannot be added", async () => {
    expect(await refusal("addOwnKind", { ...SPACE, code: "SECOND", under: "EXTERNAL" })).toEqual({
      code: "UNKNOWN_CODE",
      field: ["under"],
      message: expect.stringContaining("GROUP"),
    });
    expect(await refusal("addOwnKind", { ...SPACE, code: "SECOND", under: "OUTSIDE_SPACE" })).toMatchObject({
      code: "UNKNOWN_CODE",
      field: ["under"],
    });
    expect(await refusal("addOwnKind", { ...SPACE, code: "SECOND", under: null })).toMatchObject({
      code: "MISSING",
      field: ["under"],
    });
    expect(await refusal("addOwnKind", SPACE)).toEqual({
      code: "ALREADY_RECORDED",
      field: ["code"],
      message: `OUTSIDE_SPACE is the code of your organisation's own kind of supervision: "${SPACE.title}". Give yours another code.`,
    });
    expect(await refusal("addOwnKind", { ...SPACE, code: "PEER" })).toMatchObject({
      message:
        'PEER is the code of a national kind of supervision: "Supervision by someone with lived experience". Give yours another code.',
    });
    expect(await refusal("addOwnKind", { ...SPACE, code: "outside space" })).toMatchObject({
      code: "UNREADABLE",
      field: ["code"],
    });
    await expect(run("addOwnKind", { ...SPACE, code: "SECOND" }, "trust-manager")).rejects.toThrow();
    // Another organisation may use the same code.
    expect((await run("addOwnKind", SPACE, OTHER)).userErrors).toEqual([]);
  });

  const groupSessions = (code: string, supervisionKind: string) =>
    leaf({
      code,
      kind: "SUPERVISION",
      label: "Two sessions in a reflective space",
      suppliedBy: "EMPLOYER",
      sessions: 2,
      withinMonths: 12,
      supervisionKind,
    });
  const answers = async (number: string) => {
    const { worker } = await ask<{
      worker: {
        eligibility: { root: { parts: { code: string; outcome: string; actual: { amount: number } }[] } };
      };
    }>(
      `{ worker(by: { number: "${number}" }) { eligibility(route: { code: "R03" }) { root { parts { code outcome actual { amount } } } } } }`,
      HR,
    );
    return worker.eligibility.root.parts
      .filter(({ code }) => code.startsWith("nm-"))
      .map(({ code, outcome, actual }) => [code, outcome, actual.amount]);
  };

  it("count where the national kind is asked for, and alone where a local version asks for them", async () => {
    const api = author(service);
    const national = await api.contentOf("R03");
    const local = {
      ...national,
      kind: null,
      from: null,
      to: null,
      localVersionOf: "R03",
      requirements: [
        ...national.requirements,
        groupSessions("nm-group", "GROUP"),
        groupSessions("nm-outside", "OUTSIDE_SPACE"),
      ],
    };
    const published = await api.publish(local, "trust-lead");
    expect(published.userErrors).toEqual([]);
    // A local version names them by code, and shows them.
    const shown = (await api.contentOf("R03", HR)).requirements.find(({ code }) => code === "nm-outside");
    expect(shown?.supervisionKind).toBe("OUTSIDE_SPACE");
    const worker = { number: "NM-003" };
    const before = await answers("NM-003");
    expect(before.map(([, , amount]) => amount)).toEqual([expect.any(Number), 0]);
    const inGroups = Number(before[0]?.[2]);
    const session = (kind: string, heldOn: string) => run("recordSupervision", { worker, kind, heldOn }, HR);
    expect((await session("OUTSIDE_SPACE", "2026-10-05")).userErrors).toEqual([]);
    expect((await session("GROUP", "2026-10-19")).userErrors).toEqual([]);
    expect(await answers("NM-003")).toEqual([
      ["nm-group", "MET", inGroups + 2],
      ["nm-outside", "NOT_MET", 1],
    ]);
    await session("OUTSIDE_SPACE", "2026-11-02");
    expect(await answers("NM-003")).toEqual([
      ["nm-group", "MET", inGroups + 3],
      ["nm-outside", "MET", 2],
    ]);
  });

  it("are named on the record by their titles", async () => {
    const worker = { number: "NM-003" };
    await run("changeOwnKind", { kind: space, title: "Reflective space outside the trust", note: null }, HR);
    const word = { worker, as: "HR", subject: "COMPETENCE", topic: "OUR_JUDGEMENT", givenOn: "2026-11-02" };
    expect((await run("giveEndorsement", word, HR)).userErrors).toEqual([]);
    const { worker: read } = await ask<{
      worker: { supervisions: { nodes: object[] }; endorsements: { nodes: object[] } };
    }>(
      `{ worker(by: { number: "NM-003" }) { supervisions(first: 50) { nodes { kind { code title note } } } endorsements(first: 50) { nodes { subjectCode topic { title } } } } }`,
      HR,
    );
    expect(read.supervisions.nodes).toContainEqual({
      kind: { code: "OUTSIDE_SPACE", title: "Reflective space outside the trust", note: null },
    });
    expect(read.endorsements.nodes).toContainEqual({
      subjectCode: "OUR_JUDGEMENT",
      topic: { title: "Our judgement conversation" },
    });
  });

  it("come in files by their codes", async () => {
    const send = async (kind: string, text: string) => {
      const { data, errors } = await service.ask(
        "mutation ($input: ImportFileInput!) { importFile(input: $input) { tally { created refused } userErrors { message } } }",
        { input: { kind, format: "CSV", text, dryRun: false } },
        HR,
      );
      expect(errors).toBeUndefined();
      return (data as unknown as { importFile: { tally: { created: number; refused: number } } }).importFile
        .tally;
    };
    expect(
      await send(
        "SUPERVISIONS",
        "worker,kind,heldOn\nNM-001,OUTSIDE_SPACE,2026-09-01\nNM-001,EXTERNAL,2026-09-02\n",
      ),
    ).toEqual({ created: 1, refused: 1 });
    expect(
      await send("CREDENTIALS", "worker,type,issuer,awardedOn\nNM-001,FIRE_DRILL,Northmoor,2026-09-01\n"),
    ).toEqual({ created: 1, refused: 0 });
    expect(
      await send(
        "ENDORSEMENTS",
        "worker,as,subject,topic,givenOn\nNM-001,HR,COMPETENCE,OUR_JUDGEMENT,2026-09-01\n",
      ),
    ).toEqual({ created: 1, refused: 0 });
  });

  it("are retired once no current route asks for them, and what was recorded goes on counting", async () => {
    expect(await refusal("retireOwnKind", { kind: space })).toEqual({
      code: "REFERRED_TO",
      field: ["kind"],
      message:
        "These still refer to it: route R03. Publish versions of them that do not, or retire them first.",
    });
    const drill = await ask<{ credentialType: { id: string } }>(
      '{ credentialType(by: { code: "FIRE_DRILL" }) { id } }',
      HR,
    );
    const kind = drill.credentialType.id;
    expect(await refusal("retireOwnKind", { kind }, OTHER)).toMatchObject({ code: "NOT_FOUND" });
    expect((await run("retireOwnKind", { kind }, HR)).userErrors).toEqual([]);
    expect(await refusal("changeOwnKind", { kind, title: "Drill" })).toMatchObject({
      code: "WRONG_STATE",
      message: expect.stringContaining("FIRE_DRILL was retired on"),
    });
    expect(
      await refusal("addOwnKind", {
        ...SPACE,
        list: "CREDENTIAL_TYPE",
        code: "FIRE_DRILL",
        under: "PREVENT",
      }),
    ).toMatchObject({ code: "ALREADY_RECORDED" });
    // What happened while it was in use can still be recorded.
    const credential = { worker: { number: "NM-003" }, type: "FIRE_DRILL", issuer: "Northmoor" };
    expect(
      (await run("recordCredential", { ...credential, awardedOn: "2026-06-01" }, HR)).userErrors,
    ).toEqual([]);
    // After that day it cannot.
    await service.pool.query(
      "UPDATE credential_type SET retired_at = '2026-07-01T12:00Z' WHERE code = 'FIRE_DRILL'",
    );
    await refusal("retireOwnKind", { kind });
    expect(await refusal("recordCredential", { ...credential, awardedOn: "2026-07-02" })).toMatchObject({
      code: "WRONG_STATE",
      field: ["type"],
      message:
        "Your organisation's own credential type FIRE_DRILL was retired on 2026-07-01. You can record credentials up to that day, and this one is dated 2026-07-02.",
    });
    const { rows } = await service.pool.query<{ change: string }>(
      "SELECT change FROM own_kind_change ORDER BY changed_at",
    );
    // The first is the demonstration's.
    expect(rows.map(({ change }) => change)).toEqual([
      "ADDED",
      "ADDED",
      "ADDED",
      "ADDED",
      "ADDED",
      "ADDED",
      "CHANGED",
      "RETIRED",
    ]);
  });

  it("national ones are changed in files alone", async () => {
    const { supervisionKind } = await ask<{ supervisionKind: { id: string } }>(
      '{ supervisionKind(by: { code: "PEER" }) { id } }',
      HR,
    );
    expect(await refusal("retireOwnKind", { kind: supervisionKind.id })).toMatchObject({
      code: "WRONG_STATE",
      message: "PEER is national, so it cannot be changed here. Add one of your organisation's own under it.",
    });
  });
});
