import { BadgeFault } from "../../../src/interchange/badges/badge-fault";
import { openBadge } from "../../../src/interchange/badges/container";
import { isIssuedTo } from "../../../src/interchange/badges/identifier";
import { requirePlainNames } from "../../../src/interchange/badges/plain-names";
import { checkSignature } from "../../../src/interchange/badges/proofs";
import { type BadgeFacts, readBadge } from "../../../src/interchange/badges/read-badge";
import { decidingStatuses, isSupported, statusIn } from "../../../src/interchange/badges/status";
import { CanonicalError, type JsonObject } from "../../../src/interchange/credentials";
import { BadgeIssuer } from "../../support/badge-issuer";

const NOW = new Date("2026-11-29T12:00:00Z");
const CREDENTIALS = "https://www.w3.org/2018/credentials#";
const VOCABULARY = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#";

/** What is wrong with a document; null if it can be read, and in one way only. */
function faultOf(document: JsonObject, checks = [requirePlainNames, readBadge]): string | null {
  try {
    for (const check of checks) check(document);
    return null;
  } catch (error) {
    if (error instanceof BadgeFault) return `${error.code} ${error.detail}`.trim();
    throw error;
  }
}

describe("a badge", () => {
  const issuer = new BadgeIssuer();
  afterAll(() => issuer.close());
  const signatureOf = (document: JsonObject, stated = [issuer.ed25519.publicKey]) =>
    checkSignature({ document, token: null }, stated, issuer.canonicaliser, NOW);

  it("is not right any more if one of its values is changed", async () => {
    const badge = await issuer.sign(
      issuer.badge(
        { validUntil: "2027-01-01T00:00:00Z" },
        { id: "urn:uuid:1d8b5cf3-7a1e-4bd8-a5a5-0d2f6e1f77aa" },
      ),
    );
    expect(await signatureOf(badge)).toEqual({ is: "RIGHT" });
    const places = leavesOf(badge).filter(
      ([path]) => !/@context|^proof\.\d\.(type|cryptosuite|proofPurpose)/.test(path),
    );
    for (const [path, change] of places) {
      const found = await signatureOf(change()).then(
        ({ is }) => is,
        (error: unknown) => (error instanceof CanonicalError ? "WRONG" : Promise.reject(error)),
      );
      expect([path, found]).toEqual([path, "WRONG"]);
    }
  });

  it("cannot hide the end of its validity, its status or its holder under other names", async () => {
    const badge = await issuer.sign(
      issuer.badge(
        { validUntil: "2026-04-01T00:00:00Z", ...issuer.status(5) },
        {
          id: "urn:uuid:1d8b5cf3-7a1e-4bd8-a5a5-0d2f6e1f77aa",
          identifier: [
            {
              type: "IdentityObject",
              hashed: false,
              identityHash: "a@b.example",
              identityType: "emailAddress",
            },
          ],
        },
      ),
    );
    expect(faultOf(badge)).toBeNull();
    const { validUntil, credentialStatus, id, type, ...others } = badge;
    const subject = badge.credentialSubject as JsonObject;
    const { identifier, ...subjectAlone } = subject;
    const contexts = badge["@context"] as readonly unknown[];
    const typed = { "@value": validUntil, "@type": "http://www.w3.org/2001/XMLSchema#dateTime" };
    const hidden: readonly (readonly [JsonObject, string])[] = [
      // The statements of these are the same, so their signatures are right.
      [
        { ...others, id, type, credentialStatus, [`${CREDENTIALS}validUntil`]: typed },
        `HIDDEN_NAME ${CREDENTIALS}validUntil`,
      ],
      [{ ...others, type, "@id": id, validUntil, credentialStatus }, "HIDDEN_NAME @id"],
      [{ ...others, id, "@type": type, validUntil, credentialStatus }, "HIDDEN_NAME @type"],
      [
        {
          ...others,
          id,
          type,
          credentialStatus,
          until: validUntil,
          "@context": [
            ...contexts,
            {
              until: {
                "@id": `${CREDENTIALS}validUntil`,
                "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
              },
            },
          ],
        },
        "UNKNOWN_CONTEXT @context",
      ],
      [
        { ...badge, credentialSubject: { ...subjectAlone, [`${VOCABULARY}identifier`]: identifier } },
        `HIDDEN_NAME ${VOCABULARY}identifier`,
      ],
      // What is moved to a second description of the same thing.
      [
        { ...others, id, type, validUntil, evidence: [{ id, type: ["Evidence"], credentialStatus }] },
        `SPLIT ${String(id)}`,
      ],
      [
        {
          ...badge,
          credentialSubject: subjectAlone,
          issuer: { ...(badge.issuer as object), id: subject.id, identifier },
        },
        `SPLIT ${String(subject.id)}`,
      ],
      [{ ...badge, credentialSubject: { "@graph": [subject] } }, "HIDDEN_NAME @graph"],
      [{ ...badge, credentialSubject: { ...subject, id: "_:b0" } }, "WRONG_VALUE id"],
    ];
    for (const [document, fault] of hidden) expect([fault, faultOf(document)]).toEqual([fault, fault]);
    // The first of them is indeed signed.
    expect(await signatureOf(hidden[0]?.[0] ?? {})).toEqual({ is: "RIGHT" });
  });

  it("does not become free of a status by another name of its purpose", () => {
    const statuses = (more: JsonObject) => readBadge(issuer.badge(issuer.status(5, more)));
    const deciding = (more: JsonObject) => decidingStatuses(statuses(more)).map(isSupported);
    expect(deciding({})).toEqual([true]);
    expect(deciding({ statusPurpose: "refresh" })).toEqual([]);
    expect(deciding({ statusPurpose: "https://www.w3.org/ns/credentials/status#revocation" })).toEqual([
      false,
    ]);
    expect(deciding({ type: "1EdTechRevocationList" })).toEqual([false]);
    expect(deciding({ statusListIndex: "-1" })).toEqual([false]);
    expect(deciding({ statusSize: 2 })).toEqual([false]);
    expect(deciding({ statusPurpose: "constructor" })).toEqual([false]);
  });

  it("is known by any right proof, and by a key that was stated", async () => {
    const other = new BadgeIssuer();
    const badge = await issuer.sign(issuer.badge());
    const [proof] = badge.proof as readonly JsonObject[];
    const wrong = { ...proof, proofValue: "z3FXQqFzLv1qWXcWyA2xrrX9Yfv1b3b8Qyk5p3pJk8N" };
    const unknown = {
      type: "DataIntegrityProof",
      cryptosuite: "ecdsa-sd-2023",
      proofPurpose: "assertionMethod",
    };
    expect(await signatureOf({ ...badge, proof: [unknown, wrong, proof] })).toEqual({ is: "RIGHT" });
    expect(await signatureOf({ ...badge, proof: [unknown] })).toEqual({
      is: "NOT_SUPPORTED",
      kinds: ["ecdsa-sd-2023"],
    });
    expect(
      await signatureOf({ ...badge, proof: [{ ...proof, proofPurpose: "authentication" }] }),
    ).toMatchObject({ is: "NOT_SUPPORTED" });
    expect(await signatureOf({ ...badge, proof: [{ ...proof, expires: "2026-03-02T00:00:00Z" }] })).toEqual({
      is: "WRONG",
    });
    expect(await signatureOf(badge, [])).toEqual({ is: "RIGHT_BY_ITS_OWN_KEY" });
    expect(await signatureOf(badge, [other.ed25519.publicKey])).toEqual({ is: "RIGHT_BY_ITS_OWN_KEY" });
    const elsewhere = await issuer.sign(issuer.badge(), `${issuer.id}/keys/1`);
    expect(await signatureOf(elsewhere)).toEqual({ is: "RIGHT" });
    expect(await signatureOf(elsewhere, [])).toEqual({ is: "NO_KEY" });
    expect(await signatureOf(elsewhere, [other.ed25519.publicKey])).toEqual({ is: "WRONG" });
    const byDid = await issuer.sign(issuer.badge(), `did:key:${issuer.multikey}#${issuer.multikey}`);
    expect(await signatureOf(byDid, [])).toEqual({ is: "RIGHT_BY_ITS_OWN_KEY" });
    expect(await signatureOf(await issuer.sign(issuer.badge(), "did:web:college.example#1"), [])).toEqual({
      is: "NO_KEY",
    });
    await other.close();
  });

  it("is the same as a token, in a file of its own and in an image", async () => {
    const jwt = await issuer.token();
    const opened = openBadge({ jwt });
    expect(readBadge(opened.document).issuer).toEqual({ id: issuer.id, name: "Example College" });
    const check = (token: string) =>
      checkSignature({ document: {}, token }, [issuer.rsa.publicKey], issuer.canonicaliser, NOW);
    expect(await check(jwt)).toEqual({ is: "RIGHT" });
    expect(await check(`${jwt.slice(0, -4)}AAAA`)).toEqual({ is: "WRONG" });
    const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${jwt.split(".")[1]}.`;
    expect(await check(none)).toMatchObject({ is: "NOT_SUPPORTED" });
    expect(openBadge({ base64: Buffer.from(jwt).toString("base64") })).toEqual(opened);
  });

  it.each([
    [{ base64: "###" }, "NOT_BASE64"],
    [{ base64: Buffer.from("hello").toString("base64") }, "NOT_A_FILE"],
    [{ base64: Buffer.from("<svg></svg>").toString("base64") }, "NO_BADGE_IN_IMAGE"],
    [{ base64: "A".repeat(400_000) }, "TOO_LARGE"],
    [{ json: "[]" }, "NOT_JSON"],
    [{ json: '{"a":' }, "NOT_JSON"],
    [{ json: `"${"a".repeat(262_144)}"` }, "TOO_LARGE"],
    [{ jwt: "a.b.c" }, "NOT_A_TOKEN"],
  ] as const)("is refused if it cannot be opened: %j", (sent, code) => {
    expect(() => openBadge(sent)).toThrow(code);
  });

  it.each([
    [{ "@context": "https://w3id.org/openbadges/v2", type: "Assertion" }, "OLD_VERSION"],
    [{ type: ["VerifiableCredential", "PassportCredential"] }, "NOT_A_BADGE"],
    [{ id: undefined }, "MISSING id"],
    [{ issuer: "somebody" }, "WRONG_VALUE issuer"],
    [{ validFrom: "2026-03-01" }, "WRONG_VALUE validFrom"],
    [{ validFrom: undefined }, "MISSING validFrom"],
    [{ validUntil: ["2027-01-01T00:00:00Z"] }, "WRONG_VALUE validUntil"],
    [{ credentialSubject: [{}, {}] }, "WRONG_VALUE credentialSubject"],
    [{ id: "urn:a\u0000b" }, "WRONG_VALUE id"],
    [{ credentialSubject: { achievement: { id: "urn:a", name: "a\u0000b" } } }, "WRONG_VALUE name"],
    [{ "@context": ["https://college.example/context"] }, "UNKNOWN_CONTEXT"],
    [{ evidence: JSON.parse(`${'{"a":'.repeat(40)}1${"}".repeat(40)}`) }, "TOO_DEEP"],
  ] as const)("is refused if it is not a whole Open Badge 3.0: %#", (more, fault) => {
    const document = JSON.parse(JSON.stringify(issuer.badge(more as JsonObject)));
    expect(faultOf(document, [readBadge, requirePlainNames])).toContain(fault);
  });

  it("was issued to an address by its hash, its salt, or in plain text", () => {
    const of = (identifier: object) => readBadge(issuer.badge({}, { identifier: [identifier] })).identifiers;
    const type = "IdentityObject";
    const hash = "sha256$09f6bd4bde9e1b0ae1cec1fbff7f4b2a8f7c4ad1a04b5a0dd2c9d5f7d9a2b3c4";
    expect(isIssuedTo(of({ type, hashed: true, identityHash: hash, salt: "s" }), "a@b.example")).toBe(false);
    expect(isIssuedTo(of({ type, hashed: false, identityHash: "A@b.example" }), "a@B.example")).toBe(true);
    expect(isIssuedTo([], "a@b.example")).toBe(false);
  });

  it("is in force if a list that its issuer signed says so, and only then", async () => {
    const [entry] = readBadge(issuer.badge(issuer.status(5))).statuses as BadgeFacts["statuses"];
    if (!entry) throw new Error("It has no status.");
    const read = async (places: readonly number[], more: JsonObject = {}) =>
      statusIn(JSON.parse(await issuer.statusList(places, more)), entry, issuer.id, NOW);
    expect(await read([4, 6])).toBe("IN_FORCE");
    expect(await read([5])).toBe("REVOKED");
    expect(await read([4], { validUntil: "2026-11-01T00:00:00Z" })).toBeNull();
    expect(await read([4], { issuer: "https://other.example" })).toBeNull();
    const subject = { type: "BitstringStatusList", statusPurpose: "suspension", encodedList: "uAAAA" };
    expect(await read([4], { credentialSubject: subject })).toBeNull();
    expect(await read([4], { credentialSubject: { ...subject, statusPurpose: "revocation" } })).toBeNull();
  });
});

/** Every text and number of a document, by its path, and the document with that changed. */
function leavesOf(document: JsonObject): (readonly [string, () => JsonObject])[] {
  const found: [string, () => JsonObject][] = [];
  const visit = (value: unknown, path: readonly (string | number)[]) => {
    if (typeof value === "string") {
      const change = () => {
        const copy = JSON.parse(JSON.stringify(document));
        const parent = path.slice(0, -1).reduce((at: never, name) => at[name as never], copy as never);
        const last = path.at(-1) as never;
        (parent as Record<string, string>)[last] = value.replace(/.$/, (end) => (end === "1" ? "2" : "1"));
        return copy;
      };
      found.push([path.join("."), change]);
    } else if (typeof value === "object" && value !== null)
      for (const [name, each] of Object.entries(value)) visit(each, [...path, name]);
  };
  visit(document, []);
  return found;
}
