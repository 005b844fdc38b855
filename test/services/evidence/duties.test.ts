import { author, leaf, route, time } from "../../support/authoring";
import { inDays } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

interface Owed {
  readonly duty: { readonly code: string };
  readonly status: string;
  readonly attestedOn: string | null;
  readonly expiresOn: string | null;
  readonly document: { readonly title: string; readonly datedOn: string } | null;
}
interface Owing {
  readonly as?: string;
  readonly organisation: { readonly code: string };
  readonly duties: readonly Owed[];
}

const OWED = `organisation { code } duties {
  duty { code } status attestedOn expiresOn document { title datedOn } }`;

/** What an organisation owes its peer workers, one duty at a time. */
describe("what an organisation owes", () => {
  const it = story();

  let service: TestService;
  let recording: Recorder;
  beforeAll(async () => {
    service = await startDemonstration();
    recording = recorder(service);
  });
  afterAll(() => service.close());

  const done = async (mutation: string, input: object, as = "trust-hr") => {
    const { id, userErrors } = await recording.run(mutation, input, as);
    expect(userErrors).toEqual([]);
    return id ?? "";
  };
  const refused = async (input: object, as = "trust-hr") => {
    const { userErrors } = await recording.run("attestDuty", input, as);
    return userErrors.map(({ code, field }) => [code, field.join(".")].join(" ").trim());
  };
  const organisationOwes = async (as: string, asOf: string | null = null): Promise<Owing> => {
    const { data, errors } = await service.ask(
      `query ($asOf: Date) { organisationDuties(asOf: $asOf) { ${OWED} } }`,
      { asOf },
      as,
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { organisationDuties: Owing }).organisationDuties;
  };
  const statuses = ({ duties }: Owing) =>
    Object.fromEntries(duties.map(({ duty, status }) => [duty.code, status]));
  const duty = (code: string) => ({ duty: { code } });

  it("is the statements of section 9, then what the field asks for, each with its basis and source", async () => {
    const { data } = await service.ask(
      "{ duties { code title basis asksForDocument competence { code } statement { text } sources { ref } } }",
    );
    const { duties } = data as unknown as {
      duties: {
        code: string;
        basis: string;
        sources: { ref: string }[];
        competence: { code: string } | null;
      }[];
    };
    expect(duties.map(({ code, competence }) => [code, competence?.code ?? null])).toEqual([
      ...["9.1.1", "9.1.2", "9.1.3", "9.1.4", "9.1.5"].map((code) => [code, "9.1"]),
      ...["9.2.1", "9.2.2", "9.2.3", "9.2.4"].map((code) => [code, "9.2"]),
      ...[
        "ACCESS_TO_OTHER_PEERS",
        "CO_DESIGN",
        "EQUIPMENT_AND_EXPENSES",
        "EXTERNAL_SUPERVISION",
        "LONE_AND_RURAL_WORK",
        "PEER_SUPPORT_STRATEGY",
        "SUITABLE_REFERRALS",
        "TEAM_TRAINING",
        "TIME_AND_MONEY_TO_LEARN",
        "VOLUNTEERS_ADD",
        "WELLBEING_PLAN",
      ].map((code) => [code, null]),
    ]);
    for (const { sources } of duties) expect(sources.length).toBeGreaterThan(0);
    expect(duties.find(({ code }) => code === "9.1.4")?.basis).toBe("ILLUSTRATIVE");
  });

  it("shows every worker what their employer attests: a section as a whole is each of its statements", async () => {
    const ours = statuses(await organisationOwes("worker-amara"));
    expect(ours).toMatchObject({ "9.1.1": "FULFILLED", "9.1.5": "FULFILLED", "9.2.1": "NOT_ATTESTED" });
    expect(ours.WELLBEING_PLAN).toBe("NOT_ATTESTED");
    expect(statuses(await organisationOwes("charity-hr"))["9.1.1"]).toBe("NOT_ATTESTED");
  });

  it("takes the latest word on a statement, within its days, and without one that was retracted", async () => {
    await done("attestDuty", {
      ...duty("9.1.4"),
      met: false,
      attestedOn: "2026-06-01",
      expiresOn: "2026-08-01",
    });
    const mistaken = await done("attestDuty", {
      ...duty("WELLBEING_PLAN"),
      met: true,
      attestedOn: "2026-06-01",
    });
    const on = async (day: string) => statuses(await organisationOwes("worker-amara", day));
    expect((await on("2026-05-31"))["9.1.4"]).toBe("FULFILLED");
    expect((await on("2026-06-01"))["9.1.4"]).toBe("NOT_FULFILLED");
    expect((await on("2026-08-01"))["9.1.4"]).toBe("FULFILLED");
    expect((await on("2026-06-01")).WELLBEING_PLAN).toBe("FULFILLED");
    await done("retractFact", { fact: mistaken, reason: "It was another trust's plan." });
    expect((await on("2026-06-01")).WELLBEING_PLAN).toBe("NOT_ATTESTED");
  });

  it("ends on the day from which an attestation is revoked", async () => {
    const given = await done("attestDuty", { ...duty("TEAM_TRAINING"), met: true, attestedOn: "2026-06-01" });
    await done("revokeFact", { fact: given, effectiveOn: "2026-07-01", reason: "The training stopped." });
    expect(statuses(await organisationOwes("worker-amara", "2026-06-30")).TEAM_TRAINING).toBe("FULFILLED");
    expect(statuses(await organisationOwes("worker-amara", "2026-07-01")).TEAM_TRAINING).toBe("NOT_ATTESTED");
  });

  it("names the document of a strategy, with its date", async () => {
    const strategy = { ...duty("PEER_SUPPORT_STRATEGY"), attestedOn: "2026-06-01" };
    const document = { title: "Working together 2026 to 2029", datedOn: "2026-03-01" };
    expect(await refused({ ...strategy, met: true })).toEqual(["MISSING document"]);
    expect(await refused({ ...strategy, met: false, document })).toEqual(["WRONG_STATE document"]);
    expect(await refused({ ...duty("9.1.1"), met: true, document })).toEqual(["WRONG_STATE document"]);
    await done("attestDuty", { ...strategy, met: true, document });
    const { duties } = await organisationOwes("worker-amara");
    expect(duties.find(({ duty: { code } }) => code === "PEER_SUPPORT_STRATEGY")).toMatchObject({
      status: "FULFILLED",
      attestedOn: "2026-06-01",
      expiresOn: null,
      document,
    });
  });

  it("refuses an attestation of nothing, of two things, and of a duty that there is not", async () => {
    expect(await refused({ met: true })).toEqual(["MISSING"]);
    expect(await refused({ ...duty("9.1.1"), competence: { code: { code: "9.1" } }, met: true })).toEqual([
      "UNREADABLE",
    ]);
    expect(await refused({ ...duty("FREE_LUNCH"), met: true })).toEqual(["UNKNOWN_CODE duty"]);
    expect(await refused({ ...duty("9.1.1"), met: true, attestedOn: inDays(1) })).toEqual([
      "DATE_IN_FUTURE attestedOn",
    ]);
  });

  it("shows a worker who is placed elsewhere what both organisations attest, each by its name", async () => {
    const worker = await done("registerWorker", { number: "DU-1", name: "Ines Example" }, "charity-hr");
    await done(
      "startPost",
      {
        worker: { id: worker },
        roleBand: { code: "PSW" },
        startedOn: "2026-09-01",
        wholeTimeEquivalent: 1,
        contractKind: "PERMANENT",
        host: { code: "NORTHMOOR" },
      },
      "charity-hr",
    );
    await done("attestDuty", { ...duty("9.2.3"), met: true, attestedOn: "2026-06-01" }, "charity-hr");
    const { data, errors } = await service.ask(
      `query ($id: ID!) { worker(by: { id: $id }) {
        now: duties(asOf: "${TEST_DAY}") { as ${OWED} } before: duties(asOf: "2026-08-31") { as ${OWED} } } }`,
      { id: worker },
      "charity-hr",
    );
    expect(errors).toBeUndefined();
    const { now, before } = (data as unknown as { worker: Record<"now" | "before", Owing[]> }).worker;
    expect(now.map(({ as, organisation: { code } }) => [as, code])).toEqual([
      ["EMPLOYER", "OPEN-DOOR"],
      ["HOST", "NORTHMOOR"],
    ]);
    expect(now.map((each) => statuses(each)["9.2.3"])).toEqual(["FULFILLED", "NOT_ATTESTED"]);
    expect(now.map((each) => statuses(each)["9.1.1"])).toEqual(["NOT_ATTESTED", "FULFILLED"]);
    expect(before.map(({ as }) => as)).toEqual(["EMPLOYER"]);
  });

  it("meets the requirement of a route that asks for it when every statement of the section is attested", async () => {
    const asked = leaf({
      code: "employer-9.2",
      kind: "EMPLOYER_CONDITION",
      label: "Supervision and development",
      suppliedBy: "EMPLOYER",
      competence: "9.2",
    });
    expect(
      (await author(service).publish(route("OWED", asked, time(1)), "trust-steward")).userErrors,
    ).toEqual([]);
    const section = async () => {
      const { data, errors } = await service.ask(
        `{ worker(by: { number: "NM-001" }) { eligibility(route: { code: "OWED" }, asOf: "${TEST_DAY}") {
          met { code } employerOwes { code sentence } } } }`,
        {},
        "trust-hr",
      );
      expect(errors).toBeUndefined();
      const { worker } = data as unknown as {
        worker: {
          eligibility: { met: { code: string }[]; employerOwes: { code: string; sentence: string }[] };
        };
      };
      const { met, employerOwes } = worker.eligibility;
      const owed = employerOwes.find(({ code }) => code === "employer-9.2");
      return met.some(({ code }) => code === "employer-9.2") ? "met" : owed?.sentence;
    };
    for (const code of ["9.2.1", "9.2.2", "9.2.3"])
      await done("attestDuty", { ...duty(code), met: true, attestedOn: "2026-10-01" });
    expect(await section()).toMatch(/confirms three of four parts of this so far/);
    await done("attestDuty", { ...duty("9.2.4"), met: true, attestedOn: "2026-10-02" });
    expect(await section()).toBe("met");
  });
});
