import { type Config, ConfigError } from "../config";
import { enterNationalBody } from "../services/organisations/enter-national-body";
import { withOrganisationKeeper } from "./organisation-keeper";

/**
 * Enters the national body that the configuration names, unless it is on record.
 * @param today YYYY-MM-DD. @throws ConfigError if another kind of organisation has its code.
 */
export async function enterConfiguredBody(
  ownerUrl: string,
  { nationalBody }: Pick<Config, "nationalBody">,
  today: string,
): Promise<void> {
  if (nationalBody === null) return;
  const fault = await withOrganisationKeeper(ownerUrl, "CONFIGURATION", "configuration", (db) =>
    enterNationalBody(db, nationalBody, today),
  );
  if (fault !== null) throw new ConfigError(`NATIONAL_BODY: ${fault}`);
}
