import type { Persona } from "../../../src/access/persona";
import { organisationId, workerId, workerPersonId } from "../../../src/commands/demonstration/personas";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

const AMARA = { code: "amara" };
/** Somebody of HR who also manages a team, and has a record of their own. */
const BOTH: Persona = {
  code: "hr-and-manager",
  title: "HR and line manager",
  organisation: "NORTHMOOR",
  actor: {
    subject: workerPersonId(AMARA),
    name: "Amara Okafor",
    organisationId: organisationId("NORTHMOOR"),
    capacities: ["HR", "LINE_MANAGER"],
    workerId: workerId(AMARA),
  },
};
const STANDING = "HR_STANDING,NO_FORMAL_PROCESS";

describe("a file of endorsements", () => {
  let service: TestService;
  let record: Recorder;

  beforeAll(async () => {
    service = await startDemonstration({ personas: [BOTH] });
    record = recorder(service);
  });

  afterAll(() => service.close());

  async function send(persona: string, ...lines: string[]): Promise<{ tally: object; lines: object[] }> {
    const { data, errors } = await service.ask(
      "mutation ($input: ImportFileInput!) { importFile(input: $input) { tally { created skipped refused } lines { line outcome code field } } }",
      { input: { kind: "ENDORSEMENTS", format: "CSV", text: lines.join("\n"), dryRun: false } },
      persona,
    );
    if (errors) throw new Error(errors[0]?.message);
    return (data as unknown as { importFile: { tally: object; lines: object[] } }).importFile;
  }
  async function words(number: string, givenOn: string): Promise<object[]> {
    const { data } = await service.ask(
      "query ($number: String!) { worker(by: { number: $number }) { endorsements(first: 100) { nodes { capacity subject subjectCode givenOn expiresOn recordedAs route { code } } } } }",
      { number },
      "trust-hr",
    );
    const { nodes } = (data as unknown as { worker: { endorsements: { nodes: { givenOn: string }[] } } })
      .worker.endorsements;
    return nodes.filter((each) => each.givenOn === givenOn);
  }

  it("is the sender's own word for each worker, in the capacity in which they act", async () => {
    const file = [
      "worker,subject,topic,route,givenOn,expiresOn",
      `NM-001,${STANDING},,2026-09-11,2027-09-01`,
      `NM-002,${STANDING},,2026-09-11,`,
    ];
    expect(await send("trust-hr", ...file)).toMatchObject({ tally: { created: 2, skipped: 0, refused: 0 } });
    expect(await words("NM-001", "2026-09-11")).toEqual([
      {
        capacity: "HR",
        subject: "HR_STANDING",
        subjectCode: "NO_FORMAL_PROCESS",
        givenOn: "2026-09-11",
        expiresOn: "2027-09-01",
        recordedAs: "HR",
        route: null,
      },
    ]);
    // Sent again it gives nobody's word twice; a colleague's is another.
    expect(await send("trust-hr", ...file, "")).toMatchObject({ tally: { created: 0, skipped: 2 } });
    const support = "worker,subject,route,givenOn\nNM-002,SUPPORTS_MOVE,R03,2026-09-02";
    expect(await send("trust-line-manager", support)).toMatchObject({ tally: { created: 1 } });
    expect(await send("trust-lead", support)).toMatchObject({ tally: { created: 1 } });
    expect(await words("NM-002", "2026-09-02")).toMatchObject([
      { route: { code: "R03" } },
      { route: { code: "R03" } },
    ]);
  });

  it("names the capacity where its sender has several, and none that is not theirs", async () => {
    const head = "worker,as,subject,givenOn";
    const line = (as: string, number = "NM-002") => `${number},${as},APPRAISAL,2026-09-03`;
    expect(await send("hr-and-manager", head, line("LINE_MANAGER"), line("HR"))).toMatchObject({
      tally: { created: 2 },
    });
    const before = await record.facts();
    const refused = [
      { line: 2, code: "MISSING", field: "as" },
      { line: 3, code: "CAPACITY", field: "as" },
      { line: 4, code: "UNKNOWN_CODE", field: "as" },
      { line: 5, code: "OWN_WORK", field: "worker" },
    ];
    const sent = await send(
      "hr-and-manager",
      head,
      line(""),
      line("PEER_SUPERVISOR"),
      line("KING"),
      line("HR", "NM-001"),
    );
    expect(sent).toMatchObject({ tally: { created: 0, refused: 4 }, lines: refused });
    expect(await record.facts()).toBe(before);
  });

  it.each([
    ["a subject that there is not", "NM-002,PRAISE,,,2026-09-04", "UNKNOWN_CODE", "subject"],
    ["a topic that there is not", "NM-002,HR_STANDING,GOOD,,2026-09-04", "UNKNOWN_CODE", "topic"],
    ["support for no route", "NM-002,SUPPORTS_MOVE,,,2026-09-04", "MISSING", "route"],
    [
      "support for a route that there is not",
      "NM-002,SUPPORTS_MOVE,,R99,2026-09-04",
      "UNKNOWN_CODE",
      "route",
    ],
    ["a day that has not come", `NM-002,${STANDING},,2027-09-04`, "DATE_IN_FUTURE", "givenOn"],
    ["no day", `NM-002,${STANDING},,`, "MISSING", "givenOn"],
    ["a worker of another organisation", `OD-001,${STANDING},,2026-09-04`, "NOT_FOUND", "worker"],
  ])("refuses a line with %s, and says where", async (_, line, code, field) => {
    const before = await record.facts();
    expect(await send("trust-hr", "worker,subject,topic,route,givenOn", line)).toMatchObject({
      tally: { created: 0, refused: 1 },
      lines: [{ line: 2, outcome: "REFUSED", code, field }],
    });
    expect(await record.facts()).toBe(before);
  });

  it("is nobody's to send who endorses nobody", async () => {
    const file = ["worker,subject,givenOn", "NM-002,APPRAISAL,2026-09-05"];
    for (const persona of ["trust-provider", "trust-assessor", "trust-auditor", "trust-learning-system"])
      await expect(send(persona, ...file)).rejects.toThrow(/This needs one of these|Only people may/);
  });
});
