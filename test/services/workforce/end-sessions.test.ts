import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { openServicePool } from "../../../src/database/pool";
import type { KnownSession } from "../../../src/services/workforce/end-sessions";
import { endedSessions } from "../../../src/start/signing-in";
import { cloneDatabase } from "../../support/clone";

const ISSUER = "https://login.example.org";

describe("sessions of the pages that end before their time", () => {
  let pool: Pool;
  let url: string;
  beforeAll(async () => {
    url = await cloneDatabase();
    pool = openServicePool(url, { size: 2 });
  });
  afterAll(() => pool.end());

  const inOneProcess = () => endedSessions(pool);
  const session = (sessionId: string | null, subject = "chandra", minutesAgo = 5): KnownSession => ({
    id: randomUUID(),
    startedAt: new Date(Date.now() - minutesAgo * 60_000),
    provider: { issuer: ISSUER, subject, sessionId },
  });
  const token = (sessionId: string | null, subject: string | null) => ({
    issuer: ISSUER,
    id: randomUUID(),
    sessionId,
    subject,
  });

  it("are over in every process when their owner signs out", async () => {
    const mine = session("s0", "amara");
    await inOneProcess().end(mine.id);
    await inOneProcess().end(mine.id);
    expect(await inOneProcess().isEnded(mine)).toBe(true);
    expect(await inOneProcess().isEnded({ ...mine, id: randomUUID() })).toBe(false);
  });

  it("are over if a token of the provider names them, and others of the same account are not", async () => {
    const [one, other] = [session("s1"), session("s2")];
    expect(await inOneProcess().endBy(token("s1", "chandra"))).toBe(true);
    expect([await inOneProcess().isEnded(one), await inOneProcess().isEnded(other)]).toEqual([true, false]);
    const elsewhere = {
      ...one,
      provider: { issuer: "https://other.example", subject: "x", sessionId: "s1" },
    };
    expect(await inOneProcess().isEnded(elsewhere)).toBe(false);
  });

  it("are all over that an account has begun, if a token names it alone; it can sign in again", async () => {
    await inOneProcess().endBy(token(null, "ben"));
    expect(await inOneProcess().isEnded(session("s3", "ben"))).toBe(true);
    expect(await inOneProcess().isEnded(session(null, "ben"))).toBe(true);
    expect(await inOneProcess().isEnded(session("s4", "ben", -1))).toBe(false);
    expect(await inOneProcess().isEnded(session("s5", "someone else"))).toBe(false);
  });

  it("are over by their account if the provider gave them no name, whatever session a token names", async () => {
    await inOneProcess().endBy(token("s6", "ruth"));
    expect(await inOneProcess().isEnded(session(null, "ruth"))).toBe(true);
  });

  it("end once by one token: if somebody sends it again, those that began since go on", async () => {
    const once = token(null, "olu");
    expect(await inOneProcess().endBy(once)).toBe(true);
    const since = session("s7", "olu", -0.01);
    expect(await inOneProcess().endBy(once)).toBe(false);
    expect(await inOneProcess().isEnded(since)).toBe(false);
  });

  it("are not kept for longer than a session lasts, and name nobody", async () => {
    const owner = openServicePool(url, { size: 1 });
    const { rows } = await owner.query("SELECT * FROM ended_session");
    expect(rows.length).toBeGreaterThan(3);
    for (const text of ["chandra", "ben", "s1", ISSUER]) expect(JSON.stringify(rows)).not.toContain(text);
    const soon = Date.now() + 25 * 3_600_000;
    for (const { kept_until } of rows) expect(new Date(kept_until).getTime()).toBeLessThan(soon);
    await owner.query("DELETE FROM ended_session");
    await owner.query(
      "INSERT INTO ended_session (ended_by, session_digest, kept_until) VALUES (repeat('0', 64), repeat('0', 64), now() - interval '1 second')",
    );
    await inOneProcess().end("x");
    const left = await owner.query("SELECT ended_by FROM ended_session WHERE ended_by = repeat('0', 64)");
    expect(left.rows).toEqual([]);
    await owner.end();
  });
});
