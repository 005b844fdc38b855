import "reflect-metadata";
import { loadConfig } from "../config";
import { instantOf } from "../database/clock";
import { requireMigrated } from "../database/expect-schema";
import { londonDay } from "../reference/london";
import { allOrganisations, type OrganisationRow } from "../repositories/workforce/organisations";
import { addOrganisation } from "../services/organisations/add-organisation";
import { changeOrganisation } from "../services/organisations/change-organisation";
import { closeOrganisation } from "../services/organisations/close-organisation";
import { Refused } from "../services/shared/context";
import { exitWithError } from "./exit-with-error";
import { openDatabase, PROJECT } from "./open-database";
import {
  flagOf,
  ORGANISATION_USAGE,
  type OrganisationCommand,
  parseArguments,
} from "./organisation/arguments";
import { describeOrganisation, listOrganisations } from "./organisation/describe";
import { carryOutMove } from "./organisation/move";
import { UsageError } from "./organisation/usage-error";
import { withOrganisationKeeper } from "./organisation-keeper";

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * `npm run organisation -- add|list|change|close|move`: enters, shows, changes, closes and moves organisations,
 * as the owner of the database.
 */
async function main(): Promise<void> {
  const asked = parseArguments(process.argv.slice(2));
  if (asked === "HELP") {
    print(ORGANISATION_USAGE);
    return;
  }
  const config = loadConfig(process.env, PROJECT);
  const database = await openDatabase(config);
  try {
    const url = database.ownerUrl;
    await requireMigrated(url);
    if (asked.command === "move") {
      await carryOutMove(url, asked, print);
      return;
    }
    const today = londonDay(await instantOf(url));
    const operation = `organisation ${asked.command}`;
    const all = await withOrganisationKeeper(url, "OPERATOR", operation, async (db) => {
      await carryOut(asked, { today }, db);
      return allOrganisations(db);
    });
    const claim = config.identity?.claims.names.organisation ?? "peerway_organisation";
    print(
      asked.command === "list"
        ? listOrganisations(all, asked, today)
        : reportOf(asked.code, all, { claim, today }),
    );
  } finally {
    await database.close();
  }
}

type Db = Parameters<typeof allOrganisations>[0];

async function carryOut(
  asked: OrganisationCommand,
  context: { readonly today: string },
  db: Db,
): Promise<void> {
  if (asked.command === "add") await addOrganisation(context, db, asked);
  if (asked.command === "change")
    await changeOrganisation(context, db, {
      ...asked,
      organisation: { code: asked.code },
      expectedVersion: null,
    });
  if (asked.command === "close")
    await closeOrganisation(context, db, { organisation: { code: asked.code }, closedOn: asked.closedOn });
}

function reportOf(
  code: string,
  all: readonly OrganisationRow[],
  { claim, today }: { readonly claim: string; readonly today: string },
): string {
  const found = all.find((each) => each.code === code.trim());
  if (!found) throw new Error(`The organisation ${code} is not on record after all.`);
  const { closedOn } = found;
  const signing =
    closedOn === null
      ? `People and programs sign in for it with access tokens whose claim ${claim} is ${code}.`
      : `${closedOn <= today ? "Nobody signs in for it any more" : `Until the day before ${closedOn} people sign in for it as ever, from then on nobody does`}; its records stay as they are.`;
  return `${describeOrganisation(found, all)}\n${signing}`;
}

/**
 * Each refusal with the argument that it is about; 2 where the command was not understood, 1 where it was not
 * done.
 */
function explainAndEnd(error: unknown): void {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${ORGANISATION_USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  if (!(error instanceof Refused)) exitWithError(error);
  for (const { field, message } of error.errors)
    process.stderr.write(`${flagOf(field)}${message} Nothing was changed.\n`);
  process.exitCode = 1;
}

main().catch(explainAndEnd);
