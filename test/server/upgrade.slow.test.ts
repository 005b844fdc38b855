import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Pool } from "pg";
import { organisationId, workerId } from "../../src/commands/demonstration/personas";
import { openPool } from "../../src/database/connections";
import { ensureDatabase } from "../../src/database/create";
import { toGlobalId } from "../../src/schema/node";
import { dropDatabase } from "../support/clone";
import { computedReadiness, storedReadiness } from "../support/computed-readiness";
import { buildCommit, type EarlierBuild, earlierCommit } from "../support/earlier-build";
import { type Answered, asks, compareWithRecord, startWriters } from "../support/load";
import { processStarter, START_PATIENCE, type Started } from "../support/processes";

const TRUST = organisationId("NORTHMOOR");
const WRITTEN = ["amara", "ben"] as const;
const WORKFORCE = `{
  workforce(purpose: "An upgrade") { pending readiness(first: 100, sortBy: NAME) { nodes { id outcome } } }
}`;

const EARLIER = earlierCommit();

/** What a process wrote that ended; null if it answers. */
const endOf = ({ status, said }: Started): string | null => (status === null ? null : said);

describe("an upgrade from the version of an earlier commit to this one", () => {
  const folder = mkdtempSync(join(tmpdir(), "peerway-upgrade-"));
  const { start, stop } = processStarter(folder);
  let url = "";
  let pool: Pool | undefined;
  let earlier: EarlierBuild | undefined;

  afterAll(async () => {
    await stop();
    await pool?.end();
    if (url !== "") await dropDatabase(url);
    earlier?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  async function startBoth(commit: string) {
    earlier = buildCommit(commit);
    url = await ensureDatabase(process.env.PEERWAY_TEST_CLUSTER ?? "", `peerway_upgrade_${process.pid}`);
    pool = openPool(url, { max: 2, pipeline: true });
    const env = { DATABASE_URL: url, RATE_LIMIT: "0" };
    const older = await start(env, earlier.service);
    expect(endOf(older)).toBeNull();
    return { older, pool, startNewer: () => start(env) };
  }

  async function expectUpgrade(commit: string): Promise<void> {
    const { older, pool, startNewer } = await startBoth(commit);
    const tokenOf = async (persona: string): Promise<string> => {
      const answer = await fetch(`${older.address}/personas/${persona}/token`);
      return ((await answer.json()) as { token: string }).token;
    };
    const [supervisor, hr] = await Promise.all([tokenOf("trust-peer-supervisor"), tokenOf("trust-hr")]);
    const answering: Started[] = [older];
    let turn = 0;
    const next = (): Started => {
      turn += 1;
      return answering[turn % answering.length] ?? older;
    };
    const written = WRITTEN.map((code) => {
      const worker = workerId({ code });
      const writers = startWriters(() => next().address, supervisor, toGlobalId("Worker", worker), 1);
      return { worker, writers };
    });
    const asked: (Answered | null)[] = [];
    let isAsking = true;
    const asking = (async () => {
      while (isAsking) asked.push(await asks(next().address, hr, WORKFORCE));
    })();
    for (const { writers } of written) await writers.acknowledged(10);

    // It migrates, and answers next to the older one, which keeps readiness as well.
    const newer = await startNewer();
    expect(endOf(newer)).toBeNull();
    answering.push(newer);
    for (let round = 0; round < 3; round += 1) {
      // Everybody is due, at both of them.
      await pool.query("UPDATE readiness_epoch SET changes = changes + 1");
      for (const { writers } of written) await writers.acknowledged(10);
    }
    answering.shift();
    for (const { writers } of written) await writers.acknowledged(10);
    for (const { writers } of written) await writers.stop();
    isAsking = false;
    await asking;
    older.child.kill("SIGTERM");
    await untilNothingIsPending(newer, hr);

    expect(asked.filter((answer) => answer?.status !== 200 || answer.codes.length > 0)).toEqual([]);
    for (const { worker, writers } of written)
      expect(await compareWithRecord(pool, worker, writers.sent)).toMatchObject({
        acknowledged: writers.sent.length,
        lost: 0,
        unclean: [],
      });
    expect(await storedReadiness(pool, TRUST)).toEqual(await computedReadiness(pool, url, TRUST));
  }

  async function untilNothingIsPending({ address }: Started, token: string): Promise<void> {
    for (let tries = 0; tries < 600; tries += 1) {
      const answer = await asks(address, token, WORKFORCE);
      if ((answer?.body.data?.workforce as { pending: number } | undefined)?.pending === 0) return;
      await pause(100);
    }
    throw new Error("After a minute readiness is still pending.");
  }

  if (EARLIER === null)
    it("is not tried: git has no earlier commit whose migrations are still the same", () => {
      process.stderr.write(
        "The upgrade from an earlier commit is not tried: its history is not available.\n",
      );
      expect(EARLIER).toBeNull();
    });
  else
    it(
      `loses and refuses nothing under load, and ends with the readiness of this engine (${EARLIER.slice(0, 8)})`,
      () => expectUpgrade(EARLIER),
      8 * START_PATIENCE,
    );
});
