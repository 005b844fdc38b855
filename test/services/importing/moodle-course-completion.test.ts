import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

/**
 * Moodle's report of course completion: identity fields, one criterion with its date, and the course. Instants are
 * as recent releases write them, and as older ones did.
 */
const REPORT = [
  'ID,Name,"Email address","ID number","Quiz: listening","Quiz: listening - Completion date","Course complete"',
  '7,"Amara O\'Brien",amara@northmoor.example,NM-001,Completed,"2026-10-01 09:30:00","2026-10-01 09:31:00"',
  '8,Ben,ben@northmoor.example,NM-002,"Not completed",,',
  '9,"Somebody else",else@northmoor.example,,Completed,"02/10/26, 16:00","02/10/26, 16:05"',
  '10,Nobody,nobody@northmoor.example,NM-999,Completed,"02/10/26, 16:00","31/02/26, 16:05"',
  "",
].join("\r\n");
const UNIT = { code: { curriculum: "HEE-PSW-CURRICULUM", code: "1.2" } };
const INPUT = { kind: "COMPLETIONS", format: "CSV", fileName: "completion-psw.csv", text: REPORT };
const READY = { ...INPUT, ready: "MOODLE_COURSE_COMPLETION" };

describe("Moodle's report of course completion", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  const send = async (input: object) => {
    const { data, errors } = await service.ask(
      `mutation ($input: ImportFileInput!) { importFile(input: $input) {
        tally { created skipped retracted refused } lines { line outcome code field } userErrors { code field message } } }`,
      { input },
      "trust-provider",
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { importFile: Record<string, unknown> }).importFile;
  };
  const completions = async () =>
    (
      await service.pool.query(
        `SELECT w.number, u.code, c.completed_on::text AS on, c.passed FROM completion c
         JOIN worker w ON w.organisation_id = c.organisation_id AND w.id = c.worker_id
         JOIN fact f ON f.organisation_id = c.organisation_id AND f.id = c.id
         JOIN curriculum_unit_version v ON v.id = c.unit_version_id JOIN curriculum_unit u ON u.id = v.unit_id
         WHERE c.completed_on = '2026-10-01' AND u.code = '1.2'`,
      )
    ).rows;

  it("shows line by line what would become of it", async () => {
    expect(await send({ ...READY, unit: UNIT, dryRun: true })).toEqual({
      tally: { created: 1, skipped: 1, retracted: 0, refused: 2 },
      lines: [
        { line: 2, outcome: "CREATED", code: null, field: null },
        { line: 3, outcome: "SKIPPED", code: null, field: null },
        { line: 4, outcome: "REFUSED", code: "MISSING", field: "worker" },
        { line: 5, outcome: "REFUSED", code: "OUT_OF_RANGE", field: "completedOn" },
      ],
      userErrors: [],
    });
    expect(await completions()).toEqual([]);
  });

  it("records who has completed the course, on that day, and once", async () => {
    expect(await send({ ...READY, unit: UNIT, dryRun: false })).toMatchObject({ tally: { created: 1 } });
    const recorded = { number: "NM-001", code: "1.2", on: "2026-10-01", passed: true };
    expect(await completions()).toEqual([recorded]);
    const again = { ...READY, text: `${REPORT}11,Ben,b@northmoor.example,NM-002,,,\r\n`, dryRun: false };
    expect(await send({ ...again, unit: UNIT })).toMatchObject({ tally: { created: 0, skipped: 3 } });
    expect(await completions()).toEqual([recorded]);
  });

  it("needs the unit that the course teaches, and takes none for another file", async () => {
    const without = await send({ ...READY, dryRun: true });
    expect(without.userErrors).toEqual([
      expect.objectContaining({
        code: "UNREADABLE",
        field: ["unit"],
        message: expect.stringContaining("Name the unit"),
      }),
    ]);
    const unknown = { code: { curriculum: "HEE-PSW-CURRICULUM", code: "99" } };
    expect((await send({ ...READY, unit: unknown, dryRun: true })).userErrors).toEqual([
      expect.objectContaining({ code: "UNKNOWN_CODE", field: ["unit"] }),
    ]);
    const plain = { ...INPUT, unit: UNIT, dryRun: true };
    expect((await send(plain)).userErrors).toEqual([expect.objectContaining({ field: ["unit"] })]);
  });
});
