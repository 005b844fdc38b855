import type { Database } from "../../database/pool";
import { idOf } from "../../reference/publishing/identity";
import { announcePublication } from "../../repositories/authoring/publishing";
import { insertOrganisation, updateOrganisation } from "../../repositories/workforce/organisations";
import { isClosed } from "../shared/is-closed";
import { messages } from "./messages";
import { OrganisationsOnRecord } from "./shared/naming";

/**
 * Makes sure that the configured national body is on record as such, under its configured name.
 * @returns why it cannot be, for a person to read; null: it is.
 */
export async function enterNationalBody(
  db: Database,
  { code, name }: { readonly code: string; readonly name: string },
  today: string,
): Promise<string | null> {
  const record = await OrganisationsOnRecord.read(db);
  const before = record.byCode(code);
  if (before === null) {
    const row = { id: idOf("organisation", code), code, name, kind: "NATIONAL_BODY" as const };
    await insertOrganisation(db, { ...row, odsCode: null, parentId: null, hostId: null, closedOn: null });
    await announcePublication(db);
    return null;
  }
  if (before.kind !== "NATIONAL_BODY")
    return messages.nationalBodyOfOtherKind(code, before.name, before.kind);
  if (isClosed(before, today)) return messages.nationalBodyClosed(code, before.closedOn);
  if (before.name !== name) {
    await updateOrganisation(db, { ...before, name });
    await announcePublication(db);
  }
  return null;
}
