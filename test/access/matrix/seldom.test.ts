import { organisationId } from "../../../src/commands/demonstration/personas";
import { foreign } from "../../interchange/case/packages";
import { author } from "../../support/authoring";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import { ASKERS, type Asker, NATIONAL, PERSONAS } from "../../support/matrix/askers";
import { leaves } from "../../support/matrix/expected";
import { furnishedTemplate } from "../../support/matrix/furnished";
import { recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

/**
 * What the matrix of reading cannot hold, because who reads it depends on more than its owner: drafts of a national
 * body, and files by what they are about.
 */
describe("who reads what is seldom there", () => {
  let service: TestService;

  beforeAll(async () => {
    const { template } = await furnishedTemplate();
    service = await startDemonstration({ template, personas: PERSONAS });
  });
  afterAll(() => service.close());

  const everybody: readonly Asker[] = [...ASKERS, NATIONAL];
  /** Who is shown something by a query, by name. */
  async function readersOf(query: string, shown: (data: Record<string, unknown> | null) => boolean) {
    const readers: string[] = [];
    for (const { name, persona } of everybody) {
      const { data } = await service.ask(query, {}, persona?.code ?? "");
      if (shown(data)) readers.push(name);
    }
    return readers;
  }

  it("shows where an imported framework comes from, and what was lost, to the national body alone", async () => {
    const saved = await author(service).ask<{ importFrameworkVersion: { draft: { id: string } } }>(
      "mutation ($input: ImportFrameworkVersionInput!) { importFrameworkVersion(input: $input) { draft { id } userErrors { message } } }",
      { input: { dryRun: false, document: foreign(), package: { framework: "MATRIX" } } },
      NATIONAL.persona?.code ?? "",
    );
    const { id } = saved.importFrameworkVersion.draft;
    const readers = await readersOf(
      `{ draft(id: "${id}") { imported { format identifier uri digest losses { effect what message count places } } } }`,
      (data) => JSON.stringify(data ?? null).includes('"effect"'),
    );
    expect(readers).toEqual([NATIONAL.name]);
  });

  it("shows what a file left out to those who may record everything that it holds", async () => {
    const { rows } = await service.pool.query<{ id: string }>(
      `INSERT INTO import (organisation_id, kind, format, digest, file_name, bytes_total, started_by, left_out)
       SELECT $1, 'ESR_GO', 'ESR_GO', encode(sha256(random()::text::bytea), 'hex'), 'a file', 10, person_id, '{"ABSENCE": 3}'
       FROM member WHERE organisation_id = $1 LIMIT 1 RETURNING id`,
      [organisationId("NORTHMOOR")],
    );
    expect(rows).toHaveLength(1);
    const readers = await readersOf(
      "{ imports(first: 50, kind: ESR_GO) { nodes { leftOut { reason lines } } } }",
      (data) => JSON.stringify(data ?? null).includes('"ABSENCE"'),
    );
    expect(readers).toEqual(["HR"]);
  });

  it("shows what there is to choose from to everybody who may read that a choice is open", async () => {
    const record = recorder(service);
    await record.run("registerWorker", { number: "CHOICE-1", name: "Somebody new" }, "trust-hr");
    const post = {
      worker: { number: "CHOICE-1" },
      roleBand: { code: "PSW" },
      startedOn: DEMONSTRATION_DAY,
      wholeTimeEquivalent: 1,
      contractKind: "PERMANENT",
    };
    expect(await record.run("startPost", post, "trust-hr")).toMatchObject({ userErrors: [] });
    const readers = await readersOf(
      '{ worker(by: { number: "CHOICE-1" }) { readiness { open { choice { needed parts { code } } } } } }',
      (data) => JSON.stringify(data ?? null).includes('"needed"'),
    );
    const about = { relation: "same organisation" } as const;
    const expected = everybody.filter(
      (asker) => asker !== NATIONAL && asker.persona && leaves("readWorkers", { asker, ...about }),
    );
    expect(readers).toEqual(expected.map(({ name }) => name));
  });
});
