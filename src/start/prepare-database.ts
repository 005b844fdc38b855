import type { Persona } from "../access/persona";
import {
  enterOrganisations,
  personasOf,
  readDemonstration,
  recordDemonstration,
} from "../commands/demonstration";
import { enterConfiguredBody } from "../commands/national-body";
import { type OpenDatabase, openDatabase, PROJECT } from "../commands/open-database";
import { instantOf } from "../database/clock";
import { migrate } from "../database/migrate";
import { SERVICE_ROLE } from "../database/pool";
import { type LiveReference, openLiveReference } from "../reference/live";
import { londonDay } from "../reference/london";
import { seedReference } from "../reference/publishing/seed";
import { raiseNewestEngine } from "../repositories/readiness/newest-engine";
import { OWN_ENGINE } from "../services/readiness/stored/recompute";
import { logErrors, openFor, type Startup } from "./startup";

/**
 * An embedded server may have much to write before it ends; killed halfway, it only takes longer to recover
 * next time.
 */
const DATABASE_PATIENCE = 65_000;

/** A database that is migrated and holds everything that a start adds to it. */
export interface PreparedDatabase extends Pick<OpenDatabase, "ownerUrl" | "service"> {
  /** The published reference data, read again whenever something is published. */
  readonly reference: LiveReference;
  /** The people that a visitor can act as in the demonstration; none without it. */
  readonly personas: readonly Persona[];
}

/** Opens the database, migrates it, and adds the reference data, the national body and the demonstration. */
export async function prepareDatabase(startup: Startup): Promise<PreparedDatabase> {
  const { config, logger, print } = startup;
  const report = (line: string) => {
    print(line);
    logger.error(line);
  };
  const database = await openFor(startup, () => openDatabase(config, report), DATABASE_PATIENCE);
  for (const notice of database.notices) print(notice);
  const { ownerUrl } = database;
  await migrate(ownerUrl);
  const newestEngine = await raiseNewestEngine(ownerUrl, OWN_ENGINE);
  if (newestEngine > OWN_ENGINE) report(leavesReadiness(newestEngine));
  await seedReference(ownerUrl, PROJECT);
  const today = londonDay(await instantOf(ownerUrl));
  await enterConfiguredBody(ownerUrl, config, today);
  const demonstration = config.demonstration ? readDemonstration(PROJECT, today) : null;
  if (demonstration) await enterOrganisations(ownerUrl, demonstration);
  const reference = await openFor(startup, () =>
    openLiveReference(
      ownerUrl,
      SERVICE_ROLE,
      logErrors(startup, "The reference data could not be read again"),
    ),
  );
  const readReference = async () => {
    await reference.reload();
    return reference.current;
  };
  if (demonstration) await recordDemonstration(ownerUrl, readReference, demonstration);
  return {
    ownerUrl,
    service: () => database.service(),
    reference,
    personas: demonstration ? personasOf(demonstration) : [],
  };
}

const leavesReadiness = (newestEngine: number): string =>
  `A newer version of Peerway has started on this database, with engine ${newestEngine}; this one has engine ${OWN_ENGINE}. It shows the readiness that the newer version stores, and computes none. To go back to this version, see "Upgrading" in docs/operations.md.`;
