import { setTimeout as pause } from "node:timers/promises";
import { openClient } from "../../database/connections";
import { MoveError } from "../../database/moving/mover";
import { readRunning } from "../../database/moving/transactions";
import { announcePublication } from "../../repositories/authoring/publishing";
import { updateWhereRecordsAre } from "../../repositories/workforce/organisations";
import { withOrganisationKeeper } from "../organisation-keeper";

/** Under which the trail has the beginning of a move, and its end if it was given up. */
const OPERATION = "organisation move";

/** How long to wait for transactions that began before, in milliseconds. Requests have 15 seconds. */
const PATIENCE = 120_000;

/**
 * Closes an organisation's records for writing and waits until whatever was being written for it has ended.
 * From then on its rows stay as they are, and who signs in for it is shown the address.
 */
export async function closeForWriting(ownerUrl: string, id: string, movedTo: string): Promise<void> {
  await noteWhereRecordsAre(ownerUrl, id, movedTo);
  await untilEarlierOnesEnded(ownerUrl);
}

/** Opens them again, because the move was given up. */
export const openForWriting = (ownerUrl: string, id: string): Promise<void> =>
  noteWhereRecordsAre(ownerUrl, id, null);

async function noteWhereRecordsAre(ownerUrl: string, id: string, movedTo: string | null): Promise<void> {
  await withOrganisationKeeper(ownerUrl, "OPERATOR", OPERATION, async (db) => {
    await updateWhereRecordsAre(db, id, movedTo);
    await announcePublication(db);
  });
}

/** Transactions of this database that run now, whatever they do, have ended when this returns. */
async function untilEarlierOnesEnded(ownerUrl: string): Promise<void> {
  const client = await openClient(ownerUrl);
  try {
    let earlier = await readRunning(client);
    for (let waited = 0; earlier.length > 0; waited += 100) {
      if (waited > PATIENCE)
        throw new MoveError(
          `${earlier.length} transactions that began before the move still run after two minutes, for example a backup. Try again when they have ended. Nothing was moved.`,
        );
      await pause(100);
      const now = new Set(await readRunning(client));
      earlier = earlier.filter((id) => now.has(id));
    }
  } finally {
    await client.end();
  }
}
