import { inDays } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

/** A worker records what they did to keep their practice up. */
describe("an entry of continuing professional development", () => {
  const worker = { number: "NM-001" };
  const entry = { worker, doneOn: "2026-11-03", minutes: 90, kind: "SHADOWING" };
  let service: TestService;
  let record: Recorder;
  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
  });
  afterAll(() => service.close());

  const recorded = async (more: object, as = "worker-amara") => {
    const { userErrors } = await record.run("recordCpdEntry", { ...entry, ...more }, as);
    return userErrors.map(({ code, field }) => `${code} ${field.join(".")}`.trim());
  };
  const entries = async (as: string): Promise<readonly object[]> => {
    const { data, errors } = await service.ask(
      `{ worker(by: { number: "NM-001" }) { cpdEntries(first: 20) { nodes {
        doneOn minutes kind competences { code } domains { code } recordedBy
      } } } }`,
      {},
      as,
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { worker: { cpdEntries: { nodes: object[] } } }).worker.cpdEntries.nodes;
  };

  it("has a day, a length, a kind and what it touched, each once, and no words", async () => {
    const touched = {
      competences: [{ code: { code: "6.1" } }, { code: { code: "6.1" } }, { code: { code: "3.2" } }],
      domains: [{ code: { code: "4" } }],
    };
    expect(await recorded(touched)).toEqual([]);
    expect(await recorded({ doneOn: "2026-11-04", minutes: 30 }, "trust-peer-supervisor")).toEqual([]);
    expect(await entries("trust-hr")).toEqual([
      expect.objectContaining({ doneOn: "2026-11-04", minutes: 30, recordedBy: "Marie Delacroix" }),
      {
        doneOn: "2026-11-03",
        minutes: 90,
        kind: "SHADOWING",
        competences: [{ code: "6.1" }, { code: "3.2" }],
        domains: [{ code: "4" }],
        recordedBy: "Amara Okafor",
      },
    ]);
  });

  it("is refused with what would be right, and stores nothing", async () => {
    const before = await entries("trust-hr");
    expect(await recorded({ doneOn: inDays(1, TEST_DAY) })).toEqual(["DATE_IN_FUTURE doneOn"]);
    expect(await recorded({ minutes: 0 })).toEqual(["OUT_OF_RANGE minutes"]);
    expect(await recorded({ minutes: 10_081 })).toEqual(["OUT_OF_RANGE minutes"]);
    expect(await recorded({ competences: [{ code: { code: "6.9" } }] })).toEqual([
      "UNKNOWN_CODE competences.0",
    ]);
    expect(await recorded({}, "charity-hr")).toEqual(["NOT_FOUND worker"]);
    expect(await entries("trust-hr")).toEqual(before);
  });
});
