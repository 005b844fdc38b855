import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { organisationId } from "../../src/commands/demonstration/personas";
import { type Database, databaseOf } from "../../src/database/pool";
import { toCivilDate, toDay } from "../../src/eligibility";
import { type FactKind, insertFact } from "../../src/repositories/evidence/facts";
import { seeded } from "./seeded";

const TRUST = organisationId("NORTHMOOR");

/** What is written; some kinds more often than others, since more hangs on them. */
const OFTEN = [
  "POST",
  "POST",
  "POST_CHANGE",
  "EVIDENCE",
  "EVIDENCE",
  "COMPLETION",
  "CREDENTIAL",
  "SUPERVISION",
  "ENDORSEMENT",
  "WAIVER",
  "ATTESTATION",
  "ATTESTATION",
  "ASSESSOR_APPOINTMENT",
  "ASPIRATION",
  "UNDOING",
  "UNDOING",
] as const;

/** Writes facts about the demonstration's workers at random, behind the service's back. */
export interface Historian {
  /** Those about whom it writes. */
  readonly workers: readonly string[];
  readonly random: () => number;
  readonly whole: (below: number) => number;
  pick<Item>(items: readonly Item[]): Item;
  /** A day near another, before or after it. */
  near(day: string): string;
  /** Writes one fact of any kind, an undoing among them, of some worker or of the trust itself. @returns its kind. */
  write(today: string): Promise<string>;
}

