import { organisationId, workerId } from "../../src/commands/demonstration/personas";
import { toGlobalId } from "../../src/entities/global-id";
import { startDemonstration } from "../support/demonstration";
import { type Payload, type Recorder, recorder } from "../support/recorder";
import type { TestService } from "../support/server";

const NOBODY = toGlobalId("Worker", "00000000-0000-4000-8000-000000000000");
/** Mo works for the charity, whose number for them is OD-001. */
const MO = toGlobalId("Worker", workerId({ code: "mo" }));
const OPEN_DOOR = toGlobalId("Organisation", organisationId("OPEN-DOOR"));

describe("inputs that name something by its id or its natural key", () => {
  let service: TestService;
  let record: Recorder;
  let chandra: string;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
    chandra = await record.idOf("NM-003");
  });

  afterAll(() => service.close());

  /** The global id of one thing that is published. */
  async function idOf(query: string): Promise<string> {
    const { data } = await service.ask(`{ it: ${query} { id } }`);
    return (data as unknown as { it: { id: string } }).it.id;
  }
  const done = async (mutation: string, input: object, persona: string): Promise<string> => {
    const { id, userErrors } = await record.run(mutation, input, persona);
    expect(userErrors).toEqual([]);
    return id ?? "";
  };

  it("record the same about a worker by their staff number as by their id, also in batches", async () => {
    const session = { kind: "PEER", heldOn: "2026-03-09" };
    const supervisor = "trust-peer-supervisor";
    const one = await record.run(
      "recordSupervision",
      { worker: { number: "NM-003" }, ...session },
      supervisor,
    );
    expect(one).toMatchObject({ userErrors: [], worker: { name: "Chandra Patel" } });
    const many = await record.batch(
      "recordSupervisions",
      {
        policy: "EACH_FOR_ITSELF",
        items: [
          { worker: { number: "NM-002" }, ...session },
          { worker: { id: chandra }, ...session, heldOn: "2026-03-10" },
          { worker: { number: "NM-999" }, ...session },
        ],
      },
      supervisor,
    );
    expect(many.results.map(({ userErrors }) => userErrors.map(({ code, field }) => [code, field]))).toEqual([
      [],
      [],
      [["NOT_FOUND", ["items", "2", "worker"]]],
    ]);
  });

  it("answer alike for a worker who is not there and for one of another organisation, whom a number never finds", async () => {
    const before = await record.facts();
    const answers: Payload["userErrors"][] = [];
    for (const worker of [{ number: "NM-999" }, { number: "OD-001" }, { id: NOBODY }, { id: MO }]) {
      const input = { worker, kind: "PEER", heldOn: "2026-03-09" };
      answers.push((await record.run("recordSupervision", input, "trust-peer-supervisor")).userErrors);
      answers.push(
        (await record.run("updateWorker", { worker, expectedVersion: 1, team: "A" }, "trust-hr")).userErrors,
      );
      answers.push(
        (
          await record.run(
            "waiveRequirement",
            {
              worker,
              route: { code: "R03" },
              requirement: "supervision",
              authority: "The panel",
              reason: "None",
              fromOn: "2026-03-09",
            },
            "trust-lead",
          )
        ).userErrors,
      );
    }
    for (const answer of answers)
      expect(answer).toEqual([
        {
          code: "NOT_FOUND",
          field: ["worker"],
          message: "Worker not found in your organisation.",
        },
      ]);
    expect(await record.facts()).toBe(before);
    expect((await service.ask('{ worker(by: { number: "OD-001" }) { name } }', {}, "trust-hr")).data).toEqual(
      {
        worker: null,
      },
    );
  });

  it("take reference data by id and by code", async () => {
    const unit = await idOf('curriculumUnit(by: { code: { code: "1.2" } })');
    const programme = await idOf('programme(by: { code: "IMROC-PSW" })');
    const role = await idOf('roleBand(by: { code: "PSW" })');
    const route = await idOf('progressionRoute(by: { code: "R03" })');
    const competence = await idOf('competence(by: { code: { code: "3.4" } })');
    const duty = await idOf('competence(by: { code: { code: "9.2" } })');
    const worker = { number: "NM-003" };
    const completed = { worker, unit: { id: unit }, programme: { id: programme }, passed: true };
    await done("recordCompletion", { ...completed, completedOn: "2026-03-01" }, "trust-provider");
    const post = { worker, roleBand: { id: role }, host: { code: "OPEN-DOOR" }, contractKind: "BANK" };
    await done(
      "startPost",
      { ...post, startedOn: "2020-01-01", endedOn: "2020-02-01", wholeTimeEquivalent: 0.2 },
      "trust-hr",
    );
    await done(
      "giveEndorsement",
      { worker, as: "LINE_MANAGER", subject: "SUPPORTS_MOVE", route: { id: route } },
      "trust-line-manager",
    );
    await done("attestDuty", { competence: { id: duty }, met: true }, "trust-hr");
    await done(
      "draftEvidence",
      {
        worker,
        kind: "REFLECTIVE_ACCOUNT",
        doneOn: "2026-03-02",
        title: "A day",
        claims: [{ competence: { id: competence }, level: "INDEPENDENT" }],
      },
      "worker-chandra",
    );
    await done(
      "consentToCopy",
      { worker, to: { id: OPEN_DOOR }, what: ["POST"], untilOn: "2029-01-01" },
      "worker-chandra",
    );
    await done(
      "grantPartner",
      {
        partner: { id: OPEN_DOOR },
        capacity: "PROVIDER",
        workers: [{ number: "NM-003" }, { id: chandra }, { number: "NM-002" }],
        fromOn: "2026-01-01",
      },
      "trust-hr",
    );
    await done(
      "stateAcceptancePolicy",
      { rules: [{ kind: "CREDENTIAL", fromOrganisations: [{ id: OPEN_DOOR }, { code: "OPEN-DOOR" }] }] },
      "trust-lead",
    );
  });

  it("say where something is named that there is not, by an id or by a code", async () => {
    const worker = { number: "NM-003" };
    const none = (type: string) => ({ id: toGlobalId(type, "00000000-0000-4000-8000-000000000000") });
    const unit = { worker, passed: true, completedOn: "2026-03-01" };
    const post = { worker, startedOn: "2026-03-01", wholeTimeEquivalent: 1, contractKind: "BANK" };
    const known = { unit: { code: { code: "1.2" } }, roleBand: { code: "PSW" } };
    const wrong: [mutation: string, input: object, persona: string, code: string, field: string[]][] = [
      [
        "recordCompletion",
        { ...unit, unit: none("CurriculumUnit") },
        "trust-provider",
        "NOT_FOUND",
        ["unit"],
      ],
      ["recordCompletion", { ...unit, unit: none("Programme") }, "trust-provider", "NOT_FOUND", ["unit"]],
      [
        "recordCompletion",
        { ...unit, unit: { code: { code: "9.9" } } },
        "trust-provider",
        "UNKNOWN_CODE",
        ["unit"],
      ],
      [
        "recordCompletion",
        { ...unit, unit: known.unit, programme: { code: "NONE" } },
        "trust-provider",
        "UNKNOWN_CODE",
        ["programme"],
      ],
      ["startPost", { ...post, roleBand: none("RoleBand") }, "trust-hr", "NOT_FOUND", ["roleBand"]],
      ["startPost", { ...post, roleBand: { code: "KING" } }, "trust-hr", "UNKNOWN_CODE", ["roleBand"]],
      [
        "startPost",
        { ...post, roleBand: known.roleBand, host: none("Organisation") },
        "trust-hr",
        "NOT_FOUND",
        ["host"],
      ],
      [
        "startPost",
        { ...post, roleBand: known.roleBand, host: { code: "NOBODY" } },
        "trust-hr",
        "UNKNOWN_CODE",
        ["host"],
      ],
      ["attestDuty", { competence: none("Competence"), met: true }, "trust-hr", "NOT_FOUND", ["competence"]],
      [
        "attestDuty",
        { competence: { code: { code: "9.2", framework: "NONE" } }, met: true },
        "trust-hr",
        "UNKNOWN_CODE",
        ["competence"],
      ],
      ["aspireTo", { worker, route: { code: "R99" } }, "worker-chandra", "UNKNOWN_CODE", ["route"]],
      [
        "grantPartner",
        {
          partner: { code: "OPEN-DOOR" },
          capacity: "PROVIDER",
          workers: [worker, { number: "OD-001" }],
          fromOn: "2026-01-01",
        },
        "trust-hr",
        "NOT_FOUND",
        ["workers", "1"],
      ],
    ];
    const before = await record.facts();
    for (const [mutation, input, persona, code, field] of wrong)
      expect([mutation, (await record.run(mutation, input, persona)).userErrors]).toMatchObject([
        mutation,
        [{ code, field }],
      ]);
    expect(await record.facts()).toBe(before);
  });

  it("are refused where both an id and a key are given, or neither", async () => {
    for (const worker of [{ id: chandra, number: "NM-003" }, {}, { number: null }]) {
      const { data, errors } = await service.ask(
        "mutation ($input: RecordSupervisionInput!) { recordSupervision(input: $input) { supervision { id } userErrors { code field } } }",
        { input: { worker, kind: "PEER", heldOn: "2026-03-09" } },
        "trust-peer-supervisor",
      );
      const said = data as unknown as { recordSupervision: Payload } | null;
      if (errors) expect(errors[0]?.message).toMatch(/exactly one|must be non-null/i);
      else
        expect(said?.recordSupervision).toMatchObject({
          supervision: null,
          userErrors: [{ field: ["worker"] }],
        });
    }
  });

  it("list the competences of a framework version or of a domain, by id or code", async () => {
    const { data } = await service.ask(
      '{ framework(by: { code: "HEE-PSW" }) { current { id domains { id code } } } all: competences(first: 1) { totalCount } three: competences(first: 1, domain: { code: { code: "3" } }) { totalCount } }',
    );
    const { framework, all, three } = data as unknown as {
      framework: { current: { id: string; domains: { id: string; code: string }[] } };
      all: object;
      three: { totalCount: number };
    };
    expect(all).toEqual({ totalCount: 33 });
    const third = framework.current.domains.find(({ code }) => code === "3");
    const ask = (query: string, of: object) =>
      service.ask(`query ($id: ID!) { competences(first: 1, ${query}) { totalCount } }`, of);
    expect((await ask("domain: { id: $id }", { id: third?.id })).data).toEqual({ competences: three });
    expect((await ask("framework: { id: $id }", { id: framework.current.id })).data).toEqual({
      competences: all,
    });
    expect(
      (await ask('framework: { framework: "HEE-PSW" }, domain: { id: $id }', { id: third?.id })).data,
    ).toEqual({
      competences: three,
    });
    const { errors } = await ask('framework: { framework: "PEER-WORKER-ST0896" }, domain: { id: $id }', {
      id: third?.id,
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      userErrors: [{ code: "NOT_FOUND", field: ["domain"] }],
    });
  });

  it("tell whose file it is that says of nobody", async () => {
    const send = async (worker: object) => {
      const { data, errors } = await service.ask(
        "mutation ($input: ImportFileInput!) { importFile(input: $input) { tally { created } userErrors { code field } } }",
        {
          input: {
            kind: "CREDENTIALS",
            format: "CSV",
            ready: "ESR_COMPETENCES",
            text: "Competency Name,Date Last Awarded,Expiry Date\nNHS|CSTF|Fire Safety - 2 Years|,01-Mar-2026,01-Mar-2028\n",
            worker,
            dryRun: true,
          },
        },
        "trust-hr",
      );
      expect(errors).toBeUndefined();
      return (data as unknown as { importFile: object }).importFile;
    };
    const taken = { tally: { created: 1 }, userErrors: [] };
    expect(await send({ id: chandra })).toEqual(taken);
    expect(await send({ number: "NM-003" })).toEqual(taken);
    for (const worker of [{ id: MO }, { number: "OD-001" }, { number: "NM-999" }])
      expect(await send(worker)).toEqual({
        tally: null,
        userErrors: [{ code: "NOT_FOUND", field: ["worker"] }],
      });
  });
});
