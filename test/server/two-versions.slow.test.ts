import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "pg";
import { organisationId, workerId } from "../../src/commands/demonstration/personas";
import { ENGINE_VERSION } from "../../src/eligibility";
import { toGlobalId } from "../../src/schema/node";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "../support/clone";
import { computedReadiness, type ReadinessRow, storedReadiness } from "../support/computed-readiness";
import { type Answered, asks, compareWithRecord, isAcknowledged, startWriters } from "../support/load";
import { processStarter, START_PATIENCE, type Started } from "../support/processes";

const TRUST = organisationId("NORTHMOOR");
/** Workers about whom is written all the time. */
const WRITTEN = ["amara", "ben"] as const;
const WORKFORCE = `{
  workforce(purpose: "Two versions side by side") {
    pending
    readiness(first: 100, sortBy: NAME) { nodes { id outcome progress { own { met total } } current } }
  }
}`;

describe("two versions of the service on one database, while one replaces the other", () => {
  const folder = mkdtempSync(join(tmpdir(), "peerway-versions-"));
  const { start, stop } = processStarter(folder);
  let url: string;
  let pool: Pool;
  let older: Started;

  const startAs = (name: string, env: Readonly<Record<string, string>> = {}) =>
    start({ DATABASE_URL: `${url}?application_name=${name}`, RATE_LIMIT: "0", ...env });

  beforeAll(async () => {
    url = await cloneDatabase({ template: DEMONSTRATION_TEMPLATE });
    pool = new Pool({ connectionString: url, max: 2, pipeline: true });
    older = await startAs("older");
    await pool.query(NOTES_WHO_COMPUTES);
  }, START_PATIENCE);

  afterAll(async () => {
    await stop();
    await pool.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const tokenOf = async (persona: string): Promise<string> => {
    const answer = await fetch(`${older.address}/personas/${persona}/token`);
    return ((await answer.json()) as { token: string }).token;
  };
  const ask = async ({ address }: Started, token: string) => await asks(address, token, WORKFORCE);
  const workforceIn = (answer: Answered | null) => answer?.body.data?.workforce as { pending: number };

  /** Waits until nobody is due, by the older process's own account. */
  async function untilNothingIsPending(token: string): Promise<void> {
    for (let tries = 0; tries < 1_500; tries += 1) {
      if (workforceIn(await ask(older, token)).pending === 0) return;
      await pause(100);
    }
    throw new Error("After half a minute readiness is still pending.");
  }

  const whoComputed = async () =>
    (await pool.query<{ process: string }>("SELECT DISTINCT process FROM computed ORDER BY 1")).rows.map(
      ({ process }) => process,
    );

  /** What the newer engine makes of the records: one requirement more than ours. */
  const computedFromRecords = async () =>
    (await computedReadiness(pool, url, TRUST)).map(
      ([worker, route, outcome, ownMet, ownTotal]): ReadinessRow => [
        worker,
        route,
        outcome,
        ownMet,
        ownTotal + 1,
      ],
    );

  it(
    "leave readiness to the newer engine, and lose and refuse nothing under load",
    async () => {
      const [supervisor, hr] = await Promise.all([tokenOf("trust-peer-supervisor"), tokenOf("trust-hr")]);
      await untilNothingIsPending(hr);
      expect(await whoComputed()).not.toContain("newer");

      const answering = [older];
      let turn = 0;
      const next = (): Started => {
        turn += 1;
        return answering[turn % answering.length] ?? older;
      };
      const written = WRITTEN.map((code) => {
        const worker = workerId({ code });
        const id = toGlobalId("Worker", worker);
        return { worker, writers: startWriters(() => next().address, supervisor, id, 2) };
      });
      const asked: (Answered | null)[] = [];
      let isAsking = true;
      const asking = (async () => {
        while (isAsking) asked.push(await ask(next(), hr));
      })();

      const newer = await startAs("newer", { PEERWAY_TEST_ENGINE: String(Number(ENGINE_VERSION) + 1) });
      expect(newer.status).toBeNull();
      // Not TRUNCATE: its lock waits for the process that computes, and every writer would wait behind it.
      await pool.query("DELETE FROM computed");
      answering.push(newer);
      for (let round = 0; round < 3; round += 1) {
        // Everybody is due, at both of them.
        await pool.query("UPDATE readiness_epoch SET changes = changes + 1");
        for (const { writers } of written) await writers.acknowledged(20);
      }
      for (const { writers } of written) await writers.stop();
      isAsking = false;
      await asking;
      await untilNothingIsPending(hr);

      expect(await whoComputed()).toEqual(["newer"]);
      expect(await storedReadiness(pool, TRUST)).toEqual(await computedFromRecords());
      expect(asked.filter((answer) => answer?.status !== 200 || answer.codes.length > 0)).toEqual([]);
      expect(asked.length).toBeGreaterThan(10);
      const atBoth = await Promise.all([ask(older, hr), ask(newer, hr)]);
      expect(atBoth[0]?.body).toEqual(atBoth[1]?.body);
      expect(written.flatMap(({ writers }) => writers.sent.filter((sent) => !isAcknowledged(sent)))).toEqual(
        [],
      );
      for (const { worker, writers } of written)
        expect(await compareWithRecord(pool, worker, writers.sent)).toEqual({
          acknowledged: writers.sent.length,
          refused: 0,
          unknown: 0,
          lost: 0,
          stray: 0,
          unclean: [],
        });
    },
    3 * START_PATIENCE,
  );

  it(
    "are explained by the older one when it starts again",
    async () => {
      const again = await startAs("older");
      expect(again.said).toContain("A newer version of Peerway has started on this database");
      expect(await whoComputed()).toEqual(["newer"]);
    },
    START_PATIENCE,
  );
});

const NOTES_WHO_COMPUTES = `
  CREATE TABLE computed (process text, worker_id uuid);
  GRANT INSERT ON computed TO peerway_service;
  CREATE FUNCTION note_computed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO computed SELECT current_setting('application_name'), n.worker_id FROM now_is n JOIN was w USING (organisation_id, worker_id)
      WHERE n.computed_at IS DISTINCT FROM w.computed_at;
    RETURN NULL;
  END $$;
  CREATE TRIGGER noted AFTER UPDATE ON readiness_state REFERENCING OLD TABLE AS was NEW TABLE AS now_is FOR EACH STATEMENT EXECUTE FUNCTION note_computed()`;
