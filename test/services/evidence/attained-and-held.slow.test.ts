import { Pool } from "pg";
import { organisationId } from "../../../src/commands/demonstration/personas";
import { asOrganisation } from "../../../src/database/transaction";
import { recomputeSome } from "../../../src/services/readiness/stored/recompute";
import { DEMONSTRATION_DAY, startDemonstration, TEST_DAY } from "../../support/demonstration";
import { historian } from "../../support/histories";
import { judgeAgainOrTakeBack } from "../../support/judged-again";
import type { TestService } from "../../support/server";
import { referenceOf } from "../../support/service";

const TRUST = organisationId("NORTHMOOR");
const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_121);
/** About whom histories are written. */
const WORKERS = ["NM-001", "NM-002", "NM-003", "NM-004", "NM-005", "NM-006"];
const NOW = "9999-12-31T00:00:00Z";

/** A row of a table of facts; days are texts. */
type Row = Readonly<Record<string, string | null>> & { readonly id: string };

interface Shown {
  readonly roleBandsHeld: readonly { readonly code: string }[];
  readonly attainments: {
    readonly nodes: readonly {
      readonly doneOn: string;
      readonly judgedOn: string;
      readonly competence: { readonly code: string };
      readonly level: { readonly code: string };
    }[];
  };
}

