import { CLR, CREDENTIALS_V2, type JsonObject, OPEN_BADGES } from "../../../src/interchange/credentials";
import { COLLEGE } from "../../support/badge-issuer";
import { codesOf, HandInWorld } from "../../support/hand-in-world";
import { IS_WHOLE } from "../../support/sample";

const WORKER = "worker-amara";

/** A record without a signature. */
const recordOf = (badges: readonly (JsonObject | string)[]) => ({
  "@context": [CREDENTIALS_V2, CLR, OPEN_BADGES],
  id: "urn:uuid:2f0b2c6e-6a57-4d4c-9d0a-0f7a4d8f0c11",
  type: ["VerifiableCredential", "ClrCredential"],
  issuer: { id: COLLEGE, type: ["Profile"], name: "Example College" },
  validFrom: "2026-03-01T09:00:00Z",
  name: "A record",
  credentialSubject: { type: ["ClrSubject"], verifiableCredential: badges },
});

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
    const clr = recordOf([good, bad, await issuer.token({}, {}, aligned())]);
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

  it("runs as many statements to verify many badges as two", async () => {
    const statements = async (count: number) => {
      const badges = [];
      for (let each = 0; each < count; each += 1) badges.push(JSON.parse(await issuer.signed()));
      const json = JSON.stringify(await issuer.sign(recordOf(badges)));
      world.service.statements.length = 0;
      // What is not theirs is verified, and not recorded: each badge is recorded by itself.
      const { badges: found } = await world.handIn({ json, isMine: false });
      expect(found.map(({ checks }) => checks.map(({ outcome }) => outcome))).toEqual(
        Array(count).fill([...Array(6).fill("PASSED"), "FAILED"]),
      );
      return [...world.service.statements];
    };
    const few = await statements(2);
    expect(few).toContain("trusted-issuer-in-force");
    expect(await statements(IS_WHOLE ? 40 : 8)).toEqual(few);
  });
});
