import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder, staffMember } from "../../support/recorder";
import type { TestService } from "../../support/server";

describe("appointing an assessor", () => {
  let service: TestService;
  let record: Recorder;

  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
  });

  afterAll(() => service.close());

  const appoint = (covers: object) =>
    record.run(
      "appointAssessor",
      { assessor: staffMember("trust-assessor"), fromOn: "2026-01-01", covers },
      "trust-lead",
    );
  async function covered(id: string | null): Promise<[string, string[]]> {
    const { data } = await service.ask(
      "query ($id: ID!) { node(id: $id) { ... on AssessorAppointment { covers competences { code domain { code } } } } }",
      { id },
      "trust-lead",
    );
    const { covers, competences } = (
      data as unknown as { node: { covers: string; competences: { code: string }[] } }
    ).node;
    return [covers, competences.map(({ code }) => code)];
  }

  it("says what they may judge, and shows it: never by an empty list", async () => {
    const everything = await appoint({ everyCompetence: true });
    const [covers, all] = await covered(everything.id);
    expect(covers).toBe("EVERY_COMPETENCE");
    // Of all frameworks: 33 competences, 18 skills, 16 standards of the Care Certificate, five topics of training,
    // and of values, principles and a typology 5 + 8 + 2 + 6 + 4.
    expect(all).toHaveLength(72 + 25);
  });

  it.each([
    ["a framework version", { frameworkVersions: [{ framework: "HEE-PSW" }] }, 33],
    ["a domain", { domains: [{ code: { code: "3" } }] }, 6],
    ["a competence", { competences: [{ code: { code: "3.4" } }] }, 1],
    [
      "a domain and a competence of it",
      { domains: [{ code: { code: "3" } }], competences: [{ code: { code: "3.4" } }] },
      6,
    ],
  ])("takes %s", async (_, covers, count) => {
    const { id, userErrors } = await appoint(covers);
    expect(userErrors).toEqual([]);
    const [scope, competences] = await covered(id);
    expect([scope, competences.length]).toEqual(["NAMED_COMPETENCES", count]);
  });

  it.each([
    ["nothing", {}, "MISSING", ["covers"]],
    ["empty lists", { competences: [], domains: [] }, "MISSING", ["covers"]],
    [
      "everything and something",
      { everyCompetence: true, domains: [{ code: { code: "3" } }] },
      "OUT_OF_RANGE",
      ["covers", "domains"],
    ],
    [
      "a competence that there is not",
      { competences: [{ code: { code: "3.4" } }, { code: { code: "3.99" } }] },
      "UNKNOWN_CODE",
      ["covers", "competences", "1"],
    ],
    [
      "a domain that there is not",
      { domains: [{ code: { code: "99" } }] },
      "UNKNOWN_CODE",
      ["covers", "domains", "0"],
    ],
    [
      "an edition that there is not",
      { frameworkVersions: [{ edition: { edition: 99 } }] },
      "UNKNOWN_CODE",
      ["covers", "frameworkVersions", "0"],
    ],
  ])("is refused for %s", async (_, covers, code, field) => {
    expect(await appoint(covers)).toMatchObject({ id: null, userErrors: [{ code, field }] });
  });
});
