import { CLAIM_RULES } from "../../../src/access/claims";
import { organisationId } from "../../../src/commands/demonstration/personas";
import { toGlobalId } from "../../../src/schema/node";
import { inDays, runDay } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { type IssuerKey, makeKey, sign, startIssuer, type TestIssuer } from "../../support/issuer";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

interface Organisation {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly closedOn: string | null;
}
interface Kept {
  readonly organisation: Organisation | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string[];
    readonly message: string;
  }[];
}
interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe("organisations", () => {
  const it = story();

  let issuer: TestIssuer;
  let service: TestService;
  let key: IssuerKey;
  let today = runDay();

  beforeAll(async () => {
    key = await makeKey("first", "ES256");
    issuer = await startIssuer(key);
    const operators = [
      { claim: "sub", value: "chief" },
      { claim: "groups", value: "peerway-operators" },
      { claim: "client_id", value: "set-up" },
    ];
    service = await startDemonstration({
      service: { rules: issuer.rules, claims: { ...CLAIM_RULES, operators }, dayOf: () => today },
    });
  });

  afterAll(() => service.close().then(() => issuer.close()));

  const CHIEF = { sub: "chief" };
  const HR = { sub: "ruth", peerway_organisation: "NORTHMOOR", peerway_capacities: ["HR"] };

  const ask = async (claims: object | null, query: string, variables = {}): Promise<Answer> => {
    const token = claims && (await sign(key, { iss: issuer.address, ...claims }));
    const answer = await service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: {
        "content-type": "application/json",
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      payload: JSON.stringify({ query, variables }),
    });
    return answer.json();
  };
  const keep = async (mutation: string, input: object, claims: object = CHIEF): Promise<Kept> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await ask(
      claims,
      `mutation ($input: ${type}!) { kept: ${mutation}(input: $input) {
        organisation { id code name kind odsCode parent { code } host { code } closedOn version } userErrors { code field message } } }`,
      { input },
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join());
    return data?.kept as Kept;
  };
  const refusal = async (mutation: string, input: object) => (await keep(mutation, input)).userErrors[0];
  const WESTMERE = {
    code: "WESTMERE",
    kind: "NHS_TRUST",
    name: "Westmere NHS Trust",
    odsCode: "RX4",
  };

  it("are entered by an operator, and signed in for at once; entered again they stay as they are", async () => {
    const westmere = { sub: "first-hr", peerway_organisation: "WESTMERE", peerway_capacities: ["HR"] };
    expect((await ask(westmere, "{ viewer { name } }")).errors?.[0]?.message).toMatch(/not on record here/);
    const { organisation, userErrors } = await keep("addOrganisation", WESTMERE);
    expect(userErrors).toEqual([]);
    expect(organisation).toMatchObject({ ...WESTMERE, parent: null, host: null, closedOn: null, version: 1 });
    expect((await keep("addOrganisation", WESTMERE)).organisation).toEqual(organisation);
    const registered = await ask(
      westmere,
      'mutation { registerWorker(input: { number: "W-1", name: "Wren" }) { worker { number } userErrors { message } } }',
    );
    expect(registered.data).toMatchObject({ registerWorker: { worker: { number: "W-1" }, userErrors: [] } });
    expect(
      (
        await keep("addOrganisation", {
          code: "RIVERSIDE",
          kind: "CHARITY",
          name: "Riverside Peer Support",
          host: { odsCode: "RX4" },
          parent: { code: "OPEN-DOOR" },
        })
      ).organisation,
    ).toMatchObject({ host: { code: "WESTMERE" }, parent: { code: "OPEN-DOOR" } });
  });

  it.each([
    ["code", "UNREADABLE", { code: "west mere" }, /Did you mean WEST-MERE\?/],
    ["code", "ALREADY_RECORDED", { code: "NORTHMOOR" }, /NORTHMOOR is already on record: Northmoor/],
    ["code", "MISSING", { code: " " }, /For example NORTHMOOR/],
    ["name", "MISSING", { name: "  " }, /needs a name/],
    ["name", "TEXT_LENGTH", { name: "x".repeat(201) }, /At most 200/],
    ["odsCode", "UNREADABLE", { odsCode: "rx-5" }, /Did you mean RX5\?/],
    ["odsCode", "ALREADY_RECORDED", { odsCode: "RX4" }, /is the ODS code of WESTMERE/],
    ["kind", "CAPACITY", { kind: "NATIONAL_BODY" }, /Set NATIONAL_BODY and NATIONAL_BODY_NAME/],
    ["parent", "UNKNOWN_CODE", { parent: { code: "NOWHERE" } }, /There are: /],
    ["host", "UNKNOWN_CODE", { host: { odsCode: "RZ9" } }, /No organisation on record has the ODS code/],
  ])("are refused for a wrong %s (%s), saying what would be right", async (field, code, own, message) => {
    const given = { code: "EASTMERE", kind: "NHS_TRUST", name: "Eastmere", ...own };
    expect(await refusal("addOrganisation", given)).toMatchObject({
      code,
      field: [field],
      message: expect.stringMatching(message),
    });
    expect((await ask(HR, '{ organisation(by: { code: "EASTMERE" }) { id } }')).data).toEqual({
      organisation: null,
    });
  });

  it("are kept by operators alone, whom a token for an organisation never makes", async () => {
    const add =
      'mutation { addOrganisation(input: { code: "X", kind: CHARITY, name: "X" }) { userErrors { code } } }';
    for (const own of [
      HR,
      { ...CHIEF, peerway_organisation: "NORTHMOOR", peerway_capacities: ["HR", "STEWARD"] },
      { ...HR, groups: ["peerway-operators"], scope: "organisation:admin" },
      { sub: "x", client_id: "x", scope: "organisation:admin", peerway_organisation: "NORTHMOOR" },
    ]) {
      const { errors } = await ask(own, add);
      expect(errors?.[0]).toMatchObject({
        extensions: { code: "FORBIDDEN" },
        message: expect.stringMatching(/scope organisation:admin.*OPERATORS/),
      });
    }
    for (const own of [
      { sub: "chief2" },
      { sub: "y", scope: "organisation:admin", peerway_capacities: ["organisation:admin"] },
      { sub: "y", client_id: "set-up" },
      { sub: "y", groups: ["peerway"] },
    ])
      expect((await ask(own, add)).errors?.[0]?.extensions.code).toBe("NOT_ADMITTED");
    for (const own of [
      CHIEF,
      { sub: "y", groups: ["x", "peerway-operators"] },
      { sub: "set-up", client_id: "set-up" },
    ])
      expect((await keep("addOrganisation", WESTMERE, own)).userErrors).toEqual([]);
  });

  it("let an operator see no worker and nothing that is theirs", async () => {
    const worker = toGlobalId(
      "Worker",
      (await service.pool.query("SELECT id FROM worker LIMIT 1")).rows[0].id,
    );
    expect((await ask(CHIEF, `{ node(id: "${worker}") { id } me { id } }`)).data).toEqual({
      node: null,
      me: null,
    });
    for (const query of ["workers(first: 1)", "members(first: 1)", "trail(first: 1)", "drafts(first: 1)"]) {
      const { errors } = await ask(CHIEF, `{ ${query} { totalCount } }`);
      expect(errors?.[0]?.message).toMatch(/You are an operator/);
    }
    const { errors } = await ask(
      { ...CHIEF, peerway_capacities: ["HR"] },
      'mutation { registerWorker(input: { number: "1", name: "X" }) { userErrors { code } } }',
    );
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("are found by everybody who is signed in, by kind and text, and by nobody else but those that teach", async () => {
    const { data } = await ask(
      HR,
      `{ organisations(first: 10, text: "mere", kinds: [NHS_TRUST]) { nodes { code odsCode } totalCount }
        organisation(by: { odsCode: "RX4" }) { name } missing: organisation(by: { code: "EASTMERE" }) { name } }`,
    );
    expect(data).toEqual({
      organisations: { nodes: [{ code: "WESTMERE", odsCode: "RX4" }], totalCount: 1 },
      organisation: { name: "Westmere NHS Trust" },
      missing: null,
    });
    expect((await ask(null, "{ organisations(first: 1) { totalCount } }")).errors?.[0]?.extensions.code).toBe(
      "UNAUTHENTICATED",
    );
    const ids = ["WESTMERE", "IMROC"].map((code) => toGlobalId("Organisation", organisationId(code)));
    const nodes = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    expect((await ask(null, nodes, { ids })).data).toEqual({ nodes: [null, { id: ids[1] }] });
    expect((await ask(HR, nodes, { ids })).data).toEqual({ nodes: ids.map((id) => ({ id })) });
  });

  it("are changed as they were read; what would differ in nothing changes nothing", async () => {
    const organisation = { code: "WESTMERE" };
    const change = (own: object) => keep("changeOrganisation", { organisation, expectedVersion: 1, ...own });
    expect((await change({ name: "Westmere NHS Trust", odsCode: "RX4" })).organisation?.version).toBe(1);
    expect((await change({ expectedVersion: 7, name: "X" })).userErrors[0]).toMatchObject({
      code: "CONFLICT",
    });
    expect((await change({ parent: { code: "RIVERSIDE" } })).userErrors).toEqual([]);
    const again = (own: object) => keep("changeOrganisation", { organisation, expectedVersion: 2, ...own });
    expect((await again({ host: { code: "RIVERSIDE" } })).userErrors[0]).toMatchObject({
      code: "REFERRED_TO",
      message: expect.stringContaining("is already below WESTMERE"),
    });
    const mended = { name: "Westmere University NHS Trust", odsCode: null, parent: null };
    expect((await again(mended)).organisation).toMatchObject({ ...mended, version: 3 });
    const published = { organisation: { code: "IMROC" }, expectedVersion: 1 };
    expect(await refusal("changeOrganisation", { ...published, name: "Another" })).toMatchObject({
      code: "WRONG_STATE",
      field: ["name"],
    });
    expect((await keep("changeOrganisation", { ...published, odsCode: "8J1" })).userErrors).toEqual([]);
    expect(
      await refusal("changeOrganisation", {
        organisation: { code: "PEER-STANDARDS" },
        expectedVersion: 1,
        kind: "CHARITY",
      }),
    ).toMatchObject({ code: "CAPACITY", field: ["kind"] });
  });

  it("are closed from a day on, on which nobody signs in for them; their records stay, and a mistake is mended", async () => {
    const organisation = { code: "WESTMERE" };
    const staff = { sub: "first-hr", peerway_organisation: "WESTMERE", peerway_capacities: ["HR"] };
    const close = (own: object) => keep("closeOrganisation", { organisation, ...own });
    const national = await keep("closeOrganisation", { organisation: { code: "PEER-STANDARDS" } });
    expect(national.userErrors[0]).toMatchObject({ code: "CAPACITY", field: ["organisation"] });
    expect((await close({})).userErrors[0]).toMatchObject({
      code: "REFERRED_TO",
      message: expect.stringContaining("parent or host of RIVERSIDE"),
    });
    await keep("changeOrganisation", { organisation: { code: "RIVERSIDE" }, expectedVersion: 1, host: null });
    expect((await close({ closedOn: inDays(-1, today) })).userErrors[0]).toMatchObject({
      code: "DATES_OUT_OF_ORDER",
    });
    const closedOn = inDays(3, today);
    expect((await close({ closedOn })).organisation).toMatchObject({ closedOn });
    expect((await ask(staff, "{ workers(first: 1) { totalCount } }")).data).toEqual({
      workers: { totalCount: 1 },
    });
    const hosted = async (startedOn: string) => {
      const input = `{ worker: { number: "W-1" }, roleBand: { code: "PSW" }, startedOn: "${startedOn}", wholeTimeEquivalent: 1, contractKind: PERMANENT, host: { code: "WESTMERE" } }`;
      const { data } = await ask(
        staff,
        `mutation { startPost(input: ${input}) { userErrors { code field } } }`,
      );
      return Object(data).startPost.userErrors;
    };
    expect(await hosted(closedOn)).toEqual([{ code: "WRONG_STATE", field: ["host"] }]);
    expect(await hosted(inDays(-1, closedOn))).toEqual([]);
    const before = today;
    today = closedOn;
    try {
      const later = { ...staff, jti: "later" };
      expect((await ask(later, "{ workers(first: 1) { totalCount } }")).errors?.[0]).toMatchObject({
        extensions: { code: "NOT_ADMITTED" },
        message: expect.stringContaining(`closed on ${closedOn}`),
      });
      const { data } = await ask(HR, `{ organisations(first: 5, open: false) { nodes { code closedOn } } }`);
      expect(data).toEqual({ organisations: { nodes: [{ code: "WESTMERE", closedOn }] } });
      const { data: granted } = await ask(
        HR,
        `mutation { grantPartner(input: { partner: { code: "WESTMERE" }, capacity: PROVIDER, workers: [], fromOn: "${closedOn}" }) { userErrors { code message } } }`,
      );
      expect(granted).toMatchObject({ grantPartner: { userErrors: [{ code: "WRONG_STATE" }] } });
      expect(
        (await keep("changeOrganisation", { organisation, expectedVersion: 4, reopen: true })).organisation,
      ).toMatchObject({ closedOn: null });
      expect((await ask({ ...later, jti: "again" }, "{ workers(first: 1) { totalCount } }")).data).toEqual({
        workers: { totalCount: 1 },
      });
    } finally {
      today = before;
    }
  });

  it("have what was done to them in their own trail, by whom it was done", async () => {
    const { data } = await ask(
      { sub: "auditor", peerway_organisation: "WESTMERE", peerway_capacities: ["AUDITOR"] },
      "{ trail(last: 100) { nodes { operation action objectType objectKey doneBy capacities } } }",
    );
    const { nodes } = (data as unknown as { trail: { nodes: { objectType: string; operation: string }[] } })
      .trail;
    expect(
      nodes.filter(({ objectType }) => objectType === "ORGANISATION").map(({ operation }) => operation),
    ).toEqual(
      [
        "addOrganisation",
        "changeOrganisation",
        "changeOrganisation",
        "closeOrganisation",
        "changeOrganisation",
      ].reverse(),
    );
    const { rows } = await service.pool.query(
      `SELECT DISTINCT s.subject FROM trail t JOIN sign_in s ON s.person_id = t.person_id WHERE t.about = 'ORGANISATION' AND t.object = 'WESTMERE'`,
    );
    expect(rows).toEqual([{ subject: "chief" }]);
  });
});
