import type { Persona } from "../../src/access/persona";
import { organisationId, workerId, workerPersonId } from "../../src/commands/demonstration/personas";
import { Capacity } from "../../src/entities/vocabulary";
import { toGlobalId } from "../../src/schema/node";
import { startDemonstration } from "../support/demonstration";
import { type Acting, acting, amara, chandra } from "../support/partners";
import { recorder } from "../support/recorder";
import type { TestService } from "../support/server";

const AMARA = {
  subject: workerPersonId({ code: "amara" }),
  name: "Amara",
  organisationId: organisationId("NORTHMOOR"),
  workerId: workerId({ code: "amara" }),
};
const as = (code: string, capacities: readonly Capacity[]): Persona => ({
  code,
  title: code,
  organisation: "NORTHMOOR",
  actor: { ...AMARA, capacities },
});
/** Everything at once, the worker among it; everything but the worker. */
const [EVERYTHING, ALL_BUT_WORKER, AS_WORKER] = ["everything", "all-but-worker", "as-worker"];
/** The same person signed in for a partner. */
const AT_PARTNER: Persona = {
  code: "at-partner",
  title: "at the partner",
  organisation: "OPEN-DOOR",
  actor: {
    ...AMARA,
    organisationId: organisationId("OPEN-DOOR"),
    workerId: null,
    capacities: ["PEER_SUPERVISOR", "LINE_MANAGER", "PROVIDER"],
  },
};

const POST = {
  roleBand: { code: "PSW_SNR" },
  startedOn: "2020-01-01",
  wholeTimeEquivalent: 1,
  contractKind: "PERMANENT",
};
const SESSION = { kind: "PEER", heldOn: "2026-03-03" };
const UNIT = { unit: { code: { code: "1.2" } }, passed: true, completedOn: "2026-03-03" };
const CREDENTIAL = { type: "FIRE_SAFETY", issuer: "Us", awardedOn: "2026-03-03" };

