import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTimeISO, GraphQLJSONObject } from "graphql-scalars";

const WRONG = (value: unknown) =>
  new GraphQLError(
    `${JSON.stringify(value)} is not a day. Write a Date as YYYY-MM-DD, for example 2026-03-01.`,
  );

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

function civilDate(value: unknown): string {
  if (typeof value !== "string" || !WRITTEN.test(value)) throw WRONG(value);
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  if (year < 1 || day < 1 || day > daysIn(year, month)) throw WRONG(value);
  return value;
}

/**
 * A day as it is shown. It comes from a column of days, so it is one of the calendar. The database can store
 * days before the year 1 and after 9999, which cannot be written: they are shown as the first and the last day
 * that can, so that one strange fact does not fail an answer.
 */
function toldDate(value: unknown): string {
  if (typeof value !== "string") throw WRONG(value);
  if (WRITTEN.test(value)) return value;
  if (/ BC$|^-infinity$/.test(value)) return "0001-01-01";
  if (/^\d{5,7}-\d{2}-\d{2}$|^infinity$/.test(value)) return "9999-12-31";
  throw WRONG(value);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** A civil date of the calendar, in Europe/London; no time and no zone. */
export const CivilDate = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A day of the civil calendar (Europe/London), YYYY-MM-DD, for example 2026-03-01.",
  serialize: toldDate,
  parseValue: civilDate,
  parseLiteral: (node) => civilDate(node.kind === Kind.STRING ? node.value : undefined),
});

const { parseValue: instant, ...ISO } = GraphQLDateTimeISO.toConfig();

/** @throws a GraphQL error that shows how to write an instant. */
function toInstant(value: unknown): Date {
  try {
    if (typeof value === "string") return instant(value);
  } catch {
    // The error is thrown below.
  }
  throw new GraphQLError(
    `${JSON.stringify(value)} is not an instant. Write a DateTime with its day, time and zone, for example 2026-03-01T09:30:00Z.`,
  );
}

/** An instant, in UTC. */
export const DateTime = new GraphQLScalarType({
  ...ISO,
  parseValue: toInstant,
  parseLiteral: (node) => toInstant(node.kind === Kind.STRING ? node.value : undefined),
  name: "DateTime",
  description: "An instant, for example 2026-03-01T09:30:00.000Z.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
});

/** A document whose format docs/export.md describes. */
export const JsonDocument = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  name: "JSON",
  description: "Any JSON object.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc8259",
});
