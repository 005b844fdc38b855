import { MoveError } from "../../database/moving/mover";
import { copyRows, countDangling, fingerprintOf } from "../../database/moving/rows";
import { announcePublicationTo } from "../../repositories/moving/publishing";
import {
  countFactsRecordedIn,
  countImportTasks,
  hasRecordsHere,
  hasRowsOf,
} from "../../repositories/moving/records";
import { ownRows } from "../../repositories/moving/tables";
import { insertAnchor, readTrailEnd, type TrailEnd } from "../../repositories/moving/trail";
import type { OrganisationRow } from "../../repositories/workforce/organisations";
import { compareEditions } from "./editions";
import { closeForWriting, openForWriting } from "./fence";
import { carriedTables, carryOrganisations, carryPeople } from "./named";
import { type Session, withBoth } from "./session";

export interface Move {
  readonly organisation: OrganisationRow;
  readonly sourceUrl: string;
  readonly targetUrl: string;
  /** The address of the service that has the records from now on. */
  readonly to: string;
  /** The address of the service that had them; null if it was not given. */
  readonly from: string | null;
}

export interface Moved {
  readonly rows: number;
  readonly people: number;
  readonly end: TrailEnd;
  /** Whether an earlier run had already moved everything. */
  readonly wasDone: boolean;
}

/**
 * Moves everything of an organisation to another database. In the end the other database has all of it or nothing;
 * after a failure the organisation goes on here. A run that was interrupted can be repeated.
 * @throws MoveError if it cannot be moved.
 */
export async function moveOrganisation(move: Move): Promise<Moved> {
  const { organisation, sourceUrl, targetUrl, to } = move;
  const { id, movedTo } = organisation;
  // What would stop the move is found before anybody is kept from writing.
  const done = await withBoth(sourceUrl, targetUrl, (session) => prepare(session, move));
  if (done !== null) return done;
  let isSent = false;
  try {
    if (movedTo === null) await closeForWriting(sourceUrl, id, to);
    return await withBoth(
      sourceUrl,
      targetUrl,
      (session) => carry(session, move),
      () => {
        isSent = true;
      },
    );
  } catch (error) {
    if (isSent) throw new MoveError(`${outcomeUnknown(organisation.code)} (${String(error)})`);
    await openForWriting(sourceUrl, id);
    throw error;
  }
}

const outcomeUnknown = (code: string): string =>
  `The connection was lost while the last step was stored, so it is not known whether ${code} has moved. It stays closed for writing here. Run the same command again: it finds out, and does what is left.`;

/** @returns what an earlier run did, if it moved everything. */
async function prepare(session: Session, move: Move): Promise<Moved | null> {
  const { organisation, to } = move;
  const { code, kind, movedTo } = organisation;
  if (kind === "NATIONAL_BODY")
    throw new MoveError(
      `${code} is the national body. Every database has it: it is the setting NATIONAL_BODY. Nothing was changed.`,
    );
  if (movedTo !== null && movedTo !== to)
    throw new MoveError(`The records of ${code} have moved to ${movedTo} already. Nothing was changed.`);
  const done = movedTo === null ? null : await earlierRun(session, organisation.id);
  if (done !== null) return done;
  await requireNothingThere(session, organisation);
  await requireNoImport(session, organisation);
  await requireSameEditions(session, organisation);
  return null;
}

async function earlierRun({ source, target }: Session, id: string): Promise<Moved | null> {
  const [here, there] = [await readTrailEnd(source, id), await readTrailEnd(target, id)];
  const isThere = await hasRecordsHere(target, id);
  if (!isThere || here === null || there?.hash !== here.hash) return null;
  return { rows: 0, people: 0, end: here, wasDone: true };
}

async function requireNothingThere(session: Session, { id, code }: OrganisationRow): Promise<void> {
  for (const table of session.tablesAt("ORGANISATION")) {
    if (await hasRowsOf(session.target, table.name, id))
      throw new MoveError(
        `The other database already has records of ${code} (${table.name}). A move adds to nothing: it needs a database in which nobody has worked for ${code} and to which it was not added. Nothing was changed.`,
      );
  }
}

async function requireNoImport({ source }: Session, { id, code }: OrganisationRow): Promise<void> {
  const count = await countImportTasks(source, id);
  if (count > 0)
    throw new MoveError(
      `${count} ${count === 1 ? "file of" : "files of"} ${code} ${count === 1 ? "is" : "are"} still being recorded. Wait until that is done, or cancel it. Nothing was changed.`,
    );
}

async function requireSameEditions(session: Session, { id, code }: OrganisationRow): Promise<void> {
  const { lines, windows } = await compareEditions(session, id);
  if (lines.length > 0)
    throw new MoveError(
      `The two databases do not have the same editions of the reference data:\n${lines.map((line) => `  ${line}`).join("\n")}\nPublish the same in both first: npm run seed -- --to-other (docs/operations.md, Cells). Nothing was changed.`,
    );
  const count = await countFactsRecordedIn(session.source, id, windows);
  if (count > 0)
    throw new MoveError(
      `The two databases published the same editions at different instants, and ${code} recorded ${count} ${count === 1 ? "fact" : "facts"} in between: questions as of then would be answered differently there. Move it to a database that got its reference data from this one before it started (npm run seed -- --to-other). Nothing was changed.`,
    );
}

/** Copies everything, and compares it. */
async function carry(session: Session, { organisation, from }: Move): Promise<Moved> {
  const { source, target } = session;
  const { id } = organisation;
  await requireNothingThere(session, organisation);
  await requireNoImport(session, organisation);
  await requireSameEditions(session, organisation);
  const people = await carryPeople(session, id);
  await carryOrganisations(session, id, from);
  let rows = 0;
  for (const table of carriedTables(session))
    rows += await copyRows(source, target, table, ownRows(table, id));
  await requireWhole(session, organisation);
  const end = await anchor(session, id);
  await announcePublicationTo(target);
  return { rows, people, end, wasDone: false };
}

/** @throws MoveError if a row differs or is missing, or names something that is not there. */
async function requireWhole(session: Session, { id, code }: OrganisationRow): Promise<void> {
  const { source, target } = session;
  for (const table of carriedTables(session)) {
    const selection = ownRows(table, id);
    const [here, there] = await Promise.all([
      fingerprintOf(source, table, selection),
      fingerprintOf(target, table, selection),
    ]);
    if (here !== there)
      throw new MoveError(
        `${table.name} of ${code} is not the same there (${here} here, ${there} there): the other database has rows of its own under the same keys. Nothing was moved.`,
      );
  }
  const carried = new Map(carriedTables(session).map((table) => [table.name, table]));
  for (const key of session.keys) {
    const table = carried.get(key.table);
    // Rows of the organisation name each other as they did here.
    if (!table || session.table(key.target).isOfOrganisations) continue;
    const count = await countDangling(target, key, ownRows(table, id));
    if (count > 0)
      throw new MoveError(
        `${count} rows of ${key.table} name a ${key.target} that the other database does not have (${key.name}), for example another organisation's own. Publish it there first. Nothing was moved.`,
      );
  }
}

/** Links the end of the trail with the ends of the other trails there. @returns where it ends. */
async function anchor({ target }: Session, organisationId: string): Promise<TrailEnd> {
  const end = await readTrailEnd(target, organisationId);
  if (end === null) throw new Error("An organisation that is being moved has no trail.");
  await insertAnchor(target, organisationId, end);
  return end;
}
