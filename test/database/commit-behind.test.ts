import { setTimeout as pause, setImmediate as turn } from "node:timers/promises";
import type { Client, Pool } from "pg";
import { openServicePool } from "../../src/database/pool";
import { readingWithin } from "../../src/database/reading";
import { rlsScopeOfOrganisation } from "../../src/database/rls-scope";
import { cloneDatabase } from "../support/clone";

const NOBODY = rlsScopeOfOrganisation("00000000-0000-0000-0000-000000000000");
const ONE = { name: "one", text: "SELECT 1 AS one" };

describe("the transaction of a request that has read", () => {
  const writes: string[] = [];
  let url: string;
  let pool: Pool;

  const open = async (through: "DIRECT" | "POOLER") => {
    const opened = openServicePool(url, { size: 1, through });
    const client = (await opened.connect()) as unknown as Client & { release(): void };
    const { stream } = client.connection;
    const write = stream._write.bind(stream);
    stream._write = (chunk: Buffer, ...rest) => {
      writes.push(chunk.toString("latin1"));
      write(chunk, ...rest);
    };
    const writev = stream._writev?.bind(stream);
    stream._writev = (chunks, done) => {
      writes.push(chunks.map(({ chunk }) => (chunk as Buffer).toString("latin1")).join(""));
      writev?.(chunks, done);
    };
    client.release();
    return opened;
  };

  beforeAll(async () => {
    url = await cloneDatabase();
    pool = await open("DIRECT");
  });
  afterAll(() => pool.end());
  beforeEach(async () => {
    await pause(20);
    writes.splice(0);
  });

  const read = (from = pool) => readingWithin(from, NOBODY).query(ONE, []);

  it("ends by itself after a turn", async () => {
    expect(await read()).toEqual([{ one: 1 }]);
    await pause(20);
    expect(writes).toEqual([expect.stringContaining("BEGIN"), expect.stringContaining("COMMIT")]);
    const { rows } = await pool.query("SELECT now() = statement_timestamp() AS alone");
    expect(rows).toEqual([{ alone: true }]);
  });

  it("ends in the same write that begins the next one", async () => {
    await read();
    await turn();
    expect(await read()).toEqual([{ one: 1 }]);
    expect(writes).toEqual([expect.stringContaining("BEGIN"), expect.stringMatching(/COMMIT.*BEGIN.*one/s)]);
  });

  it("ends before the next one begins if a pooler gives connections to transactions", async () => {
    const pooled = await open("POOLER");
    await read(pooled);
    await turn();
    await read(pooled);
    await pooled.end();
    expect(writes.slice(0, 3)).toEqual([
      expect.stringContaining("BEGIN"),
      expect.stringMatching(/^(?!.*BEGIN).*COMMIT/s),
      expect.stringContaining("BEGIN"),
    ]);
  });

  it("leaves a connection that was lost meanwhile to nobody", async () => {
    await read();
    await turn();
    const lost = (await pool.connect()) as unknown as Client & { release(): void };
    lost.connection.stream.destroy();
    lost.release();
    await pause(20);
    expect(await read()).toEqual([{ one: 1 }]);
  });
});
