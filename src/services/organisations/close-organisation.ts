import type { Database } from "../../database/pool";
import { announcePublication } from "../../repositories/authoring/publishing";
import { updateOrganisation } from "../../repositories/workforce/organisations";
import type { NamedOrganisation } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { isClosed } from "../shared/is-closed";
import { requirePlausible } from "../shared/validation";
import { messages } from "./messages";
import { OrganisationsOnRecord, refuseNationalBody } from "./shared/naming";

export interface CloseOrganisation {
  readonly organisation: NamedOrganisation;
  /** The first day on which nobody signs in for it; today where it is left out. */
  readonly closedOn?: string | null;
}

/**
 * Closes an organisation from a day on: nobody signs in for it or acts for it, so nothing new is recorded;
 * its records stay.
 * @returns its id.
 */
export async function closeOrganisation(
  context: Pick<UseCaseContext, "today">,
  db: Database,
  input: CloseOrganisation,
): Promise<string> {
  const { today } = context;
  const record = await OrganisationsOnRecord.read(db);
  const before = record.named(input.organisation, "organisation");
  if (before.kind === "NATIONAL_BODY") refuseNationalBody("organisation");
  if (before.movedTo !== null)
    refuse("WRONG_STATE", ["organisation"], messages.recordsMoved(before.code, before.movedTo));
  const closedOn = input.closedOn ?? today;
  if (before.closedOn === closedOn) return before.id;
  if (isClosed(before, today))
    refuse("WRONG_STATE", ["organisation"], messages.closedAlready(before.code, before.closedOn));
  requirePlausible(context, closedOn, "closedOn");
  if (closedOn < today) refuse("DATES_OUT_OF_ORDER", ["closedOn"], messages.closingInPast(closedOn, today));
  const dependent = record.all.filter(
    (each) => [each.parentId, each.hostId].includes(before.id) && !isClosed(each, closedOn),
  );
  if (dependent.length > 0)
    refuse(
      "REFERRED_TO",
      ["organisation"],
      messages.hasDependents(
        before.code,
        dependent.map(({ code }) => code),
        closedOn,
      ),
    );
  await updateOrganisation(db, { ...before, closedOn });
  await announcePublication(db);
  return before.id;
}
