import "reflect-metadata";
import { parseArgs } from "node:util";
import { loadConfig } from "../config";
import { personasOf, readDemonstration } from "./demonstration";
import { exitWithError } from "./exit-with-error";
import { openDevelopmentIssuer } from "./issuer";
import { PROJECT } from "./open-database";

/**
 * `npm run token -- --as trust-hr`: writes a persona's access token and nothing else; without --as, lists the
 * personas.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { as: { type: "string" } } });
  const personas = personasOf(readDemonstration(PROJECT, new Date().toISOString().slice(0, 10)));
  const issuer = await openDevelopmentIssuer(loadConfig(process.env, PROJECT), personas);
  const list = personas.map(({ code, title }) => `  ${code.padEnd(24)} ${title}`).join("\n");
  if (values.as === undefined) {
    process.stdout.write(
      `A token of one of these personas: npm run --silent token -- --as <persona>\n${list}\n`,
    );
    return;
  }
  const token = await issuer.tokenFor(values.as);
  if (token === null) throw new Error(`there is no persona "${values.as}"; there are\n${list}`);
  process.stdout.write(`${token}\n`);
}

main().catch((error: unknown) => exitWithError(error));
