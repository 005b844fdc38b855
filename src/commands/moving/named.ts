import { MoveError } from "../../database/moving/mover";
import { copyRows, readRows, writeRows } from "../../database/moving/rows";
import { ownRows } from "../../repositories/moving/tables";
import type { Session } from "./session";

/** The tables whose rows of an organisation are carried. */
export const carriedTables = ({ tablesAt }: Session) => [
  ...tablesAt("REFERENCE"),
  ...tablesAt("ORGANISATION"),
];

/** The ids in a table of those that an organisation's rows name. */
async function namedIn(session: Session, target: string, organisationId: string): Promise<string[]> {
  const named = new Set<string>();
  const sought = session.keys
    .filter((key) => key.target === target && key.columns.length === 1)
    .map(({ table, columns: [column = ""] }) => ({ table, column }));
  // The trail keeps people's ids without a foreign key.
  if (target === "person") sought.push({ table: "trail", column: "person_id" });
  const carried = new Map(carriedTables(session).map((table) => [table.name, table]));
  for (const { table: name, column } of sought) {
    const table = carried.get(name);
    if (!table) continue;
    const { where, values } = ownRows(table, organisationId);
    const { rows } = await session.source.query<{ id: string }>(
      `SELECT DISTINCT t.${column} AS id FROM public.${name} t WHERE ${where} AND t.${column} IS NOT NULL`,
      [...values],
    );
    for (const { id } of rows) named.add(id);
  }
  return [...named];
}

/**
 * Carries the people that an organisation's rows name, and their accounts.
 * @throws MoveError if an account is somebody else's in the other database.
 */
export async function carryPeople(session: Session, organisationId: string): Promise<number> {
  const { source, target, table } = session;
  const people = await namedIn(session, "person", organisationId);
  const byId = (column: string) => ({ where: `t.${column} = ANY ($1::uuid[])`, values: [people] });
  const accounts = await source.query<{ issuer: string; subject: string; person: string }>(
    "SELECT issuer, subject, person_id AS person FROM public.sign_in WHERE person_id = ANY ($1::uuid[])",
    [people],
  );
  const others = await target.query<{ count: number }>(
    `SELECT count(*)::int AS count
     FROM unnest($1::text[], $2::text[], $3::uuid[]) AS account (issuer, subject, person)
     JOIN public.sign_in s USING (issuer, subject)
     WHERE s.person_id <> account.person`,
    [
      accounts.rows.map(({ issuer }) => issuer),
      accounts.rows.map(({ subject }) => subject),
      accounts.rows.map(({ person }) => person),
    ],
  );
  const count = others.rows[0]?.count ?? 0;
  if (count > 0)
    throw new MoveError(
      `${count} ${count === 1 ? "account has" : "accounts have"} signed in at both databases, so the records of ${count === 1 ? "its person" : "their people"} would be two people's there. An organisation can move only before its people sign in at the other database. Nothing was changed.`,
    );
  await copyRows(source, target, table("person"), byId("id"));
  await copyRows(source, target, table("sign_in"), byId("person_id"));
  return people.length;
}

/**
 * Carries the entry of an organisation, and of those that its rows name and the other database does not know:
 * their code, name and kind, with a note that their records are elsewhere.
 * @param address of the service that has the records of the others; null if it was not given.
 * @throws MoveError if one of them is needed and no address was given.
 */
export async function carryOrganisations(
  session: Session,
  organisationId: string,
  address: string | null,
): Promise<void> {
  const { source, target, table } = session;
  const organisation = table("organisation");
  const columnOf = (name: string) => organisation.columns.findIndex((column) => column.name === name);
  const [ownId, movedTo, above] = [
    columnOf("id"),
    columnOf("moved_to"),
    [columnOf("parent_id"), columnOf("host_id")],
  ];
  const waiting = [organisationId, ...(await namedIn(session, "organisation", organisationId))];
  const known = new Set<string>();
  while (waiting.length > 0) {
    const ids = waiting.splice(0).filter((id) => !known.has(id));
    for (const id of ids) known.add(id);
    const selection = { where: "t.id = ANY ($1::uuid[])", values: [ids] };
    for await (const rows of readRows(source, organisation, selection)) {
      const there = await target.query<{ id: string }>(
        "SELECT id FROM public.organisation WHERE id = ANY ($1::uuid[])",
        [ids],
      );
      const isThere = new Set(there.rows.map(({ id }) => id));
      for (const row of rows) {
        waiting.push(...above.map((at) => row[at]).filter((id) => id != null));
        const isOwn = row[ownId] === organisationId;
        if (!isOwn && isThere.has(row[ownId] ?? "")) continue;
        if (!isOwn && address === null) throw new MoveError(withoutAddress(row[columnOf("code")] ?? ""));
        const placed = row.map((value, at) => (at !== movedTo ? value : isOwn ? null : (value ?? address)));
        await writeRows(target, organisation, [placed], "REPLACE");
      }
    }
  }
}

const withoutAddress = (code: string): string =>
  `The records name ${code}, which the other database does not know. Give the address of the service that has the records of ${code}: --from https://… Nothing was changed.`;
