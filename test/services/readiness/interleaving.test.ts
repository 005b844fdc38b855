import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "pg";
import { organisationId } from "../../../src/commands/demonstration/personas";
import { type Database, databaseOf } from "../../../src/database/pool";
import { inTransaction } from "../../../src/database/transaction";
import type { FactKind, NewRow } from "../../../src/facts";
import type { Reference } from "../../../src/reference";
import { insertFact } from "../../../src/repositories/evidence/facts";
import { readRecords } from "../../../src/repositories/readiness/engine-records";
import { lockRecord } from "../../../src/repositories/workforce/record-lock";
import { findWorkerByNumber, type WorkerRow } from "../../../src/repositories/workforce/workforce";
import { toGlobalId } from "../../../src/schema/node";
import { decideProgression } from "../../../src/services/readiness/decide-progression";
import { evaluateRoutes } from "../../../src/services/readiness/evaluation/evaluate-route";
import { fingerprintOf, groundsOf } from "../../../src/services/readiness/evaluation/fingerprint";
import { Refused, type UseCaseContext } from "../../../src/services/shared/context";
import { databaseNow } from "../../support/days";
import { DEMONSTRATION_DAY, startDemonstration } from "../../support/demonstration";
import { IS_WHOLE, itSlow } from "../../support/sample";
import { seeded } from "../../support/seeded";
import type { TestService } from "../../support/server";

const TRUST = organisationId("NORTHMOOR");
const ROUNDS = IS_WHOLE ? 48 : 16;
const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_121);

/** Thrown to roll a transaction back that has written. */
class ChangeOfMind extends Error {}

interface Told {
  readonly worker: WorkerRow;
  readonly asOf: string;
  readonly knownAt: Date;
  readonly fingerprint: string;
  readonly evaluation: object;
}

