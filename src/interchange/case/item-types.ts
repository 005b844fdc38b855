import { idOf } from "../../reference/publishing/identity";
import type { Addresses } from "./addresses";
import type { CFItem, CFItemType, Link } from "./forms";

/** The instant of this list: it has not changed since. */
const CHANGED = "2026-11-29T00:00:00.000Z";

const TYPES = {
  DOMAIN: ["1", "Domain", "A part of a framework that holds competences."],
  COMPETENCE: ["1.1", "Competence", "Something that a person, or their organisation, knows or does."],
  STATEMENT: ["1.1.1", "Statement", "An observable part of a competence."],
  SECTION: ["2", "Section", "A part of a curriculum that holds units."],
  UNIT: ["2.1", "Unit", "A unit of teaching."],
  OUTCOME: ["2.1.1", "Learning outcome", "What a learner can do after a unit."],
} as const;

export type TypeCode = keyof typeof TYPES;

const identifierOf = (code: TypeCode): string => idOf("case-item-type", code);

/** The types of items with these codes. */
export function itemTypes(addresses: Addresses, codes = Object.keys(TYPES) as TypeCode[]): CFItemType[] {
  return codes.map((code) => {
    const [hierarchyCode, title, description] = TYPES[code];
    const identifier = identifierOf(code);
    const uri = addresses.of("CFItemTypes", identifier);
    return {
      identifier,
      uri,
      title,
      description,
      hierarchyCode,
      typeCode: code,
      lastChangeDateTime: CHANGED,
    };
  });
}

/** What an item shows of its type. */
export function typeOfItem(
  addresses: Addresses,
  code: TypeCode,
): Pick<CFItem, "CFItemType" | "CFItemTypeURI"> {
  const [, title] = TYPES[code];
  const link: Link = addresses.link("CFItemTypes", { id: identifierOf(code), title });
  return { CFItemType: title, CFItemTypeURI: link };
}
