import { type AccountKey, accountKeyOf, isWhole, partOf, plainName } from "./attributes";
import type { Comparison, Filter, FilterValue } from "./filter";
import { refuseScim } from "./scim-error";

/** What users can be searched by: our attributes, and what we write ourselves. */
export type SearchKey = AccountKey | "id" | "created" | "lastModified";

/** A filter over our attributes, with values of their types. */
export type Condition =
  | { readonly kind: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
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

/**
 * The condition that a filter of users is. A filter by an attribute that we do not keep is refused: an empty
 * answer would let a directory create the same user again.
 * @throws ScimError 400 invalidFilter.
 */
export function conditionOf(filter: Filter, whole: string | null = null): Condition {
  switch (filter.kind) {
    case "and":
    case "or":
      return { kind: filter.kind, of: filter.of.map((each) => conditionOf(each, whole)) };
    case "not":
      return { kind: "not", of: conditionOf(filter.of, whole) };
    case "having": {
      const name = plainName(filter.attribute);
      return whole === null && isWhole(name) ? conditionOf(filter.filter, name) : refuseUnknown();
    }
    case "present":
      return { kind: "present", key: keyOf(filter.attribute, whole) };
    case "compare":
      return comparisonOf(keyOf(filter.attribute, whole), filter.comparison, filter.value);
  }
}

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
