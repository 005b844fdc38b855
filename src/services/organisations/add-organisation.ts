import type { Database } from "../../database/pool";
import type { OrganisationKind } from "../../entities/vocabulary";
import { idOf } from "../../reference/publishing/identity";
import { announcePublication } from "../../repositories/authoring/publishing";
import { insertOrganisation, type OrganisationRow } from "../../repositories/workforce/organisations";
import type { NamedOrganisation } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { messages } from "./messages";
import { codeIn, nameIn, OrganisationsOnRecord, refuseNationalBody } from "./shared/naming";

export interface AddOrganisation {
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly odsCode?: string | null;
  readonly parent?: NamedOrganisation | null;
  readonly host?: NamedOrganisation | null;
}

/**
 * Enters an organisation: from then on people sign in for it. One that is on record with the same particulars
 * stays as it is, so a call may be repeated.
 * @returns its id.
 */
export async function addOrganisation(
  { today }: Pick<UseCaseContext, "today">,
  db: Database,
  input: AddOrganisation,
): Promise<string> {
  const code = codeIn(input.code);
  const name = nameIn(input.name);
  const { kind } = input;
  if (kind === "NATIONAL_BODY") refuseNationalBody();
  const record = await OrganisationsOnRecord.read(db);
  const before = record.byCode(code);
  const parentId = input.parent ? record.above(before, input.parent, "parent", today).id : null;
  const hostId = input.host ? record.above(before, input.host, "host", today).id : null;
  const odsCode = input.odsCode == null ? null : record.odsCode(before, input.odsCode);
  const wanted = { code, name, kind, odsCode, parentId, hostId };
  if (before) return isThatAlready(before, wanted) ? before.id : refuseTaken(before);
  const id = idOf("organisation", code);
  await insertOrganisation(db, { id, ...wanted, closedOn: null });
  await announcePublication(db);
  return id;
}

const isThatAlready = (before: OrganisationRow, wanted: Partial<OrganisationRow>): boolean =>
  before.closedOn === null &&
  Object.entries(wanted).every(([key, value]) => before[key as keyof OrganisationRow] === value);

const refuseTaken = ({ code, name, kind, closedOn }: OrganisationRow): never =>
  refuse("ALREADY_RECORDED", ["code"], messages.codeTaken(code, name, kind, closedOn));
