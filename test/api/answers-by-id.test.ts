import { pairId, toGlobalId } from "../../src/schema/node";
import { startDemonstration } from "../support/demonstration";
import { type Acting, AMARA, acting, CHANDRA, chandra } from "../support/partners";
import type { TestService } from "../support/server";
import { asking } from "../support/varied";

const PROGRAMS = [
  asking("lists-program", { scope: "readiness:read" }, 4),
  asking("counts-program", { scope: "workforce:count" }, 5),
];

interface Thing {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What a client has kept of answers, it asks for again by the id: as whoever may read it, and as nobody else. */
describe("readiness, attainments and imports by their ids", () => {
  let service: TestService;
  let ask: Acting["ask"];
  let grant: Acting["grant"];
  let end: Acting["end"];

  beforeAll(async () => {
    service = await startDemonstration({ personas: PROGRAMS });
    ({ ask, grant, end } = acting(service));
  });
  afterAll(() => service.close());

  const READINESS =
    "id outcome ownPart aspired satisfiedSinceOn eligibleFromOn lapsesOn current route { code } from { code } open { code label } lapsing { lapsesOn requirement { code } } progress { own { met total } employer { met total } } worker { number }";
  const ATTAINMENT = "id doneOn judgedOn competence { code } level { code } claim { id }";

  async function shown(number: string, persona = "trust-hr") {
    const { data } = await ask(
      `{ worker(by: { number: "${number}" }) { readiness { ${READINESS} } attainments(first: 100) { nodes { ${ATTAINMENT} } } } }`,
      persona,
    );
    const { readiness, attainments } = Object(data).worker;
    return { readiness: readiness as Thing[], attainments: attainments.nodes as Thing[] };
  }
  async function byIds(ids: readonly string[], persona: string, actingFor = ""): Promise<unknown[]> {
    const { data, errors } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Readiness { ${READINESS} } ... on Attainment { ${ATTAINMENT} } ... on Import { id fileName } } }`,
      persona,
      actingFor,
      { ids },
    );
    expect(errors).toBeUndefined();
    return Object(data).nodes;
  }
  const idsOf = (things: readonly Thing[]): string[] => things.map(({ id }) => id);

  it("are found again as they were shown, and each has an id of its own", async () => {
    for (const number of ["NM-001", "NM-003"]) {
      const { readiness, attainments } = await shown(number);
      expect(readiness.length * attainments.length).toBeGreaterThan(0);
      const all = [...readiness, ...attainments];
      expect(new Set(idsOf(all)).size).toBe(all.length);
      expect(await byIds(idsOf(all), "trust-hr")).toEqual([
        ...readiness.map((each) => ({ __typename: "Readiness", ...each })),
        ...attainments.map((each) => ({ __typename: "Attainment", ...each })),
      ]);
    }
  });

  it("keep their id wherever they are listed, and on whatever day they are asked about", async () => {
    const { data } = await ask(
      `{ workforce(purpose: "Who is who") { readiness(first: 100, sortBy: NAME) { nodes { id worker { number } } } }
         worker(by: { number: "NM-001" }) { then: readiness(asOf: "2026-01-01") { id route { code } } now: readiness { id route { code } } } }`,
      "trust-hr",
    );
    const { then, now } = Object(data).worker as Record<"then" | "now", Thing[]>;
    const listed = Object(data).workforce.readiness.nodes as { id: string; worker: { number: string } }[];
    expect(listed.filter(({ worker }) => worker.number === "NM-001").map(({ id }) => id)).toEqual(
      expect.arrayContaining(idsOf(now)),
    );
    const codeOf = (things: readonly Thing[]) => new Map(things.map(({ id, route }) => [id, route]));
    for (const [id, route] of codeOf(then)) expect(codeOf(now).get(id) ?? route).toEqual(route);
    expect(then.length).toBeGreaterThan(0);
  });

  it("are found by the worker and by those who read the record, and by nobody else", async () => {
    const { readiness, attainments } = await shown("NM-001");
    const [ready, attained] = [idsOf(readiness.slice(0, 1)), idsOf(attainments.slice(0, 1))];
    const found = async (persona: string) =>
      (await byIds([...ready, ...attained], persona)).map((each) => Object(each).__typename ?? null);
    const both = ["Readiness", "Attainment"];
    for (const persona of ["worker-amara", "trust-hr", "trust-assessor", "trust-auditor", "trust-hr-system"])
      expect([persona, await found(persona)]).toEqual([persona, both]);
    // A program that reads what workers are ready for reads nothing of their records.
    expect(await found("lists-program")).toEqual(["Readiness", null]);
    for (const persona of [
      "counts-program",
      "worker-chandra",
      "trust-provider",
      "charity-hr",
      "charity-assessor",
      "",
    ])
      expect([persona, await found(persona)]).toEqual([persona, [null, null]]);
  });

  it("are found by a partner's people for the workers that a grant names, until it ends", async () => {
    const { readiness, attainments } = await shown("NM-003");
    const own = [...idsOf(readiness), ...idsOf(attainments)];
    const { readiness: others, attainments: attained } = await shown("NM-001");
    const granted = await grant("ASSESSOR", [chandra]);
    const seen = await byIds([...own, ...idsOf([...others, ...attained])], "charity-assessor", "NORTHMOOR");
    expect(seen.map((each) => Object(each).id ?? null)).toEqual([
      ...own,
      ...[...others, ...attained].map(() => null),
    ]);
    expect(seen.slice(0, readiness.length)).toMatchObject(readiness);
    expect(await byIds(own, "charity-assessor")).toEqual(own.map(() => null));
    await end(granted);
    const { errors } = await ask(`{ node(id: "${own[0]}") { id } }`, "charity-assessor", "NORTHMOOR");
    expect(errors?.[0]?.extensions.code).toBe("NOT_ADMITTED");
  });

  it("are not found where there is none: no such route or worker, a claim that was not accepted, or no longer", async () => {
    const { rows } = await service.pool.query<{ route: string; claim: string; judgement: string }>(
      `SELECT (SELECT r.id FROM progression_route r WHERE r.id <> ALL (ARRAY(SELECT s.route_id FROM readiness s WHERE s.worker_id = $1)) LIMIT 1) AS route,
              j.claim_id AS claim, j.id AS judgement FROM judgement j WHERE j.worker_id = $1 AND j.outcome = 'ACCEPTED' LIMIT 1`,
      [CHANDRA],
    );
    const [{ route, claim, judgement } = { route: "", claim: "", judgement: "" }] = rows;
    const nowhere = "00000000-0000-4000-8000-000000000000";
    const ids = [
      toGlobalId("Readiness", pairId(CHANDRA, route)),
      toGlobalId("Readiness", pairId(CHANDRA, nowhere)),
      toGlobalId("Readiness", pairId(nowhere, route)),
      toGlobalId("Worker", pairId(CHANDRA, AMARA)),
      toGlobalId("Readiness", CHANDRA),
      toGlobalId("Attainment", judgement),
      toGlobalId("Attainment", nowhere),
    ];
    expect(await byIds(ids, "trust-hr")).toEqual(ids.map(() => null));
    const attained = toGlobalId("Attainment", claim);
    expect(await byIds([attained], "trust-hr")).toMatchObject([{ id: attained }]);
    const input = { fact: toGlobalId("Judgement", judgement), reason: "Wrong claim" };
    const { data } = await ask(
      "mutation ($input: RetractFactInput!) { retractFact(input: $input) { userErrors { message } } }",
      "trust-hr",
      "",
      { input },
    );
    expect(data).toEqual({ retractFact: { userErrors: [] } });
    expect(await byIds([attained], "trust-hr")).toEqual([null]);
    expect(idsOf((await shown("NM-003")).attainments)).not.toContain(attained);
  });

  it("refuse a broken id, and take no more than one statement for many imports", async () => {
    const send = async (text: string) => {
      const input = { kind: "WORKERS", format: "CSV", fileName: "workers.csv", text, dryRun: true };
      const { data } = await ask(
        "mutation ($input: ImportFileInput!) { importFile(input: $input) { import { id fileName } userErrors { message } } }",
        "trust-hr",
        "",
        { input },
      );
      return Object(data).importFile.import as Thing;
    };
    const [one, other] = [
      await send("number,name\nIM-1,Somebody\n"),
      await send("number,name\nIM-2,Somebody\n"),
    ];
    const ids = idsOf([one, other]);
    service.statements.length = 0;
    expect(await byIds(ids, "trust-hr")).toMatchObject([one, other]);
    expect(service.statements.filter((name) => name.includes("import"))).toEqual(["find-imports"]);
    // Whoever may not record workers, and everybody elsewhere, finds none of a file about them.
    for (const persona of ["trust-peer-supervisor", "worker-chandra", "counts-program", "charity-hr", ""])
      expect([persona, await byIds(ids, persona)]).toEqual([persona, [null, null]]);
    const broken = Buffer.from(`Readiness:${CHANDRA}/`).toString("base64url");
    const { errors } = await ask(`{ node(id: "${broken}") { id } }`, "trust-hr");
    expect(errors?.[0]?.message).toContain("is not a global id");
  });
});
