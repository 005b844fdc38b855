import { randomUUID } from "node:crypto";
import type { Database } from "../../../database/pool";
import type { ProvisionedAccount } from "../../../interchange/scim/attributes";
import { refuseScim, ScimError } from "../../../interchange/scim/scim-error";
import { isWorkers, personNameOf } from "../../../interchange/scim/user";
import { lockWorkersOf } from "../../../repositories/importing/import-staging";
import { findFormerNumbers } from "../../../repositories/workforce/worker-numbers";
import {
  findWorkerByNumber,
  findWorkers,
  insertPerson,
  insertWorker,
  updateWorker,
  type WorkerRow,
} from "../../../repositories/workforce/workforce";

/**
 * The worker whose account it is: the one that it has already, or the one of its number, whose record is
 * opened if there is none. Their name and team become those of the account.
 * @param workerId whose account it was before. @returns null if it is no worker's.
 * @throws ScimError
 */
export async function workerOfAccount(
  db: Database,
  organisationId: string,
  account: ProvisionedAccount,
  workerId: string | null,
): Promise<string | null> {
  if (!isWorkers(account)) return null;
  const name = personNameOf(account);
  if (name === null || account.employeeNumber === null)
    return refuseScim("invalidValue", "A user of the type Worker needs a name and an employeeNumber.");
  const worker = await foundOrOpened(db, organisationId, {
    number: account.employeeNumber,
    name: name.slice(0, LONGEST_NAME),
    team: account.department,
    workerId,
  });
  return worker;
}

/** Given and family name, put together, may be longer than a name on record. */
const LONGEST_NAME = 200;

interface Wanted {
  readonly number: string;
  readonly name: string;
  readonly team: string | null;
  readonly workerId: string | null;
}

async function foundOrOpened(
  db: Database,
  organisationId: string,
  { number, name, team, workerId }: Wanted,
): Promise<string> {
  const found = await workerOf(db, organisationId, number, workerId);
  if (found === null) return open(db, organisationId, { number, name, team });
  if (found.erasedAt !== null || (found.name === name && (team === null || found.team === team)))
    return found.id;
  // A directory that does not say the team leaves it as it is.
  await updateWorker(db, { ...found, name, team: team ?? found.team });
  return found.id;
}

/** @throws ScimError if the number that is stated now is another worker's than the account's. */
async function workerOf(
  db: Database,
  organisationId: string,
  number: string,
  workerId: string | null,
): Promise<WorkerRow | null> {
  const [own] = workerId === null ? [] : await findWorkers(db, organisationId, [workerId]);
  if (own?.number === number) return own;
  const numbered = await findWorkerByNumber(db, organisationId, number);
  if (own && numbered === null)
    throw new ScimError(
      409,
      "The employeeNumber of a worker does not change here: HR corrects it first (correctNumber).",
      "mutability",
    );
  return numbered;
}

async function open(
  db: Database,
  organisationId: string,
  { number, name, team }: Omit<Wanted, "workerId">,
): Promise<string> {
  await lockWorkersOf(db, organisationId);
  const [former] = await findFormerNumbers(db, organisationId, [number]);
  if (former)
    throw new ScimError(
      409,
      "This employeeNumber was a worker's and has been corrected since.",
      "uniqueness",
    );
  const worker = { id: randomUUID(), personId: randomUUID() };
  await insertPerson(db, worker.personId);
  await insertWorker(db, { organisationId, ...worker, number, name, team, intention: null });
  return worker.id;
}
