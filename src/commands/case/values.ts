import { z } from "zod";
import { toDay } from "../../eligibility";

/** A text that names something: never empty. */
export const name = z.string().min(1);

/** A civil date of the file, as the engine's whole days since 1970-01-01. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: "date", description: "A day of the calendar, YYYY-MM-DD." })
  .transform((date, context) => {
    try {
      return toDay(date);
    } catch {
      context.addIssue({ code: "invalid_format", format: "date", input: date });
      return z.NEVER;
    }
  });

/** An instant of the file, as the engine's milliseconds since 1970-01-01T00:00:00Z. */
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/)
  .meta({
    format: "date-time",
    description: "An instant with its offset from UTC, for example 2026-11-02T09:00:00Z.",
  })
  .transform((text, context) => {
    const at = Date.parse(text);
    // Date.parse takes 30 February for 2 March.
    if (Number.isFinite(at) && isDay(text.slice(0, 10))) return at;
    context.addIssue({ code: "invalid_format", format: "datetime", input: text });
    return z.NEVER;
  });

/** What may be left out, and is then null. */
export const orNull = <Value extends z.ZodType>(value: Value) => value.nullable().default(null);

/** A whole number from `least` on. */
export const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER) => z.int().min(least).max(most);

/** Whole calendar months: a hundred years at most. */
export const months = wholeNumber(1, 1200);

/** A position on an ordered scale of levels or bands. */
export const rank = wholeNumber(0);

/** The route of a case that names none. */
export const ROUTE = "route";
export const routeId = name
  .default(ROUTE)
  .describe("The route that the requirement belongs to; a case that asks of one route need not name it.");

export const CAPACITIES = [
  "WORKER",
  "PEER_SUPERVISOR",
  "LINE_MANAGER",
  "ASSESSOR",
  "LIVED_EXPERIENCE_LEAD",
  "HR",
  "PROVIDER",
  "STEWARD",
  "AUDITOR",
] as const;
export const SUBJECTS = ["SUPPORTS_MOVE", "APPRAISAL", "EXPERIENCE", "COMPETENCE", "HR_STANDING"] as const;

function isDay(date: string): boolean {
  try {
    return toDay(date) !== null;
  } catch {
    return false;
  }
}
