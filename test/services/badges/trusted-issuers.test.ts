import { generateKeyPairSync } from "node:crypto";
import { BadgeIssuer, COLLEGE, TEAMWORK } from "../../support/badge-issuer";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

const LIST = `{
  trustedIssuers(first: 10) {
    nodes {
      issuer name keys statedBy endedAt endedBy
      mappings { achievement credentialType { code } endedAt }
    }
  }
}`;

interface Listed {
  readonly issuer: string;
  readonly keys: readonly object[];
  readonly endedAt: string | null;
  readonly mappings: readonly { readonly achievement: string; readonly endedAt: string | null }[];
}

describe("trusted issuers of badges", () => {
  const issuer = new BadgeIssuer();
  let service: TestService;
  let record: Recorder;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
  });
  afterAll(async () => {
    await Promise.all([service.close(), issuer.close()]);
  });

  const state = (more: object = {}, persona = "trust-lead") =>
    record.run(
      "stateTrustedIssuer",
      { issuer: COLLEGE, name: "Example College", multikeys: [issuer.multikey], ...more },
      persona,
    );
  const list = async (persona = "worker-amara"): Promise<readonly Listed[]> => {
    const { data } = await service.ask(LIST, {}, persona);
    return (data as unknown as { trustedIssuers: { nodes: Listed[] } }).trustedIssuers.nodes;
  };

  it("are stated again, closed, and never changed", async () => {
    const first = await state();
    expect(first.userErrors).toEqual([]);
    const mapping = await record.run(
      "mapAchievement",
      { trustedIssuer: first.id, achievement: TEAMWORK, credentialType: "CARE_CERTIFICATE" },
      "trust-hr",
    );
    expect(mapping.userErrors).toEqual([]);
    const second = await state({ multikeys: [], jwks: [issuer.jwk] }, "trust-hr");
    const listed = await list();
    expect(listed).toMatchObject([
      {
        issuer: COLLEGE,
        keys: [{ kty: "RSA" }],
        endedAt: null,
        mappings: [{ achievement: TEAMWORK, endedAt: null }],
      },
      { keys: [{ kty: "OKP", crv: "Ed25519" }], endedAt: expect.any(String) },
    ]);
    expect(await list("charity-hr")).toEqual([]);
    const end = (id: string | null) => record.run("endTrustedIssuer", { trustedIssuer: id }, "trust-hr");
    expect((await end(first.id)).userErrors).toMatchObject([{ code: "WRONG_STATE" }]);
    expect((await end(second.id)).userErrors).toEqual([]);
    const endMapping = () => record.run("endAchievementMapping", { mapping: mapping.id }, "trust-lead");
    expect((await endMapping()).userErrors).toEqual([]);
    expect((await endMapping()).userErrors).toMatchObject([{ code: "WRONG_STATE" }]);
    expect((await list()).map(({ endedAt }) => endedAt === null)).toEqual([false, false]);
    for (const table of ["trusted_issuer", "achievement_mapping"])
      await expect(service.pool.query(`UPDATE ${table} SET ended_at = clock_timestamp()`)).rejects.toThrow(
        "closed once",
      );
  });

  it("leave entries in the trail", async () => {
    const { rows } = await service.pool.query(
      "SELECT DISTINCT operation FROM trail WHERE about IN ('TRUSTED_ISSUER', 'ACHIEVEMENT_MAPPING', 'trusted_issuer', 'achievement_mapping') ORDER BY 1",
    );
    expect(rows.map(({ operation }) => operation)).toEqual([
      "endAchievementMapping",
      "endTrustedIssuer",
      "mapAchievement",
      "stateTrustedIssuer",
    ]);
  });

  it.each([
    ["an issuer that is no address", { issuer: "Example College" }, "UNREADABLE", "issuer"],
    ["no key", { multikeys: [] }, "MISSING", "multikeys"],
    ["a key that is none", { multikeys: ["z6MkNonsense"] }, "UNREADABLE", "multikeys"],
    [
      "a private key",
      { jwks: [generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" })] },
      "UNREADABLE",
      "jwks",
    ],
    [
      "a short key",
      { jwks: [generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({ format: "jwk" })] },
      "UNREADABLE",
      "jwks",
    ],
    [
      "a key of another kind",
      { jwks: [generateKeyPairSync("x25519").publicKey.export({ format: "jwk" })] },
      "UNREADABLE",
      "jwks",
    ],
    ["an empty name", { name: " " }, "MISSING", "name"],
  ])("are refused with %s", async (_, more, code, field) => {
    const { userErrors } = await state({ issuer: "https://other.example/", ...more });
    expect(userErrors).toMatchObject([{ code, field: expect.arrayContaining([field]) }]);
    expect((await list()).map(({ issuer: id }) => id)).not.toContain("https://other.example/");
  });

  it("are for HR and the lived experience lead to state", async () => {
    await expect(state({}, "worker-amara")).rejects.toThrow();
    await expect(state({}, "trust-line-manager")).rejects.toThrow();
  });
});
