import { randomBytes } from "node:crypto";
import { ClosedAccounts } from "../../src/access/closed-accounts";
import { fromGlobalId } from "../../src/entities/global-id";
import { caseRoutes } from "../../src/rest/case";
import { eventRoutes } from "../../src/rest/events";
import { moodleRoutes } from "../../src/rest/moodle";
import { scimRoutes } from "../../src/rest/scim";
import { startDemonstration } from "../support/demonstration";
import { ENTERPRISE, PATCH_OP, USER } from "../support/directory";
import { waiver } from "../support/matrix/requirements";
import { recorder, staffMember } from "../support/recorder";
import { NO_REFERENCE, routesOf } from "../support/rest-routes";
import { sampled } from "../support/sample";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";

/** Stands in everything that is written about Chandra, and nowhere else. */
const CANARY = `words-${randomBytes(6).toString("hex")}`;
const CHANDRA = "worker-chandra";
const NUMBER = "NM-003";

const ASKERS = [
  "",
  "trust-hr",
  "trust-assessor",
  CHANDRA,
  "trust-hr-system",
  "trust-directory",
  "charity-hr",
];
/** There are some thousands, most of them of SCIM. */
const ONE_REQUEST_IN = 8;
const METHODS = ["GET", "POST", "PUT", "PATCH"] as const;

/** What a directory may send about her, so that every request of SCIM is answered with what is on record. */
const SENT = {
  schemas: [USER, ENTERPRISE],
  userName: "chandra@trust.example",
  displayName: "Chandra",
  userType: "Worker",
  active: true,
  [ENTERPRISE]: { employeeNumber: NUMBER },
};
const BODIES: readonly object[] = [
  SENT,
  { schemas: [PATCH_OP], Operations: [{ op: "replace", path: "active", value: true }] },
  { schemas: ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"], filter: "active eq true" },
  {
    schemas: ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
    Operations: [{ method: "POST", path: "/Users", bulkId: "1", data: SENT }],
  },
];

describe("what is written about a worker, at the routes of other standards", () => {
  let service: TestService;
  let ids: string[];

  beforeAll(async () => {
    service = await startDemonstration();
    ids = await writeEverything();
  });
  afterAll(() => service.close());

  /** Words of evidence, reasons of every kind, what she wants, and her account. @returns ids of all of them. */
  async function writeEverything(): Promise<string[]> {
    const record = recorder(service);
    const run = async (mutation: string, input: object, persona: string): Promise<string> => {
      const { id, userErrors } = await record.run(mutation, input, persona);
      expect([mutation, userErrors]).toEqual([mutation, []]);
      return id ?? "";
    };
    const id = await record.idOf(NUMBER);
    const worker = { id };
    const evidence = await run(
      "draftEvidence",
      {
        worker,
        kind: "REFLECTIVE_ACCOUNT",
        doneOn: "2026-10-21",
        title: CANARY,
        reflection: CANARY,
        attachments: [`${CANARY}.pdf`],
        claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
      },
      CHANDRA,
    );
    const assessor = staffMember("trust-assessor");
    await run("submitEvidence", { evidence, nobodyRecognisable: true, assessor }, CHANDRA);
    const { data } = await service.ask(
      "query ($id: ID!) { node(id: $id) { ... on Evidence { claims { id } } } }",
      { id: evidence },
      "trust-assessor",
    );
    const claim = (data as unknown as { node: { claims: { id: string }[] } }).node.claims[0]?.id;
    const judgement = await run(
      "judgeClaim",
      { claim, outcome: "RETURNED", reason: CANARY },
      "trust-assessor",
    );
    const appeal = await run("appealJudgement", { judgement, reason: CANARY }, CHANDRA);
    const waived = await run(
      "waiveRequirement",
      { ...waiver(id), reason: CANARY, authority: CANARY },
      "trust-hr",
    );
    const completion = await run(
      "recordCompletion",
      { worker, unit: { code: { code: "1.2" } }, passed: true, completedOn: "2026-03-03" },
      "trust-hr",
    );
    await run("retractFact", { fact: completion, reason: CANARY }, "trust-hr");
    await run("aspireTo", { worker, route: { code: "R08" } }, CHANDRA);
    await service.pool.query("UPDATE worker SET intention = 'EXPLORING' WHERE number = $1", [NUMBER]);
    const account = await service.app.inject({
      method: "POST",
      url: "/scim/v2/Users",
      headers: {
        "content-type": "application/scim+json",
        authorization: `Bearer ${await service.tokenOf("trust-directory")}`,
      },
      payload: SENT,
    });
    expect([account.statusCode, account.body]).toEqual([201, expect.anything()]);
    const raw = [id, evidence, judgement, appeal, waived, completion].map(
      (each) => fromGlobalId(each)?.id ?? "",
    );
    return [account.json().id, ...raw];
  }

  it("is in no answer of any of them, whoever asks", async () => {
    const routes = await routesOf([
      ...caseRoutes(PROJECT, NO_REFERENCE, null),
      ...moodleRoutes(NO_REFERENCE),
      ...eventRoutes(),
      ...scimRoutes({ publicUrl: null, hasGroups: true, closed: new ClosedAccounts() }),
    ]);
    const { rows } = await service.pool.query("SELECT id FROM progression_route WHERE code = 'R08'");
    const aspired = String(rows[0].id);
    const urls = routes.flatMap((route) =>
      route.includes(":id")
        ? ids.map((id) => route.replace(":id", id))
        : [route.replace(":code/:version", "HEE-PSW/1.0")],
    );
    const said = new RegExp(`${CANARY}|EXPLORING|${aspired}|R08|appeal|waive|retract`, "i");
    const shown = new Set<number>();
    const requests = urls.flatMap((url) =>
      ASKERS.flatMap((persona) =>
        (url.startsWith("/scim") ? METHODS : (["GET"] as const)).flatMap((method) =>
          (method === "GET" ? [null] : BODIES).map((body) => ({ url, persona, method, body })),
        ),
      ),
    );
    for (const { url, persona, method, body } of sampled(requests, ONE_REQUEST_IN, "requests of canaries")) {
      const token = persona && (await service.tokenOf(persona));
      const answer = await service.app.inject({
        method,
        url,
        headers: {
          host: "127.0.0.1:4000",
          ...(body && { "content-type": "application/scim+json" }),
          ...(token && { authorization: `Bearer ${token}` }),
        },
        ...(body && { payload: JSON.stringify(body) }),
      });
      shown.add(answer.statusCode);
      const told = `${answer.body}${JSON.stringify(answer.headers)}`;
      const found = url.startsWith("/scim") ? said.exec(told) : new RegExp(CANARY).exec(told);
      expect([method, url, persona, found?.[0]]).toEqual([method, url, persona, undefined]);
    }
    // Requests of each kind were answered: with what is on record, and with refusals.
    for (const status of [200, 201, 401, 403, 404]) expect([...shown, 201]).toContain(status);
  });
});
