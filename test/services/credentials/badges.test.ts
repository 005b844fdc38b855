import { createHash, createPublicKey } from "node:crypto";
import Ajv2019 from "ajv/dist/2019";
import { asOrganisation } from "../../../src/database/transaction";
import {
  CanonicalThread,
  type DataIntegrityProof,
  decodeStatusList,
  isSet,
  type JsonObject,
  readJwt,
  readMultikey,
  readPng,
  readSvg,
  verifyJwt,
  verifyProof,
} from "../../../src/interchange/credentials";
import { forgetBadges, revokedPlaces } from "../../../src/repositories/credentials/issued-badges";
import { BadgeWorld, PUBLIC_URL } from "../../support/badge-world";
import { hasMaterial, materialJson } from "../../support/credential-material";
import { IS_WHOLE } from "../../support/sample";

interface Document extends JsonObject {
  readonly id: string;
  readonly issuer: { readonly id: string; readonly name: string };
  readonly credentialSubject: JsonObject & { readonly id: string };
  readonly credentialStatus: { readonly statusListIndex: string; readonly statusListCredential: string };
  readonly proof: readonly [DataIntegrityProof];
}

const LIST = `query { issuedBadges(first: 50) { nodes { id kind isRevoked withdrawnAt competences { code } } } }`;
interface Listed {
  readonly issuedBadges: { readonly nodes: { id: string; kind: string; isRevoked: boolean }[] };
}

