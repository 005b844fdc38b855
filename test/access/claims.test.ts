import { CLAIM_RULES, readClaims, type SignedIn } from "../../src/access/claims";
import { NotAdmitted } from "../../src/access/unauthenticated";

const RULES = { ...CLAIM_RULES, programs: ["hr-system"] };
const read = (claims: Record<string, unknown>): SignedIn =>
  readClaims(
    { iss: "https://login.example.org", sub: "ruth", peerway_organisation: "NORTHMOOR", ...claims },
    RULES,
  );

describe("an operator's token", () => {
  const operators = [
    { claim: "sub", value: "chief" },
    { claim: "groups", value: "peerway-operators" },
    { claim: "client_id", value: "set-up" },
  ];
  const as = (claims: Record<string, unknown>): SignedIn =>
    readClaims({ iss: "https://login.example.org", sub: "somebody", ...claims }, { ...RULES, operators });

  it.each([
    ["its account is named", { sub: "chief" }],
    ["a claim is the value that is named", { groups: "peerway-operators" }],
    ["a claim holds the value among others", { groups: ["staff", "peerway-operators"] }],
    ["it is of the program that is named", { sub: "set-up", client_id: "set-up" }],
  ])("is one for no organisation where %s; whatever else it says counts for nothing", (_, claims) => {
    const { organisation, capacities, workerNumber } = as({
      peerway_capacities: "client_id" in claims ? undefined : ["HR", "WORKER"],
      peerway_worker_number: "NM-001",
      ...claims,
    });
    expect([organisation, capacities, workerNumber]).toEqual([null, [], null]);
  });

  it.each([
    ["that is for an organisation", { sub: "chief", peerway_organisation: "NORTHMOOR" }, "NORTHMOOR"],
    ["whose subject holds the named one among others", { sub: "chief x" }, null],
    [
      "of somebody who signed in through the named program",
      { client_id: "set-up", peerway_capacities: [] },
      null,
    ],
    ["whose claim begins as the named value does", { groups: ["peerway-operators-of-payroll"] }, null],
    [
      "that asks for the scope",
      { scope: "organisation:admin", peerway_capacities: ["organisation:admin"] },
      null,
    ],
  ])("is none %s", (_, claims, organisation) => {
    if (organisation === null) expect(() => as(claims)).toThrow("names no organisation");
    else expect(as(claims).organisation).toBe(organisation);
  });
});

describe("whose a token is", () => {
  const scope = "workforce:read readiness:read";

  it.each([
    ["whose subject is its client", { sub: "batch", client_id: "batch" }],
    ["whose subject is its authorised party", { sub: "batch", azp: "batch" }],
    ["whose client the configuration names", { sub: "b5c1", client_id: "hr-system" }],
    ["whose authorised party the configuration names", { sub: "b5c1", azp: "hr-system" }],
  ])("is a program's %s", (_, claims) => {
    const { client, capacities, workerNumber } = read({ ...claims, scope, peerway_worker_number: "NM-001" });
    expect(client).toEqual({ id: Object.values(claims).at(-1), scopes: scope.split(" ") });
    expect([capacities, workerNumber]).toEqual([[], null]);
  });

  it.each([
    ["that was issued to a page for them", { client_id: "page" }],
    ["that names its page as authorised party", { azp: "page" }],
    ["without any client", {}],
    ["whose claims of clients differ", { sub: "batch", client_id: "batch", azp: "page" }],
    ["whose claims of clients differ, one of them being named", { client_id: "hr-system", azp: "page" }],
    [
      "that signed somebody in, though the account is called as the page",
      { sub: "page", client_id: "page", scope: `openid ${scope}` },
    ],
    ["whose client differs from its subject in case", { sub: "batch", client_id: "Batch" }],
    ["whose client is no text", { sub: "batch", client_id: ["batch"] }],
    ["that says their capacities are none", { sub: "batch", client_id: "batch", peerway_capacities: [] }],
    ["that says their capacities are null", { client_id: "hr-system", peerway_capacities: null }],
    ["that says their capacities are empty", { client_id: "hr-system", peerway_capacities: "" }],
    [
      "that knows capacities of another service alone",
      { client_id: "hr-system", peerway_capacities: ["payroll"] },
    ],
  ])("is a person's without capacities %s", (_, claims) => {
    const { client, capacities } = read({ scope, ...claims });
    // Only without the claim may the organisation's directory give them some.
    expect([client, capacities]).toEqual([null, "peerway_capacities" in claims ? [] : null]);
  });

  it("is called by the program's name, which need not be its account's", () => {
    expect(read({ sub: "b5c1", client_id: "hr-system" }).name).toBe("hr-system");
  });

  it("is called by the person's name, never by that of their page", () => {
    expect(read({ client_id: "page" }).name).toBe("ruth");
    expect(read({ client_id: "page", preferred_username: "ruth.b" }).name).toBe("ruth.b");
  });
});

describe("what a claim may hold", () => {
  const LONG = "x".repeat(5_000);

  it.each([
    "sub",
    "name",
    "preferred_username",
    "peerway_worker_number",
    "peerway_organisation",
    "client_id",
    "azp",
  ])("is plain text of a length that can be kept: %s", (claim) => {
    for (const text of ["\u0000", "a\u0000b", "a\u0007b", "a\nb", "a\u0085b", "a\ud800b", LONG])
      expect(() => read({ [claim]: text })).toThrow(new RegExp(`claim ${claim} h(as|olds) `));
  });

  it.each([undefined, null, "", " ", " ruth", 7, {}, ["ruth"]])("names an account in sub: %j", (sub) => {
    expect(() => read({ sub })).toThrow(NotAdmitted);
  });

  it("is any name that people have", () => {
    expect(read({ name: "Zoë O’Brien-Łuczak 李" }).name).toBe("Zoë O’Brien-Łuczak 李");
    // Written with a letter and an accent, it is the same name.
    expect(read({ name: "Zoe\u0308" }).name).toBe("Zoë");
  });
});
