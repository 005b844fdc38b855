import type { Client } from "pg";

/** Under which a person signs in. */
export interface Account {
  readonly issuer: string;
  readonly subject: string;
  readonly person: string;
}

/** The accounts of people. */
export async function readAccounts(client: Client, people: readonly string[]): Promise<Account[]> {
  const { rows } = await client.query<Account>(
    "SELECT issuer, subject, person_id AS person FROM public.sign_in WHERE person_id = ANY ($1::uuid[])",
    [people],
  );
  return rows;
}

/** How many of these accounts are another person's in this database. */
export async function countAccountsOfOthers(client: Client, accounts: readonly Account[]): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count
     FROM unnest($1::text[], $2::text[], $3::uuid[]) AS account (issuer, subject, person)
     JOIN public.sign_in s USING (issuer, subject)
     WHERE s.person_id <> account.person`,
    [
      accounts.map(({ issuer }) => issuer),
      accounts.map(({ subject }) => subject),
      accounts.map(({ person }) => person),
    ],
  );
  return rows[0]?.count ?? 0;
}