describe("badges that a worker takes away", () => {
  const world = new BadgeWorld();
  const checking = new CanonicalThread();
  beforeAll(() => world.open());
  afterAll(() => Promise.all([world.close(), checking.close()]));

  const first = async () => (await world.attainments())[0] ?? fail("No attainment.");
  const parsed = (text: string | null) => JSON.parse(text ?? "") as Document;

  /** By the key that the issuer's profile publishes. */
  async function isRight(document: Document): Promise<boolean> {
    const [proof] = document.proof;
    const { body } = await world.get(document.issuer.id);
    const method = (body.verificationMethod as { id: string; publicKeyMultibase?: string }[]).find(
      ({ id }) => id === proof.verificationMethod,
    );
    const key = readMultikey(method?.publicKeyMultibase ?? "");
    return key !== null && verifyProof(document, proof, key, checking);
  }

  /** Whether the database has it revoked now: what the route gives out may be five minutes old. */
  async function isRevoked({ credentialStatus: status }: Document): Promise<boolean> {
    const { rows } = await world.service.pool.query("SELECT id FROM organisation WHERE code = $1", [
      (/([^/]+)-\d+$/.exec(status.statusListCredential) ?? [])[1],
    ]);
    const places = await asOrganisation(world.service.servicePool, rows[0].id, (db) =>
      revokedPlaces(db, rows[0].id, 1, "2026-12-31"),
    );
    return places?.includes(Number(status.statusListIndex)) ?? false;
  }

  function validAgainst(schema: string, document: unknown): string[] {
    const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(materialJson("schemas", schema));
    return validate(document)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  }

  it("show the competence, the level, the employer and the days, and verify by the published key", async () => {
    const attainment = await first();
    const issued = await world.issue({ attainment: attainment.id });
    expect(issued).toMatchObject({
      mediaType: "application/vc",
      userErrors: [],
      badge: { isRevoked: false },
    });
    const document = parsed(issued.document);
    expect(document).toMatchObject({
      type: ["VerifiableCredential", "OpenBadgeCredential"],
      name: attainment.competence.title,
      credentialSubject: {
        achievement: { humanCode: attainment.competence.code, achievementType: "Competency" },
        result: [{ achievedLevel: expect.stringMatching(`#level-${attainment.level.code}$`) }],
      },
    });
    expect(document.credentialSubject.id).toMatch(/^urn:uuid:/);
    expect(document.credentialSubject).not.toHaveProperty("identifier");
    expect(await isRight(document)).toBe(true);
    expect(await isRight({ ...document, name: "Another" })).toBe(false);
    expect(issued.badge?.digest).toBe(
      createHash("sha256")
        .update(issued.document ?? "")
        .digest("hex"),
    );
    if (!hasMaterial("1EdTech's schema of badges")) return;
    expect(validAgainst("ob_v3p0_achievementcredential_schema.json", document)).toEqual([]);
  });

  it("lead to what is published: the achievement, the same item in CASE, the issuer and the status list", async () => {
    const document = parsed((await world.issue({ attainment: (await first()).id })).document);
    const achievement = document.credentialSubject.achievement as JsonObject & {
      id: string;
      alignment: { targetUrl: string; targetName: string }[];
    };
    expect((await world.get(achievement.id)).body).toMatchObject(achievement);
    const [alignment] = achievement.alignment;
    expect((await world.get(alignment?.targetUrl ?? "")).body).toMatchObject({
      fullStatement: alignment?.targetName,
    });
    expect((await world.get(document.issuer.id)).body).toMatchObject({
      id: document.issuer.id,
      name: document.issuer.name,
    });
    const { body } = await world.get(document.credentialStatus.statusListCredential);
    const list = body as unknown as Document & { issuer: string };
    expect(list.issuer).toBe(document.issuer.id);
    const bits = decodeStatusList(String(list.credentialSubject.encodedList)) ?? new Uint8Array();
    expect(isSet(bits, Number(document.credentialStatus.statusListIndex))).toBe(false);
    const key = readMultikey(list.proof[0].verificationMethod.split("#")[1] ?? "");
    expect(key && (await verifyProof(list, list.proof[0], key, checking))).toBe(true);
    for (const nothing of [
      "issuers/NOBODY",
      "achievements/1",
      "status/X-1",
      "status/1",
      "issuers/NOBODY/keys/1",
    ])
      expect((await world.get(`${PUBLIC_URL}/credentials/${nothing}`)).status).toBe(404);
  });

  it("are tokens and pictures too", async () => {
    const { id: attainment } = await first();
    const token = await world.issue({ attainment, format: "JWT" });
    const read = readJwt(token.document ?? "");
    const { body: jwk } = await world.get(String(read?.header.kid));
    expect(await verifyJwt(token.document ?? "", createPublicKey({ key: jwk, format: "jwk" } as never))).toBe(
      true,
    );
    const { iss, jti, ...claims } = (read?.claims ?? {}) as JsonObject & Document;
    expect([iss, jti]).toEqual([claims.issuer.id, claims.id]);
    const png = await world.issue({ attainment, format: "PNG" });
    const svg = await world.issue({ attainment, format: "SVG" });
    expect([png.mediaType, svg.mediaType]).toEqual(["image/png", "image/svg+xml"]);
    for (const baked of [readPng(Buffer.from(png.document ?? "", "base64")), readSvg(svg.document ?? "")])
      expect(await isRight(parsed(baked?.text ?? ""))).toBe(true);
  });

  it("have a hash of the worker's address, or the key of a wallet, only if the worker gives it", async () => {
    const { id: attainment } = await first();
    const holder = "did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi";
    const issued = await world.issue({ attainment, holder, email: "amara@example.org" });
    const subject = parsed(issued.document).credentialSubject;
    const [identifier] = subject.identifier as { identityHash: string; salt: string }[];
    expect(subject.id).toBe(holder);
    const hash = createHash("sha256").update(`amara@example.org${identifier?.salt}`).digest("hex");
    expect(identifier?.identityHash).toBe(`sha256$${hash}`);
    expect(issued.document).not.toContain("amara@");
    const kept = await world.service.pool.query("SELECT to_jsonb(t)::text AS row FROM issued_badge t");
    expect(JSON.stringify(kept.rows)).not.toContain("amara@");
    for (const [more, field] of [
      [{ holder: "did:web:example.org" }, "holder"],
      [{ email: "nobody" }, "email"],
    ] as const)
      expect((await world.issue({ attainment, ...more })).userErrors).toMatchObject([
        { code: "UNREADABLE", field: [field] },
      ]);
  });

  it("come as a record of several, each of which verifies by itself", async () => {
    const attainments = (await world.attainments()).slice(0, IS_WHOLE ? 3 : 2).map(({ id }) => id);
    const issued = await world.issue({ attainments }, "issueRecord");
    const record = parsed(issued.document);
    expect(record).toMatchObject({ type: ["VerifiableCredential", "ClrCredential"], partial: true });
    expect(await isRight(record)).toBe(true);
    const badges = record.credentialSubject.verifiableCredential as Document[];
    expect(badges).toHaveLength(attainments.length);
    for (const badge of badges) {
      expect(badge.credentialSubject.id).toBe(record.credentialSubject.id);
      expect(await isRight(badge)).toBe(true);
    }
    const associations = record.credentialSubject.association as { associationType: string }[];
    expect(associations.map(({ associationType }) => associationType)).toContain("isPartOf");
    if (hasMaterial("1EdTech's schema of records"))
      expect(validAgainst("clr_v2p0_clrcredential_schema.json", record)).toEqual([]);
    expect((await world.issue({ attainments: [] }, "issueRecord")).userErrors).toMatchObject([
      { code: "MISSING" },
    ]);
    const many = Array.from({ length: 41 }, () => attainments[0] ?? "");
    expect((await world.issue({ attainments: many }, "issueRecord")).userErrors).toMatchObject([
      { code: "OUT_OF_RANGE" },
    ]);
    expect((await world.issue({ attainments: many.slice(0, 2) }, "issueRecord")).userErrors).toMatchObject([
      { code: "ALREADY_RECORDED", field: ["attainments", "1"] },
    ]);
  });

  it("are shown before, with what they disclose", async () => {
    const { id, competence } = await first();
    const { badgePreview } = await world.ask<{ badgePreview: Record<string, unknown> }>(
      `query ($ids: [ID!]!) { badgePreview(attainments: $ids) {
        discloses leavesOut issuer { name } badges { competence { code } awardedOn validUntilOn } document
      } }`,
      { ids: [id] },
    );
    expect(badgePreview.discloses).toContain("peer support worker");
    expect(badgePreview.badges).toMatchObject([{ competence: { code: competence.code } }]);
    expect(parsed(String(badgePreview.document))).not.toHaveProperty("proof");
  });

  it("say nothing of the evidence, the assessor, the band, the route or who the worker is", async () => {
    const attainments = (await world.attainments()).map(({ id }) => id).slice(0, IS_WHOLE ? 6 : 2);
    const { document } = await world.issue({ attainments }, "issueRecord");
    const { rows } = await world.service.pool.query(
      `SELECT name AS word FROM worker UNION SELECT number FROM worker UNION SELECT name FROM member
       UNION SELECT id::text FROM worker UNION SELECT id::text FROM person UNION SELECT id::text FROM evidence
       UNION SELECT id::text FROM claim UNION SELECT id::text FROM judgement
       UNION SELECT body FROM (SELECT (to_jsonb(w) ->> 'title') AS body FROM evidence_words w) t`,
    );
    const words = rows.map(({ word }) => word).filter((word) => word && word.length > 3);
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => document?.includes(word))).toEqual([]);
    for (const word of ["Band ", "R03", "evidence of recovery", "assessor_id"])
      expect(document).not.toContain(word);
  });

  it("are refused to everybody but the worker, and for what is not accepted on their own record", async () => {
    const { id: attainment } = await first();
    for (const persona of ["trust-hr", "trust-hr-system", "trust-assessor"]) {
      const answer = await world.service
        .ask(
          "mutation ($input: IssueBadgeInput!) { issueBadge(input: $input) { document userErrors { code } } }",
          { input: { attainment } },
          persona,
        )
        .catch(() => null);
      expect(JSON.stringify(answer)).not.toContain("VerifiableCredential");
    }
    expect((await world.issue({ attainment: "bm90aGluZw" })).userErrors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
    const before = await world.service.pool.query("SELECT count(*)::int AS many FROM issued_badge");
    await world.issue({ attainment, holder: "nobody" });
    const after = await world.service.pool.query("SELECT count(*)::int AS many FROM issued_badge");
    expect(after.rows).toEqual(before.rows);
  });

  it("are listed, and withdrawn for good", async () => {
    const attainments = (await world.attainments()).slice(0, 2).map(({ id }) => id);
    const issued = await world.issue({ attainments }, "issueRecord");
    const record = parsed(issued.document);
    const badges = record.credentialSubject.verifiableCredential as Document[];
    const withdraw = () =>
      world.ask<{ withdrawBadge: { userErrors: object[] } }>(
        `mutation ($input: WithdrawBadgeInput!) { withdrawBadge(input: $input) {
          badge { isRevoked } worker { number } userErrors { code }
        } }`,
        { input: { badge: issued.badge?.id } },
      );
    expect((await world.ask<Listed>(LIST)).issuedBadges.nodes).toContainEqual(
      expect.objectContaining({ id: issued.badge?.id, kind: "RECORD", isRevoked: false }),
    );
    expect(await withdraw()).toMatchObject({ withdrawBadge: { badge: { isRevoked: true }, userErrors: [] } });
    expect((await withdraw()).withdrawBadge.userErrors).toMatchObject([{ code: "WRONG_STATE" }]);
    for (const each of [record, ...badges]) expect(await isRevoked(each)).toBe(true);
    const trail = await world.service.pool.query(
      "SELECT DISTINCT operation FROM trail WHERE about = 'ISSUED_BADGE' AND worker_id IS NOT NULL ORDER BY 1",
    );
    expect(trail.rows.map(({ operation }) => operation)).toEqual([
      "issueBadge",
      "issueRecord",
      "withdrawBadge",
    ]);
  });

  it("are revoked when the judgement is retracted, with the record that they are in, and on erasure", async () => {
    const [one, other] = await world.attainments();
    const badge = parsed((await world.issue({ attainment: one?.id })).document);
    const kept = parsed((await world.issue({ attainment: other?.id })).document);
    const issued = await world.issue({ attainments: [one?.id, other?.id] }, "issueRecord");
    const record = parsed(issued.document);
    expect([await isRevoked(badge), await isRevoked(record)]).toEqual([false, false]);
    const { retractFact } = await world.ask<{ retractFact: { userErrors: object[] } }>(
      "mutation ($input: RetractFactInput!) { retractFact(input: $input) { userErrors { code message } } }",
      { input: { fact: one?.claim.judgement.id, reason: "It was about another worker." } },
      "trust-hr",
    );
    expect(retractFact.userErrors).toEqual([]);
    expect([await isRevoked(badge), await isRevoked(record), await isRevoked(kept)]).toEqual([
      true,
      true,
      false,
    ]);
    const { rows } = await world.service.pool.query(
      "SELECT organisation_id AS organisation, worker_id AS worker FROM issued_badge WHERE id = $1",
      [kept.id.replace("urn:uuid:", "")],
    );
    const { organisation, worker } = rows[0];
    await asOrganisation(world.service.servicePool, organisation, (db) =>
      forgetBadges(db, organisation, worker),
    );
    expect(await isRevoked(kept)).toBe(true);
    const left = await world.service.pool.query(
      "SELECT count(*)::int AS many FROM issued_badge WHERE num_nonnulls(worker_id, judgement_id, competence_id, level_id) > 0",
    );
    expect(left.rows).toEqual([{ many: 0 }]);
  });
});
