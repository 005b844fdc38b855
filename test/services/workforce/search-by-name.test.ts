import { Client } from "pg";
import { inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

/** What people type, and the names that it finds. */
const FOUND: readonly (readonly [typed: string, ...names: string[]])[] = [
  ["sian", "Siân Rhŷs"],
  ["siân ", "Siân Rhŷs"],
  ["  SIÂN   RHYS ", "Siân Rhŷs"],
  ["sia\u0302n", "Siân Rhŷs"],
  ["o'brien", "Sean O'Brien", "Seán O’Brien"],
  ["O’Brien", "Sean O'Brien", "Seán O’Brien"],
  ["OʼBRIEN", "Sean O'Brien", "Seán O’Brien"],
  ["seán", "Sean O'Brien", "Seán O’Brien"],
  ["lucja", "Łucja Żak"],
  ["ŁUCJA ZAK", "Łucja Żak"],
  ["Nguyen", "Nguyễn Thị Ánh"],
  ["thi anh", "Nguyễn Thị Ánh"],
  ["strasse", "Ida Straße"],
  ["STRAẞE", "Ida Straße"],
  ["istanbullu", "İpek İstanbullu"],
  ["ipek", "İpek İstanbullu"],
  ["isik", "Işık Kılıç"],
  ["IŞIK KILIÇ", "Işık Kılıç"],
  ["smith-jones", "Anna Smith‐Jones", "Anne Smith–Jones"],
  ["orsted", "Bjørn Ørsted"],
  ["thora aegir", "Þóra Ægir"],
  ["dang", "Đặng Minh"],
  ["muller", "Jo Müller"],
  ["100%", "Ms 100% Ada_B"],
  ["a_b", "Ms 100% Ada_B"],
  ["a%b"],
  ["bartholomew fitzgerald the", "Bartholomew Fitzgerald the Third"],
  ["bartholomew fitzgerald the second"],
  ["obrien"],
];

describe("people searched by name", () => {
  let service: TestService;
  const names = [...new Set(FOUND.flatMap(([, ...found]) => found))].sort();

  beforeAll(async () => {
    service = await startDemonstration();
    const { data } = await service.ask(
      "mutation ($items: [RegisterWorkerInput!]!) { registerWorkers(input: { items: $items, policy: ALL_OR_NOTHING }) { userErrors { message } results { userErrors { message } } } }",
      { items: names.map((name, at) => ({ number: `FOLD-${at}`, name })) },
      "trust-hr",
    );
    expect(data).toMatchObject({ registerWorkers: { userErrors: [] } });
    await service.pool.query(
      `INSERT INTO person (id) SELECT md5(name)::uuid FROM unnest($1::text[]) AS n (name)`,
      [names],
    );
    await service.pool.query(
      `INSERT INTO member (organisation_id, person_id, name, capacities) SELECT (SELECT organisation_id FROM worker WHERE number = 'FOLD-0'), md5(name)::uuid, name, '{ASSESSOR}' FROM unnest($1::text[]) AS n (name)`,
      [names],
    );
  });

  afterAll(() => service.close());

  const found = async (list: string, typed: string): Promise<unknown> => {
    const { data, errors } = await service.ask(
      `query ($typed: String) { ${list}(first: 100, name: $typed) { totalCount nodes { name } } }`,
      { typed },
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = (
      data as unknown as Record<string, { nodes: { name: string }[]; totalCount: number }>
    )[list] ?? { nodes: [], totalCount: 0 };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ name }) => name).sort();
  };

  it.each(FOUND)("finds by %j", async (typed, ...expected) => {
    expect(await found("workers", typed)).toEqual(expected);
    expect(await found("members", typed)).toEqual(expected);
  });

  it("are sorted as they are searched, so that Łucja comes before Mia", async () => {
    const { data } = await service.ask("{ workers(first: 100) { nodes { name } } }", {}, "trust-hr");
    const sorted = (data as unknown as { workers: { nodes: { name: string }[] } }).workers.nodes.map(
      ({ name }) => name,
    );
    const place = (name: string) => sorted.indexOf(name);
    expect(place("Łucja Żak")).toBeLessThan(place("Ms 100% Ada_B"));
    expect(place("Łucja Żak")).toBeGreaterThan(place("Jo Müller"));
    expect(place("Þóra Ægir")).toBeGreaterThan(place("Siân Rhŷs"));
  });

  it("are found in what they are ready for, today and on another day", async () => {
    const client = new Client({ connectionString: service.ownerUrl });
    await client.connect();
    try {
      await client.query(
        "UPDATE worker SET name = 'Zoë Łukasz O’Shea' WHERE number = (SELECT min(number) FROM worker w WHERE EXISTS (SELECT FROM post p WHERE p.worker_id = w.id))",
      );
      expect(
        (
          await client.query(
            "SELECT count(*)::int AS parts FROM worker_name_part WHERE part IN ('o''shea', 'zoe lukasz o''she')",
          )
        ).rows,
      ).toEqual([{ parts: 2 }]);
    } finally {
      await client.end();
    }
    for (const asOf of ["", `, asOf: "${inDays(-50)}"`]) {
      const { data, errors } = await service.ask(
        `{ workforce(purpose: "Looking for one"${asOf}) { readiness(first: 100, name: " zoe lukasz O'SHEA ") { totalCount nodes { worker { name } } } } }`,
        {},
        "trust-hr",
      );
      expect(errors).toBeUndefined();
      const { nodes, totalCount } = (
        data as unknown as {
          workforce: { readiness: { totalCount: number; nodes: { worker: { name: string } }[] } };
        }
      ).workforce.readiness;
      expect(nodes.length).toBeGreaterThan(0);
      expect(totalCount).toBe(nodes.length);
      expect(new Set(nodes.map(({ worker }) => worker.name))).toEqual(new Set(["Zoë Łukasz O’Shea"]));
    }
  });

  it("are found in no other form once a name has changed or the worker is gone", async () => {
    const { rows } = await service.pool.query(
      "SELECT count(*)::int AS wrong FROM worker_name_part p LEFT JOIN worker w ON w.organisation_id = p.organisation_id AND w.id = p.holder WHERE w.id IS NULL OR strpos(w.sort_name, p.part) = 0",
    );
    expect(rows).toEqual([{ wrong: 0 }]);
  });
});
