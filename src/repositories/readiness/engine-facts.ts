import type { Database, Statement } from "../../database/pool";
import type * as engine from "../../eligibility/facts";
import { columnOf, FACTS, type FactPage, type LookUp } from "../../facts";

type OfWorker<Fact> = Fact & { readonly workerId: string };

/**
 * A column of days as days since 1970; a date without end, which cannot be counted with, as the engine's own
 * "never" and "always".
 */
export const engineDay = (column: string, as: string) =>
  `CASE WHEN isfinite(${column}) THEN ${column} - DATE '1970-01-01' WHEN ${column} > DATE '1970-01-01' THEN 1000000000 WHEN ${column} < DATE '1970-01-01' THEN -1000000000 END AS "${as}"`;
const RECORDED = `f.id, (extract(epoch FROM f.recorded_at) * 1000)::float8 AS "recordedAt"`;

/** A list of a record that the engine reads from the facts of one kind. */
export interface EngineList {
  readonly list: keyof engine.Facts;
  /** Whether each worker has rows of their own; the organisation's are the same for all of its workers. */
  readonly isOfWorker: boolean;
  readonly statement: Statement;
}

/** Rows of a kind's table in the engine's own shape: of several workers, or of an organisation. */
function engineList(page: FactPage, engine: NonNullable<FactPage["engine"]>): EngineList {
  const { table, columns } = page;
  const isOfWorker = page.of === "WORKER";
  const joined = new Map<string, string>();
  const join = ({ by, table: other }: LookUp): string => {
    const name = `l${[...new Set([...joined.keys(), by])].indexOf(by)}`;
    const how = columns[by]?.nullable ? "LEFT JOIN" : "JOIN";
    joined.set(by, `${how} ${other} ${name} ON ${name}.id = t.${columnOf(by)}`);
    return name;
  };
  const values = Object.entries(engine.select).map(([as, from]) => {
    if (typeof from !== "string") return `${join(from)}.${from.column} AS "${as}"`;
    const column = `t.${columnOf(from)}`;
    return columns[from]?.type === "date" ? engineDay(column, as) : `${column} AS "${as}"`;
  });
  const own = isOfWorker ? [`t.worker_id AS "workerId"`] : [];
  const conditions = [
    "t.organisation_id = $1",
    ...(isOfWorker ? ["t.worker_id = ANY($2)"] : []),
    ...Object.entries(engine.only ?? {}).map(([name, values]) =>
      values === "NOT_NULL"
        ? `t.${columnOf(name)} IS NOT NULL`
        : `t.${columnOf(name)} IN (${values.map((value) => `'${value}'`).join(", ")})`,
    ),
  ];
  return {
    list: engine.list,
    isOfWorker,
    statement: {
      name: `engine-${table}`,
      text: `
        SELECT ${[RECORDED, ...own, ...values].join(", ")}
        FROM ${table} t
        JOIN fact f USING (organisation_id, id) ${[...joined.values()].join(" ")}
        WHERE ${conditions.join(" AND ")}`,
    },
  };
}

/** The lists of a record that are read as the pages of facts say. */
export const ENGINE_LISTS: readonly EngineList[] = FACTS.flatMap((page: FactPage) =>
  page.engine === undefined ? [] : [engineList(page, page.engine)],
);

type Read<Fact> = (
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
) => Promise<OfWorker<Fact>[]>;

/** The rows of one such list. */
export const readEngineList = (
  db: Database,
  { statement, isOfWorker }: EngineList,
  organisationId: string,
  workerIds: readonly string[],
): Promise<engine.RecordedFact[]> =>
  db.query(statement, isOfWorker ? [organisationId, workerIds] : [organisationId]);

