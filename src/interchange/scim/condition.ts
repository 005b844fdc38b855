import { type AccountKey, accountKeyOf, isWhole, partOf, plainGroupName, plainName } from "./attributes";
import { compareTexts } from "./compare-texts";
import type { Comparison, Filter, FilterValue } from "./filter";
import { refuseScim } from "./scim-error";

/** What users can be searched by: our attributes, and what we write ourselves. */
export type SearchKey = AccountKey | "id" | "created" | "lastModified";

/** A filter over our attributes, with values of their types. */
export type Condition =
  | { readonly kind: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "present"; readonly key: SearchKey }
  | {
      readonly kind: "compare";
      readonly key: SearchKey;
      readonly comparison: Comparison;
      readonly value: string | boolean | Date;
    };

const OWN: Readonly<Record<string, SearchKey>> = {
  id: "id",
  "meta.created": "created",
  "meta.lastmodified": "lastModified",
};

/** Whether users have an attribute by which they can be searched. @param name by `plainName`. */
export const isUserAttribute = (name: string): boolean =>
  accountKeyOf(name) !== undefined || Object.hasOwn(OWN, name) || isWhole(name);

/** Which attributes a filter of users may have. */
interface Searched {
  /** The attribute whose parts are searched; null: none. */
  readonly whole: string | null;
  /** Whether groups are searched by the same filter: their attributes have no value in users. */
  readonly amongGroups: boolean;
}

/**
 * The condition that a filter of users is. A filter by an attribute that we do not keep is refused: an empty
 * answer would let a directory create the same user again.
 * @param amongGroups whether groups are searched by the same filter.
 * @throws ScimError 400 invalidFilter.
 */
export const conditionOf = (filter: Filter, amongGroups = false): Condition =>
  conditionIn(filter, { whole: null, amongGroups });

function conditionIn(filter: Filter, searched: Searched): Condition {
  const { whole, amongGroups } = searched;
  switch (filter.kind) {
    case "and":
    case "or":
      return { kind: filter.kind, of: filter.of.map((each) => conditionIn(each, searched)) };
    case "not":
      return { kind: "not", of: conditionIn(filter.of, searched) };
    case "having": {
      const name = plainName(filter.attribute);
      if (whole === null && amongGroups && isGroupsOwn(name)) return { kind: "constant", value: false };
      return whole === null && isWhole(name)
        ? conditionIn(filter.filter, { whole: name, amongGroups })
        : refuseUnknown();
    }
    case "present":
      return (
        constantOf(filter.attribute, searched, (text) => text !== null) ?? {
          kind: "present",
          key: keyOf(filter.attribute, whole),
        }
      );
    case "compare": {
      const { attribute, comparison, value } = filter;
      const folded = typeof value === "string" ? value.toLowerCase() : value;
      return (
        constantOf(attribute, searched, (text) => compareTexts(text, comparison, folded)) ??
        comparisonOf(keyOf(attribute, whole), comparison, value)
      );
    }
  }
}

/** What is the same for all users: that they are users, and that they have nothing of groups. */
function constantOf(
  attribute: string,
  { whole, amongGroups }: Searched,
  holds: (text: string | null) => boolean,
): Condition | null {
  if (whole !== null) return null;
  if (plainName(attribute) === "meta.resourcetype") return { kind: "constant", value: holds("user") };
  return amongGroups && isGroupsOwn(attribute) ? { kind: "constant", value: holds(null) } : null;
}

const isGroupsOwn = (attribute: string): boolean =>
  ["members", "members.value"].includes(plainGroupName(attribute));

function keyOf(attribute: string, whole: string | null): SearchKey {
  const name = whole === null ? plainName(attribute) : partOf(whole, attribute);
  return accountKeyOf(name) ?? (Object.hasOwn(OWN, name) ? OWN[name] : undefined) ?? refuseUnknown();
}

const refuseUnknown = (): never =>
  refuseScim(
    "invalidFilter",
    "Users cannot be filtered by this attribute. docs/scim.md lists the attributes that are kept.",
  );

function comparisonOf(key: SearchKey, comparison: Comparison, value: FilterValue): Condition {
  if (value === null) return withoutValue(key, comparison);
  return { kind: "compare", key, comparison, value: typedValue(key, comparison, value) };
}

/** RFC 7643, section 2.5: null is the same as no value. */
function withoutValue(key: SearchKey, comparison: Comparison): Condition {
  if (comparison === "ne") return { kind: "present", key };
  if (comparison === "eq") return { kind: "not", of: { kind: "present", key } };
  return refuseScim("invalidFilter", "With null, only eq and ne can be used.");
}

const LIKE: readonly Comparison[] = ["co", "sw", "ew"];

function typedValue(
  key: SearchKey,
  comparison: Comparison,
  value: string | number | boolean,
): string | boolean | Date {
  if (key === "active") {
    const word = String(value).toLowerCase();
    if (!["eq", "ne"].includes(comparison) || !["true", "false"].includes(word))
      return refuseScim("invalidFilter", "The attribute active is compared by eq or ne, with true or false.");
    return word === "true";
  }
  if (key !== "created" && key !== "lastModified") return String(value);
  const instant = new Date(String(value));
  if (LIKE.includes(comparison) || Number.isNaN(instant.getTime()))
    return refuseScim(
      "invalidFilter",
      "An instant is compared by eq, ne, gt, ge, lt or le, with an instant.",
    );
  return instant;
}
