import type { Database } from "../../database/pool";

export interface DriftNoteRow {
  readonly id: string;
  readonly workerId: string;
  readonly kindId: string | null;
  readonly roleBandId: string | null;
  readonly scopeLine: string | null;
  readonly askedOn: string;
}

export interface NewDriftNote extends Omit<DriftNoteRow, "id"> {
  readonly organisationId: string;
  readonly personId: string;
  readonly team: string | null;
}

/** Writes a note, unless the person has the same one of that day. @returns its id, or null. */
export async function insertDriftNote(db: Database, note: NewDriftNote): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    {
      name: "insert-drift-note",
      text: `
        INSERT INTO drift_note (
          organisation_id, worker_id, person_id, team, kind_id, role_band_id, scope_line, asked_on
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT DO NOTHING
        RETURNING id`,
    },
    [
      note.organisationId,
      note.workerId,
      note.personId,
      note.team,
      note.kindId,
      note.roleBandId,
      note.scopeLine,
      note.askedOn,
    ],
  );
  return row?.id ?? null;
}

/** Deletes one of the reader's own notes. @returns whose record it was on; null if there is none. */
export async function deleteDriftNote(
  db: Database,
  organisationId: string,
  id: string,
): Promise<string | null> {
  const [row] = await db.query<{ workerId: string }>(
    {
      name: "delete-drift-note",
      text: `
        DELETE FROM drift_note WHERE organisation_id = $1 AND id = $2 RETURNING worker_id AS "workerId"`,
    },
    [organisationId, id],
  );
  return row?.workerId ?? null;
}

const NOTE = `id, worker_id AS "workerId", kind_id AS "kindId", role_band_id AS "roleBandId",
               scope_line AS "scopeLine", asked_on AS "askedOn"`;

/** The reader's own notes, the latest first. */
export async function ownDriftNotes(db: Database, organisationId: string): Promise<DriftNoteRow[]> {
  return db.query(
    {
      name: "own-drift-notes",
      text: `
        SELECT ${NOTE}
        FROM drift_note
        WHERE organisation_id = $1
        ORDER BY asked_on DESC, id`,
    },
    [organisationId],
  );
}

/** Those of the reader's own notes that have one of some ids. */
export async function findDriftNotes(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<DriftNoteRow[]> {
  return db.query(
    {
      name: "drift-notes-by-id",
      text: `SELECT ${NOTE} FROM drift_note WHERE organisation_id = $1 AND id = ANY($2)`,
    },
    [organisationId, ids],
  );
}

/** How many people noted a kind of role drift, in steps of the threshold, which is 5 or more. */
export interface DriftStep {
  readonly kindId: string | null;
  readonly scopeLine: string | null;
  /** Whether it is the number of one team; else of all teams. */
  readonly ofTeam: boolean;
  readonly team: string | null;
  readonly people: number;
}

export async function driftCounts(
  db: Database,
  organisationId: string,
  threshold: number,
): Promise<DriftStep[]> {
  return db.query(
    {
      name: "drift-counts",
      text: `
        SELECT kind_id AS "kindId", scope_line AS "scopeLine", of_team AS "ofTeam", team, people
        FROM drift_counts($1, $2)
        ORDER BY scope_line, team`,
    },
    [organisationId, threshold],
  );
}
