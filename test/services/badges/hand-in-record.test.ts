import { CLR, CREDENTIALS_V2, OPEN_BADGES } from "../../../src/interchange/credentials";
import { COLLEGE } from "../../support/badge-issuer";
import { codesOf, HandInWorld } from "../../support/hand-in-world";

const WORKER = "worker-amara";

describe("handing in a record of badges", () => {
  const world = new HandInWorld();
  const { issuer } = world;
  const aligned = (...alignment: object[]) => ({
    id: "https://college.example/achievements/aligned",
    alignment,
  });
  beforeAll(() => world.open());
  afterAll(() => world.close());

  it("takes a record apart: each badge in it by itself", async () => {
    const { data } = await world.service.ask("{ me { id } }", {}, WORKER);
    const good = JSON.parse(
      await issuer.signed(
        {},
        {},
        aligned({
          type: ["Alignment"],
          targetName: "x",
          targetUrl: `https://o.example/ims/case/v1p0/CFItems/${await world.competence("3.2")}`,
        }),
      ),
    );
    const bad = JSON.parse((await issuer.signed()).replaceAll("Teamwork", "Leadership"));
    const clr = {
      "@context": [CREDENTIALS_V2, CLR, OPEN_BADGES],
      id: "urn:uuid:2f0b2c6e-6a57-4d4c-9d0a-0f7a4d8f0c11",
      type: ["VerifiableCredential", "ClrCredential"],
      issuer: { id: COLLEGE, type: ["Profile"], name: "Example College" },
      validFrom: "2026-03-01T09:00:00Z",
      name: "A record",
      credentialSubject: {
        type: ["ClrSubject"],
        verifiableCredential: [good, bad, await issuer.token({}, {}, aligned())],
      },
    };
    const json = JSON.stringify(await issuer.sign(clr));
    const { recordChecks, badges, userErrors } = await world.handIn({ json });
    expect(data).not.toBeNull();
    expect(userErrors).toEqual([]);
    expect(recordChecks.map(({ outcome }) => outcome)).toEqual(Array(6).fill("PASSED"));
    expect(badges.map(({ result }) => result)).toEqual(["EVIDENCE_DRAFT", null, null]);
    expect(badges.map(({ userErrors: [error] }) => error?.code ?? null)).toEqual([
      null,
      "SIGNATURE_WRONG",
      "MISSING",
    ]);
    expect(codesOf(await world.handIn({ json: json.replace("A record", "Another") }))).toEqual([
      "SIGNATURE_WRONG",
    ]);
    expect(codesOf(await world.handIn({ json, claims: [] }))).toEqual(["WRONG_STATE"]);
  });
});
