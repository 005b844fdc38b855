import { setTimeout as pause } from "node:timers/promises";
import { type Life, type Lives, post, startLives } from "../../support/lives";

const PEOPLE = [
  "signs in",
  "is detached",
  "has a wrong number",
  "asks for erasure",
  "came by mistake",
  "aspires",
  "is detached at the same time",
].map((name, at) => ({ number: `KEY-${at + 1}`, name, employer: "trust" as const }));

/** Who waits for a lock. On a cluster they wait on another node, and the engine lists them. */
const WAITING =
  "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
const WAITING_ON_NODES = "SELECT 1 FROM citus_lock_waits";

type Key = readonly [organisation: string, worker: string];
type Lock = readonly [table: "worker" | "readiness_state" | "aspiration", strength: string];
type Beside = (change: () => Promise<unknown>) => Promise<void>;

/** Whoever computes readiness holds its state, and then needs the key of the worker's row. */
describe("while the readiness of a worker is computed, nobody who changes the row waits with its key", () => {
  let lives: Lives;
  beforeAll(async () => {
    lives = await startLives(PEOPLE);
    lives.on("2026-11-02");
  });
  afterAll(() => lives.close());

  /** Their record, on which somebody else has begun to compute before they change it. */
  async function begin(at: number, signsIn: boolean): Promise<readonly [Life, Beside, Key]> {
    const person = PEOPLE[at];
    if (!person) throw new Error(`There are ${PEOPLE.length} people.`);
    const life = await lives.begin(person);
    if (signsIn) await life.ask("number");
    const { rows } = await lives.service.pool.query(
      "SELECT organisation_id, id FROM worker WHERE number = $1",
      [person.number],
    );
    const key = [rows[0].organisation_id, rows[0].id] as const;
    return [life, (change) => whileHeld(key, null, change, [["worker", "FOR KEY SHARE NOWAIT"]]), key];
  }

  /** Holds the state of their readiness, and takes more once somebody who changes the record waits. */
  async function whileHeld(
    key: Key,
    before: Lock | null,
    change: () => Promise<unknown>,
    later: readonly Lock[],
  ): Promise<void> {
    const holder = await lives.service.pool.connect();
    const lock = ([table, strength]: Lock) =>
      holder.query(
        `SELECT 1 FROM ${table} WHERE organisation_id = $1 AND ${table === "worker" ? "id" : "worker_id"} = $2 ${strength}`,
        [...key],
      );
    try {
      await holder.query("BEGIN");
      if (before) await lock(before);
      await lock(["readiness_state", "FOR UPDATE"]);
      const changed = change();
      let hasFailed = false;
      changed.catch(() => {
        hasFailed = true;
      });
      for (let waiting = 0; waiting === 0 && !hasFailed; await pause(5)) {
        const { rowCount } = await lives.service.pool.query(
          process.env.PEERWAY_CITUS ? WAITING_ON_NODES : WAITING,
        );
        waiting = rowCount ?? 0;
      }
      for (const each of later) await lock(each);
      await holder.query("COMMIT");
      await changed;
    } finally {
      holder.release(true);
    }
  }

  it("a worker signs in for the first time", async () => {
    const [life, meanwhile] = await begin(0, false);
    await life.record("startPost", post("PSW", "2026-01-05"), "trust-hr");
    await meanwhile(() => life.ask("number"));
    expect(await life.ask("number")).toEqual({ number: "KEY-1" });
  });

  it("an account is detached", async () => {
    const [life, meanwhile] = await begin(1, true);
    await meanwhile(() => life.record("detachAccount", { reason: "Of the same name" }, "trust-hr"));
  });

  it("a number is corrected", async () => {
    const [life, meanwhile] = await begin(2, true);
    await meanwhile(() =>
      life.record("correctNumber", { number: "KEY-33", reason: "Digits left out" }, "trust-hr"),
    );
  });

  it("a record is erased", async () => {
    const [life, meanwhile] = await begin(3, true);
    await life.record("requestErasure", {});
    await meanwhile(() => life.record("carryOutErasure", { reason: "Asked for" }, "trust-hr"));
  });

  it("a record is removed", async () => {
    const [life, meanwhile] = await begin(4, false);
    await meanwhile(() => life.record("removeWorker", { reason: "Registered twice" }, "trust-hr"));
  });

  it("a detached account waits without the key for somebody else who changes it", async () => {
    const [life, , key] = await begin(6, true);
    const detach = () => life.record("detachAccount", { reason: "Of the same name" }, "trust-hr");
    await whileHeld(key, ["worker", "FOR NO KEY UPDATE"], detach, [["worker", "FOR UPDATE NOWAIT"]]);
  });

  it("an aspiration waits without the key, and without the aspirations that erasure removes", async () => {
    const [life, , key] = await begin(5, true);
    const aspiration = { route: { code: "R03" } };
    for (const mutation of ["aspireTo", "dropAspiration"])
      await whileHeld(key, ["worker", "FOR NO KEY UPDATE"], () => life.record(mutation, aspiration), [
        ["worker", "FOR UPDATE NOWAIT"],
        ["aspiration", "FOR UPDATE NOWAIT"],
      ]);
  });
});
