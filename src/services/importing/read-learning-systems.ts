import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import type { StatementOutcome } from "../../entities/importing/received-statement";
import { type AccountHomeRow, accountHomesOf } from "../../repositories/importing/account-homes";
import { type ActivityMappingRow, activityMappingsOf } from "../../repositories/importing/activity-mappings";
import {
  countStatements,
  pageOfStatements,
  type StatementRow,
} from "../../repositories/importing/statement-pages";

/** What activities are at the actor's organisation, the latest first, ended mappings included. */
export const readActivityMappings = (
  db: Database,
  { organisationId }: Actor,
): Promise<ActivityMappingRow[]> => activityMappingsOf(db, organisationId);

/** The learning systems of the actor's organisation, the latest first, ended ones included. */
export const readAccountHomes = (db: Database, { organisationId }: Actor): Promise<AccountHomeRow[]> =>
  accountHomesOf(db, organisationId);

/** A page of the statements that were received, the latest first, and one more if others follow. */
export const readStatements = (
  db: Database,
  { organisationId }: Actor,
  outcome: StatementOutcome | null,
  page: Parameters<typeof pageOfStatements>[3],
): Promise<StatementRow[]> => pageOfStatements(db, organisationId, outcome, page);

export const countReceivedStatements = (
  db: Database,
  { organisationId }: Actor,
  outcome: StatementOutcome | null,
): Promise<number> => countStatements(db, organisationId, outcome);