describe("what a worker has attained, and which role bands they hold, after any history", () => {
  let service: TestService;
  let pool: Pool;
  let past: string;

  beforeAll(async () => {
    service = await startDemonstration();
    pool = new Pool({ connectionString: service.ownerUrl, max: 1 });
    const writing = await historian(pool, SEED);
    for (let step = 0; step < 240; step += 1) {
      await writing.write(DEMONSTRATION_DAY);
      if (step % 4 === 0) await judgeAgainOrTakeBack(pool, writing, DEMONSTRATION_DAY);
      if (step === 120) past = (await rows("SELECT now()::text AS id"))[0]?.id ?? "";
    }
  });

  afterAll(async () => {
    await pool.end();
    await service.close();
  });

  const rows = async (text: string, ...values: unknown[]): Promise<Row[]> =>
    (await pool.query<Row>(text, values)).rows;
  const tables = new Map<string, Promise<Row[]>>();
  /** What was recorded of one kind by an instant, each read once: by then nothing more is written. */
  function recorded(table: string, knownAt: string): Promise<Row[]> {
    const key = `${table} ${knownAt}`;
    const found =
      tables.get(key) ??
      rows(
        `SELECT t.*, f.recorded_at::text AS recorded_at FROM ${table} t JOIN fact f ON f.organisation_id = t.organisation_id AND f.id = t.id
         WHERE t.organisation_id = $1 AND f.recorded_at <= $2::timestamptz ORDER BY t.id`,
        TRUST,
        knownAt,
      );
    tables.set(key, found);
    return found;
  }

  /** The same worked out from the bare tables: nothing but what was recorded by then. */
  async function workedOut(number: string, day: string, knownAt: string): Promise<Shown> {
    const of = (table: string) => recorded(table, knownAt);
    const worker = (await rows("SELECT id FROM worker WHERE number = $1", number))[0]?.id;
    const undoings = await of("undoing");
    const retracted = ({ id }: Row) =>
      undoings.some((each) => each.fact_id === id && each.how === "RETRACTION");
    const undone = (row: Row) =>
      retracted(row) || undoings.some((each) => each.fact_id === row.id && (each.effective_on ?? "9") <= day);
    const everUndone = ({ id }: Row) => undoings.some((each) => each.fact_id === id);
    const begun = (first: string | null | undefined) => (first ?? "9") <= day;

    const judgements = await of("judgement");
    const handovers = await of("evidence_handover");
    const claims = await rows(
      "SELECT c.id, evidence_id, k.code AS competence FROM claim c JOIN competence k ON k.id = c.competence_id",
    );
    const levels = new Map((await rows("SELECT id, code FROM level")).map(({ id, code }) => [id, code]));
    const attained = [];
    for (const evidence of await of("evidence")) {
      const takenBack = handovers.some(
        (each) =>
          each.evidence_id === evidence.id && each.handover === "WITHDRAWN" && begun(each.effective_on),
      );
      if (evidence.worker_id !== worker || undone(evidence) || takenBack) continue;
      for (const claim of claims.filter(({ evidence_id }) => evidence_id === evidence.id))
        for (const judgement of judgements) {
          const superseded = judgements.some(
            (each) =>
              each.claim_id === judgement.claim_id &&
              (each.recorded_at ?? "") > (judgement.recorded_at ?? "") &&
              begun(each.judged_on) &&
              !retracted(each),
          );
          if (judgement.claim_id !== claim.id || judgement.outcome !== "ACCEPTED" || superseded) continue;
          if (begun(judgement.judged_on) && !undone(judgement))
            attained.push({
              doneOn: evidence.done_on ?? "",
              judgedOn: judgement.judged_on ?? "",
              competence: { code: claim.competence ?? "" },
              level: { code: levels.get(judgement.level_id ?? "") ?? "" },
              place: [evidence.id, claim.id].join(),
            });
        }
    }
    attained.sort((one, other) =>
      one.doneOn === other.doneOn ? (one.place < other.place ? -1 : 1) : one.doneOn < other.doneOn ? 1 : -1,
    );

    const changes = await of("post_change");
    const bands = new Map((await rows("SELECT id, code FROM role_band")).map(({ id, code }) => [id, code]));
    const held = (await of("post")).filter(
      (post) =>
        post.worker_id === worker &&
        begun(post.started_on) &&
        !undone(post) &&
        !changes.some(
          (each) =>
            each.post_id === post.id &&
            each.change === "END" &&
            begun(each.effective_on) &&
            !everUndone(each),
        ),
    );
    return {
      roleBandsHeld: [...new Set(held.map(({ role_band_id }) => bands.get(role_band_id ?? "") ?? ""))]
        .sort()
        .map((code) => ({ code })),
      attainments: {
        nodes: attained.map(({ doneOn, judgedOn, competence, level }) => ({
          doneOn,
          judgedOn,
          competence,
          level,
        })),
      },
    };
  }

  const WHAT =
    "roleBandsHeld(asOf: $day, knownAt: $knownAt) { code } attainments(first: 100, asOf: $day, knownAt: $knownAt) { nodes { doneOn judgedOn competence { code } level { code } } }";
  const shown = async (number: string, day: string, knownAt: string | null): Promise<Shown> => {
    const { data } = await service.ask(
      `query ($number: String!, $day: Date!, $knownAt: DateTime) { worker(by: { number: $number }) { ${WHAT} } }`,
      { number, day, knownAt },
      "trust-hr",
    );
    const { roleBandsHeld, ...rest } = (data as unknown as { worker: Shown }).worker;
    return {
      ...rest,
      roleBandsHeld: roleBandsHeld.toSorted((one, other) => (one.code < other.code ? -1 : 1)),
    };
  };

  it.each(["2026-03-01", DEMONSTRATION_DAY, "2027-06-30"])(
    `are as worked out from the bare record on %s, now and as known halfway through (seed ${SEED})`,
    async (day) => {
      let found = 0;
      for (const number of WORKERS)
        for (const knownAt of [null, new Date(past).toISOString()]) {
          const face = await shown(number, day, knownAt);
          found += face.attainments.nodes.length;
          expect({ number, day, knownAt, ...face }).toEqual({
            number,
            day,
            knownAt,
            ...(await workedOut(number, day, knownAt ?? NOW)),
          });
        }
      expect(found).toBeGreaterThan(5);
    },
  );

  it("are the same on the day on which the service stores them", async () => {
    const what = {
      organisationId: TRUST,
      reference: (await referenceOf(service.ownerUrl)).seenBy(TRUST),
      today: TEST_DAY,
    };
    await asOrganisation(service.servicePool, TRUST, (db) =>
      recomputeSome(db, what, { most: 1000, waits: true }),
    );
    for (const number of WORKERS)
      expect({ number, ...(await shown(number, TEST_DAY, null)) }).toEqual({
        number,
        ...(await workedOut(number, TEST_DAY, NOW)),
      });
  });

  it("come in pages that say whether others follow, however that is asked for", async () => {
    const found = await Promise.all(
      WORKERS.map(async (number) => ({
        number,
        nodes: (await shown(number, DEMONSTRATION_DAY, null)).attainments.nodes,
      })),
    );
    const { number, nodes } = found.reduce((one, other) =>
      other.nodes.length > one.nodes.length ? other : one,
    );
    expect(nodes.length).toBeGreaterThan(1);
    const pages = async (first: number, more: string) => {
      const { data } = await service.ask(
        `query ($number: String!, $day: Date!) { worker(by: { number: $number }) { attainments(first: ${first}, asOf: $day) { nodes { doneOn } ${more} } } }
         ${more.includes("...Further") ? "fragment Further on AttainmentConnection { pageInfo { hasNextPage } }" : ""}`,
        { number, day: DEMONSTRATION_DAY },
        "trust-hr",
      );
      return (
        data as unknown as {
          worker: { attainments: { nodes: object[]; pageInfo?: { hasNextPage: boolean } } };
        }
      ).worker.attainments;
    };
    for (const more of [
      "pageInfo { hasNextPage }",
      "... { pageInfo { hasNextPage } }",
      "...Further",
      "... on AttainmentConnection { ...Further }",
    ]) {
      expect((await pages(1, more)).pageInfo?.hasNextPage).toBe(true);
      expect((await pages(nodes.length, more)).pageInfo?.hasNextPage).toBe(false);
    }
    expect(await pages(1, "")).toEqual({ nodes: nodes.slice(0, 1).map(({ doneOn }) => ({ doneOn })) });
  });
});
