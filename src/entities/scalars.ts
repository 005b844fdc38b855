import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTimeISO, GraphQLJSONObject } from "graphql-scalars";

const WRONG = (value: unknown) =>
  new GraphQLError(
    `${JSON.stringify(value)} is not a day: a Date is written YYYY-MM-DD, for example 2026-03-01.`,
  );

function civilDate(value: unknown): string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw WRONG(value);
  const parsed = new Date(`${value}T00:00:00Z`);
  // 31 February parses into March; a day that does not come back the same does not exist.
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) throw WRONG(value);
  return value;
}

/** A civil date of the calendar, in Europe/London; no time and no zone. */
export const CivilDate = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A day of the civil calendar (Europe/London), YYYY-MM-DD, for example 2026-03-01.",
  serialize: civilDate,
  parseValue: civilDate,
  parseLiteral: (node) => civilDate(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant, in UTC. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: "DateTime",
  description: "An instant, for example 2026-03-01T09:30:00.000Z.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
});

/** A document of its own, whose shape docs/export.md describes. */
export const JsonDocument = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  name: "JSON",
  description: "A JSON object, as it is.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc8259",
});
