import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

/** A worker confirms that a supervision session took place. */
describe("confirming a supervision session", () => {
  let service: TestService;
  let record: Recorder;
  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
  });
  afterAll(() => service.close());

  /** A session of Amara's on a day, recorded by her peer supervisor. */
  async function session(heldOn: string): Promise<string> {
    const input = { worker: { number: "NM-001" }, kind: "PEER", heldOn };
    const { id } = await record.run("recordSupervision", input, "trust-peer-supervisor");
    return id ?? "";
  }
  const confirmed = async (supervision: string, setAgenda: boolean, as = "worker-amara") => {
    const { userErrors } = await record.run("confirmSupervision", { supervision, setAgenda }, as);
    return userErrors.map(({ code, field }) => `${code} ${field.join(".")}`.trim());
  };
  const confirmationOf = async (id: string) => {
    const { data, errors } = await service.ask(
      "query ($id: ID!) { node(id: $id) { ... on Supervision { confirmation { setAgenda recordedBy } } } }",
      { id },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { node: { confirmation: object | null } }).node.confirmation;
  };

  it("says whether they could set the agenda, and HR reads it beside the session", async () => {
    const id = await session("2026-11-03");
    expect(await confirmationOf(id)).toBeNull();
    expect(await confirmed(id, false)).toEqual([]);
    expect(await confirmationOf(id)).toEqual({ setAgenda: false, recordedBy: "Amara Okafor" });
  });

  it("again is nothing new, and otherwise than before is refused", async () => {
    const id = await session("2026-11-04");
    expect(await confirmed(id, true)).toEqual([]);
    const count = async () => (await service.pool.query("SELECT FROM supervision_confirmation")).rowCount;
    const before = await count();
    expect(await confirmed(id, true)).toEqual([]);
    expect(await confirmed(id, false)).toEqual(["ALREADY_RECORDED setAgenda"]);
    expect(await count()).toBe(before);
  });

  it("is for the worker whose session it was", async () => {
    const id = await session("2026-11-05");
    expect(await confirmed(id, true, "worker-chandra")).toEqual(["NOT_FOUND supervision"]);
    expect(await confirmationOf(id)).toBeNull();
  });

  const said = async (mutation: string, input: object, as = "worker-amara") => {
    const { userErrors } = await record.run(mutation, input, as);
    return userErrors.map(({ code, field }) => `${code} ${field.join(".")}`.trim());
  };
  const SESSION = `query ($id: ID!) { node(id: $id) { ... on Supervision {
    confirmation { tookPlace } contest { id tookPlace recordedBy } } } }`;
  const read = async (id: string, as = "trust-peer-supervisor") => {
    const { data } = await service.ask(SESSION, { id }, as);
    return (data as unknown as { node: { confirmation: object | null; contest: { id: string } | null } })
      .node;
  };
  /** Why a session does not count for the way up; null if nothing says that it does not. */
  const whyNot = async (id: string) => {
    const { data, errors } = await service.ask(
      `query { worker(by: { number: "NM-001" }) { eligibility(route: { code: "R03" }) {
        met { ...why } missing { ...why } employerOwes { ...why } } } }
      fragment why on RequirementResult { excluded { reason factId } }`,
      {},
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    type Part = { excluded: { reason: string; factId: string }[] };
    const { worker } = data as unknown as { worker: { eligibility: Record<string, Part[]> } };
    const excluded = Object.values(worker.eligibility).flatMap((parts) =>
      parts.flatMap((each) => each.excluded),
    );
    return excluded.find(({ factId }) => factId === id)?.reason ?? null;
  };

  it("can be denied: it does not count until they take that back, and the recorder sees it", async () => {
    const id = await session("2026-11-10");
    expect(await whyNot(id)).toBeNull();
    for (const _ of [1, 2]) expect(await said("contestSupervision", { supervision: id })).toEqual([]);
    expect(await read(id)).toMatchObject({
      confirmation: null,
      contest: { tookPlace: false, recordedBy: "Amara Okafor" },
    });
    expect(await whyNot(id)).toBe("CONTESTED");
    expect(await confirmed(id, true)).toEqual(["ALREADY_RECORDED supervision"]);
    const fact = (await read(id)).contest?.id;
    expect(await said("retractFact", { fact, reason: "I mixed up the days." })).toEqual([]);
    expect([await whyNot(id), (await read(id)).contest]).toEqual([null, null]);
    expect(await confirmed(id, true)).toEqual([]);
    expect(await said("contestSupervision", { supervision: id })).toEqual(["ALREADY_RECORDED supervision"]);
  });

  it("is denied by the worker alone", async () => {
    const id = await session("2026-11-11");
    expect(await said("contestSupervision", { supervision: id }, "worker-chandra")).toEqual([
      "NOT_FOUND supervision",
    ]);
    for (const other of ["trust-hr", "trust-peer-supervisor"])
      await expect(record.run("contestSupervision", { supervision: id }, other)).rejects.toThrow();
    expect((await read(id)).contest).toBeNull();
  });
});
