import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { organisationId } from "../../src/commands/demonstration/personas";
import type { Database } from "../../src/database/pool";
import { inTransaction } from "../../src/database/transaction";
import { toCivilDate, toDay } from "../../src/eligibility";
import type { FactKind, NewRow } from "../../src/facts";
import { insertFact } from "../../src/repositories/evidence/facts";
import { seeded } from "./seeded";

const TRUST = organisationId("NORTHMOOR");
/** National entries of a list, and the trust's own. */
const SEEN = "(owner_organisation_id IS NULL OR owner_organisation_id = $1)";

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
  "ADJUSTMENT",
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
  const supervisions = await ids(`SELECT id FROM supervision_kind WHERE ${SEEN} ORDER BY code`);
  const credentials = await ids(`SELECT id FROM credential_type WHERE ${SEEN} ORDER BY code`);
  const topics = await ids(
    `SELECT key AS id FROM endorsement_topic WHERE subject = 'COMPETENCE' AND ${SEEN} ORDER BY code`,
  );
  const bands = await ids(
    "SELECT id FROM role_band WHERE owner_organisation_id IS NULL ORDER BY code LIMIT 8",
  );
  const units = await ids("SELECT id FROM curriculum_unit_version WHERE status = 'PUBLISHED' ORDER BY id");
  const programmes = await ids("SELECT id FROM programme ORDER BY code");
  const kinds = await ids("SELECT id FROM evidence_kind ORDER BY code");
  const routes = await rows<Pick<NewRow<"WAIVER">, "routeId" | "requirementCode">>(
    'SELECT v.route_id AS "routeId", r.code AS "requirementCode" FROM requirement r JOIN progression_route_version v ON v.id = r.route_version_id WHERE r.waivable AND v.status = \'PUBLISHED\' ORDER BY 1, 2',
  );
  // Of a few routes, so that some of them change what is stored.
  const adjustable = await rows<Pick<NewRow<"ADJUSTMENT">, "routeId" | "requirementCode">>(
    `SELECT v.route_id AS "routeId", r.code AS "requirementCode" FROM requirement r JOIN progression_route_version v ON v.id = r.route_version_id
       JOIN progression_route p ON p.id = v.route_id AND p.code IN ('R02', 'R03', 'W-PSW')
     WHERE r.kind IN ('COMPETENCE', 'SUPERVISION', 'CREDENTIAL', 'ENDORSEMENT') AND v.status = 'PUBLISHED' ORDER BY 1, 2`,
  );
  const duties = await rows<Pick<NewRow<"ATTESTATION">, "frameworkVersionId" | "competenceId">>(
    "SELECT framework_version_id AS \"frameworkVersionId\", id AS \"competenceId\" FROM competence WHERE kind = 'ORGANISATIONAL' AND code = '9.2'",
  );
  const competences = await rows<{ frameworkVersionId: string; competenceId: string; levelId: string }>(
    `SELECT c.framework_version_id AS "frameworkVersionId", c.id AS "competenceId", l.id AS "levelId" FROM competence c JOIN level l USING (framework_version_id)
     WHERE c.kind = 'CORE' AND l.rank >= 2 ORDER BY c.code, l.rank, c.id`,
  );

  const insert = async <Kind extends FactKind>(
    db: Database,
    worker: string | null,
    kind: Kind,
    row: NewRow<Kind>,
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
  const endings = (from: string) => ({ expiresOn: until(from) });

  const WRITES: Readonly<Record<(typeof OFTEN)[number], Write>> = {
    POST: async (db, worker, today) =>
      insert(db, worker, "POST", {
        roleBandId: pick(bands),
        startedOn: near(today),
        hundredths: pick([0, 60, 100]),
        contractKind: pick(["PERMANENT", "BANK", "FIXED_TERM"]),
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
          postId: pick(posts).id,
          ...pick([
            { change: "END" },
            { change: "HOURS", hundredths: 40 },
            { change: "CONTRACT", contractKind: "BANK" },
            { change: "TEAM", team: "North" },
          ]),
          effectiveOn: near(today),
        });
    },
    EVIDENCE: async (db, worker, today) => {
      const doneOn = near(today);
      const evidence = await insert(db, worker, "EVIDENCE", {
        evidenceKindId: pick(kinds),
        doneOn: doneOn,
        version: 1,
      });
      const claim = randomUUID();
      const { frameworkVersionId, competenceId, levelId } = pick(competences);
      await db.query({ name: "insert-a-claim", text: "INSERT INTO claim VALUES ($1, $2, $3, $4, $5, $6)" }, [
        TRUST,
        claim,
        evidence,
        frameworkVersionId,
        competenceId,
        levelId,
      ]);
      await insert(db, worker, "EVIDENCE_HANDOVER", {
        evidenceId: evidence,
        handover: "SUBMITTED",
        effectiveOn: doneOn,
      });
      if (whole(3) > 0)
        await insert(db, worker, "JUDGEMENT", {
          claimId: claim,
          outcome: "ACCEPTED",
          frameworkVersionId,
          levelId,
          judgedOn: doneOn,
          assessorId: pick(persons),
        });
    },
    COMPLETION: async (db, worker, today) => {
      const completedOn = near(today);
      await insert(db, worker, "COMPLETION", {
        unitVersionId: pick(units),
        programmeId: pick([null, ...programmes]),
        passed: whole(5) > 0,
        completedOn: completedOn,
        ...endings(completedOn),
      });
    },
    CREDENTIAL: async (db, worker, today) => {
      const awardedOn = near(today);
      const credential = await insert(db, worker, "CREDENTIAL", {
        credentialTypeId: pick(credentials),
        issuer: "Northmoor learning",
        awardedOn: awardedOn,
        ...endings(awardedOn),
      });
      await insert(db, worker, "CREDENTIAL_VERIFICATION", {
        credentialId: credential,
        verifiedOn: awardedOn,
        how: "Seen",
      });
    },
    SUPERVISION: async (db, worker, today) =>
      insert(db, worker, "SUPERVISION", { supervisionKindId: pick(supervisions), heldOn: near(today) }),
    ENDORSEMENT: async (db, worker, today) => {
      const givenOn = near(today);
      await insert(db, worker, "ENDORSEMENT", {
        capacity: "LINE_MANAGER",
        ...pick([
          { subject: "APPRAISAL" },
          { subject: "COMPETENCE", subjectCode: pick(topics) },
          { subject: "SUPPORTS_MOVE", routeId: pick(routes).routeId },
        ]),
        givenOn: givenOn,
        ...endings(givenOn),
      });
    },
    WAIVER: async (db, worker, today) => {
      const from = near(today);
      await insert(db, worker, "WAIVER", {
        ...pick(routes),
        authority: "The trust's panel",
        reason: "A year of leave",
        fromOn: from,
        untilOn: until(from),
      });
    },
    ADJUSTMENT: async (db, worker, today) => {
      const from = near(today);
      await insert(db, worker, "ADJUSTMENT", {
        ...pick(adjustable),
        authority: "HR",
        ...pick([
          { items: 1, furtherKinds: ["DIRECT_OBSERVATION"] },
          { sessions: 1, longestGapDays: 400, furtherKinds: [] },
          { months: 60, furtherKinds: [] },
        ]),
        fromOn: from,
        untilOn: until(from),
      });
    },
    ATTESTATION: async (db, _, today) => {
      const attestedOn = near(today);
      await insert(db, null, "ATTESTATION", {
        ...pick(duties),
        met: whole(4) > 0,
        attestedOn: attestedOn,
        ...endings(attestedOn),
      });
    },
    ASSESSOR_APPOINTMENT: async (db, _, today) => {
      const from = near(today);
      await insert(db, null, "ASSESSOR_APPOINTMENT", {
        assessorId: pick(persons),
        fromOn: from,
        untilOn: until(from),
      });
    },
    ASPIRATION: async (db, worker) =>
      db.query(
        {
          name: "aspire",
          text: "INSERT INTO aspiration (organisation_id, worker_id, route_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        },
        [TRUST, worker, pick(routes).routeId],
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
        factId: fact.id,
        factKind: fact.kind,
        reason: "Entered wrongly",
        ...pick([{ how: "RETRACTION" }, { how: "REVOCATION", effectiveOn: near(today) }]),
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
      await inTransaction(pool, (db) => WRITES[kind](db, pick(workers), today));
      return kind;
    },
  };
}
