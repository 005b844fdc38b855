import { appointmentsCarriedOver } from "../../src/reference/crosswalk";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

describe("appointments that crosswalks carry over", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  it("are the same as the database looks up for one competence", async () => {
    const { competences, named } = appointmentsCarriedOver(service.reference.links);
    const { rows } = await service.pool.query<{ competence: string; named: string }>(
      `SELECT c.id AS competence, n.id AS named FROM competence c CROSS JOIN LATERAL unnest(appointed_through(c.id)) AS n (id)
      WHERE n.id <> c.id ORDER BY 1, 2`,
    );
    const pairs = competences.map((competence, at) => `${competence} ${named[at]}`);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.sort()).toEqual(rows.map((row) => `${row.competence} ${row.named}`).sort());
  });

  it("pass over links that are retired, and those that say less than that one is the other", () => {
    const link = { id: "", publishedAt: 0, retiredAt: null, capRank: null, levelMap: null, sameScale: true };
    const links = [
      { ...link, fromCompetenceId: "a", toCompetenceId: "b", relation: "REPLACED_BY" as const },
      { ...link, fromCompetenceId: "b", toCompetenceId: "c", relation: "EXACT" as const },
      { ...link, fromCompetenceId: "c", toCompetenceId: "d", relation: "PARTIAL" as const },
      { ...link, fromCompetenceId: "c", toCompetenceId: "e", relation: "EXACT" as const, retiredAt: 1 },
    ];
    const { competences, named } = appointmentsCarriedOver(links);
    expect(competences.map((competence, at) => competence + named[at]).sort()).toEqual([
      "ba",
      "bc",
      "ca",
      "cb",
    ]);
  });
});
