import { MoveError } from "../../database/moving/mover";
import { allOrganisations, type OrganisationRow } from "../../repositories/workforce/organisations";
import { cancelMove } from "../moving/cancel-move";
import { moveOrganisation } from "../moving/move-organisation";
import { otherDatabase } from "../moving/other-database";
import { withOrganisationKeeper } from "../organisation-keeper";
import type { MoveCommand } from "./move-arguments";

/**
 * Moves an organisation to the database of TO_DATABASE_URL, or gives up a move that was interrupted.
 * @throws MoveError if it cannot be done; the organisation then goes on here.
 */
export async function carryOutMove(
  sourceUrl: string,
  { code, to, from }: MoveCommand,
  print: (line: string) => void,
): Promise<void> {
  const targetUrl = otherDatabase(process.env);
  const organisation = await findOrganisation(sourceUrl, code);
  if (to === null) {
    await cancelMove(organisation, sourceUrl, targetUrl);
    print(`${code} goes on here. Nothing of it is in the other database.`);
    return;
  }
  const { rows, people, end, wasDone } = await moveOrganisation({
    organisation,
    sourceUrl,
    targetUrl,
    to,
    from,
  });
  print(
    wasDone
      ? `${code} had already moved to ${to}.`
      : `${code} has moved to ${to}: ${rows} rows, and ${people} people with their accounts.`,
  );
  print("Its trail ends in both databases with:");
  print(`${code} ${end.sequence} ${end.hash}`);
}

async function findOrganisation(ownerUrl: string, code: string): Promise<OrganisationRow> {
  const all = await withOrganisationKeeper(ownerUrl, "OPERATOR", "organisation move", allOrganisations);
  const found = all.find((each) => each.code === code);
  if (found) return found;
  throw new MoveError(
    `${code} is not on record. npm run organisation -- list shows who is. Nothing was changed.`,
  );
}
