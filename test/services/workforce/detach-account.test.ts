import { organisationId } from "../../../src/commands/demonstration/personas";
import { asOrganisation } from "../../../src/database/transaction";
import { readAsVerifier } from "../../../src/database/verifier";
import { verifyTrail } from "../../../src/services/rights/verify-trail";
import { type Changed, changed, withId } from "../../support/changed";
import { startDemonstration } from "../../support/demonstration";
import { type IssuerKey, makeKey, sign, startIssuer, type TestIssuer } from "../../support/issuer";
import { asReceived } from "../../support/partners";
import type { TestService } from "../../support/server";

interface Answer {
  readonly data: Record<string, Record<string, unknown> | null> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Civil day a year from today. */
const IN_A_YEAR = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

describe("a worker record that the wrong account has taken up", () => {
  let issuer: TestIssuer;
  let service: TestService;
  let key: IssuerKey;
  let opened = 0;

  beforeAll(async () => {
    key = await makeKey("first", "ES256");
    issuer = await startIssuer(key);
    service = await startDemonstration({ service: { rules: issuer.rules } });
  });

  afterAll(async () => {
    await service.close();
    await issuer.close();
  });

  /** Asks with a token that has never been used: nobody is remembered by it. */
  async function askAs(claims: Record<string, unknown>, query: string, input?: object): Promise<Answer> {
    const token = await sign(key, {
      iss: issuer.address,
      peerway_organisation: "NORTHMOOR",
      jti: `${Math.random()}`,
      ...claims,
    });
    const answer = await service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      payload: JSON.stringify({ query, variables: { input } }),
    });
    return answer.json();
  }
  const HR = { sub: "hr", name: "Ruth", peerway_capacities: "HR" };
  async function run(mutation: string, input: object, as: Record<string, unknown> = HR) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await askAs(
      as,
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${changed(mutation)} userErrors { code field message } } }`,
      input,
    );
    const answer = data?.[mutation] as Changed | undefined;
    return (answer ? withId(answer) : { refusal: errors?.[0]?.extensions.code }) as {
      readonly id: string | null;
      readonly userErrors: readonly { readonly code: string; readonly message: string }[];
    };
  }
  async function open(): Promise<{ readonly worker: string; readonly number: string }> {
    opened += 1;
    const number = `DET-${opened}`;
    const { id } = await run("registerWorker", { number, name: "Somebody" });
    return { worker: id ?? "", number };
  }
  const claimsOf = (sub: string, number?: string) => ({
    sub,
    peerway_capacities: ["WORKER"],
    peerway_worker_number: number,
  });
  const numberOf = async (sub: string, number?: string) =>
    (await askAs(claimsOf(sub, number), "{ me { number } }")).data?.me?.number;

  it("is detached by HR, and its worker takes it up; the wrong account does so no more", async () => {
    const { worker, number } = await open();
    expect(await numberOf("wrong-1", number)).toBe(number);
    expect(await numberOf("right-1", number)).toBeUndefined();
    expect(
      await run("detachAccount", { worker: { id: worker }, reason: "It was somebody of the same name." }),
    ).toEqual({
      id: worker,
      userErrors: [],
    });
    for (let time = 0; time < 2; time += 1) expect(await numberOf("wrong-1", number)).toBeUndefined();
    expect(await numberOf("right-1", number)).toBe(number);
    expect(await numberOf("wrong-1", number)).toBeUndefined();
    expect(await numberOf("right-1")).toBe(number);
  });

  it("waits for nobody else while it has not been taken up, and can be detached once it has", async () => {
    const { worker, number } = await open();
    const reason = "Not theirs";
    expect(await run("detachAccount", { worker: { id: worker }, reason })).toMatchObject({
      id: null,
      userErrors: [{ code: "WRONG_STATE", message: expect.stringMatching(/waiting for its worker/) }],
    });
    expect(await run("readmitAccount", { worker: { id: worker }, reason })).toMatchObject({
      userErrors: [{ code: "WRONG_STATE" }],
    });
    expect(await numberOf("wrong-2", number)).toBe(number);
    expect(await run("detachAccount", { worker: { id: worker }, reason: " " })).toMatchObject({
      userErrors: [{ code: "MISSING" }],
    });
    expect(await numberOf("wrong-2")).toBe(number);
    expect(await run("detachAccount", { worker: { id: worker }, reason })).toMatchObject({ id: worker });
  });

  it("goes back to the account that was detached by mistake, once HR lets it", async () => {
    const { worker, number } = await open();
    expect(await numberOf("right-3", number)).toBe(number);
    await run("detachAccount", { worker: { id: worker }, reason: "Not theirs" });
    expect(await numberOf("right-3", number)).toBeUndefined();
    expect(await run("readmitAccount", { worker: { id: worker }, reason: "It was theirs" })).toEqual({
      id: worker,
      userErrors: [],
    });
    expect(await numberOf("right-3", number)).toBe(number);
    // And can be detached again.
    await run("detachAccount", { worker: { id: worker }, reason: "It was not" });
    expect(await numberOf("right-3", number)).toBeUndefined();
  });

  it("stays with its account where the number is corrected, and waits by the new number where it has none", async () => {
    const { worker, number } = await open();
    expect(await numberOf("kept-1", number)).toBe(number);
    const waiting = await open();
    for (const each of [{ worker, number }, waiting])
      expect(
        await run("correctNumber", {
          worker: { id: each.worker },
          number: `${each.number}-R`,
          reason: "Typed wrong",
        }),
      ).toEqual({ id: each.worker, userErrors: [] });
    expect(await numberOf("kept-1", number)).toBe(`${number}-R`);
    expect(await numberOf("kept-1", `${number}-R`)).toBe(`${number}-R`);
    expect(await numberOf("kept-2", waiting.number)).toBeUndefined();
    expect(await numberOf("kept-2", `${waiting.number}-R`)).toBe(`${waiting.number}-R`);
    const { id } = await run("registerWorker", { number: `${number}-X`, name: "Nobody" });
    expect(await run("removeWorker", { worker: { id }, reason: "Registered twice" })).toEqual({
      id,
      userErrors: [],
    });
  });

  it("is a person's again whose account is another now, of the provider's new subjects", async () => {
    const { worker, number } = await open();
    expect(await numberOf("pairwise-4", number)).toBe(number);
    expect(await numberOf("public-4", number)).toBeUndefined();
    await run("detachAccount", {
      worker: { id: worker },
      reason: "The provider gave everybody another subject.",
    });
    expect(await numberOf("public-4", number)).toBe(number);
  });

  it("is detached by HR alone, and by nobody from themselves", async () => {
    const { worker, number } = await open();
    const input = { worker: { id: worker }, reason: "Not theirs" };
    const all = { ...claimsOf("wrong-5", number), peerway_capacities: "WORKER HR LINE_MANAGER" };
    expect((await askAs(all, "{ me { number } }")).data?.me).toEqual({ number });
    for (const mutation of ["detachAccount", "readmitAccount"]) {
      expect(await run(mutation, input, all)).toMatchObject({ id: null, userErrors: [{ code: "OWN_WORK" }] });
      for (const peerway_capacities of ["WORKER", "LINE_MANAGER LIVED_EXPERIENCE_LEAD AUDITOR", ""])
        expect(await run(mutation, input, { sub: "other", peerway_capacities })).toEqual({
          refusal: "FORBIDDEN",
        });
      expect(await run(mutation, input, { sub: "p", client_id: "p", scope: "workforce:write" })).toEqual({
        refusal: "FORBIDDEN",
      });
      expect(await run(mutation, input, { ...HR, peerway_organisation: "OPEN-DOOR" })).toMatchObject({
        userErrors: [{ code: "NOT_FOUND" }],
      });
    }
    expect((await askAs(all, "{ me { number } }")).data?.me).toEqual({ number });
  });

  it("leads to nobody's record elsewhere any more by what the wrong account consented to", async () => {
    const { worker, number } = await open();
    const wrong = claimsOf("wrong-6", number);
    const consent = await run(
      "consentToCopy",
      { worker: { id: worker }, to: { code: "OPEN-DOOR" }, what: ["POST"], untilOn: IN_A_YEAR },
      wrong,
    );
    expect(consent.userErrors).toEqual([]);
    await run("detachAccount", { worker: { id: worker }, reason: "Not theirs" });
    expect(
      await run(
        "copyFacts",
        { consent: asReceived(consent.id) },
        { ...HR, peerway_organisation: "OPEN-DOOR" },
      ),
    ).toMatchObject({
      userErrors: [{ code: "WRONG_STATE", message: expect.stringMatching(/taken this consent back/) }],
    });
  });

  it("shows in its trail who detached what and why, sealed", async () => {
    const { worker, number } = await open();
    await numberOf("wrong-7", number);
    await run("detachAccount", { worker: { id: worker }, reason: "It was somebody else." });
    await run("readmitAccount", { worker: { id: worker }, reason: "It was not." });
    await run("readmitAccount", { worker: { id: worker }, reason: "Again." });
    const { data } = await askAs(
      claimsOf("right-7", number),
      "{ me { trail(first: 20) { nodes { operation action objectType reason doneBy capacities } } } }",
    );
    const { nodes } = Object(data?.me).trail;
    for (const [operation, about, reason] of [
      ["detachAccount", "ACCOUNT_DETACHMENT", "It was somebody else."],
      ["readmitAccount", "ACCOUNT_READMISSION", "It was not."],
    ])
      expect(nodes).toContainEqual({
        operation,
        action: "RECORDED",
        objectType: about,
        reason,
        doneBy: "Ruth",
        capacities: ["HR"],
      });
    expect(nodes).toContainEqual(
      expect.objectContaining({ operation: "detachAccount", objectType: "WORKER", action: "CHANGED" }),
    );
    const trust = organisationId("NORTHMOOR");
    expect(
      await asOrganisation(service.pool, trust, (db) => verifyTrail(db, trust), { capacities: ["AUDITOR"] }),
    ).toMatchObject({ holds: true });
    expect(await readAsVerifier(service.ownerUrl, (db) => verifyTrail(db, trust))).toMatchObject({
      holds: true,
    });
  });
});
