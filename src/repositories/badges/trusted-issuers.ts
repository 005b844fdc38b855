import type { Database } from "../../database/pool";

/** A public key as it is stored: the members of a JWK that say which key it is. */
export type StoredKey = Readonly<Record<string, string>>;

export interface TrustedIssuerRow {
  readonly organisationId: string;
  readonly id: string;
  /** It is the organisation's own, and on nobody's record. */
  readonly workerId: null;
  readonly issuer: string;
  readonly name: string;
  readonly keys: readonly StoredKey[];
  readonly statedAt: Date;
  readonly statedBy: string | null;
  /** Null while it is in force. */
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
}

const nameOf = (person: string): string => `
  (SELECT m.name FROM member m WHERE m.organisation_id = $1 AND m.person_id = ${person})`;

/** What every row has that is closed. */
export const CLOSABLE = `
  t.organisation_id AS "organisationId", t.id, NULL AS "workerId", t.stated_at AS "statedAt",
  ${nameOf("t.stated_by")} AS "statedBy", t.ended_at AS "endedAt", ${nameOf("t.ended_by")} AS "endedBy"`;

const ISSUER = `
  SELECT ${CLOSABLE}, t.issuer, t.name, t.keys
  FROM trusted_issuer t
  WHERE t.organisation_id = $1`;

export async function findTrustedIssuers(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<TrustedIssuerRow[]> {
  return db.query({ name: "find-trusted-issuers", text: `${ISSUER} AND t.id = ANY($2)` }, [
    organisationId,
    ids,
  ]);
}

/** All statements of an organisation, the latest first. */
export async function trustedIssuersOf(db: Database, organisationId: string): Promise<TrustedIssuerRow[]> {
  return db.query({ name: "trusted-issuers-of", text: `${ISSUER} ORDER BY t.stated_at DESC, t.id` }, [
    organisationId,
  ]);
}

/** The statement about an issuer that is in force; null if there is none. */
export async function trustedIssuerInForce(
  db: Database,
  organisationId: string,
  issuer: string,
): Promise<TrustedIssuerRow | null> {
  const [row] = await db.query<TrustedIssuerRow>(
    {
      name: "trusted-issuer-in-force",
      text: `${ISSUER} AND t.issuer = $2 AND t.ended_at IS NULL`,
    },
    [organisationId, issuer],
  );
  return row ?? null;
}

/** How many statements of an organisation are in force. */
export async function countTrustedIssuers(db: Database, organisationId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      name: "count-trusted-issuers",
      text: `
        SELECT count(*)::int AS count
        FROM trusted_issuer
        WHERE organisation_id = $1 AND ended_at IS NULL`,
    },
    [organisationId],
  );
  return row?.count ?? 0;
}

export async function insertTrustedIssuer(
  db: Database,
  statement: Pick<TrustedIssuerRow, "organisationId" | "id" | "issuer" | "name" | "keys"> & {
    readonly statedBy: string;
  },
): Promise<void> {
  const { organisationId, id, issuer, name, keys, statedBy } = statement;
  await db.query(
    {
      name: "insert-trusted-issuer",
      text: `
        INSERT INTO trusted_issuer (organisation_id, id, issuer, name, keys, stated_by)
        VALUES ($1, $2, $3, $4, $5, $6)`,
    },
    [organisationId, id, issuer, name, JSON.stringify(keys), statedBy],
  );
}

/** Closes a statement that is in force. */
export async function endTrustedIssuer(
  db: Database,
  organisationId: string,
  id: string,
  endedBy: string,
): Promise<void> {
  await db.query(
    {
      name: "end-trusted-issuer",
      text: `
        UPDATE trusted_issuer
        SET ended_by = $3, ended_at = clock_instant()
        WHERE organisation_id = $1 AND id = $2`,
    },
    [organisationId, id, endedBy],
  );
}
