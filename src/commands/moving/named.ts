import { MoveError } from "../../database/moving/mover";
import { copyRows, readRows, writeRows } from "../../database/moving/rows";
import { countAccountsOfOthers, readAccounts } from "../../repositories/moving/accounts";
import { readKnownOrganisations, readNamedIds, rowsWith } from "../../repositories/moving/named";
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
    const own = ownRows(table, organisationId);
    for (const id of await readNamedIds(session.source, name, column, own)) named.add(id);
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
  const accounts = await readAccounts(source, people);
  const count = await countAccountsOfOthers(target, accounts);
  if (count > 0)
    throw new MoveError(
      `${count} ${count === 1 ? "account has" : "accounts have"} signed in at both databases, so the records of ${count === 1 ? "its person" : "their people"} would be two people's there. An organisation can move only before its people sign in at the other database. Nothing was changed.`,
    );
  await copyRows(source, target, table("person"), rowsWith("id", people));
  await copyRows(source, target, table("sign_in"), rowsWith("person_id", people));
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
    for await (const rows of readRows(source, organisation, rowsWith("id", ids))) {
      const isThere = new Set(await readKnownOrganisations(target, ids));
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
