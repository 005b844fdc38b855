import { ClosedAccounts } from "../access/closed-accounts";
import { SERVICE_ROLE } from "../database/pool";
import { listenForClosedAccounts } from "../repositories/authoring/listening";
import type { PreparedDatabase } from "./prepare-database";
import { logErrors, openFor, type Startup } from "./startup";

/** Hears of accounts that any process of the service has closed. */
export async function hearOfClosedAccounts(
  startup: Startup,
  { ownerUrl }: PreparedDatabase,
): Promise<ClosedAccounts> {
  const closed = new ClosedAccounts();
  await openFor(startup, () =>
    listenForClosedAccounts(
      ownerUrl,
      SERVICE_ROLE,
      (organisationId) => closed.announce(organisationId),
      logErrors(startup, "The service is not notified of closed accounts"),
    ),
  );
  return closed;
}
