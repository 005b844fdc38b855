import type { Actor } from "../../access/actor";
import { rlsScopeOf } from "../../access/rls-scope";
import { tokenVerifier } from "../../access/token";
import { persistently } from "../../database/persist";
import { asOrganisation, inTransaction } from "../../database/transaction";
import { authenticator } from "../../server/authentication";
import { MappingError } from "../../services/importing/shared/mapping";
import type { UseCaseContext } from "../../services/shared/context";
import { personasOf, readDemonstration } from "../demonstration";
import { chooseIssuer } from "../issuer";
import { PROJECT } from "../open-database";
import { type CommandService, withService } from "../with-service";

/**
 * The person or program that sends a file: a persona of the development issuer, or the holder of an access
 * token.
 */
export interface ImportSender {
  readonly persona: string | null;
  readonly token: string | null;
}

/**
 * Opens the database, does work as the sender of a file, and closes it. @throws MappingError if the sender is
 * not found.
 */
export async function asSender(
  sender: ImportSender,
  work: (context: UseCaseContext) => Promise<void>,
): Promise<void> {
  await withService(3, async (service) => {
    const actor = await authenticate(sender, service);
    if (actor) await work(contextOf(service, actor));
  });
}

async function authenticate(
  { persona, token: given }: ImportSender,
  { config, ownerUrl, pool, reference, today }: CommandService,
): Promise<Actor | null> {
  const personas = persona === null ? [] : personasOf(readDemonstration(PROJECT, today));
  const { rules, claims, development } = await chooseIssuer(config, ownerUrl, personas);
  const token = given ?? (await development?.tokenFor(persona?.split("/").at(-1) ?? ""));
  if (!token)
    throw new MappingError(
      development
        ? `There is no persona ${persona}. npm run token lists them.`
        : "With a provider there are no personas. Give --token-file, a file that holds the sender's access token.",
    );
  const signIn = authenticator(
    tokenVerifier(rules),
    {
      reference: reference.current,
      capacitiesByDirectory: config.scimCapacities,
      within: (organisationId, within) => persistently(() => asOrganisation(pool, organisationId, within)),
    },
    () => today,
    { claimRules: claims },
  );
  return await signIn(`Bearer ${token}`);
}

function contextOf({ config, pool, reference, today }: CommandService, actor: Actor): UseCaseContext {
  return {
    actor,
    today,
    reference: reference.current.seenBy(actor.organisationId),
    suppressionThreshold: config.suppressionThreshold,
    async rereadReference() {
      await reference.reload();
      return reference.current;
    },
    // An import reads under a lock how far it is, so nothing that was stored is recorded again.
    transaction: (work, operation, how) => {
      const within = { ...how, rlsScope: { ...rlsScopeOf(actor), operation } };
      const run = () => inTransaction(pool, work, within);
      return how?.ifSpare ? run() : persistently(run);
    },
  };
}
