import type { Persona } from "../../src/access/persona";
import { type DemonstrationFile, personasOf, readDemonstration } from "../../src/commands/demonstration";
import type { ContextParts } from "../../src/server/request-context";
import { cloneDatabase, DEMONSTRATION_TEMPLATE } from "./clone";
import { runDay } from "./days";
import { startService, type TestService } from "./server";
import { DEMONSTRATION_DAY, fillWithDemonstration, PROJECT, recordMoreWorkers, TEST_DAY } from "./template";

export { DEMONSTRATION_DAY, TEST_DAY };

/**
 * The whole service over the demonstration, on TEST_DAY unless the test chooses its instants.
 * @param more what is published before, what is recorded besides, who can be acted as besides, what the database
 * lets them reach in place of their own, and a migrated database of another owner.
 */
export async function startDemonstration(
  more: {
    publish?: (ownerUrl: string) => Promise<void>;
    workers?: DemonstrationFile["workers"];
    personas?: readonly Persona[];
    rlsScopeOf?: ContextParts["rlsScopeOf"];
    ownerUrl?: string;
    /** A database to copy that has the demonstration already, and more. */
    template?: string;
    /** The demonstration as somebody meets it who starts it on the day of the run, and the service on that day. */
    onTheDay?: boolean;
    /** How the service is started otherwise. */
    service?: Omit<NonNullable<Parameters<typeof startService>[0]>, "ownerUrl" | "personas">;
  } = {},
): Promise<TestService> {
  const file = readDemonstration(PROJECT, more.onTheDay ? runDay() : DEMONSTRATION_DAY);
  const own = more.ownerUrl ?? more.publish ?? more.onTheDay;
  const template = own ? undefined : (more.template ?? DEMONSTRATION_TEMPLATE);
  const ownerUrl = more.ownerUrl ?? (await cloneDatabase({ template }));
  await more.publish?.(ownerUrl);
  if (own)
    await fillWithDemonstration(ownerUrl, { ...file, workers: [...file.workers, ...(more.workers ?? [])] });
  else if (more.workers) await recordMoreWorkers(ownerUrl, file, more.workers);
  const personas = personasOf(file);
  return startService({
    ownerUrl,
    copiedFrom: template,
    personas: [...personas, ...(more.personas ?? [])],
    knows: template === DEMONSTRATION_TEMPLATE ? personas : [],
    now: () => new Date(),
    dayOf: more.service?.now || more.onTheDay ? undefined : () => TEST_DAY,
    rlsScopeOf: more.rlsScopeOf,
    ...more.service,
  });
}

/** Another service over the same database, which reads the reference data again, on a day that a test chooses. */
export async function startDemonstrationAgain(ownerUrl: string, day: string): Promise<TestService> {
  return startService({
    ownerUrl,
    personas: personasOf(readDemonstration(PROJECT, DEMONSTRATION_DAY)),
    now: () => new Date(),
    dayOf: () => day,
  });
}
