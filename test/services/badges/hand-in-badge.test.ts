import {
  bakePng,
  bakeSvg,
  CREDENTIALS_V2,
  OPEN_BADGES,
  OPEN_BADGES_EXTENSIONS,
} from "../../../src/interchange/credentials";
import { COLLEGE, STATUS_LIST, TEAMWORK } from "../../support/badge-issuer";
import { codesOf, HAND_IN, HandInWorld, outcomesOf } from "../../support/hand-in-world";
import { chandra } from "../../support/partners";

const [HR, LEAD, WORKER] = ["trust-hr", "trust-lead", "worker-amara"];
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const ADDRESS = "amara@example.org";
describe("handing in a badge", () => {
  const world = new HandInWorld();
  const { issuer, stranger, lists, fetched } = world;
  const aligned = (...alignment: object[]) => ({
    id: "https://college.example/achievements/aligned",
    alignment,
  });
  beforeAll(() => world.open());
  beforeEach(() => {
    lists.clear();
    fetched.length = 0;
  });
  afterAll(() => world.close());

  it("records a verified credential if the organisation mapped its achievement", async () => {
    await world.map(TEAMWORK, "CARE_CERTIFICATE");
    const json = await issuer.signed({ validUntil: "2028-03-31T22:59:59Z" });
    const before = await world.record.facts();
    const preview = await world.handIn({ json, dryRun: true });
    expect(preview).toMatchObject({
      badges: [{ result: "CREDENTIAL", credentialType: { code: "CARE_CERTIFICATE" }, credential: null }],
      worker: null,
      userErrors: [],
    });
    expect(await world.record.facts()).toBe(before);
    const { badges, userErrors } = await world.handIn({ json });
    expect(userErrors).toEqual([]);
    expect(badges).toMatchObject([
      {
        form: "JSON",
        name: "Teamwork",
        issuer: COLLEGE,
        result: "CREDENTIAL",
        trustedIssuer: { name: "Example College" },
        credentialType: { code: "CARE_CERTIFICATE" },
        credential: {
          issuer: "Example College",
          awardedOn: "2026-03-01",
          expiresOn: "2028-04-01",
          verifications: [
            {
              how: "Open Badge: signature, issuer, status; holder by the worker's own statement",
              program: "Peerway",
            },
          ],
        },
        evidence: null,
      },
    ]);
    expect(outcomesOf(badges[0])).toEqual(
      ["FORM", "CONTEXTS", "SIGNATURE", "ISSUER", "VALIDITY", "STATUS", "SUBJECT"].map(
        (kind) => `${kind} PASSED`,
      ),
    );
    // The same again, in whatever form.
    const facts = await world.record.facts();
    for (const again of [
      { json },
      { base64: bakePng(PIXEL, { kind: "BADGE", text: json }).toString("base64") },
      {
        base64: Buffer.from(
          bakeSvg('<svg xmlns="http://www.w3.org/2000/svg"></svg>', { kind: "BADGE", text: json }),
        ).toString("base64"),
      },
    ])
      expect(await world.handIn(again)).toMatchObject({
        badges: [{ result: "ALREADY_RECORDED", credential: { id: badges[0]?.credential?.id } }],
        userErrors: [],
      });
    expect(await world.record.facts()).toBe(facts);
    // Nobody else has it, and it does not come back by itself.
    expect(codesOf(await world.handIn({ json, worker: { id: chandra } }, "worker-chandra"))).toEqual([
      "ALREADY_RECORDED",
    ]);
    await world.record.run("retractFact", { fact: badges[0]?.credential?.id, reason: "Not theirs" }, HR);
    expect(codesOf(await world.handIn({ json }))).toEqual(["WRONG_STATE"]);
  });

  it("drafts evidence with the claims that its alignments propose", async () => {
    const item = `https://other.example/ims/case/v1p1/CFItems/${await world.competence("6.1")}`;
    const alignments = [
      { type: ["Alignment"], targetName: "6.1", targetUrl: item },
      {
        type: ["Alignment"],
        targetName: "3.2",
        targetUrl: "https://x.example",
        targetFramework: "HEE-PSW",
        targetCode: "3.2",
      },
      { type: ["Alignment"], targetName: "Other", targetUrl: "https://x.example", targetCode: "3.3" },
    ];
    const jwt = await issuer.token({}, {}, aligned(...alignments));
    const { badges, userErrors } = await world.handIn({ jwt });
    expect(userErrors).toEqual([]);
    expect(badges).toMatchObject([
      {
        form: "JWT",
        result: "EVIDENCE_DRAFT",
        proposedClaims: [
          { by: "CASE_ITEM", competence: { code: "6.1" } },
          { by: "CODE", competence: { code: "3.2" } },
        ],
        credential: null,
        evidence: {
          state: "DRAFT",
          doneOn: "2026-03-01",
          kind: { code: "CERTIFICATE" },
          words: { title: "Teamwork" },
        },
      },
    ]);
    expect(badges[0]?.evidence?.words.reflection).toContain(
      "issued by Example College, awarded on 2026-03-01",
    );
    const { rows } = await world.service.pool.query(
      "SELECT count(*)::int AS attained FROM judgement j JOIN claim c ON c.id = j.claim_id WHERE c.evidence_id = (SELECT fact_id FROM handed_in_badge ORDER BY handed_in_at DESC LIMIT 1)",
    );
    expect(rows).toEqual([{ attained: 0 }]);
    // A draft that was taken back can be handed in again.
    await world.record.run("retractFact", { fact: badges[0]?.evidence?.id, reason: "Again" }, WORKER);
    expect(await world.handIn({ jwt })).toMatchObject({ badges: [{ result: "EVIDENCE_DRAFT" }] });
  });

  it("asks what it shows if it names nothing here", async () => {
    const json = await issuer.signed({}, {}, aligned());
    expect(await world.handIn({ json, dryRun: true })).toMatchObject({
      badges: [{ result: null, proposedClaims: [] }],
      userErrors: [{ code: "MISSING", field: ["claims"] }],
    });
    const claims = [{ competence: { code: { code: "6.1" } }, level: "INDEPENDENT" }];
    expect(await world.handIn({ json, claims })).toMatchObject({
      badges: [{ result: "EVIDENCE_DRAFT", evidence: { claims: [{ level: { code: "INDEPENDENT" } }] } }],
    });
  });

  it("distinguishes a right and a wrong signature of an issuer that is not trusted", async () => {
    const right = await stranger.signed(stranger.status(1));
    const answer = await world.handIn({ json: right });
    expect(codesOf(answer)).toEqual(["ISSUER_NOT_TRUSTED"]);
    expect(answer.userErrors[0]?.message).toContain("Its signature is right");
    expect(outcomesOf(answer.badges[0])).toEqual([
      "FORM PASSED",
      "CONTEXTS PASSED",
      "SIGNATURE PASSED",
      "ISSUER FAILED",
      "VALIDITY PASSED",
      "STATUS NOT_MADE",
      "SUBJECT PASSED",
    ]);
    const wrong = await world.handIn({ json: right.replaceAll("Teamwork", "Leadership") });
    expect(codesOf(wrong)).toEqual(["ISSUER_NOT_TRUSTED"]);
    expect(wrong.userErrors[0]?.message).toContain("Its signature is not right");
    expect(outcomesOf(wrong.badges[0])).toContain("SIGNATURE FAILED");
    // Somebody else's key in the name of a trusted issuer is no key of that issuer.
    const forged = JSON.stringify(await stranger.sign(issuer.badge(), `${COLLEGE}#${stranger.multikey}`));
    const { userErrors } = await world.handIn({ json: forged });
    expect(userErrors).toMatchObject([{ code: "ISSUER_NOT_TRUSTED" }]);
    expect(userErrors[0]?.message).toContain("by a key that your organisation has not stated");
    expect(fetched).toEqual([]);
  });

  it("is refused if it was changed, has ended, or has not begun", async () => {
    const json = await issuer.signed();
    expect(codesOf(await world.handIn({ json: json.replaceAll("Teamwork", "Leadership") }))).toEqual([
      "SIGNATURE_WRONG",
    ]);
    expect(
      codesOf(await world.handIn({ json: await issuer.signed({ validUntil: "2026-03-02T00:00:00Z" }) })),
    ).toEqual(["NOT_VALID_NOW"]);
    expect(
      codesOf(await world.handIn({ json: await issuer.signed({ validFrom: "2090-01-01T00:00:00Z" }) })),
    ).toEqual(["NOT_VALID_NOW"]);
    const { proof: _, ...unsigned } = JSON.parse(json);
    expect(codesOf(await world.handIn({ json: JSON.stringify(unsigned) }))).toEqual(["MISSING"]);
    expect(codesOf(await world.handIn({ json: '{"@context":"https://w3id.org/openbadges/v2"}' }))).toEqual([
      "NOT_SUPPORTED",
    ]);
    expect(codesOf(await world.handIn({}))).toEqual(["MISSING"]);
    expect(codesOf(await world.handIn({ json, jwt: "a.b.c" }))).toEqual(["UNREADABLE"]);
  });

  it("looks its status up in the list of its issuer, and nowhere else", async () => {
    const json = await issuer.signed(
      { ...issuer.status(7), evidence: [{ id: "https://college.example/e", type: ["Evidence"] }] },
      {},
      { ...aligned(), image: { id: "https://college.example/i.png", type: "Image" } },
    );
    const claims = [{ competence: { code: { code: "6.1" } }, level: "INDEPENDENT" }];
    const answer = async (list: string | null, sent = json) => {
      if (list === null) lists.clear();
      else lists.set(STATUS_LIST, list);
      return codesOf(await world.handIn({ json: sent, claims, dryRun: true }));
    };
    expect(await answer(null)).toEqual(["STATUS_UNKNOWN"]);
    expect(await answer("nonsense")).toEqual(["STATUS_UNKNOWN"]);
    expect(await answer(await stranger.statusList([]))).toEqual(["STATUS_UNKNOWN"]);
    expect(await answer(await issuer.statusList([7]))).toEqual(["REVOKED"]);
    expect(await answer(await issuer.statusList([6, 8]))).toEqual([]);
    expect(new Set(fetched)).toEqual(new Set([STATUS_LIST]));
    const credentialStatus = { id: STATUS_LIST, type: "1EdTechRevocationList" };
    const contexts = { "@context": [CREDENTIALS_V2, OPEN_BADGES, OPEN_BADGES_EXTENSIONS] };
    const other = await issuer.signed({ ...contexts, credentialStatus }, {}, aligned());
    expect(await answer(await issuer.statusList([]), other)).toEqual(["NOT_SUPPORTED"]);
  });

  it("is compared with an address that the worker gives, which is not kept", async () => {
    const { createHash } = await import("node:crypto");
    const identityHash = `sha256$${createHash("sha256").update(`${ADDRESS}salt`).digest("hex")}`;
    const identifier = [
      { type: "IdentityObject", hashed: true, identityHash, identityType: "emailAddress", salt: "salt" },
    ];
    const json = await issuer.signed({ validFrom: "2026-03-02T09:00:00Z" }, { identifier });
    expect(codesOf(await world.handIn({ json, isMine: false }))).toEqual(["NOT_YOURS"]);
    expect(await world.handIn({ json, address: "b@example.org" })).toMatchObject({
      userErrors: [{ code: "NOT_YOURS", field: ["address"] }],
    });
    const plain = await issuer.signed();
    expect(codesOf(await world.handIn({ json: plain, address: ADDRESS, isMine: false }))).toEqual([
      "NOT_YOURS",
    ]);
    const { badges } = await world.handIn({ json, address: "Amara@Example.org", isMine: false });
    expect(badges).toMatchObject([
      {
        result: "CREDENTIAL",
        credential: { verifications: [{ how: "Open Badge: signature, issuer, status" }] },
      },
    ]);
    const { rows } = await world.service.pool.query(
      "SELECT (SELECT json_agg(b) FROM handed_in_badge b)::text || (SELECT json_agg(t) FROM trail t)::text AS all",
    );
    expect(JSON.stringify(rows).toLowerCase()).not.toContain(ADDRESS);
  });

  it("is the worker's own to do", async () => {
    const json = await issuer.signed();
    const input = { worker: { number: "NM-001" }, json, isMine: true, dryRun: true };
    for (const persona of [HR, LEAD, "trust-hr-system"]) {
      const { data, errors } = await world.service.ask(HAND_IN, { input }, persona);
      expect([persona, errors?.[0]?.extensions.code ?? data]).toEqual([persona, "FORBIDDEN"]);
    }
    expect(codesOf(await world.handIn({ json, worker: { id: chandra } }))).toEqual(["NOT_FOUND"]);
  });

  it("is not computed if it is a graph that was made to be slow", async () => {
    const ids = Array.from({ length: 40 }, (_, at) => `_:n${at}`);
    const evidence = ids.map((id) => ({
      id,
      type: ["Evidence"],
      evidence: ids.map((other) => ({ id: other })),
    }));
    const json = JSON.stringify({ ...issuer.badge({ evidence }), proof: [{ type: "DataIntegrityProof" }] });
    expect(codesOf(await world.handIn({ json }))).toEqual(["UNREADABLE"]);
  });

  it("leaves no trace when the record is erased", async () => {
    const { data } = await world.service.ask("{ exportRecord }", {}, WORKER);
    expect(
      Object.keys((data as unknown as { exportRecord: { record: object } }).exportRecord.record),
    ).toContain("handed_in_badge");
    await world.record.run("requestErasure", { worker: { number: "NM-001" } }, WORKER);
    await world.record.run("carryOutErasure", { worker: { number: "NM-001" }, reason: "Asked" }, HR);
    const { rows } = await world.service.pool.query("SELECT count(*)::int AS left FROM handed_in_badge");
    expect(rows).toEqual([{ left: 0 }]);
  });
});
