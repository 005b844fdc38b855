import { databaseNow, inDays, runDay } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import { type Acting, acting, asReceived, CHARITY, chandra, MOVED, TRUST } from "../../support/partners";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

const NEW_EMPLOYER = "charity-hr";
/** The database lets a consent hold until then by its own day, whatever day the service is on. */
const IN_A_YEAR = inDays(365, runDay());
const KINDS = ["POST", "EVIDENCE", "COMPLETION", "CREDENTIAL", "SUPERVISION", "ENDORSEMENT"];

interface Excluded {
  readonly reason: string;
  readonly kind: string;
}

/** Chandra leaves the trust for the charity, and signs in to a record there. */
describe("moving between employers", () => {
  const it = story();

  let service: TestService;
  let ask: Acting["ask"];
  let run: Acting["run"];
  let refused: Acting["refused"];
  let consent: string;
  let today = TEST_DAY;

  beforeAll(async () => {
    service = await startDemonstration({ personas: [MOVED], service: { dayOf: () => today } });
    ({ ask, run, refused } = acting(service));
    await run("registerWorker", { number: "OD-100", name: "Chandra Patel" }, NEW_EMPLOYER);
  });

  afterAll(() => service.close());

  const facts = async (organisation: string) =>
    Number(
      (
        await service.pool.query(
          "SELECT count(*) FROM fact WHERE organisation_id = $1 AND origin_id IS NOT NULL",
          [organisation],
        )
      ).rows[0].count,
    );
  const eligibility = async (knownAt?: string) => {
    const { data, errors } = await ask(
      'query ($knownAt: DateTime) { worker(by: { number: "OD-100" }) { eligibility(route: { code: "R03" }, asOf: "2026-11-25", knownAt: $knownAt) { acceptancePolicy { statedBy rules { kind mustBeCheckedHere fromOrganisations { code } } } missing { code outcome excluded { reason kind } } met { code } } } }',
      NEW_EMPLOYER,
      "",
      { knownAt },
    );
    expect(errors).toBeUndefined();
    return (
      data as {
        worker: {
          eligibility: {
            acceptancePolicy: { rules: object[] } | null;
            missing: { code: string; outcome: string; excluded: Excluded[] }[];
            met: { code: string }[];
          };
        };
      }
    ).worker.eligibility;
  };
  const competences = async (knownAt?: string) =>
    (await eligibility(knownAt)).met.filter(({ code }) => code.startsWith("competence-")).length;

  it("is the worker's to allow, on their own record, for kinds that are named and until a day", async () => {
    today = runDay();
    const given = { worker: { id: chandra }, to: { code: "OPEN-DOOR" }, what: KINDS, untilOn: IN_A_YEAR };
    for (const [own, code] of [
      [{ to: { code: "NORTHMOOR" } }, "UNKNOWN_CODE"],
      [{ what: [] }, "MISSING"],
      [{ untilOn: "2026-01-01" }, "DATES_OUT_OF_ORDER"],
    ] as const)
      expect(await refused(run("consentToCopy", { ...given, ...own }, "worker-chandra"))).toMatchObject({
        code,
      });
    expect(await refused(run("consentToCopy", given, "worker-amara"))).toMatchObject({ code: "NOT_FOUND" });
    await expect(run("consentToCopy", given, "trust-hr")).rejects.toThrow("WORKER on your own record");

    consent = (await run("consentToCopy", given, "worker-chandra")).id ?? "";
    const mine = "{ me { consents(first: 5) { nodes { id to { code } kinds untilOn withdrawnAt } } } }";
    expect((await ask(mine, "worker-chandra")).data).toEqual({
      me: {
        consents: {
          nodes: [
            { id: consent, to: { code: "OPEN-DOOR" }, kinds: KINDS, untilOn: IN_A_YEAR, withdrawnAt: null },
          ],
        },
      },
    });
    // The employer whom they may be leaving is not told.
    const told = '{ worker(by: { number: "NM-003" }) { name consents(first: 5) { nodes { id } } } }';
    expect((await ask(told, "trust-hr")).data).toEqual({ worker: { name: "Chandra Patel", consents: null } });
    today = TEST_DAY;
  });

  it("takes a record here that is known to be the same person's", async () => {
    expect(await refused(run("copyFacts", { consent: asReceived(consent) }, NEW_EMPLOYER))).toMatchObject({
      code: "WRONG_STATE",
      message: expect.stringContaining("let them sign in with its number"),
    });
    expect((await ask("{ me { number } }", MOVED.code)).data).toEqual({ me: { number: "OD-100" } });
    const list =
      "{ consentsReceived(first: 5) { nodes { id from { code } copied worker { name number } } } }";
    expect((await ask(list, NEW_EMPLOYER)).data).toEqual({
      consentsReceived: {
        nodes: [
          {
            id: asReceived(consent),
            from: { code: "NORTHMOOR" },
            copied: 0,
            worker: { name: "Chandra Patel", number: "OD-100" },
          },
        ],
      },
    });
    expect((await ask(list, "charity-lead")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await ask(list, "trust-hr")).data).toEqual({ consentsReceived: { nodes: [] } });
  });

  it("copies each fact with its origin, once, and nobody's words", async () => {
    const first = await run("copyFacts", { consent: asReceived(consent) }, NEW_EMPLOYER);
    expect(first).toEqual({ id: asReceived(consent), userErrors: [] });
    const copied = await facts(CHARITY);
    expect(copied).toBeGreaterThan(20);
    expect((await run("copyFacts", { consent: asReceived(consent) }, NEW_EMPLOYER)).userErrors).toEqual([]);
    expect(await facts(CHARITY)).toBe(copied);

    const { data } = await ask(
      `{ worker(by: { number: "OD-100" }) {
        posts { employerName recordedAs origin { organisation { code } recordedByName verifiedHow } }
        evidence(first: 1) { nodes { state words { title } claims { judgement { outcome judgedOn origin { organisation { code } verifiedHow } } } origin { recordedByName } } }
        credentials(first: 1) { nodes { origin { verifiedHow } } } } }`,
      NEW_EMPLOYER,
    );
    expect(data?.worker).toMatchObject({
      posts: [
        {
          employerName: expect.stringContaining("Northmoor"),
          recordedAs: "HR",
          origin: {
            organisation: { code: "NORTHMOOR" },
            recordedByName: "Ruth Bannerman",
            verifiedHow: "Recorded there as HR.",
          },
        },
      ],
      evidence: { nodes: [{ state: "SUBMITTED", words: null, origin: { recordedByName: "The worker" } }] },
      credentials: { nodes: [{ origin: { verifiedHow: expect.stringContaining("Certificate seen (") } }] },
    });
    expect(JSON.stringify(data)).toContain("by an assessor appointed there.");
    expect(
      (
        await service.pool.query(
          "SELECT FROM evidence_words w JOIN fact f ON f.id = w.evidence_id WHERE f.organisation_id = $1 AND f.origin_id IS NOT NULL",
          [CHARITY],
        )
      ).rowCount,
    ).toBe(0);
    const shown = `copied facts(first: 100) { totalCount nodes { __typename origin { organisation { code } } } }`;
    const given = await ask(
      `{ consentsReceived(first: 5) { nodes { ${shown} } } node(id: "${asReceived(consent)}") { ... on ReceivedConsent { ${shown} } } }`,
      NEW_EMPLOYER,
    );
    const [received] = Object(given.data).consentsReceived.nodes;
    expect(received).toMatchObject({ copied, facts: { totalCount: copied } });
    expect(new Set(received.facts.nodes.map((fact: { __typename: string }) => fact.__typename))).toEqual(
      new Set([
        "Post",
        "Evidence",
        "EvidenceHandover",
        "Judgement",
        "Credential",
        "CredentialVerification",
        "Endorsement",
        "Supervision",
      ]),
    );
    expect(Object(given.data).node).toEqual(received);
    expect(await facts(TRUST)).toBe(0);
  });

  let unstated: string;
  it("counts nothing of it before the new employer has said what it accepts, and says why", async () => {
    unstated = (await databaseNow(service.pool)).toISOString();
    const { acceptancePolicy, missing } = await eligibility(unstated);
    expect(acceptancePolicy).toBeNull();
    expect(await competences(unstated)).toBe(0);
    const reasons = new Set(missing.flatMap(({ excluded }) => excluded.map(({ reason }) => reason)));
    expect([...reasons]).toEqual(["NOT_ACCEPTED_FROM_ELSEWHERE"]);
    expect(missing.flatMap(({ excluded }) => excluded.map(({ kind }) => kind))).toEqual(
      expect.arrayContaining(["CLAIM", "CREDENTIAL"]),
    );
  });

  it("counts what its policy accepts, which stands in every explanation; what was known before stays", async () => {
    const rules = [
      { kind: "EVIDENCE", fromOrganisations: [{ code: "NORTHMOOR" }] },
      { kind: "CREDENTIAL", mustBeCheckedHere: true },
    ];
    const stated = await run("stateAcceptancePolicy", { rules }, "charity-lead");
    expect(stated.userErrors).toEqual([]);
    const { acceptancePolicy, missing } = await eligibility();
    expect(acceptancePolicy).toMatchObject({
      rules: [
        { kind: "EVIDENCE", mustBeCheckedHere: false, fromOrganisations: [{ code: "NORTHMOOR" }] },
        { kind: "CREDENTIAL", mustBeCheckedHere: true, fromOrganisations: null },
      ],
    });
    expect(await competences()).toBeGreaterThan(10);
    expect(await competences(unstated)).toBe(0);
    // A credential waits to be verified here; what no rule is about stays out.
    expect(missing.some(({ outcome }) => outcome === "PENDING")).toBe(true);
    expect(missing.flatMap(({ excluded }) => excluded)).toContainEqual({
      reason: "NOT_VERIFIED",
      kind: "CREDENTIAL",
    });

    await run(
      "stateAcceptancePolicy",
      { rules: [{ kind: "EVIDENCE", mustBeCheckedHere: true }] },
      "charity-lead",
    );
    expect(await competences()).toBe(0);
    expect((await eligibility()).missing).toContainEqual(
      expect.objectContaining({ code: "competence-3.1", outcome: "PENDING" }),
    );
    await run(
      "stateAcceptancePolicy",
      { rules: [{ kind: "EVIDENCE", maximalAgeMonths: 3 }] },
      "charity-lead",
    );
    expect(await competences()).toBe(0);
  });

  it("is refused a policy that says what it cannot mean", async () => {
    for (const [rule, code] of [
      [{ kind: "POST", maximalAgeMonths: 3 }, "WRONG_STATE"],
      [{ kind: "EVIDENCE", issuers: ["x"] }, "WRONG_STATE"],
      [{ kind: "EVIDENCE", evidenceKinds: ["SINGING"] }, "UNKNOWN_CODE"],
      [{ kind: "EVIDENCE", maximalAgeMonths: 0 }, "OUT_OF_RANGE"],
      [{ kind: "EVIDENCE", fromOrganisations: [{ code: "NOBODY" }] }, "UNKNOWN_CODE"],
    ] as const)
      expect(await refused(run("stateAcceptancePolicy", { rules: [rule] }, "charity-lead"))).toMatchObject({
        code,
      });
  });

  it("ends where the worker takes their consent back, and leaves what was copied", async () => {
    const before = await facts(CHARITY);
    expect((await run("withdrawConsent", { consent }, "worker-chandra")).userErrors).toEqual([]);
    expect(await refused(run("withdrawConsent", { consent }, "worker-chandra"))).toMatchObject({
      code: "ALREADY_RECORDED",
    });
    expect(await refused(run("copyFacts", { consent: asReceived(consent) }, NEW_EMPLOYER))).toMatchObject({
      code: "WRONG_STATE",
    });
    expect(await facts(CHARITY)).toBe(before);
    expect(
      (await ask("{ viewer { records { organisation { code } number isCurrent } } }", MOVED.code)).data,
    ).toEqual({
      viewer: {
        records: [
          { organisation: { code: "NORTHMOOR" }, number: "NM-003", isCurrent: false },
          { organisation: { code: "OPEN-DOOR" }, number: "OD-100", isCurrent: true },
        ],
      },
    });
  });
});
