import { randomUUID } from "node:crypto";
import { organisationId } from "../../src/commands/demonstration/personas";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { story } from "../support/story";

const TRUST = organisationId("NORTHMOOR");
const CHARITY = organisationId("OPEN-DOOR");

interface Range {
  readonly count: number | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** What workers say in confidence, as others count it. */
describe("numbers of what is said in confidence", () => {
  const it = story();

  let service: TestService;
  let ours: Voice[] = [];
  let duty: string;

  interface Voice {
    readonly worker: string;
    readonly person: string;
  }

  beforeAll(async () => {
    service = await startDemonstration({ service: { connections: 4 } });
    ours = await workers(TRUST, 30);
    const { rows } = await service.pool.query("SELECT id FROM duty WHERE code = 'WELLBEING_PLAN'");
    duty = rows[0].id;
  });
  afterAll(() => service.close());

  /** So many more workers who can sign in. */
  async function workers(organisation: string, many: number): Promise<Voice[]> {
    const made: Voice[] = [];
    for (let at = 0; at < many; at += 1) {
      const voice = { worker: randomUUID(), person: randomUUID() };
      await service.pool.query("INSERT INTO person VALUES ($1)", [voice.person]);
      await service.pool.query(
        "INSERT INTO sign_in (issuer, subject, person_id) VALUES ('voices', $1::uuid::text, $1::uuid)",
        [voice.person],
      );
      await service.pool.query(
        "INSERT INTO worker (organisation_id, id, person_id, number, name) VALUES ($1, $2, $3, $4, 'Ann Example')",
        [organisation, voice.worker, voice.person, `V-${voice.worker.slice(0, 8)}`],
      );
      made.push(voice);
    }
    return made;
  }

  /** Says it, in a month before this one unless the test says otherwise. */
  const say = async (voices: readonly Voice[], about = TRUST, by = TRUST, monthsAgo = 2) => {
    for (const { worker, person } of voices)
      await service.pool.query(
        `INSERT INTO duty_disagreement (
           organisation_id, worker_id, person_id, about_organisation_id, owed_id, noticed_on, recorded_on
         ) VALUES ($1, $2, $3, $4, $5, current_date, (now() - make_interval(months => $6))::date)`,
        [by, worker, person, about, duty, monthsAgo],
      );
  };
  const unsay = (voices: readonly Voice[]) =>
    service.pool.query("DELETE FROM duty_disagreement WHERE worker_id = ANY($1)", [
      voices.map(({ worker }) => worker),
    ]);
  /** What had been withdrawn within the month is forgotten when the month is over. */
  const nextMonth = () => service.pool.query("UPDATE duty_disagreement_ended SET ended_on = ended_on - 62");
  const range = async (as = "trust-hr"): Promise<Range | null> => {
    const { data } = await service.ask(
      "{ dutyDisagreements { counts { duty { code } workers { count atLeast atMost } } } }",
      {},
      as,
    );
    const found = data as unknown as {
      dutyDisagreements: { counts: { duty: { code: string }; workers: Range }[] } | null;
    } | null;
    return (
      found?.dutyDisagreements?.counts.find(({ duty: { code } }) => code === "WELLBEING_PLAN")?.workers ??
      null
    );
  };
  const HIDDEN = { count: null, atLeast: 0, atMost: null };
  const step = (atLeast: number) => ({ count: null, atLeast, atMost: atLeast + 4 });

  it("are for HR and lived experience leads alone", async () => {
    for (const as of ["trust-hr", "trust-lead"]) expect(await range(as)).toEqual(HIDDEN);
    for (const as of ["worker-amara", "trust-line-manager", "trust-auditor", "trust-hr-system"])
      expect([as, await range(as)]).toEqual([as, null]);
  });

  it("are nothing below five, a step from five on, and never the number itself", async () => {
    await say(ours.slice(0, 4));
    expect(await range()).toEqual(HIDDEN);
    await say(ours.slice(4, 5));
    expect(await range()).toEqual(step(5));
    await say(ours.slice(5, 9));
    expect(await range()).toEqual(step(5));
    await say(ours.slice(9, 10));
    expect(await range()).toEqual(step(10));
    // Another organisation's numbers do not move.
    expect(await range("charity-hr")).toEqual(HIDDEN);
  });

  it("do not move when somebody withdraws, is removed or says it again, until the month is over", async () => {
    await unsay(ours.slice(0, 6));
    expect(await range()).toEqual(step(10));
    await say(ours.slice(0, 6), TRUST, TRUST, 0);
    expect(await range()).toEqual(step(10));
    await nextMonth();
    expect(await range()).toEqual(HIDDEN);
    await unsay(ours);
    await nextMonth();
  });

  it("do not count what was said this month, or more than a year ago", async () => {
    await say(ours.slice(0, 6), TRUST, TRUST, 0);
    expect(await range()).toEqual(HIDDEN);
    await unsay(ours);
    await say(ours.slice(0, 6), TRUST, TRUST, 15);
    expect(await range()).toEqual(HIDDEN);
    await unsay(ours);
    await nextMonth();
  });

  it("are nothing where everybody, or nearly everybody, says it: each of them would be known", async () => {
    const all = (
      await service.pool.query(
        `SELECT w.id AS worker, w.person_id AS person FROM worker w
         WHERE w.organisation_id = $1 AND EXISTS (SELECT FROM sign_in s WHERE s.person_id = w.person_id)`,
        [TRUST],
      )
    ).rows as Voice[];
    for (let many = 1; many <= all.length; many += 1) {
      await say(all.slice(many - 1, many));
      const shown = await range();
      const least = Math.floor(many / 5) * 5;
      const isShown = many >= 5 && all.length - (least + 4) >= 5;
      expect([many, shown]).toEqual([many, isShown ? step(least) : HIDDEN]);
      // What is shown fits five numbers, or every number.
      if (shown?.atLeast) expect(many - least).toBeLessThan(5);
    }
    expect(await range()).toEqual(HIDDEN);
    await unsay(all);
    await nextMonth();
  });

  it("count people who are placed here by another employer, and workers who cannot sign in hide nobody", async () => {
    const placed = await workers(CHARITY, 5);
    await say(placed, TRUST, CHARITY);
    expect(await range()).toEqual(step(5));
    expect(await range("charity-hr")).toEqual(HIDDEN);
    // What two of them said ends with their own employer, and still counts here until the month is over.
    await unsay(placed.slice(0, 2));
    expect(await range()).toEqual(step(5));
    expect(await range("charity-hr")).toEqual(HIDDEN);
    // Records that nobody can sign in to are no crowd to hide in.
    await service.pool.query("DELETE FROM sign_in WHERE issuer = 'voices' AND person_id = ANY($1)", [
      ours.map(({ person }) => person),
    ]);
    const { rows } = await service.pool.query(
      `SELECT count(*)::int AS many FROM worker w
       WHERE w.organisation_id = $1 AND EXISTS (SELECT FROM sign_in s WHERE s.person_id = w.person_id)`,
      [TRUST],
    );
    expect(await range()).toEqual(rows[0].many - 9 >= 5 ? step(5) : HIDDEN);
  });

  it("come from the database by no other way: not even HR's reach reads a row", async () => {
    const client = await service.servicePool.connect();
    try {
      await client.query("BEGIN");
      await expect(client.query("SELECT * FROM disagreement_counts($1, 1)", [TRUST])).rejects.toMatchObject({
        code: "42501",
      });
      await client.query("ROLLBACK");
      await expect(client.query("SELECT * FROM duty_disagreement_ended")).rejects.toMatchObject({
        code: "42501",
      });
      expect((await client.query("SELECT * FROM duty_disagreement")).rows).toEqual([]);
    } finally {
      client.release();
    }
  });
});
