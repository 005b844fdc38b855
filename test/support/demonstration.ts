import {
  enterOrganisations,
  personasOf,
  readDemonstration,
  recordDemonstration,
} from "../../src/commands/demonstration";
import { cloneDatabase } from "./clone";
import { startService, type TestService } from "./server";
import { referenceOf } from "./service";
import { PROJECT } from "./template";

/** The day for which the demonstration's dates are written: on it they stand as in the file. */
export const DEMONSTRATION_DAY = "2026-11-02";

/** The whole service over the demonstration, on the day that its dates are written for. */
export async function startDemonstration(): Promise<TestService> {
  const file = readDemonstration(PROJECT, DEMONSTRATION_DAY);
  const ownerUrl = await cloneDatabase();
  await enterOrganisations(ownerUrl, file);
  await recordDemonstration(ownerUrl, await referenceOf(ownerUrl), file);
  return startService({ ownerUrl, personas: personasOf(file), now: () => new Date() });
}
