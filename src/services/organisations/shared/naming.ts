import type { Database } from "../../../database/pool";
import { faultOfCode, faultOfName, faultOfOdsCode } from "../../../entities/workforce/organisation-words";
import {
  allOrganisations,
  lockOrganisations,
  type OrganisationRow,
} from "../../../repositories/workforce/organisations";
import type { NamedOrganisation } from "../../shared/by";
import { requireOrganisationAmong } from "../../shared/codes";
import { refuse } from "../../shared/context";
import { isClosed } from "../../shared/is-closed";
import { messages } from "../messages";

/**
 * Everything on record of organisations, under a lock: what is checked against it still holds when it is
 * written.
 */
export class OrganisationsOnRecord {
  private constructor(readonly all: readonly OrganisationRow[]) {}

  static async read(db: Database): Promise<OrganisationsOnRecord> {
    await lockOrganisations(db);
    return new OrganisationsOnRecord(await allOrganisations(db));
  }

  byCode(code: string): OrganisationRow | null {
    return this.all.find((each) => each.code === code) ?? null;
  }

  /** @throws Refused if there is none. */
  named(by: NamedOrganisation, field: string): OrganisationRow {
    return requireOrganisationAmong(new Map(this.all.map((each) => [each.id, each])), by, [field]);
  }

  /**
   * The organisation that another is part of, or is hosted by.
   * @param of the other; null if it is new.
   * @throws Refused if there is none, it is closed, or each would be above the other.
   */
  above(
    of: OrganisationRow | null,
    by: NamedOrganisation,
    field: "parent" | "host",
    today: string,
  ): OrganisationRow {
    const found = this.named(by, field);
    if (isClosed(found, today))
      refuse("WRONG_STATE", [field], messages.relatedIsClosed(found.code, found.closedOn));
    if (of !== null && this.chainFrom(found, field).includes(of.id))
      refuse(
        "REFERRED_TO",
        [field],
        found.id === of.id
          ? messages.relatedToItself(of.code, field)
          : messages.relatedInCircle(of.code, found.code, field),
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

  /** @param of whose it is to be; null of a new one. @throws Refused if it is none, or another's. */
  odsCode(of: OrganisationRow | null, text: string): string {
    const code = text.trim();
    const fault = faultOfOdsCode(code);
    if (fault !== null) refuse("UNREADABLE", ["odsCode"], fault);
    const other = this.all.find((each) => each.odsCode === code && each.id !== of?.id);
    if (other) refuse("ALREADY_RECORDED", ["odsCode"], messages.odsCodeTaken(code, other.code, other.name));
    return code;
  }
}

/** @throws Refused if it is none. */
export function codeIn(text: string): string {
  const code = text.trim();
  const fault = faultOfCode(code);
  return fault === null ? code : refuse(code === "" ? "MISSING" : "UNREADABLE", ["code"], fault);
}

/** @throws Refused if it is none. */
export function nameIn(text: string): string {
  const name = text.trim();
  const fault = faultOfName(name);
  return fault === null ? name : refuse(name === "" ? "MISSING" : "TEXT_LENGTH", ["name"], fault);
}

/** @throws Refused: who the national body is is the configuration's to say. */
export const refuseNationalBody = (field = "kind"): never =>
  refuse("CAPACITY", [field], messages.nationalBodyIsSetting);
