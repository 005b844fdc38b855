import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { comparable } from "../../interchange/xapi/meaning";
import { isIri } from "../../interchange/xapi/values";
import {
  accountHomesOf,
  endAccountHome as endHome,
  findAccountHomes,
  homesInForce,
  insertAccountHome,
} from "../../repositories/importing/account-homes";
import { lockLearningSystems } from "../../repositories/importing/activity-mappings";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId, requireLength } from "../shared/validation";
import { messages } from "./messages";

/** Most learning systems in force of one organisation. */
const MOST = 50;

/**
 * States that accounts at a home page are named by the numbers of workers. @returns the id of the statement,
 * or of the one in force that says the same.
 */
export async function stateAccountHome(
  { actor }: UseCaseContext,
  db: Database,
  input: { readonly homePage: string },
): Promise<string> {
  const { organisationId, subject } = actor;
  capacityFor(actor, "connectLearningSystems", null);
  const written = requireLength(input.homePage, 500, "homePage", 3);
  if (!isIri(written)) refuse("UNREADABLE", ["homePage"], messages.notAHomePage);
  const homePage = comparable(written);
  await lockLearningSystems(db, organisationId);
  const [before] = await homesInForce(db, organisationId, [homePage]);
  if (before) return before.id;
  const open = (await accountHomesOf(db, organisationId)).filter(({ endedAt }) => endedAt === null);
  if (open.length >= MOST) refuse("OUT_OF_RANGE", [], messages.tooManyHomes(MOST));
  const id = randomUUID();
  await insertAccountHome(db, { organisationId, id, homePage, statedBy: subject });
  return id;
}

/** Ends that: accounts there are nobody's here from now on. @returns its id. */
export async function endAccountHome(
  { actor }: UseCaseContext,
  db: Database,
  input: { readonly accountHome: string },
): Promise<string> {
  capacityFor(actor, "connectLearningSystems", null);
  await lockLearningSystems(db, actor.organisationId);
  const id = parseId("AccountHome", input.accountHome, "accountHome");
  const [found] = await findAccountHomes(db, actor.organisationId, [id]);
  if (!found) return refuse("NOT_FOUND", ["accountHome"], messages.homeNotFound);
  if (found.endedAt !== null) refuse("WRONG_STATE", ["accountHome"], messages.homeEnded);
  await endHome(db, actor.organisationId, id, actor.subject);
  return id;
}
