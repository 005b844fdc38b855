import type { Database } from "../../database/pool";
import { Conditions } from "../shared/conditions";
import { ACCOUNT, type AccountRow, type StatedAccount } from "./accounts";

export type SearchKey = keyof StatedAccount | "id" | "created" | "lastModified";

/** Which accounts a list has. */
export type AccountCondition =
  | { readonly kind: "and" | "or"; readonly of: readonly AccountCondition[] }
  | { readonly kind: "not"; readonly of: AccountCondition }
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "present"; readonly key: SearchKey }
  | {
      readonly kind: "compare";
      readonly key: SearchKey;
      readonly comparison: keyof typeof COMPARISONS;
      readonly value: string | boolean | Date;
    };

/** SQL of each key as a value that can be compared: texts without regard to case, unless they are ids. */
const COLUMNS: Readonly<Record<SearchKey, string>> = {
  userName: "lower(user_name)",
  externalId: "external_id",
  displayName: "lower(display_name)",
  formattedName: "lower(formatted_name)",
  givenName: "lower(given_name)",
  familyName: "lower(family_name)",
  userType: "lower(user_type)",
  employeeNumber: "lower(employee_number)",
  department: "lower(department)",
  active: "active",
  id: "id::text",
  created: "created_at",
  lastModified: "changed_at",
};

/** SQL of each comparison of a column with a value. */
const COMPARISONS = {
  eq: (column: string, value: string) => `${column} = ${value}`,
  ne: (column: string, value: string) => `${column} IS DISTINCT FROM ${value}`,
  co: (column: string, value: string) => `strpos(${column}, ${value}) > 0`,
  sw: (column: string, value: string) => `starts_with(${column}, ${value})`,
  ew: (column: string, value: string) => `right(${column}, length(${value})) = ${value}`,
  gt: (column: string, value: string) => `${column} > ${value}`,
  ge: (column: string, value: string) => `${column} >= ${value}`,
  lt: (column: string, value: string) => `${column} < ${value}`,
  le: (column: string, value: string) => `${column} <= ${value}`,
};

/** A part of a statement with its shape, from which the statement is named. */
interface Part {
  readonly shape: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

function partOf(condition: AccountCondition): Part {
  switch (condition.kind) {
    case "and":
    case "or": {
      const parts = condition.of.map(partOf);
      return {
        shape: `${condition.kind}(${parts.map(({ shape }) => shape).join(",")})`,
        text: `(${parts.map(({ text }) => text).join(` ${condition.kind.toUpperCase()} `)})`,
        values: parts.flatMap(({ values }) => values),
      };
    }
    case "not": {
      const { shape, text, values } = partOf(condition.of);
      return { shape: `not(${shape})`, text: `NOT ${text}`, values };
    }
    case "constant":
      return { shape: `is-${condition.value}`, text: String(condition.value), values: [] };
    case "present": {
      const column = COLUMNS[condition.key];
      return { shape: `${condition.key}-pr`, text: `(${column} IS NOT NULL)`, values: [] };
    }
    case "compare":
      return comparisonOf(condition);
  }
}

/** Without a value, a comparison is false, so that its opposite is true. */
function comparisonOf(condition: Extract<AccountCondition, { kind: "compare" }>): Part {
  const { key, comparison, value } = condition;
  const column = COLUMNS[key];
  const isFolded = column.startsWith("lower(");
  const placeholder =
    typeof value === "boolean"
      ? "?::boolean"
      : value instanceof Date
        ? "?::timestamptz"
        : isFolded
          ? "lower(?::text)"
          : "?::text";
  const text = COMPARISONS[comparison](column, placeholder);
  return {
    shape: `${key}-${comparison}`,
    text: `coalesce(${text}, false)`,
    values: text
      .split("?")
      .slice(1)
      .map(() => value),
  };
}

function filtered(organisationId: string, condition: AccountCondition | null): Conditions {
  const conditions = new Conditions();
  conditions.and("of", "organisation_id = ? AND removed_at IS NULL", organisationId);
  if (condition) {
    const { shape, text, values } = partOf(condition);
    conditions.and(shape, text, ...values);
  }
  return conditions;
}

export interface AccountPage {
  readonly condition: AccountCondition | null;
  readonly sort: "userName" | "displayName" | null;
  readonly descending: boolean;
  readonly size: number;
  /** How many come before it. */
  readonly after: number;
}

/** A page of accounts; in the order in which they were made, unless another one is asked for. */
export async function pageOfAccounts(
  db: Database,
  organisationId: string,
  { condition, sort, descending, size, after }: AccountPage,
): Promise<AccountRow[]> {
  const conditions = filtered(organisationId, condition);
  const order = `${sort === null ? "created_at" : COLUMNS[sort]} ${descending ? "DESC" : "ASC"}, id`;
  const most = conditions.bind(size);
  const before = conditions.bind(after);
  return db.query(
    {
      name: conditions.name("accounts", sort ?? "created", descending ? "desc" : "asc"),
      byValues: true,
      text: `SELECT ${ACCOUNT} FROM provisioned_account WHERE ${conditions.text}
        ORDER BY ${order} LIMIT ${most} OFFSET ${before}`,
    },
    conditions.values,
  );
}

export async function countAccounts(
  db: Database,
  organisationId: string,
  condition: AccountCondition | null,
): Promise<number> {
  const conditions = filtered(organisationId, condition);
  const [row] = await db.query<{ count: number }>(
    {
      name: conditions.name("count-accounts"),
      byValues: true,
      text: `SELECT count(*)::int AS count FROM provisioned_account WHERE ${conditions.text}`,
    },
    conditions.values,
  );
  return row?.count ?? 0;
}
