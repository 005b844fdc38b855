import type { Actor } from "../../access/actor";
import { rlsScopeOf } from "../../access/rls-scope";
import { tokenVerifier } from "../../access/token";
import { type Config, loadConfig } from "../../config";
import { instantOf } from "../../database/clock";
import { requireMigrated } from "../../database/expect-schema";
import { persistently } from "../../database/persist";
import { openServicePool, SERVICE_ROLE } from "../../database/pool";
import { registerRlsScopeKey } from "../../database/rls-scope-key";
import { asOrganisation, inTransaction } from "../../database/transaction";
import { type LiveReference, openLiveReference } from "../../reference/live";
import { londonDay } from "../../reference/london";
import { authenticator } from "../../server/authentication";
import { MappingError } from "../../services/importing/shared/mapping";
import type { UseCaseContext } from "../../services/shared/context";
import { personasOf, readDemonstration } from "../demonstration";
import { chooseIssuer } from "../issuer";
import { openDatabase, PROJECT } from "../open-database";

type ServicePool = ReturnType<typeof openServicePool>;

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
  const config = loadConfig(process.env, PROJECT);
  const database = await openDatabase(config);
  try {
    await requireMigrated(database.ownerUrl);
    await registerRlsScopeKey(database.ownerUrl);
    const reference = await openLiveReference(database.ownerUrl, SERVICE_ROLE, () => {});
    const service = await database.service();
    const pool = openServicePool(service.url, { size: 2, through: service.through, pipelined: false });
    try {
      const today = londonDay(await instantOf(database.ownerUrl));
      const actor = await authenticate(sender, {
        config,
        ownerUrl: database.ownerUrl,
        pool,
        reference,
        today,
      });
      if (actor) await work(contextOf({ config, pool, reference, today }, actor));
    } finally {
      await pool.end();
      await reference.close();
    }
  } finally {
    await database.close();
  }
}

interface Opened {
  readonly config: Config;
  readonly pool: ServicePool;
  readonly reference: LiveReference;
  /** The civil day in Europe/London, YYYY-MM-DD. */
  readonly today: string;
}

async function authenticate(
  { persona, token: given }: ImportSender,
  { config, ownerUrl, pool, reference, today }: Opened & { readonly ownerUrl: string },
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
      within: (organisationId, within) => persistently(() => asOrganisation(pool, organisationId, within)),
    },
    () => today,
    claims,
  );
  return await signIn(`Bearer ${token}`);
}

function contextOf({ config, pool, reference, today }: Opened, actor: Actor): UseCaseContext {
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
    transaction: (within, operation) =>
      persistently(() => inTransaction(pool, within, { rlsScope: { ...rlsScopeOf(actor), operation } })),
  };
}
