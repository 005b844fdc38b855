import { randomUUID } from "node:crypto";
import { type Actor, NO_ORGANISATION } from "../../access/actor";
import type { SignedIn } from "../../access/claims";
import { NotAdmitted } from "../../access/unauthenticated";
import type { Database } from "../../database/pool";
import type { Organisation } from "../../entities";
import type { Capacity } from "../../entities/vocabulary";
import type { Reference } from "../../reference";
import { noteProgram } from "../../repositories/events/subscriptions";
import {
  type DirectoryAccount,
  findDirectoryAccount,
} from "../../repositories/provisioning/directory-account";
import { enterMember } from "../../repositories/workforce/members";
import { lockWorkerWithKey } from "../../repositories/workforce/record-lock";
import {
  findSignIn,
  insertSignIn,
  personUnderFormerIssuers,
  type SignInRow,
  takeUpWorker,
} from "../../repositories/workforce/sign-in";
import { insertPerson } from "../../repositories/workforce/workforce";
import { isClosed } from "../shared/is-closed";
import { messages } from "./messages";
import type { SignInContext } from "./shared/sign-in-context";

/**
 * Finds out who carries a good token. The person, their membership and their worker record are looked up; on
 * the first sign-in, and whenever the token says something new, they are entered.
 * @param today civil day in Europe/London, YYYY-MM-DD.
 * @throws NotAdmitted if the organisation is not on record, is closed, or has moved to another database, or if
 *   its directory has closed the account.
 */
export async function signIn(context: SignInContext, claimed: SignedIn, today: string): Promise<Actor> {
  const organisation =
    claimed.organisation === null ? null : organisationOf(context.reference, claimed.organisation, today);
  const organisationId = organisation?.id ?? NO_ORGANISATION;
  const isPersons = organisation !== null && claimed.client === null;
  const { row, capacities } = await context.within(organisationId, async (db) => {
    if (claimed.client && organisation) await noteProgram(db, organisationId, claimed.client);
    const account = isPersons ? await findDirectoryAccount(db, organisationId, claimed) : null;
    if (account?.isOpen === false) throw new NotAdmitted(messages.accountClosed);
    const acting = (found: SignInRow | null): SignedIn & Acting => ({
      ...claimed,
      capacities: claimed.capacities ?? capacitiesFrom(context, account, found),
    });
    const found = await findSignIn(db, claimed, organisationId, claimed.workerNumber);
    if (found && !isNews(found, acting(found))) return { row: found, ...acting(found) };
    const personId = found?.personId ?? (await personUnderFormerIssuers(db, claimed)) ?? randomUUID();
    const entered = await enter(db, organisationId, claimed, personId, acting);
    return { row: entered, ...acting(entered) };
  });
  return {
    subject: row.personId,
    name: claimed.name,
    organisationId,
    ...(organisation === null ? { isOperator: true } : {}),
    account: {
      subject: claimed.subject,
      organisationId: organisation?.id ?? null,
      expiresAt: claimed.expiresAt,
    },
    ofNationalBody: organisation?.kind === "NATIONAL_BODY",
    capacities,
    workerId: claimed.client ? null : row.workerId,
    ...(claimed.client ? { client: claimed.client } : {}),
  };
}

function organisationOf({ curriculum }: Reference, code: string, today: string): Organisation {
  for (const organisation of curriculum.organisations.values())
    if (organisation.code === code) return openOn(organisation, today);
  throw new NotAdmitted(messages.tokenOfUnknown);
}

function openOn(organisation: Organisation, today: string): Organisation {
  const { code, closedOn, movedTo } = organisation;
  if (movedTo !== null) throw new NotAdmitted(messages.recordsMoved(code, movedTo));
  if (!isClosed(organisation, today)) return organisation;
  throw new NotAdmitted(messages.tokenOfClosed(closedOn));
}

interface Acting {
  /** Those of the token, or else of the directory. */
  readonly capacities: readonly Capacity[];
}

/**
 * The capacities that the directory has given to a person whose token does not state theirs. The account has to
 * be certain: neither a worker number nor a user name in the token gives anybody the capacities of somebody else,
 * because people may be able to choose their user name (OpenID Connect Core 1.0, section 5.7).
 */
function capacitiesFrom(
  { capacitiesByDirectory }: SignInContext,
  account: DirectoryAccount | null,
  found: SignInRow | null,
): readonly Capacity[] {
  if (!capacitiesByDirectory || account === null) return [];
  const { isCertain, workerId, capacities } = account;
  return isCertain || (workerId !== null && workerId === found?.workerId) ? capacities : [];
}

/** A person who acts for an organisation is its member; someone who acts only for themselves is not. */
const actsForIt = ({ organisation, capacities, client }: SignedIn & Acting): boolean =>
  organisation !== null && (client !== null || capacities.some((capacity) => capacity !== "WORKER"));

function isNews({ member, workerId, waitingId }: SignInRow, claimed: SignedIn & Acting): boolean {
  if (workerId === null && waitingId !== null) return true;
  if (member === null) return actsForIt(claimed);
  return member.name !== claimed.name || member.capacities.join() !== [...claimed.capacities].sort().join();
}

async function enter(
  db: Database,
  organisationId: string,
  claimed: SignedIn,
  personId: string,
  acting: (found: SignInRow) => SignedIn & Acting,
): Promise<SignInRow> {
  await insertPerson(db, personId);
  await insertSignIn(db, claimed, personId);
  const before = await known(db, organisationId, claimed);
  if (claimed.workerNumber !== null && before.workerId === null && before.waitingId !== null) {
    await lockWorkerWithKey(db, organisationId, before.waitingId);
    await takeUpWorker(db, organisationId, claimed.workerNumber, before.personId);
  }
  const row = await known(db, organisationId, claimed);
  const { capacities } = acting(row);
  if (row.member !== null || actsForIt(acting(row)))
    await enterMember(db, organisationId, row.personId, claimed.name, capacities);
  return row;
}

/** Another request of the same account may have entered it first: then that entry counts. */
async function known(db: Database, organisationId: string, claimed: SignedIn): Promise<SignInRow> {
  const row = await findSignIn(db, claimed, organisationId, claimed.workerNumber);
  if (!row) throw new Error("A sign-in that was just entered is not on record.");
  return row;
}
