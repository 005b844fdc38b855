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
});