describe("nobody keeps their own record", () => {
  let service: TestService;
  let api: Acting;
  let facts: () => Promise<number>;

  beforeAll(async () => {
    service = await startDemonstration({
      personas: [
        as(EVERYTHING, Object.values(Capacity)),
        as(
          ALL_BUT_WORKER,
          Object.values(Capacity).filter((capacity) => capacity !== "WORKER"),
        ),
        as(AS_WORKER, ["WORKER"]),
        AT_PARTNER,
      ],
    });
    api = acting(service);
    ({ facts } = recorder(service));
  });

  afterAll(() => service.close());

  const runAll = async (persona: string, of: string) => ({
    startPost: await api.run("startPost", { worker: { id: of }, ...POST }, persona),
    recordCompletion: await api.run("recordCompletion", { worker: { id: of }, ...UNIT }, persona),
    recordSupervision: await api.run("recordSupervision", { worker: { id: of }, ...SESSION }, persona),
  });

  it.each([EVERYTHING, ALL_BUT_WORKER])("whatever else they are: %s", async (persona) => {
    const before = await facts();
    for (const [mutation, { id, userErrors }] of Object.entries(await runAll(persona, amara)))
      expect({ mutation, id, userErrors }).toEqual({
        mutation,
        id: null,
        userErrors: [
          {
            code: "OWN_WORK",
            field: ["worker"],
            message:
              "This is your own record, and you cannot do this to it. Ask somebody else who may do it.",
          },
        ],
      });
    expect(await facts()).toBe(before);
    for (const { id } of Object.values(await runAll(persona, chandra))) expect(id).not.toBeNull();
  });

  it("but as its worker, what is the worker's to say", async () => {
    const credential = { worker: { id: amara }, ...CREDENTIAL };
    expect(await api.run("recordCredential", credential, EVERYTHING)).toMatchObject({ userErrors: [] });
    expect(await api.refused(api.run("recordCredential", credential, ALL_BUT_WORKER))).toEqual({
      code: "OWN_WORK",
      field: ["worker"],
      message:
        "This is your own record. You can do this only as its worker: sign in as WORKER, or ask somebody else to do it.",
    });
  });

  it("nor takes back what others have recorded of them, only what they said themselves", async () => {
    const retract = (fact: string | null, persona: string) =>
      service
        .ask(
          "mutation ($input: RetractFactInput!) { retractFact(input: $input) { fact { id } userErrors { code } } }",
          { input: { fact, reason: "No." } },
          persona,
        )
        .then(({ data, errors }) => ({ ...Object(data).retractFact, refusal: errors?.[0]?.extensions.code }));
    const session = { worker: { id: amara }, ...SESSION, heldOn: "2026-03-05" };
    const { id: others } = await api.run("recordSupervision", session, "trust-peer-supervisor");
    const credential = { worker: { id: amara }, ...CREDENTIAL, awardedOn: "2026-03-05" };
    const { id: own } = await api.run("recordCredential", credential, AS_WORKER);
    const before = await facts();
    expect(await retract(others, ALL_BUT_WORKER)).toMatchObject({ userErrors: [{ code: "OWN_WORK" }] });
    expect(await retract(others, EVERYTHING)).toMatchObject({ userErrors: [{ code: "OWN_WORK" }] });
    expect(await retract(others, AS_WORKER)).toEqual({ refusal: "FORBIDDEN" });
    expect(await retract(own, ALL_BUT_WORKER)).toMatchObject({ userErrors: [{ code: "OWN_WORK" }] });
    expect(await facts()).toBe(before);
    expect(await retract(own, EVERYTHING)).toMatchObject({ fact: { id: own }, userErrors: [] });
    expect(await retract(others, "trust-hr")).toMatchObject({ fact: { id: others }, userErrors: [] });
  });

  it("nor takes back a conflict of interest that somebody else has declared of them, or their appointment", async () => {
    const assessor = toGlobalId("Member", AMARA.subject);
    // Members are those who have signed in.
    await api.ask("{ me { number } }", ALL_BUT_WORKER);
    const declare = { worker: { id: chandra }, assessor, reason: "They are related.", fromOn: "2026-01-01" };
    const appoint = { assessor, fromOn: "2026-01-01", covers: { everyCompetence: true } };
    const facts = [
      await api.run("declareConflict", declare, "trust-lead"),
      await api.run("appointAssessor", appoint, "trust-lead"),
    ];
    for (const { id } of facts) {
      const undo = { fact: id, reason: "No." };
      expect(await api.refused(api.run("retractFact", undo, EVERYTHING))).toMatchObject({ code: "OWN_WORK" });
      expect(await api.run("retractFact", undo, "trust-hr")).toMatchObject({ id, userErrors: [] });
    }
    const { id } = await api.run("declareConflict", { ...declare, assessor: null }, EVERYTHING);
    expect(await api.run("retractFact", { fact: id, reason: "Over." }, EVERYTHING)).toMatchObject({
      userErrors: [],
    });
  });

  it("nor one of several in a batch, of which the others are recorded", async () => {
    const items = [chandra, amara, chandra].map((worker, at) => ({
      worker: { id: worker },
      kind: "PEER",
      heldOn: `2026-04-0${at + 1}`,
    }));
    const send = (policy: string) =>
      recorder(service).batch("recordSupervisions", { items, policy }, EVERYTHING);
    const codes = ({ results }: Awaited<ReturnType<typeof send>>) =>
      results.map(({ id, userErrors }) => (id === null ? userErrors[0]?.code : "RECORDED"));
    expect(codes(await send("ALL_OR_NOTHING"))).toEqual(["NOTHING_STORED", "OWN_WORK", "NOTHING_STORED"]);
    const sent = await send("EACH_FOR_ITSELF");
    expect(codes(sent)).toEqual(["RECORDED", "OWN_WORK", "RECORDED"]);
    expect(sent.results[1]?.userErrors[0]?.field).toEqual(["items", "1", "worker"]);
  });

  it.each([
    ["SUPERVISIONS", "worker,kind,heldOn\nNM-001,PEER,2026-05-01\nNM-003,PEER,2026-05-01\n", "worker"],
    [
      "CREDENTIALS",
      "worker,type,issuer,awardedOn\nNM-001,FIRE_SAFETY,Us,2026-05-01\nNM-003,FIRE_SAFETY,Us,2026-05-01\n",
      "worker",
    ],
    ["WORKERS", "number,name\nNM-001,Another Name\nNM-777,New\n", "number"],
  ])("nor a line of a file, of which the other lines land: %s", async (kind, text, field) => {
    for (const dryRun of [true, false]) {
      const { data } = await service.ask(
        `mutation ($input: ImportFileInput!) { importFile(input: $input) {
          tally { created changed skipped refused } lines { line outcome code field } import { refused(first: 10) { nodes { line code field } } } } }`,
        { input: { kind, format: "CSV", text, dryRun } },
        EVERYTHING,
      );
      const { tally, lines, import: sent } = Object(data).importFile;
      expect(tally).toEqual({ created: 1, changed: 0, skipped: 0, refused: 1 });
      const refused = dryRun ? lines : sent.refused.nodes;
      expect(refused).toContainEqual(expect.objectContaining({ line: 2, code: "OWN_WORK", field }));
    }
  });

  it("nor through a partner that was granted to act for them", async () => {
    await api.grant("PEER_SUPERVISOR", [amara, chandra]);
    await api.grant("PROVIDER", [amara, chandra]);
    const session = (worker: string) =>
      api.run(
        "recordSupervision",
        { worker: { id: worker }, ...SESSION, heldOn: "2026-06-01" },
        AT_PARTNER.code,
        "NORTHMOOR",
      );
    const unit = (worker: string) =>
      api.run(
        "recordCompletion",
        { worker: { id: worker }, ...UNIT, completedOn: "2026-06-01" },
        AT_PARTNER.code,
        "NORTHMOOR",
      );
    expect(await session(chandra)).toMatchObject({ userErrors: [] });
    expect(await unit(chandra)).toMatchObject({ userErrors: [] });
    const endorse = (worker: string) =>
      api.run(
        "giveEndorsement",
        { worker: { id: worker }, as: "PEER_SUPERVISOR", subject: "APPRAISAL" },
        AT_PARTNER.code,
        "NORTHMOOR",
      );
    expect(await endorse(chandra)).toMatchObject({ userErrors: [] });
    for (const call of [session, unit, endorse])
      expect(await call(amara)).toMatchObject({
        id: null,
        userErrors: [{ code: "OWN_WORK", field: ["worker"] }],
      });
  });

  it("nor lets a partner act for themselves, nor erases themselves", async () => {
    const grant = {
      partner: { code: "OPEN-DOOR" },
      capacity: "ASSESSOR",
      workers: [{ id: chandra }, { id: amara }],
      fromOn: "2026-01-01",
    };
    expect(await api.refused(api.run("grantPartner", grant, EVERYTHING))).toMatchObject({
      code: "OWN_WORK",
      field: ["workers", "1"],
    });
    await api.run("requestErasure", { worker: { id: amara } }, AS_WORKER);
    const erasure = { worker: { id: amara }, reason: "As I asked." };
    expect(await api.refused(api.run("carryOutErasure", erasure, EVERYTHING))).toMatchObject({
      code: "OWN_WORK",
      field: ["worker"],
    });
  });

  describe("and of what a call takes, each field is for those who may write it", () => {
    const versionOf = async (number: string): Promise<number> => {
      const { data } = await service.ask(
        `{ worker(by: { number: "${number}" }) { version } }`,
        {},
        "trust-hr",
      );
      return Object(data).worker.version;
    };
    const update = async (worker: string, number: string, fields: object, persona: string) => {
      const input = { worker: { id: worker }, expectedVersion: await versionOf(number), ...fields };
      const { data, errors } = await service.ask(
        "mutation ($input: UpdateWorkerInput!) { updateWorker(input: $input) { worker { id } userErrors { code field } } }",
        { input },
        persona,
      );
      return errors?.[0]?.message ?? (Object(data).updateWorker.userErrors[0] as unknown) ?? "done";
    };

    it.each([
      ["trust-hr", "This needs one of these capacities: WORKER on your own record. You act as HR."],
      ["trust-hr-system", "Programs may not do this. Only people may."],
    ])("what a worker wants is not %s's to say, not even along with the rest", async (persona, said) => {
      for (const intention of ["STAYING", "EXPLORING", null])
        expect(await update(chandra, "NM-003", { team: "Another", intention }, persona)).toBe(
          `You cannot write the field intention. ${said}`,
        );
      expect(await update(chandra, "NM-003", { team: "Another" }, persona)).toBe("done");
    });

    it("is a worker's to say of themselves alone, whatever else they are", async () => {
      const staying = { intention: "STAYING" };
      expect(await update(amara, "NM-001", staying, AS_WORKER)).toBe("done");
      expect(await update(amara, "NM-001", staying, EVERYTHING)).toBe("done");
      expect(await update(chandra, "NM-003", staying, EVERYTHING)).toMatch(
        /^You cannot write the field intention/,
      );
      expect(await update(amara, "NM-001", staying, ALL_BUT_WORKER)).toMatch(
        /^You cannot write the field intention/,
      );
      expect(await update(amara, "NM-001", { name: "Another" }, AS_WORKER)).toMatch(
        /^You cannot write the field name/,
      );
      for (const fields of [{ name: "Another" }, { team: null }, { ...staying, team: "Mine" }])
        expect(await update(amara, "NM-001", fields, EVERYTHING)).toMatchObject({ code: "OWN_WORK" });
    });
  });

  it("while a member without a record of their own keeps everybody's", async () => {
    const worker = toGlobalId("Worker", AMARA.workerId);
    for (const { id } of Object.values({
      post: await api.run(
        "startPost",
        { worker: { id: worker }, ...POST, startedOn: "2021-01-01" },
        "trust-hr",
      ),
      session: await api.run(
        "recordSupervision",
        { worker: { id: worker }, ...SESSION, heldOn: "2026-07-01" },
        "trust-peer-supervisor",
      ),
    }))
      expect(id).not.toBeNull();
  });
});
