import type { Persona } from "../../src/access/persona";
import { type DemonstrationFile, personasOf, readDemonstration } from "../../src/commands/demonstration";
import type { ContextParts } from "../../src/server/request-context";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "./clone";
import { startService, type TestService } from "./server";
import { DEMONSTRATION_DAY, fillWithDemonstration, PROJECT } from "./template";

export { DEMONSTRATION_DAY };

/**
 * The whole service over the demonstration, on the day that its dates are written for.
 * @param more what is published before, what is recorded besides, who can be acted as besides, what the database
 * lets them reach in place of their own, and a migrated database of another owner.
 */
export async function startDemonstration(
  more: {
    publish?: (ownerUrl: string) => Promise<void>;
    workers?: DemonstrationFile["workers"];
    personas?: readonly Persona[];
    reachOf?: ContextParts["reachOf"];
    ownerUrl?: string;
    /** How the service is started otherwise. */
    service?: Omit<NonNullable<Parameters<typeof startService>[0]>, "ownerUrl" | "personas">;
  } = {},
): Promise<TestService> {
  const file = readDemonstration(PROJECT, DEMONSTRATION_DAY);
  const own = more.ownerUrl ?? more.publish ?? more.workers;
  const ownerUrl = more.ownerUrl ?? (await cloneDatabase(own ? {} : { template: DEMONSTRATION_TEMPLATE }));
  await more.publish?.(ownerUrl);
  if (own)
    await fillWithDemonstration(ownerUrl, { ...file, workers: [...file.workers, ...(more.workers ?? [])] });
  return startService({
    ownerUrl,
    personas: [...personasOf(file), ...(more.personas ?? [])],
    now: () => new Date(),
    reachOf: more.reachOf,
    ...more.service,
  });
}

/** The same database served anew: by a process that reads the reference data as it stands, at an instant that a test chooses. */
export async function startDemonstrationAgain(ownerUrl: string, now: string): Promise<TestService> {
  return startService({
    ownerUrl,
    personas: personasOf(readDemonstration(PROJECT, DEMONSTRATION_DAY)),
    now: () => new Date(now),
  });
}
