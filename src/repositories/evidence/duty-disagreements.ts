import type { Database } from "../../database/pool";

/** What a worker says about a duty of an organisation. */
export interface Disagreement {
  readonly organisationId: string;
  readonly workerId: string;
  readonly personId: string;
  readonly aboutOrganisationId: string;
  /** A statement of the framework, or a duty outside it. */
  readonly owedId: string;
}

/** Records it, unless the person has said it already. @returns whether it was recorded. */
export async function insertDisagreement(
  db: Database,
  said: Disagreement,
  noticedOn: string,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "insert-disagreement",
      text: `
        INSERT INTO duty_disagreement (
          organisation_id, worker_id, person_id, about_organisation_id, owed_id, noticed_on
        )
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT DO NOTHING
        RETURNING id`,
    },
    [said.organisationId, said.workerId, said.personId, said.aboutOrganisationId, said.owedId, noticedOn],
  );
  return rows.length === 1;
}

/** Withdraws it. @returns whether the person had said it. */
export async function deleteDisagreement(db: Database, said: Disagreement): Promise<boolean> {
  const rows = await db.query(
    {
      name: "delete-disagreement",
      text: `
        DELETE FROM duty_disagreement
        WHERE organisation_id = $1 AND person_id = $2 AND about_organisation_id = $3 AND owed_id = $4
        RETURNING id`,
    },
    [said.organisationId, said.personId, said.aboutOrganisationId, said.owedId],
  );
  return rows.length === 1;
}

export interface OwnDisagreement {
  readonly aboutOrganisationId: string;
  readonly owedId: string;
  readonly noticedOn: string;
}

/** What the reader has said about organisations, as a worker of one. */
export async function ownDisagreements(
  db: Database,
  organisationId: string,
  aboutOrganisationIds: readonly string[],
): Promise<OwnDisagreement[]> {
  return db.query(
    {
      name: "own-disagreements",
      text: `
        SELECT about_organisation_id AS "aboutOrganisationId", owed_id AS "owedId",
               noticed_on AS "noticedOn"
        FROM duty_disagreement
        WHERE organisation_id = $1 AND about_organisation_id = ANY($2)`,
    },
    [organisationId, aboutOrganisationIds],
  );
}

/** How many people say that a duty is not fulfilled, in steps of the threshold, which is 5 or more. */
export interface DisagreementCount {
  readonly owedId: string;
  readonly people: number;
}

export async function disagreementCounts(
  db: Database,
  organisationId: string,
  threshold: number,
): Promise<DisagreementCount[]> {
  return db.query(
    {
      name: "disagreement-counts",
      text: `SELECT owed_id AS "owedId", people FROM disagreement_counts($1, $2)`,
    },
    [organisationId, threshold],
  );
}

/** The day before which something has to be recorded to be counted now. */
export async function voicesCountedBefore(db: Database): Promise<string> {
  const [row] = await db.query<{ on: string }>(
    { name: "voices-counted-before", text: `SELECT voices_counted_before() AS "on"` },
    [],
  );
  return row?.on ?? "";
}
