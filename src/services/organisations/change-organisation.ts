import type { Database } from "../../database/pool";
import type { OrganisationKind } from "../../entities/vocabulary";
import { announcePublication } from "../../repositories/authoring/publishing";
import { type OrganisationRow, updateOrganisation } from "../../repositories/workforce/organisations";
import type { NamedOrganisation } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { messages } from "./messages";
import { nameIn, OrganisationsOnRecord, refuseNationalBody } from "./shared/naming";

export interface ChangeOrganisation {
  readonly organisation: NamedOrganisation;
  /** Null: whatever it is. */
  readonly expectedVersion: number | null;
  readonly name?: string | null;
  readonly kind?: OrganisationKind | null;
  /** Null empties it; left out, it stays. So do the next two. */
  readonly odsCode?: string | null;
  readonly parent?: NamedOrganisation | null;
  readonly host?: NamedOrganisation | null;
  /** Takes a closing back. */
  readonly reopen?: boolean | null;
}

/**
 * Changes what is on record of an organisation; where nothing would differ, nothing happens. @returns its id.
 */
export async function changeOrganisation(
  { today }: Pick<UseCaseContext, "today">,
  db: Database,
  input: ChangeOrganisation,
): Promise<string> {
  const record = await OrganisationsOnRecord.read(db);
  const before = record.named(input.organisation, "organisation");
  if (before.movedTo !== null)
    refuse("WRONG_STATE", ["organisation"], messages.recordsMoved(before.code, before.movedTo));
  const { expectedVersion } = input;
  if (expectedVersion !== null && expectedVersion !== before.version)
    refuse(
      "CONFLICT",
      ["expectedVersion"],
      messages.organisationChanged(before.code, before.version, expectedVersion),
    );
  const after: OrganisationRow = {
    ...before,
    name: input.name == null ? before.name : nameIn(input.name),
    kind: input.kind ?? before.kind,
    odsCode: given(input.odsCode, before.odsCode, (code) => record.odsCode(before, code)),
    parentId: given(input.parent, before.parentId, (by) => record.above(before, by, "parent", today).id),
    hostId: given(input.host, before.hostId, (by) => record.above(before, by, "host", today).id),
    closedOn: input.reopen ? null : before.closedOn,
  };
  const changed = Object.keys(after).filter(
    (key) => after[key as keyof OrganisationRow] !== before[key as keyof OrganisationRow],
  );
  if (changed.length === 0) return before.id;
  refuseWhatIsSaidElsewhere(before, after);
  await updateOrganisation(db, after);
  await announcePublication(db);
  return before.id;
}

/** What stays where it is left out, and is emptied by null. */
const given = <Given, Kept>(
  value: Given | null | undefined,
  before: Kept | null,
  read: (value: Given) => Kept,
): Kept | null => (value === undefined ? before : value === null ? null : read(value));

function refuseWhatIsSaidElsewhere(before: OrganisationRow, after: OrganisationRow): void {
  const isNational = before.kind === "NATIONAL_BODY";
  if (before.kind !== after.kind && (isNational || after.kind === "NATIONAL_BODY")) refuseNationalBody();
  const field = before.name !== after.name ? "name" : before.kind !== after.kind ? "kind" : null;
  if (field === null) return;
  if (isNational) refuse("WRONG_STATE", [field], messages.nameOfNationalBody);
  if (before.isPublished) refuse("WRONG_STATE", [field], messages.isPublished(before.code));
}