/** @param seed the same histories for the same. */
export async function historian(pool: Pool, seed: number): Promise<Historian> {
  const random = seeded(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(items.length)];
    if (item === undefined) throw new Error("There is nothing to choose from.");
    return item;
  };
  const near = (day: string) => toCivilDate(toDay(day) + whole(500) - 380);
  const rows = async <Row extends object>(text: string): Promise<Row[]> =>
    (await pool.query<Row>(text, text.includes("$1") ? [TRUST] : [])).rows;
  const ids = async (text: string) => (await rows<{ id: string }>(text)).map(({ id }) => id);

  const workers = await ids("SELECT id FROM worker WHERE organisation_id = $1 ORDER BY number LIMIT 6");
  const persons = await ids("SELECT person_id AS id FROM member WHERE organisation_id = $1 ORDER BY name");
  const supervisions = await ids("SELECT id FROM supervision_kind ORDER BY code");
  const credentials = await ids("SELECT id FROM credential_type ORDER BY code");
  const bands = await ids(
    "SELECT id FROM role_band WHERE owner_organisation_id IS NULL ORDER BY code LIMIT 8",
  );
  const units = await ids("SELECT id FROM curriculum_unit_version WHERE status = 'PUBLISHED' ORDER BY id");
  const programmes = await ids("SELECT id FROM programme ORDER BY code");
  const kinds = await ids("SELECT id FROM evidence_kind ORDER BY code");
  const routes = await rows<{ route_id: string; requirement_code: string }>(
    "SELECT v.route_id, r.code AS requirement_code FROM requirement r JOIN progression_route_version v ON v.id = r.route_version_id WHERE r.waivable AND v.status = 'PUBLISHED' ORDER BY 1, 2",
  );
  const duties = await rows<object>(
    "SELECT framework_version_id, id AS competence_id FROM competence WHERE kind = 'ORGANISATIONAL' AND code = '9.2'",
  );
  const competences = await rows<{ framework_version_id: string; competence_id: string; level_id: string }>(
    `SELECT c.framework_version_id, c.id AS competence_id, l.id AS level_id FROM competence c JOIN level l USING (framework_version_id)
     WHERE c.kind = 'CORE' AND l.rank >= 2 ORDER BY c.code, l.rank, c.id`,
  );

  const insert = async (
    db: Database,
    worker: string | null,
    kind: FactKind,
    row: Readonly<Record<string, unknown>>,
  ): Promise<string> => {
    const id = randomUUID();
    await insertFact(
      db,
      { organisationId: TRUST, id, workerId: worker, kind, recordedBy: pick(persons), recordedAs: "HR" },
      row,
    );
    return id;
  };

  type Write = (db: Database, worker: string, today: string) => Promise<unknown>;
  const until = (from: string) => (whole(2) === 0 ? null : toCivilDate(toDay(from) + 1 + whole(400)));
  const endings = (from: string) => ({ expires_on: until(from) });

  const WRITES: Readonly<Record<(typeof OFTEN)[number], Write>> = {
    POST: async (db, worker, today) =>
      insert(db, worker, "POST", {
        role_band_id: pick(bands),
        started_on: near(today),
        hundredths: pick([0, 60, 100]),
        contract_kind: pick(["PERMANENT", "BANK", "FIXED_TERM"]),
      }),
    POST_CHANGE: async (db, worker, today) => {
      const posts = await db.query<{ id: string }>(
        {
          name: "posts-of",
          text: "SELECT id FROM post JOIN fact USING (organisation_id, id) WHERE post.worker_id = $1 ORDER BY recorded_at",
        },
        [worker],
      );
      if (posts.length > 0)
        await insert(db, worker, "POST_CHANGE", {
          post_id: pick(posts).id,
          ...pick([
            { change: "END" },
            { change: "HOURS", hundredths: 40 },
            { change: "CONTRACT", contract_kind: "BANK" },
            { change: "TEAM", team: "North" },
          ]),
          effective_on: near(today),
        });
    },
    EVIDENCE: async (db, worker, today) => {
      const doneOn = near(today);
      const evidence = await insert(db, worker, "EVIDENCE", {
        evidence_kind_id: pick(kinds),
        done_on: doneOn,
        version: 1,
      });
      const claim = randomUUID();
      const { framework_version_id, competence_id, level_id } = pick(competences);
      await db.query({ name: "insert-a-claim", text: "INSERT INTO claim VALUES ($1, $2, $3, $4, $5, $6)" }, [
        TRUST,
        claim,
        evidence,
        framework_version_id,
        competence_id,
        level_id,
      ]);
      await insert(db, worker, "EVIDENCE_HANDOVER", {
        evidence_id: evidence,
        handover: "SUBMITTED",
        effective_on: doneOn,
      });
      if (whole(3) > 0)
        await insert(db, worker, "JUDGEMENT", {
          claim_id: claim,
          outcome: "ACCEPTED",
          framework_version_id,
          level_id,
          judged_on: doneOn,
          assessor_id: pick(persons),
        });
    },
    COMPLETION: async (db, worker, today) => {
      const completedOn = near(today);
      await insert(db, worker, "COMPLETION", {
        unit_version_id: pick(units),
        programme_id: pick([null, ...programmes]),
        passed: whole(5) > 0,
        completed_on: completedOn,
        ...endings(completedOn),
      });
    },
    CREDENTIAL: async (db, worker, today) => {
      const awardedOn = near(today);
      const credential = await insert(db, worker, "CREDENTIAL", {
        credential_type_id: pick(credentials),
        issuer: "Northmoor learning",
        awarded_on: awardedOn,
        ...endings(awardedOn),
      });
      await insert(db, worker, "CREDENTIAL_VERIFICATION", {
        credential_id: credential,
        verified_on: awardedOn,
        how: "Seen",
      });
    },
    SUPERVISION: async (db, worker, today) =>
      insert(db, worker, "SUPERVISION", { supervision_kind_id: pick(supervisions), held_on: near(today) }),
    ENDORSEMENT: async (db, worker, today) => {
      const givenOn = near(today);
      await insert(db, worker, "ENDORSEMENT", {
        capacity: "LINE_MANAGER",
        ...pick([{ subject: "APPRAISAL" }, { subject: "SUPPORTS_MOVE", route_id: pick(routes).route_id }]),
        given_on: givenOn,
        ...endings(givenOn),
      });
    },
    WAIVER: async (db, worker, today) => {
      const from = near(today);
      await insert(db, worker, "WAIVER", {
        ...pick(routes),
        authority: "The trust's panel",
        reason: "A year of leave",
        from_on: from,
        until_on: until(from),
      });
    },
    ATTESTATION: async (db, _, today) => {
      const attestedOn = near(today);
      await insert(db, null, "ATTESTATION", {
        ...pick(duties),
        met: whole(4) > 0,
        attested_on: attestedOn,
        ...endings(attestedOn),
      });
    },
    ASSESSOR_APPOINTMENT: async (db, _, today) => {
      const from = near(today);
      await insert(db, null, "ASSESSOR_APPOINTMENT", {
        assessor_id: pick(persons),
        from_on: from,
        until_on: until(from),
      });
    },
    ASPIRATION: async (db, worker) =>
      db.query(
        {
          name: "aspire",
          text: "INSERT INTO aspiration (organisation_id, worker_id, route_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        },
        [TRUST, worker, pick(routes).route_id],
      ),
    UNDOING: async (db, worker, today) => {
      const standing = await db.query<{ id: string; kind: string; worker_id: string | null }>(
        {
          name: "facts-of",
          text: `SELECT id, kind, worker_id FROM fact WHERE organisation_id = $1 AND (worker_id = $2 OR worker_id IS NULL) AND kind NOT IN ('UNDOING', 'DECISION')
            AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = fact.organisation_id AND u.fact_id = fact.id) ORDER BY worker_id, recorded_at`,
        },
        [TRUST, worker],
      );
      if (standing.length === 0) return;
      const fact = pick(standing);
      await insert(db, fact.worker_id, "UNDOING", {
        fact_id: fact.id,
        fact_kind: fact.kind,
        reason: "Entered wrongly",
        ...pick([{ how: "RETRACTION" }, { how: "REVOCATION", effective_on: near(today) }]),
      });
    },
  };

  return {
    workers,
    random,
    whole,
    pick,
    near,
    async write(today) {
      const kind = pick(OFTEN);
      await WRITES[kind](databaseOf(pool), pick(workers), today);
      return kind;
    },
  };
}
