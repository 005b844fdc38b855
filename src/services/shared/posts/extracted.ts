import { refuse, type UseCaseContext } from "../context";
import { requirePlausible } from "../validation";

/** @throws Refused if a file says that it was extracted after today, or on a day that nobody means. */
export function requireExtracted(context: Pick<UseCaseContext, "today">, day: string): void {
  if (day > context.today)
    refuse(
      "DATE_IN_FUTURE",
      ["extractedOn"],
      `${day} has not come yet: today is ${context.today}. An extract is of today or an earlier day.`,
    );
  requirePlausible(context, day, "extractedOn");
}