describe("what was known at an instant, whoever is writing", () => {
  let service: TestService;
  let pool: Pool;
  let reference: Reference;
  let workers: WorkerRow[];
  let route: string;
  let person: string;
  let duty: Pick<NewRow<"ATTESTATION">, "frameworkVersionId" | "competenceId">;
  let supervisionKind: string;
  let writing: Promise<void>;
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index];
    if (item === undefined) throw new Error("There is nothing to choose from.");
    return item;
  };

  beforeAll(async () => {
    service = await startDemonstration({ service: { connections: 4 } });
    pool = new Pool({ connectionString: service.ownerUrl, max: 12, pipeline: true });
    reference = service.reference;
    const db = databaseOf(pool);
    const found = await Promise.all(
      ["NM-001", "NM-003", "NM-008"].map((number) => findWorkerByNumber(db, TRUST, number)),
    );
    workers = found.flatMap((worker) => worker ?? []);
    const one = async (text: string) => at((await pool.query(text)).rows, 0);
    supervisionKind = (await one("SELECT id FROM supervision_kind ORDER BY code LIMIT 1")).id;
    route = (await one("SELECT id FROM progression_route WHERE code = 'R03'")).id;
    person = (await one("SELECT person_id FROM member WHERE name = 'Ruth Bannerman'")).person_id;
    duty = await one(
      "SELECT framework_version_id AS \"frameworkVersionId\", id AS \"competenceId\" FROM competence WHERE code = '9.2' AND kind = 'ORGANISATIONAL'",
    );
  });

  afterAll(async () => {
    await pool.end();
    await service.close();
  });

  /** @param worker null: something that the trust says of itself. */
  const write = <Kind extends FactKind>(
    db: Database,
    worker: WorkerRow | null,
    kind: Kind,
    row: NewRow<Kind>,
  ) =>
    insertFact(
      db,
      {
        organisationId: TRUST,
        id: randomUUID(),
        workerId: worker?.id ?? null,
        kind,
        recordedBy: person,
        recordedAs: "HR",
      },
      { ...row },
    );

  async function tell(db: Database, worker: WorkerRow, asOf: string, knownAt: Date): Promise<Told> {
    const [facts] = await readRecords(db, reference, [worker]);
    const [advice] = facts ? evaluateRoutes(reference, facts, [route], { asOf, knownAt }) : [];
    if (!advice) throw new Error("The route did not stand.");
    const { answer } = advice;
    const fingerprint = fingerprintOf(groundsOf(reference, worker.id, advice.route.id, answer));
    return { worker, asOf, knownAt, fingerprint, evaluation: answer.evaluation };
  }

  const again = ({ worker, asOf, knownAt }: Told) => tell(databaseOf(pool), worker, asOf, knownAt);

  /** As a request does: without any lock, as known now, from one snapshot. */
  const askPlainly = (worker: WorkerRow, asOf: string) =>
    inTransaction(pool, async (db) => {
      await db.query({ name: "snapshot", text: "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ" }, []);
      return await tell(db, worker, asOf, await databaseNow(pool));
    });

  const context = (): UseCaseContext => ({
    actor: {
      subject: person,
      name: "Ruth Bannerman",
      organisationId: TRUST,
      capacities: ["HR"],
      workerId: null,
    },
    today: DEMONSTRATION_DAY,
    reference,
    suppressionThreshold: 5,
    rereadReference: async () => reference,
    transaction: (work) => inTransaction(pool, work),
  });

  /** The codes with which deciding on that advice is refused; none where it is recorded. */
  async function decide({ worker, asOf, knownAt, fingerprint }: Told): Promise<string[]> {
    const input = {
      worker: { id: toGlobalId("Worker", worker.id) },
      route: { code: "R03" },
      asOf,
      knownAt,
      fingerprint,
      outcome: "NOT_NOW" as const,
      reason: "Another time",
    };
    try {
      await inTransaction(pool, (db) => decideProgression(context(), db, input));
      return [];
    } catch (error) {
      if (error instanceof Refused) return error.errors.map(({ code }) => code);
      throw error;
    }
  }

  itSlow(
    `is settled once the lock is had: commits follow the stamps, and nothing kept changes (seed ${SEED})`,
    async () => {
      const random = seeded(SEED);
      const whole = (below: number) => Math.floor(random() * below);
      const day = () => `2026-0${1 + whole(9)}-1${whole(10)}`;
      const standing = (
        await pool.query<{ id: string; kind: FactKind; worker_id: string | null }>(
          "SELECT id, kind, worker_id FROM fact WHERE organisation_id = $1 AND kind IN ('SUPERVISION', 'ENDORSEMENT', 'ATTESTATION', 'CREDENTIAL') AND (worker_id IS NULL OR worker_id = ANY($2)) ORDER BY id",
          [TRUST, workers.map(({ id }) => id)],
        )
      ).rows;
      const undone = new Set<string>();

      /** One transaction: one to three facts of one worker or of the trust, with rests before, between and after; or all for nothing. */
      function writer(): () => Promise<unknown> {
        const worker = random() < 0.75 ? at(workers, whole(workers.length)) : null;
        const rests = Array.from({ length: 1 + whole(3) }, () => whole(12));
        const [last, slow, withdrawn] = [whole(12), random() < 0.15, random() < 0.25];
        const mine = standing.filter(
          (fact) => fact.worker_id === (worker?.id ?? null) && !undone.has(fact.id),
        );
        const retracted = random() < 0.4 && mine.length > 0 ? at(mine, whole(mine.length)) : null;
        if (retracted) undone.add(retracted.id);
        const [heldOn, met] = [day(), random() < 0.5];
        return () =>
          inTransaction(pool, async (db) => {
            for (const [index, rest] of rests.entries()) {
              await pause(rest);
              if (index === 0 && retracted)
                await write(db, worker, "UNDOING", {
                  factId: retracted.id,
                  factKind: retracted.kind,
                  how: "RETRACTION",
                  reason: "Entered twice",
                });
              else if (worker)
                await write(db, worker, "SUPERVISION", {
                  supervisionKindId: supervisionKind,
                  heldOn: heldOn,
                });
              else await write(db, null, "ATTESTATION", { ...duty, met, attestedOn: heldOn });
            }
            await pause(slow ? 60 : last);
            if (withdrawn) throw new ChangeOfMind();
          }).catch((error: unknown) => {
            if (!(error instanceof ChangeOfMind)) throw error;
          });
      }

      const snapshots: Map<string, string>[] = [];
      const kept: Told[] = [];
      const plain: Told[] = [];
      const look = async () => {
        const { rows } = await pool.query<{ id: string; of: string; at: Date }>(STAMPS, [TRUST]);
        snapshots.push(new Map(rows.map(({ id, of }) => [id, of])));
      };
      const keep = (worker: WorkerRow, asOf: string, back: number) =>
        inTransaction(pool, async (db) => {
          const now = await lockRecord(db, TRUST, worker.id);
          const told = await tell(db, worker, asOf, new Date(now.getTime() - 1 - back));
          kept.push(told);
          return told;
        }).then(async (told) => expect(await again(told)).toEqual(told));
      const ask = async (worker: WorkerRow, asOf: string) => {
        plain.push(await askPlainly(worker, asOf));
      };

      const doings = Array.from({ length: ROUNDS }, () => {
        const [worker, asOf, back] = [at(workers, whole(workers.length)), day(), whole(2) * whole(80)];
        return [
          writer(),
          look,
          look,
          ...(random() < 0.6 ? [() => keep(worker, asOf, back)] : [() => ask(worker, asOf)]),
        ];
      }).flat();
      // Twelve connections, and always something to do for each.
      const lanes = Array.from({ length: 12 }, async (_, lane) => {
        for (let next = lane; next < doings.length; next += 12) await doings[next]?.();
      });
      await Promise.all(lanes);

      const all = (await pool.query<{ id: string; of: string; at: Date }>(STAMPS, [TRUST])).rows;
      for (const of of new Set(all.map((fact) => fact.of))) {
        const facts = all.filter((fact) => fact.of === of);
        expect(new Set(facts.map((fact) => fact.at.getTime())).size).toBe(facts.length);
        // Whatever was seen of a worker, or of the trust, was the beginning of what is there now.
        for (const seen of snapshots) {
          const visible = facts.map(({ id }) => seen.has(id));
          expect(visible.lastIndexOf(true)).toBe(visible.filter(Boolean).length - 1);
        }
      }
      expect(snapshots.length).toBe(2 * ROUNDS);
      expect(kept.length).toBeGreaterThan(ROUNDS / 4);
      for (const told of kept) expect(await again(told)).toEqual(told);
      // A plain question may miss what was being written at its very instant; nobody can then decide on it.
      for (const told of plain) {
        const { fingerprint } = await again(told);
        if (fingerprint !== told.fingerprint) expect(await decide(told)).toEqual(["CONFLICT"]);
      }
    },
  );

  it.each([
    ["of the worker", "SUPERVISION" as const],
    ["of the trust itself", "ATTESTATION" as const],
  ])(
    "makes a decision wait for a fact %s that is being recorded, and refuses it where the advice missed that",
    async (_, kind) => {
      const worker = at(workers, 0);
      let commit = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        commit = resolve;
      });
      const stamped = new Promise<Date>((resolve, reject) => {
        writing = inTransaction(pool, async (db) => {
          resolve(
            kind === "SUPERVISION"
              ? await write(db, worker, kind, { supervisionKindId: supervisionKind, heldOn: "2026-10-01" })
              : await write(db, null, kind, { ...duty, met: true, attestedOn: "2026-10-01" }),
          );
          await held;
        });
        writing.catch(reject);
      });
      const instant = await stamped;
      await pause(5);
      const missed = await askPlainly(worker, DEMONSTRATION_DAY);
      expect(missed.knownAt.getTime()).toBeGreaterThan(instant.getTime());
      const decision = decide(missed);
      expect(await Promise.race([decision, pause(100, "still waiting")])).toBe("still waiting");
      commit();
      await writing;
      expect(await decision).toEqual(["CONFLICT"]);
      expect(await decide(await askPlainly(worker, DEMONSTRATION_DAY))).toEqual([]);
    },
  );

  it("lets decisions about two workers go on side by side", async () => {
    const [one, other] = [at(workers, 0), at(workers, 1)];
    await inTransaction(pool, async (db) => {
      await lockRecord(db, TRUST, one.id);
      expect(await decide(await askPlainly(other, DEMONSTRATION_DAY))).toEqual([]);
    });
  });
});

/** Every fact, whose it is, and its stamp, in the order of the stamps. */
const STAMPS = `SELECT id, coalesce(worker_id, organisation_id)::text AS of, recorded_at AS at FROM fact WHERE organisation_id = $1 ORDER BY recorded_at, id`;
