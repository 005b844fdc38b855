import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import {
  addProof,
  type CanonicalFault,
  CanonicalThread,
  CONTEXTS,
  CREDENTIALS_V2,
  credentialOf,
  type DataIntegrityProof,
  hashData,
  type JsonObject,
  readDidKey,
  readJwt,
  readMultikey,
  signJwt,
  verifyJwt,
  verifyProof,
  writeMultikey,
} from "../../../src/interchange/credentials";
import { decodeBase58, encodeBase58 } from "../../../src/interchange/credentials/proofs/base58";
import { hasMaterial, materialJson, materialText } from "../../support/credential-material";

const EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";
const canonicaliser = new CanonicalThread({
  contexts: { [EXAMPLES]: { "@context": { "@vocab": "https://www.w3.org/ns/credentials/examples#" } } },
});
afterAll(() => canonicaliser.close());

type Sample = JsonObject & { readonly proof: DataIntegrityProof | readonly DataIntegrityProof[] };

const proofOf = (sample: Sample) => [sample.proof].flat()[0] as DataIntegrityProof;

/** The samples' keys are in the address of their verification method. */
function keyOf(proof: DataIntegrityProof) {
  const method = proof.verificationMethod;
  return readDidKey(method) ?? readMultikey(method.split("#")[1] ?? "");
}

describe("base 58", () => {
  it("is read as it was written, zeros at the start included", () => {
    for (const hex of ["", "00", "0000ff", "61", "626262", "73696d706c792061206c6f6e6720737472696e67"])
      expect(Buffer.from(decodeBase58(encodeBase58(Buffer.from(hex, "hex"))) ?? []).toString("hex")).toBe(
        hex,
      );
    expect(encodeBase58(Buffer.from("73696d706c792061206c6f6e6720737472696e67", "hex"))).toBe(
      "2cFupjhnEsSn59qHXstmK2ffpLv2",
    );
  });

  it("refuses a character that it does not have, and a text that is too long", () => {
    expect(decodeBase58("0OIl")).toBeNull();
    expect(decodeBase58("2".repeat(257))).toBeNull();
  });
});

describe("did:key", () => {
  const did = "did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi";

  it("is read with and without a fragment", () => {
    const key = readDidKey(did);
    expect(key && writeMultikey(key)).toBe(did.slice(8));
    expect(readDidKey(`${did}#${did.slice(8)}`)).not.toBeNull();
  });

  it("is refused with another key in the fragment, and for other kinds of keys", () => {
    expect(readDidKey(`${did}#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2`)).toBeNull();
    expect(readDidKey("did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169")).toBeNull();
    expect(readDidKey("did:web:example.com")).toBeNull();
  });
});

describe("the test vector of eddsa-rdfc-2022", () => {
  it("comes out to the byte, at every step", async () => {
    if (!hasMaterial("The W3C's vector")) return;
    const vector = (name: string) => materialText("vectors", name).trim();
    const unsigned = materialJson("vectors", "unsigned.json");
    const options = materialJson("vectors", "proofConfigDataInt.json");
    const canonical = await canonicaliser.canonicalise(unsigned);
    expect(canonical.trim()).toBe(vector("canonDocDataInt.txt"));
    expect(createHash("sha256").update(canonical).digest("hex")).toBe(vector("docHashDataInt.txt"));
    expect((await canonicaliser.canonicalise(options)).trim()).toBe(vector("proofCanonDataInt.txt"));
    expect((await hashData(unsigned, options, canonicaliser)).toString("hex")).toBe(
      vector("combinedHashDataInt.txt"),
    );
    const { privateKeyMultibase, publicKeyMultibase } = materialJson<Record<string, string>>(
      "vectors",
      "keyPair.json",
    );
    const seed = Buffer.from(decodeBase58((privateKeyMultibase ?? "").slice(1)) ?? []).subarray(2);
    const key = createPrivateKey({
      key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]),
      format: "der",
      type: "pkcs8",
    });
    expect(writeMultikey(createPublicKey(key))).toBe(publicKeyMultibase);
    const signed = await addProof(
      unsigned,
      { key, verificationMethod: String(options.verificationMethod), created: String(options.created) },
      canonicaliser,
    );
    expect(signed.proof[0].proofValue).toBe(vector("sigBTC58DataInt.txt"));
    expect({ ...signed, proof: signed.proof[0] }).toEqual(materialJson("vectors", "signedDataInt.json"));
  });
});

