import { randomUUID } from "node:crypto";
import type { Persona } from "../../../src/access/persona";
import type { Scope } from "../../../src/access/scopes";
import { organisationId } from "../../../src/commands/demonstration/personas";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

const program = (code: string, scopes: readonly Scope[]): Persona => ({
  code,
  title: code,
  organisation: "NORTHMOOR",
  actor: {
    subject: randomUUID(),
    name: `Northmoor ${code}`,
    organisationId: organisationId("NORTHMOOR"),
    capacities: [],
    workerId: null,
    client: { id: code, scopes },
  },
});
const PROGRAMS = [
  program("esr-link", ["credential:verify", "evidence:write", "workforce:read"]),
  program("learning-link", ["evidence:write", "workforce:read"]),
];
const HR = "trust-hr";
const VERIFICATIONS =
  "query ($id: ID!) { node(id: $id) { ... on Credential { verifiedOn verifications { id how verifiedOn program recordedAs } } } }";

describe("a program that verifies what its source system has verified", () => {
  let service: TestService;
  let record: Recorder;

  beforeAll(async () => {
    service = await startDemonstration({ personas: PROGRAMS });
    record = recorder(service);
  });

  afterAll(() => service.close());

  async function credential(awardedOn: string): Promise<string> {
    const input = { worker: { number: "NM-003" }, type: "FIRE_SAFETY", issuer: "Us", awardedOn };
    return (await record.run("recordCredential", input, HR)).id ?? "";
  }
  type Verification = { id: string; how: string; program: string | null };
  async function read(id: string): Promise<{ verifiedOn: string | null; verifications: Verification[] }> {
    const { data } = await service.ask(VERIFICATIONS, { id }, HR);
    return (data as unknown as { node: { verifiedOn: string | null; verifications: Verification[] } }).node;
  }

  it("is recorded as a program, with how and on which day; a person is not", async () => {
    const id = await credential("2026-01-05");
    const how = { credential: id, how: "ESR record", verifiedOn: "2026-01-20" };
    expect((await record.run("verifyCredential", how, "esr-link")).userErrors).toEqual([]);
    const seen = { credential: id, how: "Certificate seen", verifiedOn: "2026-01-21" };
    expect((await record.run("verifyCredential", seen, HR)).userErrors).toEqual([]);
    expect(await read(id)).toMatchObject({
      verifiedOn: "2026-01-20",
      verifications: [
        { how: "Certificate seen", program: null, recordedAs: "HR" },
        { how: "ESR record", verifiedOn: "2026-01-20", program: "esr-link", recordedAs: "HR" },
      ],
    });
  });

  it("cannot have verified a credential before its award", async () => {
    const id = await credential("2026-01-09");
    for (const persona of ["esr-link", HR]) {
      const early = { credential: id, how: "ESR record", verifiedOn: "2026-01-08" };
      expect((await record.run("verifyCredential", early, persona)).userErrors).toMatchObject([
        { code: "DATES_OUT_OF_ORDER", field: ["verifiedOn"] },
      ]);
    }
    expect(await read(id)).toMatchObject({ verifiedOn: null, verifications: [] });
  });

  it("takes a scope of its own, which lets it do nothing else that is for people", async () => {
    const id = await credential("2026-01-06");
    const verify = (persona: string) =>
      record.run("verifyCredential", { credential: id, how: "ESR record" }, persona);
    await expect(verify("learning-link")).rejects.toThrow("credential:verify");
    const word = { worker: { number: "NM-003" }, as: "HR", subject: "APPRAISAL" };
    await expect(record.run("giveEndorsement", word, "esr-link")).rejects.toThrow("Only people may");
    const session = { worker: { number: "NM-003" }, kind: "PEER", heldOn: "2026-01-06" };
    await expect(record.run("recordSupervision", session, "esr-link")).rejects.toThrow("Only people may");
  });

  it("takes its own word back, and nobody else's", async () => {
    const [mine, theirs] = [await credential("2026-01-07"), await credential("2026-01-08")];
    await record.run("verifyCredential", { credential: mine, how: "ESR record" }, "esr-link");
    await record.run("verifyCredential", { credential: theirs, how: "Certificate seen" }, HR);
    const retract = async (id: string) =>
      record.run(
        "retractFact",
        { fact: (await read(id)).verifications[0]?.id, reason: "ESR has corrected it." },
        "esr-link",
      );
    expect((await retract(mine)).userErrors).toEqual([]);
    await expect(retract(theirs)).rejects.toThrow("only by the person who recorded it");
    expect(await read(mine)).toMatchObject({ verifiedOn: null });
    expect((await read(theirs)).verifiedOn).not.toBeNull();
  });

  describe("by files of credentials", () => {
    const HEAD = "worker,type,issuer,awardedOn,verifiedHow,verifiedOn\n";
    async function send(persona: string, ...lines: string[]): Promise<object> {
      const { data, errors } = await service.ask(
        "mutation ($input: ImportFileInput!) { importFile(input: $input) { tally { created changed skipped refused } lines { line outcome code field message } userErrors { message } } }",
        { input: { kind: "CREDENTIALS", format: "CSV", text: HEAD + lines.join("\n"), dryRun: false } },
        persona,
      );
      expect(errors).toBeUndefined();
      return (data as unknown as { importFile: object }).importFile;
    }
    const tally = (created: number, changed: number, skipped: number, refused: number) => ({
      tally: { created, changed, skipped, refused },
    });
    async function verified(awardedOn: string): Promise<object[]> {
      const { data } = await service.ask(
        '{ worker(by: { number: "NM-002" }) { credentials(first: 100) { nodes { awardedOn verifications { id how verifiedOn program } } } } }',
        {},
        HR,
      );
      const { nodes } = (
        data as unknown as {
          worker: { credentials: { nodes: { awardedOn: string; verifications: object[] }[] } };
        }
      ).worker.credentials;
      return nodes.filter((each) => each.awardedOn === awardedOn).flatMap((each) => each.verifications);
    }

    it("says how and on which day each was verified, and what is on record is verified later", async () => {
      const plain = "NM-002,FIRE_SAFETY,Us,2026-02-01,,";
      const line = "NM-002,FIRE_SAFETY,Us,2026-02-01,ESR record,2026-02-10";
      expect(await send("esr-link", plain)).toMatchObject(tally(1, 0, 0, 0));
      expect(await verified("2026-02-01")).toEqual([]);
      expect(await send("esr-link", line)).toMatchObject(tally(0, 1, 0, 0));
      expect(await verified("2026-02-01")).toMatchObject([
        { how: "ESR record", verifiedOn: "2026-02-10", program: "esr-link" },
      ]);
      expect(await send("esr-link", line, "")).toMatchObject(tally(0, 0, 1, 0));
      expect(await send("esr-link", plain, "", "")).toMatchObject(tally(0, 0, 1, 0));
      expect(await verified("2026-02-01")).toHaveLength(1);
    });

    it("does not bring back what a person took away", async () => {
      const line = "NM-002,FIRE_SAFETY,Us,2026-01-31,ESR record,2026-02-10";
      await send("esr-link", line);
      const [{ id: fact }, ...others] = (await verified("2026-01-31")) as [{ id: string }];
      expect(others).toEqual([]);
      expect((await record.run("retractFact", { fact, reason: "A forgery." }, HR)).userErrors).toEqual([]);
      expect(await send("esr-link", line, "")).toMatchObject({
        ...tally(0, 0, 1, 0),
        lines: [{ outcome: "SKIPPED", message: expect.stringContaining("retracted") }],
      });
      expect(await verified("2026-01-31")).toEqual([]);
    });

    it.each([
      ["without the scope", "learning-link", "ESR record,2026-02-10", "CAPACITY", "verifiedHow"],
      ["without saying how", "esr-link", ",2026-02-10", "MISSING", "verifiedHow"],
      ["before the award", "esr-link", "ESR record,2026-02-02", "DATES_OUT_OF_ORDER", "verifiedOn"],
      ["on a day that has not come", "esr-link", "ESR record,2027-01-01", "DATE_IN_FUTURE", "verifiedOn"],
    ])("refuses a line that is verified %s", async (_, persona, cells, code, field) => {
      const before = await record.facts();
      expect(await send(persona, `NM-002,FIRE_SAFETY,Us,2026-02-03,${cells}`)).toMatchObject({
        ...tally(0, 0, 0, 1),
        lines: [{ outcome: "REFUSED", code, field }],
      });
      expect(await record.facts()).toBe(before);
    });
  });
});
