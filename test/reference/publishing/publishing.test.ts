import { Client } from "pg";
import { seedReference } from "../../../src/reference/publishing/seed";
import { PublishedEntryChanged } from "../../../src/reference/publishing/vocabulary";
import { cloneDatabase } from "../../support/clone";
import { publishChanged } from "../../support/publish";
import { PROJECT } from "../../support/template";

describe("publishing the reference data", () => {
  let url: string;
  let client: Client;

  beforeAll(async () => {
    url = await cloneDatabase();
    client = new Client({ connectionString: url });
    await client.connect();
  });

  afterAll(() => client.end());

  const count = async (table: string) =>
    Number((await client.query(`SELECT count(*) FROM ${table}`)).rows[0].count);

  it("holds the whole of the frameworks, the curriculum, the bands and the routes", async () => {
    const { rows } = await client.query(
      `SELECT f.code,
         (SELECT count(*)::int FROM domain WHERE framework_version_id = v.id) AS domains,
         (SELECT count(*)::int FROM competence WHERE framework_version_id = v.id) AS competences,
         (SELECT count(*)::int FROM statement WHERE framework_version_id = v.id) AS statements
       FROM framework f JOIN framework_version v ON v.framework_id = f.id ORDER BY f.code`,
    );
    expect(rows).toEqual([
      { code: "CARE-CERTIFICATE", domains: 1, competences: 16, statements: 0 },
      { code: "HEE-PSW", domains: 9, competences: 33, statements: 256 },
      { code: "INITIAL-TRAINING-TOPICS", domains: 1, competences: 5, statements: 0 },
      { code: "MIND-VALUES", domains: 1, competences: 5, statements: 0 },
      { code: "PEER-PRINCIPLES", domains: 1, competences: 8, statements: 0 },
      { code: "PEER-WORK-TYPOLOGY", domains: 1, competences: 4, statements: 0 },
      { code: "PEER-WORKER-ST0896", domains: 1, competences: 18, statements: 0 },
      { code: "SAMHSA-PEER-WORKERS", domains: 2, competences: 6, statements: 0 },
      { code: "SRN-VALUES", domains: 1, competences: 2, statements: 0 },
    ]);
    // The national curriculum's, and what four providers are known to teach or assess by.
    expect(await count("curriculum_unit_version")).toBe(28 + 5);
    expect(await count("unit_outcome")).toBe(79 + 28 + 18 + 11 + 5);
    // Two years of each of the eleven bands.
    expect(await count("pay_band_year")).toBe(22);
    expect(await count("role_band_version")).toBe(19);
    // 33 routes between role bands, and one WITHIN for each of the 19 role bands.
    expect(await count("progression_route_version")).toBe(33 + 19);
  });

  it("changes nothing when it is loaded again", async () => {
    const before = await count("requirement");
    await seedReference(url, PROJECT);
    expect(await count("requirement")).toBe(before);
    expect(await count("progression_route_version")).toBe(33 + 19);
  });

  it("corrects what is said about an entry of a closed list, and refuses one that means something else", async () => {
    const fireSafety = (change: object) =>
      publishChanged(url, ({ credentialTypes }) => ({
        credentialTypes: credentialTypes.map((type) =>
          type.code === "FIRE_SAFETY" ? { ...type, ...change } : type,
        ),
      }));
    await fireSafety({ note: "Read again.", defaultCurrencyMonths: 24, currencyBasis: "INFERRED" });
    const { rows } = await client.query("SELECT * FROM credential_type WHERE code = 'FIRE_SAFETY'");
    expect(rows).toMatchObject([
      { note: "Read again.", default_currency_months: 24, currency_basis: "INFERRED", title: "Fire safety" },
    ]);
    await expect(fireSafety({ title: "First aid" })).rejects.toThrow(PublishedEntryChanged);
  });

  it.each([
    ["a published framework version", "UPDATE framework_version SET title = 'Another'"],
    ["a competence of one", "UPDATE competence SET title = 'Another' WHERE code = '3.2'"],
    ["a statement taken out of one", "DELETE FROM statement WHERE code = '3.2.1'"],
    ["a published unit", "UPDATE curriculum_unit_version SET hours = 3"],
    ["a published route", "UPDATE progression_route_version SET title = 'Another'"],
    ["a requirement of one", "UPDATE requirement SET waivable = true"],
    [
      "a published version turned back into a draft",
      "UPDATE role_band_version SET status = 'DRAFT', published_at = NULL",
    ],
    ["every version at once", "TRUNCATE crosswalk CASCADE"],
  ])("refuses a change of %s, even to the owner", async (_, statement) => {
    await expect(client.query(statement)).rejects.toMatchObject({ code: "PW001" });
  });
});
