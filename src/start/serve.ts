import { chooseIssuer } from "../commands/issuer";
import { describeNextSteps, describeStep } from "../commands/startup-greeting";
import { badgeSettings } from "./check-badges";
import { credentialSettings, openCanonicaliser } from "./credential-settings";
import { deliverWaitingEvents, webhookSettings } from "./deliver-events";
import { keepReadinessCurrent, recordWaitingImports } from "./keep-current";
import { openApp } from "./open-app";
import { openServiceDatabase } from "./open-service-database";
import { prepareDatabase } from "./prepare-database";
import type { Startup } from "./startup";

/**
 * Starts the service: prepares its database, opens everything that it works with, listens, and greets the
 * person who started it.
 */
export async function serve(startup: Startup): Promise<void> {
  const { config, print } = startup;
  const prepared = await prepareDatabase(startup);
  const issuer = await chooseIssuer(config, prepared.ownerUrl, prepared.personas);
  const databases = { ...prepared, ...(await openServiceDatabase(startup, prepared)) };
  await keepReadinessCurrent(startup, databases);
  await recordWaitingImports(startup, databases);
  const webhooks = webhookSettings(startup);
  await deliverWaitingEvents(startup, databases, webhooks);
  const canonicaliser = await openCanonicaliser(startup);
  const credentials = credentialSettings(startup, canonicaliser);
  const badges = await badgeSettings(startup, canonicaliser);
  const { app, runAs } = await openApp(startup, databases, issuer, { webhooks, credentials, badges });
  const address = await app.listen({ host: config.host, port: config.port });

  print(
    `Peerway answers at ${address}/graphql${config.introspection ? `, and GraphiQL is at ${address}/` : ""}`,
  );
  print(
    `The career map for people is at ${address}/map${issuer.development ? `, and a worker's own path at ${address}/me` : ""}`,
  );
  if (issuer.development)
    print(
      "It accepts connections from this machine only, because its development issuer lets anyone who reaches it act as any persona.",
    );
  const worker = prepared.personas.find(({ actor }) => actor.workerId !== null)?.actor;
  const example = worker && (await describeStep((source) => runAs(worker, source)));
  print(example ?? (await describeNextSteps((source) => runAs(null, source))));
  print("Ctrl-C stops it.");
}