describe("1EdTech's samples", () => {
  const verified = async (...name: string[]) => {
    const sample = materialJson<Sample>(...name);
    const key = keyOf(proofOf(sample));
    return key && verifyProof(sample, proofOf(sample), key, canonicaliser);
  };

  it("have a signature that is right", async () => {
    if (!hasMaterial("1EdTech's samples")) return;
    for (const name of [
      "simple",
      "simple-context-alias",
      "simple-did-key-method",
      "endorsement-valid",
      "complete",
      "simple-eddsa-2022",
      "simple-err-expired",
      "simple-err-issuer",
      "bitstring-list",
      "bitstring-revoked",
    ])
      expect([name, await verified("samples", `${name}.json`)]).toEqual([name, true]);
    expect(await verified("clr-samples", "simple.json")).toBe(true);
  });

  it("have one that is wrong, and one with a context that is missing", async () => {
    if (!hasMaterial("1EdTech's wrong samples")) return;
    expect(await verified("samples", "simple-err-proof-value.json")).toBe(false);
    await expect(verified("samples", "simple-err-context.json")).rejects.toMatchObject({
      fault: "UNKNOWN_TERM",
    });
  });

  it("have a token that is right by the key in its header, and wrong with one sign changed", async () => {
    if (!hasMaterial("1EdTech's token")) return;
    const token = materialText("clr-samples", "simple.jwt").trim();
    const read = readJwt(token);
    const key = createPublicKey({ key: read?.header.jwk as JsonObject, format: "jwk" } as never);
    expect(await verifyJwt(token, key)).toBe(true);
    expect(await verifyJwt(token.replace(".eyJ2", ".eyJ3"), key)).toBe(false);
    expect(credentialOf(read?.claims ?? {})).toMatchObject({ id: "http://example.edu/credentials/3732" });
  });
});

describe("a document that is no credential", () => {
  const document = (more: object) => ({
    "@context": [CREDENTIALS_V2],
    id: "urn:x:1",
    type: ["VerifiableCredential"],
    ...more,
  });
  const refused: readonly [string, object, CanonicalFault][] = [
    ["a term that no context defines", document({ colour: "red" }), "UNKNOWN_TERM"],
    ["a type that no context defines", document({ type: ["Colour"] }), "UNKNOWN_TERM"],
    ["an address without its beginning", document({ id: "1" }), "UNKNOWN_TERM"],
    [
      "a context that is not in the package",
      document({ "@context": ["https://example.com/c"] }),
      "UNKNOWN_CONTEXT",
    ],
    ["a name of every object", document({ "@context": ["__proto__"] }), "UNKNOWN_CONTEXT"],
    [
      "a context that reads another",
      document({ "@context": [{ "@import": "https://e.x/" }] }),
      "UNKNOWN_CONTEXT",
    ],
    [
      "a protected term that is defined again",
      document({ "@context": [CREDENTIALS_V2, { VerifiableCredential: "https://e.x/" }] }),
      "NOT_JSON_LD",
    ],
  ];
  it.each(refused)("is refused for %s", async (_, each, fault) => {
    await expect(canonicaliser.canonicalise(each)).rejects.toMatchObject({ fault });
  });

  it("is refused if its graph is made to be slow, and the next one is served", async () => {
    const thread = new CanonicalThread({ limits: { milliseconds: 1000 } });
    const poisoned = {
      "@context": { link: { "@id": "https://e.x/link", "@type": "@id" } },
      "@graph": Array.from({ length: 10 }, (_, from) => ({
        "@id": `_:n${from}`,
        link: Array.from({ length: 10 }, (_, to) => `_:n${to}`).filter((_, to) => to !== from),
      })),
    };
    const began = performance.now();
    await expect(thread.canonicalise(poisoned)).rejects.toMatchObject({ fault: "TOO_COMPLEX" });
    expect(performance.now() - began).toBeLessThan(5000);
    await expect(thread.canonicalise(document({}))).resolves.toContain("urn:x:1");
    await thread.close();
  });

  it("waits in a queue with a limit", async () => {
    const thread = new CanonicalThread({ limits: { waiting: 2 } });
    const waiting = [1, 2, 3].map(() => thread.canonicalise(document({})));
    await expect(waiting[2]).rejects.toMatchObject({ fault: "BUSY" });
    await expect(Promise.all(waiting.slice(0, 2))).resolves.toHaveLength(2);
    const late = thread.canonicalise(document({}));
    await Promise.all([expect(late).rejects.toThrow("closed"), thread.close()]);
  });
});

