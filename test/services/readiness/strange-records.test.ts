import { randomUUID } from "node:crypto";
import { organisationId } from "../../../src/commands/demonstration/personas";
import type { Database } from "../../../src/database/pool";
import { asOrganisation } from "../../../src/database/transaction";
import type { FactKind, NewRow } from "../../../src/facts";
import { insertFact } from "../../../src/repositories/evidence/facts";
import { readinessOnRecord } from "../../../src/repositories/readiness/stored-rows";
import { nothingOf } from "../../../src/services/readiness/stored/compute-or-skip";
import { storeReadiness } from "../../../src/services/readiness/stored/store-readiness";
import { author, route, time } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import { sampled } from "../../support/sample";
import type { TestService } from "../../support/server";

const TRUST = organisationId("NORTHMOOR");

/** Days that no way in lets through any more, and that a database may hold all the same. */
const STRANGE = [
  "0026-01-05",
  "0999-12-31",
  "1026-01-05",
  "0044-03-15 BC",
  "9999-12-31",
  "9999-01-31",
  "12345-06-01",
  "infinity",
  "-infinity",
];

describe("a record that holds what nobody means", () => {
  let service: TestService;
  let workers: { id: string; number: string; personId: string }[];

  beforeAll(async () => {
    service = await startDemonstration();
    const { userErrors } = await author(service).publish(route("NM-LONG", time(12)), "trust-lead");
    expect(userErrors).toEqual([]);
    workers = (
      await service.pool.query(
        `SELECT id, number, person_id AS "personId" FROM worker WHERE organisation_id = $1 ORDER BY number LIMIT $2`,
        [TRUST, STRANGE.length],
      )
    ).rows;
    await asOrganisation(service.servicePool, TRUST, async (db) => {
      for (const [at, day] of STRANGE.entries()) await record(db, workers[at]?.id ?? "", day);
    });
  });

  afterAll(() => service.close());

  async function record(db: Database, workerId: string, day: string): Promise<void> {
    const { roleBand, type, kind } = (
      await service.pool.query(
        `SELECT (SELECT id FROM role_band WHERE code = 'PSW' AND owner_organisation_id IS NULL) AS "roleBand",
           (SELECT id FROM credential_type WHERE code = 'FIRE_SAFETY') AS type, (SELECT id FROM supervision_kind WHERE code = 'PEER') AS kind`,
      )
    ).rows[0];
    const recordedBy = workers[0]?.personId ?? "";
    const insert = <Kind extends FactKind>(fact: Kind, row: NewRow<Kind>) =>
      insertFact(
        db,
        { organisationId: TRUST, id: randomUUID(), workerId, kind: fact, recordedBy, recordedAs: "HR" },
        row,
      );
    await insert("POST", {
      roleBandId: roleBand,
      startedOn: day,
      hundredths: 100,
      contractKind: "PERMANENT",
    });
    await insert("CREDENTIAL", { credentialTypeId: type, issuer: "Us", awardedOn: day });
    await insert("SUPERVISION", { supervisionKindId: kind, heldOn: day });
  }

  it.each(sampled(["NM-LONG", "R03", "R02"], 3, "routes of strange records"))(
    "is evaluated along %s, every date of it",
    async (code) => {
      for (const { number } of workers) {
        const node =
          "code outcome satisfiedSinceOn eligibleFromOn lapsesOn changesOn sentence counted { stopsCountingOn } excluded { changesOn remedy }";
        const { data, errors } = await service.ask(
          `query ($number: String!, $code: String!) { worker(by: { number: $number }) { posts { startedOn endedOn } eligibility(route: { code: $code }) {
           outcome satisfiedSinceOn eligibleFromOn lapsesOn met { ${node} } missing { ${node} } root { ${node} } } } }`,
          { number, code },
          "trust-hr",
        );
        expect([number, errors]).toEqual([number, undefined]);
        expect(JSON.stringify(data)).not.toMatch(/"\d{1,3}-\d\d-\d\d"|"\d{5,}-/);
      }
    },
  );

  it("takes nobody else's answer away: the whole organisation's workforce is told", async () => {
    const { data, errors } = await service.ask(
      '{ workforce(purpose: "Planning") { pending readiness(first: 3) { totalCount nodes { lapsesOn eligibleFromOn satisfiedSinceOn } } } }',
      {},
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ workforce: { pending: 0 } });
    const elsewhen = await service.ask(
      '{ workforce(purpose: "Planning", asOf: "2030-01-01") { readiness(first: 3) { totalCount } } }',
      {},
      "trust-hr",
    );
    expect(elsewhen.errors).toBeUndefined();
  });

  it("leaves the others' answers where what was computed of one worker cannot be stored", async () => {
    const [first, second] = workers.map(({ id }) => nothingOf(id));
    const odd = {
      ...first,
      standing: { ...first?.standing, progressedOn: "27-01-05 or so" },
    } as NonNullable<typeof first>;
    const kept = { ...second, state: { ...second?.state, recomputeOn: "2031-01-01" } } as NonNullable<
      typeof second
    >;
    const heard: unknown[] = [];
    await asOrganisation(service.servicePool, TRUST, (db) =>
      readinessOnRecord(db, TRUST, [odd.state.workerId, kept.state.workerId]).then((onRecord) =>
        storeReadiness(db, TRUST, 1, { computed: [odd, kept], onRecord }, (error) => heard.push(error)),
      ),
    );
    const { rows } = await service.pool.query(
      "SELECT worker_id AS id, recompute_on::text AS on FROM readiness_state WHERE organisation_id = $1 AND basis = 1 ORDER BY worker_id = $2 DESC",
      [TRUST, odd.state.workerId],
    );
    expect(rows).toEqual([
      { id: odd.state.workerId, on: "infinity" },
      { id: kept.state.workerId, on: "2031-01-01" },
    ]);
    expect(heard).toHaveLength(2);
  });
});
