import type { Persona } from "../../src/access/persona";
import {
  type DemonstrationFile,
  enterOrganisations,
  personasOf,
  readDemonstration,
  recordDemonstration,
} from "../../src/commands/demonstration";
import type { ContextParts } from "../../src/server/request-context";
import { cloneDatabase } from "./clone";
import { startService, type TestService } from "./server";
import { referenceOf } from "./service";
import { PROJECT } from "./template";

/** The day for which the demonstration's dates are written: on it they stand as in the file. */
export const DEMONSTRATION_DAY = "2026-11-02";

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
  const whole = { ...file, workers: [...file.workers, ...(more.workers ?? [])] };
  const ownerUrl = more.ownerUrl ?? (await cloneDatabase());
  await more.publish?.(ownerUrl);
  await enterOrganisations(ownerUrl, whole);
  await recordDemonstration(ownerUrl, await referenceOf(ownerUrl), whole);
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