describe("a proof of our own", () => {
  const keys = generateKeyPairSync("ed25519");
  const credential = {
    "@context": [CREDENTIALS_V2],
    id: "urn:x:1",
    type: ["VerifiableCredential"],
    name: "A",
  };
  const sign = () =>
    addProof(
      credential,
      { key: keys.privateKey, verificationMethod: "https://e.x/#k", created: "2026-01-01T00:00:00Z" },
      canonicaliser,
    );

  it("is right, and wrong for another name, key, instant or context", async () => {
    const signed = await sign();
    const [proof] = signed.proof;
    const verified = (document: JsonObject, more: object = {}, key = keys.publicKey) =>
      verifyProof(document, { ...proof, ...more }, key, canonicaliser);
    expect(await verified(signed)).toBe(true);
    expect(await verified(signed, { "@context": [CREDENTIALS_V2] })).toBe(true);
    expect(await verified({ ...signed, name: "B" })).toBe(false);
    expect(await verified(signed, { created: "2026-01-02T00:00:00Z" })).toBe(false);
    expect(await verified(signed, { proofValue: "z1" })).toBe(false);
    expect(await verified(signed, { "@context": [EXAMPLES] })).toBe(false);
    expect(await verified(signed, {}, generateKeyPairSync("ed25519").publicKey)).toBe(false);
  });

  it("is refused for text that is no token or no key", async () => {
    expect(readJwt("a.b")).toBeNull();
    expect(readJwt("a.e30.c")).toBeNull();
    expect(await verifyJwt("a.b.c", generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey)).toBe(
      false,
    );
  });

  it("is a token too, with the registered claims", async () => {
    const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const token = await signJwt(
      {
        ...credential,
        issuer: { id: "https://e.x/issuer" },
        validFrom: "2026-01-01T00:00:00Z",
        validUntil: "2027-01-01T00:00:00Z",
        credentialSubject: { id: "urn:x:2" },
      },
      { key: rsa.privateKey, kid: "https://e.x/key" },
    );
    const read = readJwt(token);
    expect(read?.header).toEqual({ alg: "RS256", kid: "https://e.x/key", typ: "JWT" });
    expect(read?.claims).toMatchObject({
      iss: "https://e.x/issuer",
      jti: "urn:x:1",
      sub: "urn:x:2",
      nbf: 1767225600,
      exp: 1798761600,
      name: "A",
    });
    expect(credentialOf(read?.claims ?? {})).not.toHaveProperty("iss");
    expect(await verifyJwt(token, rsa.publicKey)).toBe(true);
    expect(await verifyJwt(token, generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey)).toBe(false);
  });
});

it("has a file for each context", () => {
  for (const [address, file] of Object.entries(CONTEXTS))
    expect([address, Object.keys(file)]).toContainEqual(expect.arrayContaining(["@context"]));
});
