import { ESR_COMPETENCES } from "../../../src/services/importing/shared/ready-mappings";
import { type FileSender, openFileSender } from "../../support/file-sender";

let sender: FileSender;

beforeAll(async () => {
  sender = await openFileSender();
  await sender.run(sender.fileWith("one.csv", "number,name\nESR-1,Ada Example\n"), "WORKERS");
});
afterAll(() => sender.close());

it("facts of an ESR export are recorded with each of its traps, by whoever sent them, and once", async () => {
  const esr = sender.fileWith(
    "esr.csv",
    [
      "Competency Name,Competence Level,Min Requirement,Essential,Expiry Date,Compliance Status,Description,Date Start,Date Last Awarded,Title,Last Updated By,VPD",
      "NHS|CSTF|Fire Safety - 2 Years|,1 - Attended,,Y,30-Nov-2028,GREEN,,,2025/12/02 00:00:00,,SMITH,457",
      "NHS|CSTF|Moving and Handling - Level 1 - 3 Years|,1 - Attended,,Y,No Expiry,GREEN,,,02-Dec-2025,,SMITH,457",
      "NHS|CSTF|fire safety - 2 Years|,1 - Attended,,Y,2028/11/30 00:00:00,GREEN,,,02-DEC-2025,,JONES,457",
      "457|LOCAL|Clinical Risk (PAR) - 3 Years|,1 - Attended,,Y,30-Nov-2028,GREEN,,,2025/12/02 00:00:00,,SMITH,457",
      "NHS|CSTF|Conflict Resolution - 3 Years|,,,Y,,RED,,,,,SMITH,457",
      "NHS|CSTF|Preventing Radicalisation - 3 Years|,,,Y,,GREEN,,,31-Feb-2026,,SMITH,457",
    ].join("\n"),
  );
  await expect(sender.run(esr, ESR_COMPETENCES)).rejects.toThrow("Name the worker by their number");
  const before = await sender.count("fact");
  const worker = "ESR-1";
  const dry = await sender.run(esr, ESR_COMPETENCES, { worker, dryRun: true });
  expect(dry.outcomes.slice(0, 3)).toEqual(["2 CREATED", "3 CREATED", "4 REFUSED"]);
  expect(dry.said).toContain("2 created, 0 changed, 0 skipped, 4 refused");
  expect([
    await sender.count("fact"),
    await sender.count("import WHERE kind = 'CREDENTIALS' AND NOT dry_run"),
  ]).toEqual([before, 0]);

  const { rejects } = await sender.run(esr, ESR_COMPETENCES, { worker });
  const { rows } = await sender.client.query(
    `SELECT t.code, issuer, awarded_on::text AS awarded, expires_on::text AS expires, stated_as AS stated, f.recorded_as AS "as", f.recorded_by AS "by"
       FROM credential c JOIN credential_type t ON t.id = c.credential_type_id JOIN fact f ON f.organisation_id = c.organisation_id AND f.id = c.id ORDER BY t.code`,
  );
  const shared = { issuer: "NHS", awarded: "2025-12-02", as: "HR", by: sender.context.actor.subject };
  expect(rows).toEqual([
    { ...shared, code: "FIRE_SAFETY", expires: "2028-11-30", stated: "NHS|CSTF|Fire Safety - 2 Years|" },
    {
      ...shared,
      code: "MOVING_HANDLING",
      expires: null,
      stated: "NHS|CSTF|Moving and Handling - Level 1 - 3 Years|",
    },
  ]);
  expect(rejects).toMatch(/^4,ALREADY_RECORDED,statedAs,.*different statedAs/m);
  expect(rejects).toMatch(/^5,UNKNOWN_CODE,type,"There is no credential type ""Clinical Risk \(PAR\)""/m);
  expect(rejects).toMatch(/^6,MISSING,awardedOn,Date Last Awarded is empty/m);
  expect(rejects).toMatch(/^7,OUT_OF_RANGE,awardedOn,.*31-Feb-2026/m);
  expect((await sender.run(esr, ESR_COMPETENCES, { worker })).said).toContain(
    "0 created, 0 changed, 2 skipped, 4 refused",
  );
});

it("posts, completions, supervisions and verified credentials come as lines of JSON or CSV, ends later", async () => {
  const post = { worker: "ESR-1", roleBand: "PSW", startedOn: "2024-01-08", wholeTimeEquivalent: 0.6 };
  const posts = [
    { ...post, contractKind: "PERMANENT" },
    { ...post, contractKind: "PERMANENT", endedOn: "2026-02-01" },
    { ...post, contractKind: "PERMANENT", worker: "NOBODY" },
    { ...post, contractKind: "FOREVER" },
  ];
  const text = `${posts.map((each) => JSON.stringify(each)).join("\n")}\nnot json\n`;
  expect((await sender.run(sender.fileWith("posts.ndjson", text), "POSTS")).said).toContain(
    "1 created, 1 changed, 0 skipped, 3 refused",
  );
  expect(
    (await sender.one<{ ends: string }>("SELECT effective_on::text AS ends FROM post_change")).ends,
  ).toBe("2026-02-01");
  const facts = {
    COMPLETIONS:
      "worker,curriculum,unit,passed,completedOn\nESR-1,HEE-PSW-CURRICULUM,1.1,yes,2026-05-11\nESR-1,HEE-PSW-CURRICULUM,1.1,yes,2026-05-11\nESR-1,HEE-PSW-CURRICULUM,1.1,yes,2999-05-11\n",
    SUPERVISIONS: "worker,kind,heldOn\nESR-1,PEER,2026-05-11\nESR-1,PEER,2026-05-11\nESR-1,TEA,2026-05-11\n",
    CREDENTIALS:
      "worker,type,issuer,awardedOn,verifiedHow\nESR-1,PREVENT,Learning,2026-05-11,Seen\nESR-1,PREVENT,Learning,2026-05-11,Seen\nESR-1,PREVENT,Learning,,Seen\n",
  };
  for (const kind of ["COMPLETIONS", "SUPERVISIONS", "CREDENTIALS"] as const)
    expect((await sender.run(sender.fileWith(`${kind}.csv`, facts[kind]), kind)).said).toBe(
      `${kind}: 1 created, 0 changed, 1 skipped, 1 refused`,
    );
  expect(await sender.count("credential_verification")).toBe(1);
  expect(await sender.strictly()).toBe(true);
});
