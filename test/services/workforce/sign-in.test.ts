import { CLAIM_RULES } from "../../../src/access/claims";
import { startDemonstration } from "../../support/demonstration";
import { type IssuerKey, makeKey, sign, startIssuer, type TestIssuer } from "../../support/issuer";
import { startService, type TestService } from "../../support/server";

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

interface Found {
  readonly worker: { readonly id: string };
}

describe("signing in", () => {
  let issuer: TestIssuer;
  let service: TestService;
  let key: IssuerKey;

  beforeAll(async () => {
    key = await makeKey("first", "ES256");
    issuer = await startIssuer(key);
    service = await startDemonstration({ service: { rules: issuer.rules, connections: 4 } });
  });

  afterAll(async () => {
    await service.close();
    await issuer.close();
  });

  const askAs = async (claims: Record<string, unknown>, query: string, variables = {}): Promise<Answer> => {
    const token = await sign(key, { iss: issuer.address, peerway_organisation: "NORTHMOOR", ...claims });
    const answer = await service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      payload: JSON.stringify({ query, variables }),
    });
    return answer.json();
  };
  const me = async (sub: string, number?: string, more: Record<string, unknown> = {}) =>
    (
      await askAs(
        { sub, peerway_capacities: ["WORKER"], peerway_worker_number: number, ...more },
        "{ me { number name } }",
      )
    ).data?.me;

  it("leads a worker to the record that was opened for them, whoever else claims its number", async () => {
    expect(await me("without-number")).toBeNull();
    expect(await me("nia", "NM-002")).toMatchObject({ number: "NM-002" });
    expect(await me("somebody-else", "NM-002")).toBeNull();
    // Once taken up it is theirs, whatever a later token says or leaves out.
    expect(await me("nia")).toMatchObject({ number: "NM-002" });
    expect(await me("nia", "NM-006")).toMatchObject({ number: "NM-002" });
    expect(await me("owner-of-six", "NM-006")).toMatchObject({ number: "NM-006" });
  });

  it("leads nobody to a record of another organisation", async () => {
    expect(await me("stranger", "NM-004", { peerway_organisation: "OPEN-DOOR" })).toBeNull();
    expect(await me("stranger", "NM-004")).toMatchObject({ number: "NM-004" });
  });

  it("finds the record that is opened after the first sign-in", async () => {
    expect(await me("new-starter", "NM-900")).toBeNull();
    const registered = await askAs(
      { sub: "hr", peerway_capacities: "HR" },
      'mutation { registerWorker(input: { number: "NM-900", name: "New Starter" }) { userErrors { message } } }',
    );
    expect(registered).toMatchObject({ data: { registerWorker: { userErrors: [] } } });
    expect(await me("new-starter", "NM-900")).toMatchObject({ number: "NM-900" });
  });

  it("brings one person in once, however many of their requests come first", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => me("eager", "NM-005")));
    expect(answers).toEqual(Array.from({ length: 8 }, () => expect.objectContaining({ number: "NM-005" })));
    const { rows } = await service.pool.query("SELECT count(*) FROM sign_in WHERE subject = 'eager'");
    expect(rows[0].count).toBe(1);
  });

  it("gives a record to one of several accounts that claim it in the same moment, and leaves it to that one", async () => {
    for (let round = 0; round < 6; round += 1) {
      const number = `NM-91${round}`;
      await askAs(
        { sub: "hr", peerway_capacities: "HR" },
        `mutation { registerWorker(input: { number: "${number}", name: "Sought" }) { userErrors { message } } }`,
      );
      const seekers = ["one", "two", "three"].map((name) => `${name}-${round}`);
      const first = await Promise.all(seekers.map((sub) => me(sub, number)));
      expect(first.filter(Boolean)).toHaveLength(1);
      expect(await Promise.all(seekers.map((sub) => me(sub, number, { jti: "again" })))).toEqual(first);
    }
  });

  it("shows whoever acts for the organisation among its members, in the capacities of their last sign-in", async () => {
    const MEMBERS = '{ members(first: 5, name: "Dana") { nodes { name capacities } } }';
    const dana = (capacities: string, name = "Dana Wood") =>
      askAs({ sub: "dana", name, peerway_capacities: capacities }, MEMBERS);
    expect((await dana("HR ASSESSOR payroll-admin")).data?.members).toEqual({
      nodes: [{ name: "Dana Wood", capacities: ["ASSESSOR", "HR"] }],
    });
    expect((await dana("HR", "Dana Reed")).data?.members).toEqual({
      nodes: [{ name: "Dana Reed", capacities: ["HR"] }],
    });
    expect((await dana("PROVIDER")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("lets somebody without a capacity that Peerway knows do nothing", async () => {
    const answer = await askAs(
      { sub: "payroll", peerway_capacities: ["payroll"] },
      "{ members(first: 1) { totalCount } }",
    );
    expect(answer.errors?.[0]?.message).toMatch(/You act as none of them/);
  });

  const WORKERS = "{ workers(first: 1) { totalCount } }";
  const REGISTER =
    'mutation { registerWorker(input: { number: "NM-901", name: "From the HR system" }) { worker { name } userErrors { message } } }';
  const program = (scope: string, query: string) =>
    askAs({ sub: "hr-system", client_id: "hr-system", scope }, query);

  it("knows a person again whose provider has taken another name, where the operator says which it had", async () => {
    const next = await startIssuer(key);
    const renamed = await startService({
      ownerUrl: service.ownerUrl,
      rules: next.rules,
      claims: { ...CLAIM_RULES, formerIssuers: ["https://never.example.org", issuer.address] },
    });
    const meThere = async (sub: string) => {
      const claims = {
        iss: next.address,
        sub,
        peerway_organisation: "NORTHMOOR",
        peerway_capacities: "WORKER",
      };
      const answer = await renamed.app.inject({
        method: "POST",
        url: "/graphql",
        headers: { "content-type": "application/json", authorization: `Bearer ${await sign(key, claims)}` },
        payload: JSON.stringify({ query: "{ me { number } }" }),
      });
      return (answer.json() as Answer).data?.me;
    };
    try {
      expect(await me("moved-along", "NM-007")).toMatchObject({ number: "NM-007" });
      expect(await meThere("moved-along")).toEqual({ number: "NM-007" });
      expect(await meThere("never-here-before")).toBeNull();
    } finally {
      await renamed.close();
      await next.close();
    }
  });

  it("lets a program do what its scopes say, and nothing else", async () => {
    expect((await program("workforce:read", WORKERS)).data).toMatchObject({
      workers: { totalCount: expect.any(Number) },
    });
    expect((await program("openid", WORKERS)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await program("workforce:read", REGISTER)).errors?.[0]).toMatchObject({
      message: "This needs one of these scopes: workforce:write. You have workforce:read.",
      extensions: { code: "FORBIDDEN" },
    });
    expect((await program("workforce:read workforce:write", REGISTER)).data).toMatchObject({
      registerWorker: { worker: { name: "From the HR system" }, userErrors: [] },
    });
  });

  it("lets no program do what is for people", async () => {
    const found = await askAs(
      { sub: "hr", peerway_capacities: "HR" },
      '{ worker(by: { number: "NM-001" }) { id } }',
    );
    const endorse = `mutation { giveEndorsement(input: { worker: { id: "${(found.data as unknown as Found).worker.id}" }, as: HR, subject: HR_STANDING }) { userErrors { code } } }`;
    const answer = await program("workforce:write evidence:write", endorse);
    expect(answer.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });
});
