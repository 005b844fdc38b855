import type { Database } from "../../../database/pool";
import { toGlobalId } from "../../../entities/global-id";
import { faultOfCode, faultOfName, faultOfOdsCode } from "../../../entities/workforce/organisation-words";
import {
  allOrganisations,
  lockOrganisations,
  type OrganisationRow,
} from "../../../repositories/organisations";
import { entryIn, idIn } from "../../shared/check";
import { refuse } from "../../shared/desk";
import { isClosed } from "../../shared/is-closed";

/** Which organisation, by one of the three. */
export interface OrganisationNamed {
  readonly id?: string | null;
  readonly code?: string | null;
  readonly odsCode?: string | null;
}

/** Everything on record of organisations, under a lock: what is checked against it still holds when it is written. */
export class OrganisationsOnRecord {
  private constructor(readonly all: readonly OrganisationRow[]) {}

  static async read(db: Database): Promise<OrganisationsOnRecord> {
    await lockOrganisations(db);
    return new OrganisationsOnRecord(await allOrganisations(db));
  }

  byCode(code: string): OrganisationRow | null {
    return this.all.find((each) => each.code === code) ?? null;
  }

  /** @throws Refused where there is none. */
  named({ id, code, odsCode }: OrganisationNamed, field: string): OrganisationRow {
    if (code != null) return entryIn(this.all, code.trim(), field, "organisation");
    if (odsCode != null)
      return (
        this.all.find((each) => each.odsCode === odsCode.trim()) ??
        refuse(
          "UNKNOWN_CODE",
          [field],
          `No organisation on record has the ODS code "${odsCode}". The query organisations lists those that there are.`,
        )
      );
    const sought = idIn("Organisation", id ?? "", field);
    return (
      this.all.find((each) => each.id === sought) ??
      refuse("NOT_FOUND", [field], `There is no organisation ${toGlobalId("Organisation", sought)}.`)
    );
  }

  /**
   * The organisation that another is part of, or is hosted by.
   * @param of the other; null where it is new.
   * @throws Refused where there is none, it is closed, or each would be above the other.
   */
  above(
    of: OrganisationRow | null,
    by: OrganisationNamed,
    field: "parent" | "host",
    today: string,
  ): OrganisationRow {
    const found = this.named(by, field);
    if (isClosed(found, today))
      refuse("WRONG_STATE", [field], `${found.code} was closed on ${found.closedOn}. Name one that is open.`);
    if (of !== null && this.chainFrom(found, field).includes(of.id))
      refuse(
        "REFERRED_TO",
        [field],
        found.id === of.id
          ? `${of.code} cannot be its own ${field}.`
          : `${found.code} has ${of.code} above it already, so it cannot be the ${field} of ${of.code}.`,
      );
    return found;
  }

  private chainFrom(start: OrganisationRow, field: "parent" | "host"): string[] {
    const chain: string[] = [];
    let at: OrganisationRow | undefined = start;
    while (at !== undefined && !chain.includes(at.id)) {
      chain.push(at.id);
      const next: string | null = field === "parent" ? at.parentId : at.hostId;
      at = this.all.find(({ id }) => id === next);
    }
    return chain;
  }

  /** @param of whose it is to be; null of a new one. @throws Refused where it is none, or another's. */
  odsCode(of: OrganisationRow | null, text: string): string {
    const code = text.trim();
    const fault = faultOfOdsCode(code);
    if (fault !== null) refuse("UNREADABLE", ["odsCode"], fault);
    const other = this.all.find((each) => each.odsCode === code && each.id !== of?.id);
    if (other)
      refuse("ALREADY_RECORDED", ["odsCode"], `${code} is the ODS code of ${other.code}, ${other.name}.`);
    return code;
  }
}

/** @throws Refused where it is none. */
export function codeIn(text: string): string {
  const code = text.trim();
  const fault = faultOfCode(code);
  return fault === null ? code : refuse("UNREADABLE", ["code"], fault);
}

/** @throws Refused where it is none. */
export function nameIn(text: string): string {
  const name = text.trim();
  const fault = faultOfName(name);
  return fault === null ? name : refuse("TEXT_LENGTH", ["name"], fault);
}

/** @throws Refused: who the national body is is the configuration's to say. */
export const refuseNationalBody = (): never =>
  refuse(
    "CAPACITY",
    ["kind"],
    "Who the national body is is a setting of the service, since its stewards write for everybody: set NATIONAL_BODY and NATIONAL_BODY_NAME, and start the service again.",
  );
