import { MoveError } from "../../database/moving/mover";
import { readTrailEnd } from "../../repositories/moving/trail";
import type { OrganisationRow } from "../../repositories/workforce/organisations";
import { openForWriting } from "./fence";
import { withBoth } from "./session";

/**
 * Lets an organisation be written here again after a move that was interrupted.
 * @throws MoveError if it was not being moved, or if the other database has it.
 */
export async function cancelMove(
  { id, code, movedTo }: OrganisationRow,
  sourceUrl: string,
  targetUrl: string,
): Promise<void> {
  if (movedTo === null) throw new MoveError(`${code} is not being moved. Nothing was changed.`);
  const there = await withBoth(sourceUrl, targetUrl, ({ target }) => readTrailEnd(target, id));
  if (there !== null)
    throw new MoveError(
      `${code} has moved: its records are in the other database, and may have been changed there. Nothing was changed.`,
    );
  await openForWriting(sourceUrl, id);
}
