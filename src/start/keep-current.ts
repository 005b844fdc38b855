import { SERVICE_ROLE } from "../database/pool";
import { asOrganisation, inTransaction } from "../database/transaction";
import { londonDay } from "../reference/london";
import { listenForChanges, listenForImports } from "../repositories/authoring/listening";
import { pacer } from "../server/admission/pace";
import { keepImports } from "../services/importing/keep-imports";
import { keepReadiness } from "../services/readiness/keep-readiness";
import type { ServiceDatabase } from "./open-service-database";
import type { PreparedDatabase } from "./prepare-database";
import { logErrors, openFor, type Startup } from "./startup";

type Databases = PreparedDatabase & ServiceDatabase;

/**
 * Keeps stored readiness current in the background, and once when the service starts; not with
 * READINESS_WORKERS=0.
 */
export async function keepReadinessCurrent(startup: Startup, databases: Databases): Promise<void> {
  const { ownerUrl, reference, pool, clock } = databases;
  const workers = startup.config.readinessWorkers;
  if (workers === 0) return;
  const keeper = await openFor(startup, () =>
    keepReadiness({
      workers,
      reference,
      today: () => londonDay(clock.now()),
      within: (organisationId, work) => asOrganisation(pool, organisationId, work),
      breathe: pacer.pace(),
      onTrouble: logErrors(startup, "Stored readiness could not be recomputed"),
    }),
  );
  await openFor(startup, () =>
    listenForChanges(
      ownerUrl,
      SERVICE_ROLE,
      keeper.wake,
      logErrors(startup, "The service is not notified of changed records"),
    ),
  );
  reference.onRead(() => keeper.wake(null));
  keeper.wake(null);
}

/** Records large files in the background; not with IMPORT_WORKERS=0. */
export async function recordWaitingImports(startup: Startup, databases: Databases): Promise<void> {
  const { ownerUrl, reference, pool, clock } = databases;
  const { importWorkers: workers, suppressionThreshold } = startup.config;
  if (workers === 0) return;
  const keeper = await openFor(startup, () =>
    keepImports({
      workers,
      reference,
      today: () => londonDay(clock.now()),
      suppressionThreshold,
      transaction: (rlsScope, work, how) => inTransaction(pool, work, { ...how, rlsScope }),
      breathe: pacer.pace(),
      onTrouble: logErrors(startup, "A file could not be recorded in the background"),
    }),
  );
  await openFor(startup, () =>
    listenForImports(
      ownerUrl,
      SERVICE_ROLE,
      keeper.wake,
      logErrors(startup, "The service is not notified of files that wait to be recorded"),
    ),
  );
  keeper.wake(null);
}
