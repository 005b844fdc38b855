import { BadgeFault } from "../../../src/interchange/badges/badge-fault";
import { openBadge, type SentBadge } from "../../../src/interchange/badges/container";
import { requirePlainNames } from "../../../src/interchange/badges/plain-names";
import { checkSignature } from "../../../src/interchange/badges/proofs";
import { isRecord, readBadge } from "../../../src/interchange/badges/read-badge";
import { badgesIn, readRecord } from "../../../src/interchange/badges/read-record";
import { statusIn } from "../../../src/interchange/badges/status";
import { CanonicalError, CanonicalThread } from "../../../src/interchange/credentials";
import { hasMaterial, materialBytes, materialJson, materialText } from "../../support/credential-material";

const NOW = new Date("2026-11-29T12:00:00Z");

describe("the samples of 1EdTech", () => {
  const canonicaliser = new CanonicalThread();
  afterAll(() => canonicaliser.close());

  /** What is found of a sample, in a word each for its form and its signature. */
  async function verdict(sent: SentBadge): Promise<string> {
    const opened = openBadge(sent);
    const signature = await checkSignature(opened, [], canonicaliser, NOW).then(
      ({ is }) => is,
      (error: unknown) => (error instanceof CanonicalError ? error.fault : Promise.reject(error)),
    );
    return `${formOf(opened)}, ${signature}`;
  }

  function formOf(opened: ReturnType<typeof openBadge>): string {
    try {
      requirePlainNames(opened.document);
      const { validFrom, validUntil } = isRecord(opened.document)
        ? readRecord(opened.document)
        : readBadge(opened.document);
      return validFrom > NOW || (validUntil && validUntil <= NOW) ? "EXPIRED" : "VALID";
    } catch (error) {
      if (error instanceof BadgeFault) return `${error.code} ${error.detail}`.trim();
      throw error;
    }
  }

  const RIGHT = "VALID, RIGHT_BY_ITS_OWN_KEY";
  const VERDICTS: Readonly<Record<string, string>> = {
    "simple.json": RIGHT,
    "simple-context-alias.json": RIGHT,
    "simple-did-key-method.json": RIGHT,
    "simple-json.svg": RIGHT,
    "simple-json.png": RIGHT,
    // A schema that it names cannot be had; we fetch none.
    "complete.json": RIGHT,
    "simple_v1.json": RIGHT,
    "simple-eddsa-2022.json": RIGHT,
    "bitstring-revoked.json": RIGHT,
    "simple-noproof.json": "MISSING credentialSubject.achievement, NONE",
    "simple-err-proof-value.json": "VALID, WRONG",
    "simple-err-expired.json": "EXPIRED, RIGHT_BY_ITS_OWN_KEY",
    "simple-err-context.json":
      "UNKNOWN_CONTEXT https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json, UNKNOWN_TERM",
    "simple-err-issuer.json": "MISSING issuer, RIGHT_BY_ITS_OWN_KEY",
    // Its signature is right, and it is an endorsement of a badge.
    "endorsement-valid.json": "NOT_A_BADGE VerifiableCredential, EndorsementCredential, RIGHT_BY_ITS_OWN_KEY",
  };

  it("have the verdicts of its own validator", async () => {
    if (!hasMaterial("1EdTech's samples of badges")) return;
    const found: Record<string, string> = {};
    for (const name of Object.keys(VERDICTS)) {
      const isImage = /\.(png|svg)$/.test(name);
      const base64 = materialBytes("samples", name).toString("base64");
      found[name] = await verdict(isImage ? { base64 } : { json: materialText("samples", name) });
    }
    expect(found).toEqual(VERDICTS);
  });

  it("of records are right, and so are the badges in them", async () => {
    if (!hasMaterial("1EdTech's samples of records")) return;
    const json = materialText("clr-samples", "simple.json");
    expect(await verdict({ json })).toBe(RIGHT);
    const [badge] = badgesIn(openBadge({ json }));
    expect(await verdict({ json: JSON.stringify(badge?.document) })).toBe(RIGHT);
    // A token of version 1.1, with the contexts of a draft.
    expect(await verdict({ jwt: materialText("clr-samples", "simple.jwt") })).toBe(
      "UNKNOWN_CONTEXT https://dc.imsglobal.org/draft/clr/v2p0/context, RIGHT_BY_ITS_OWN_KEY",
    );
  });

  it("show that the issuer has revoked a badge", async () => {
    if (!hasMaterial("1EdTech's sample of a revoked badge")) return;
    const { statuses, issuer } = readBadge(materialJson("samples", "bitstring-revoked.json"));
    const list = materialJson("samples", "bitstring-list.json");
    const [entry] = statuses;
    if (!entry) throw new Error("The sample has no status.");
    expect(statusIn(list, entry, issuer.id, NOW)).toBe("REVOKED");
    expect(statusIn(list, { ...entry, index: 22 }, issuer.id, NOW)).toBe("IN_FORCE");
    expect(statusIn(list, entry, "https://other.example/", NOW)).toBeNull();
  });
});
