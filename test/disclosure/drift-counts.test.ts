import { randomUUID } from "node:crypto";
import { organisationId } from "../../src/commands/demonstration/personas";
import { startDemonstration } from "../support/demonstration";
import { IS_WHOLE } from "../support/sample";
import { seeded } from "../support/seeded";
import type { TestService } from "../support/server";
import { story } from "../support/story";

const TRUST = organisationId("NORTHMOOR");

interface Voice {
  readonly worker: string;
  readonly person: string;
  readonly team: string;
}
interface Shown {
  readonly all: number | null;
  readonly teams: Readonly<Record<string, number | null>>;
}

/** Role drift as lived experience leads count it. */
describe("numbers of role drift", () => {
  const it = story();

  let service: TestService;
  let kind: string;
  let north: Voice[];
  let south: Voice[];
  let west: Voice[];
  beforeAll(async () => {
    service = await startDemonstration();
    kind = (await service.pool.query("SELECT id FROM drift_kind WHERE code = 'RESTRAINT'")).rows[0].id;
    [north, south, west] = [await team("North", 20), await team("South", 20), await team("West", 6)];
  });
  afterAll(() => service.close());

  async function team(name: string, many: number): Promise<Voice[]> {
    const made: Voice[] = [];
    for (let at = 0; at < many; at += 1) {
      const voice = { worker: randomUUID(), person: randomUUID(), team: name };
      await service.pool.query("INSERT INTO person VALUES ($1)", [voice.person]);
      await service.pool.query(
        "INSERT INTO sign_in (issuer, subject, person_id) VALUES ('drift', $1::uuid::text, $1::uuid)",
        [voice.person],
      );
      await service.pool.query(
        `INSERT INTO worker (organisation_id, id, person_id, number, name, team)
         VALUES ($1, $2, $3, $4, 'Ann Example', $5)`,
        [TRUST, voice.worker, voice.person, `D-${voice.worker.slice(0, 8)}`, name],
      );
      made.push(voice);
    }
    return made;
  }
  const note = async (voices: readonly Voice[], day = "2026-01-01", monthsAgo = 2) => {
    for (const { worker, person, team: name } of voices)
      await service.pool.query(
        `INSERT INTO drift_note (organisation_id, worker_id, person_id, team, kind_id, asked_on, recorded_on)
         VALUES ($1, $2, $3, $4, $5, $6, (now() - make_interval(months => $7))::date)`,
        [TRUST, worker, person, name, kind, day, monthsAgo],
      );
  };
  const forgetAll = async () => {
    await service.pool.query("DELETE FROM drift_note");
    await service.pool.query("DELETE FROM drift_note_ended");
  };
  const ask = async (as = "trust-lead") => {
    const { data } = await service.ask(
      `{ roleDrift { counts { kind { code } workers { count atLeast atMost }
         byTeam { team workers { count atLeast atMost } } } } }`,
      {},
      as,
    );
    return (data as unknown as { roleDrift: { counts: Record<string, never>[] } | null } | null)?.roleDrift;
  };
  const shown = async (): Promise<Shown> => {
    const counts = (await ask())?.counts as unknown as {
      kind: { code: string } | null;
      workers: { count: null; atLeast: number; atMost: number | null };
      byTeam: { team: string; workers: { count: null; atLeast: number } }[];
    }[];
    const found = counts.find((each) => each.kind?.code === "RESTRAINT");
    expect([found?.workers.count, ...(found?.byTeam ?? []).map(({ workers }) => workers.count)]).toEqual([
      null,
      ...(found?.byTeam ?? []).map(() => null),
    ]);
    return {
      all: found?.workers.atMost == null ? null : found.workers.atLeast,
      teams: Object.fromEntries((found?.byTeam ?? []).map((each) => [each.team, each.workers.atLeast])),
    };
  };

  it("are for lived experience leads alone", async () => {
    expect(await ask()).toBeTruthy();
    for (const as of ["trust-hr", "trust-auditor", "trust-line-manager", "worker-amara"])
      expect([as, (await ask(as)) ?? null]).toEqual([as, null]);
  });

  it("count each person once, in steps of five, of all teams and of a team", async () => {
    await note(north.slice(0, 4));
    await note(north.slice(0, 4), "2026-01-02");
    expect(await shown()).toEqual({ all: null, teams: {} });
    await note(north.slice(4, 5));
    expect(await shown()).toEqual({ all: 5, teams: { North: 5 } });
    await note(south.slice(0, 11));
    expect(await shown()).toEqual({ all: 15, teams: { North: 5, South: 10 } });
  });

  it("leave a team out if the rest of all would be a few people", async () => {
    await note(west.slice(0, 2));
    expect(await shown()).toEqual({ all: 15, teams: { South: 10 } });
    await forgetAll();
  });

  it("leave a team out if nearly everybody in it noted it", async () => {
    await note(west);
    await note(north.slice(0, 6));
    expect(await shown()).toEqual({ all: 10, teams: { North: 5 } });
    await forgetAll();
  });

  it("do not move when a note is deleted, and one person who deletes many notes is counted once", async () => {
    await note(north.slice(0, 5));
    for (const day of ["2026-01-02", "2026-01-03", "2026-01-04"]) await note(north.slice(0, 1), day);
    await service.pool.query("DELETE FROM drift_note WHERE worker_id = $1 AND asked_on = '2026-01-01'", [
      north[0]?.worker,
    ]);
    expect(await shown()).toEqual({ all: 5, teams: { North: 5 } });
    await service.pool.query("DELETE FROM drift_note WHERE worker_id = ANY($1)", [
      [north[0]?.worker, north[1]?.worker],
    ]);
    expect(await shown()).toEqual({ all: 5, teams: { North: 5 } });
    expect((await service.pool.query("SELECT count(*)::int AS many FROM drift_note_ended")).rows).toEqual([
      { many: 2 },
    ]);
    await service.pool.query("UPDATE drift_note_ended SET ended_on = ended_on - 62");
    expect(await shown()).toEqual({ all: null, teams: {} });
    await forgetAll();
  });

  it("never say that a few people of a team, or a few outside those shown, noted it (seeded)", async () => {
    const random = seeded(20261129);
    const upTo = (most: number) => Math.floor(random() * (most + 1));
    for (let round = 0; round < (IS_WHOLE ? 25 : 5); round += 1) {
      const sizes = { North: upTo(20), South: upTo(20), West: upTo(6) };
      await note([
        ...north.slice(0, sizes.North),
        ...south.slice(0, sizes.South),
        ...west.slice(0, sizes.West),
      ]);
      const { all, teams } = await shown();
      const total = sizes.North + sizes.South + sizes.West;
      for (const [name, least] of Object.entries(teams)) {
        const size = sizes[name as keyof typeof sizes];
        expect([name, size >= 5, least]).toEqual([name, true, Math.floor(size / 5) * 5]);
        expect(all).not.toBeNull();
      }
      if (all !== null) expect(all).toBe(Math.floor(total / 5) * 5);
      if (Object.keys(teams).length > 0) {
        const rest =
          total - Object.keys(teams).reduce((sum, name) => sum + sizes[name as keyof typeof sizes], 0);
        expect([sizes, rest === 0 || rest >= 5]).toEqual([sizes, true]);
      }
      await forgetAll();
    }
  });
});