/** Claims of workers' evidence; a claim is part of its evidence and has no instant of its own. */
export const readClaims: Read<engine.ClaimFact> = (db, organisationId, workerIds) =>
  db.query(
    {
      name: "engine-claim",
      text: `
        SELECT c.id, e.worker_id AS "workerId", c.evidence_id AS "evidenceId",
               c.competence_id AS "competenceId", l.rank AS "claimedRank"
        FROM evidence e
        JOIN claim c ON c.organisation_id = e.organisation_id AND c.evidence_id = e.id
        JOIN level l ON l.id = c.level_id
        WHERE e.organisation_id = $1 AND e.worker_id = ANY($2)`,
    },
    [organisationId, workerIds],
  );

/** Retractions and revocations of workers' facts, and of the organisation's own (worker null). */
export async function readUndoings(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<(engine.Undoing & { readonly workerId: string | null })[]> {
  return db.query(
    {
      name: "engine-undoing",
      text: `
        SELECT ${RECORDED}, f.worker_id AS "workerId", u.how AS kind, u.fact_id AS "factId",
               ${engineDay("u.effective_on", "effectiveOn")}
        FROM fact f JOIN undoing u USING (organisation_id, id)
        WHERE f.organisation_id = $1 AND f.kind = 'UNDOING' AND (f.worker_id = ANY($2) OR f.worker_id IS NULL)`,
    },
    [organisationId, workerIds],
  );
}

export async function readAppointments(
  db: Database,
  organisationId: string,
): Promise<engine.AppointmentFact[]> {
  return db.query(
    {
      name: "engine-appointment",
      text: `
        SELECT ${RECORDED}, a.assessor_id AS "assessorId", ${engineDay("a.from_on", "fromOn")},
               ${engineDay("a.until_on", "untilOn")},
               (SELECT array_agg(c.competence_id)
                 FROM appointment_competence c
                 WHERE c.organisation_id = a.organisation_id AND c.appointment_id = a.id) AS "competenceIds"
        FROM assessor_appointment a JOIN fact f USING (organisation_id, id)
        WHERE a.organisation_id = $1`,
    },
    [organisationId],
  );
}

/**
 * What assessors from another organisation were appointed for, each with a judgement of one worker's
 * evidence.
 */
export const readStandings: Read<engine.AppointmentFact> = (db, organisationId, workerIds) =>
  db.query(
    {
      name: "engine-judging-rights",
      text: `
        SELECT s.id, (extract(epoch FROM f.recorded_at) * 1000)::float8 AS "recordedAt",
               s.worker_id AS "workerId", j.assessor_id AS "assessorId",
               ${engineDay("s.from_on", "fromOn")}, ${engineDay("s.until_on", "untilOn")},
               s.competence_ids AS "competenceIds"
        FROM judgement_standing s
        JOIN judgement j ON j.organisation_id = s.organisation_id AND j.id = s.judgement_id
        JOIN fact f ON f.organisation_id = j.organisation_id AND f.id = j.id
        WHERE s.organisation_id = $1 AND s.worker_id = ANY($2)`,
    },
    [organisationId, workerIds],
  );

/** Which facts of workers were copied from another employer's record. */
export const readCopied: Read<engine.CopiedFact> = (db, organisationId, workerIds) =>
  db.query(
    {
      name: "engine-copied",
      text: `
        SELECT o.id, f.id AS "factId", o.from_organisation_id AS "fromOrganisationId",
               f.worker_id AS "workerId"
        FROM fact f JOIN fact_origin o ON o.organisation_id = f.organisation_id AND o.id = f.origin_id
        WHERE f.organisation_id = $1 AND f.worker_id = ANY($2) AND f.origin_id IS NOT NULL`,
    },
    [organisationId, workerIds],
  );

/** What an organisation has stated that it accepts of other employers' records. */
export async function readAcceptances(
  db: Database,
  organisationId: string,
): Promise<engine.AcceptanceFact[]> {
  return db.query(
    {
      name: "engine-acceptance",
      text: `
        SELECT id, (extract(epoch FROM stated_at) * 1000)::float8 AS "recordedAt", rules
        FROM acceptance_policy
        WHERE organisation_id = $1`,
    },
    [organisationId],
  );
}
