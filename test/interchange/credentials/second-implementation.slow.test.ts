import { spawnSync } from "node:child_process";
import { join } from "node:path";
import {
  type AcceptedSource,
  addProof,
  BadgeAddresses,
  badgeOf,
  CanonicalThread,
  CONTEXTS,
  type DataIntegrityProof,
  type Issuing,
  type JsonObject,
  profileOf,
  readMultikey,
  recordOf,
  statusListOf,
  verifyProof,
} from "../../../src/interchange/credentials";
import { BADGE_SETTINGS, PUBLIC_URL } from "../../support/badge-settings";
import { hasMaterial, materialJson } from "../../support/credential-material";
import { PROJECT } from "../../support/template";

// The library has no types.
const jsonld: { canonize(document: object, options: object): Promise<string> } = require("jsonld");

const { keys } = BADGE_SETTINGS;
const addresses = new BadgeAddresses(PUBLIC_URL);
const issuing: Issuing = {
  addresses,
  issuer: { code: "NORTHMOOR", name: "Northmoor" },
  subject: { id: "urn:uuid:9bd2c8e0-0000-4000-8000-000000000000", email: { address: "a@b.c", salt: "salt" } },
  now: "2026-11-01T00:00:00Z",
};
const level = { id: "1", code: "INDEPENDENT", title: "Does it alone", rank: 1 };

const accepted = (id: number): AcceptedSource => ({
  competence: {
    id: String(id),
    code: `1.${id}`,
    title: `Competence ${id}`,
    summary: null,
    framework: "A framework",
    domain: { id: "0", code: "1", title: "A domain" },
    levels: [level],
    isNational: true,
    links: [{ kind: "EXACT", competenceId: "9" }],
  },
  level,
  judgedOn: "2026-01-01",
  until: "2029-01-01",
});

/** The form of a document by the library as it is published. */
const byItself = (document: JsonObject): Promise<string> =>
  jsonld.canonize(document, {
    algorithm: "RDFC-1.0",
    safe: true,
    base: null,
    documentLoader: async (documentUrl: string) => ({
      contextUrl: null,
      documentUrl,
      document: CONTEXTS[documentUrl],
    }),
  });

describe("what is issued", () => {
  const canonicaliser = new CanonicalThread();
  afterAll(() => canonicaliser.close());

  const sign = <T extends JsonObject>(document: T) =>
    addProof(
      document,
      {
        key: keys.proof.key,
        verificationMethod: `${addresses.issuer(issuing.issuer.code)}#${keys.proof.multikey}`,
        created: issuing.now,
      },
      canonicaliser,
    );
  const badge = (id: number) =>
    sign(badgeOf(`9bd2c8e0-0000-4000-8000-00000000000${id}`, accepted(id), { list: 1, place: id }, issuing));

  it("is verified by the libraries of Digital Bazaar, and refused with a word changed", async () => {
    const parts = await Promise.all(
      [1, 2].map(async (id) => ({ accepted: accepted(id), badge: await badge(id) })),
    );
    const id = "9bd2c8e0-0000-4000-8000-000000000009";
    const record = await sign(recordOf(id, parts, { list: 1, place: 9 }, issuing));
    const list = await sign(statusListOf(issuing.issuer, { list: 1, places: [2] }, addresses));
    const first = parts[0]?.badge ?? {};
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(PROJECT, "test", "support", "second-verifier.mjs")],
      {
        input: JSON.stringify({
          documents: [...parts.map((each) => each.badge), record, list, { ...first, name: "Another" }],
          contexts: CONTEXTS,
          profile: profileOf(issuing.issuer, keys.published, addresses),
        }),
        encoding: "utf8",
      },
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).map(({ verified }: { verified: boolean }) => verified)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it("has the form that the library gives by itself, and so have 1EdTech's samples", async () => {
    const parts = await Promise.all(
      [1, 2, 3].map(async (id) => ({ accepted: accepted(id), badge: await badge(id) })),
    );
    const record = recordOf("9bd2c8e0-0000-4000-8000-000000000009", parts, { list: 1, place: 9 }, issuing);
    const documents: JsonObject[] = [record, ...parts.map((each) => each.badge)];
    if (hasMaterial("1EdTech's samples"))
      for (const name of ["samples/complete", "samples/endorsement-valid", "clr-samples/simple"])
        documents.push(materialJson(`${name}.json`));
    for (const document of documents)
      expect(await canonicaliser.canonicalise(document)).toBe(await byItself(document));
  });

  it("is wrong with any one byte changed", async () => {
    const text = JSON.stringify(await badge(1));
    const key = readMultikey(keys.proof.multikey);
    if (!key) throw new Error("The key is not read.");
    const right: string[] = [];
    for (let at = 0; at < text.length; at++) {
      const changed = `${text.slice(0, at)}${text[at] === "0" ? "1" : "0"}${text.slice(at + 1)}`;
      if (await verifies(changed, key)) right.push(changed.slice(Math.max(0, at - 20), at + 20));
    }
    expect(right).toEqual([]);
  });

  async function verifies(text: string, key: NonNullable<ReturnType<typeof readMultikey>>): Promise<boolean> {
    try {
      const { proof, ...document } = JSON.parse(text) as JsonObject & { proof: DataIntegrityProof[] };
      const [first] = proof;
      if (first?.type !== "DataIntegrityProof" || first.proofPurpose !== "assertionMethod") return false;
      if (first.cryptosuite !== "eddsa-rdfc-2022") return false;
      return await verifyProof(document, first, key, canonicaliser);
    } catch {
      return false;
    }
  }
});
