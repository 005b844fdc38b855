import { refuse, type UseCaseContext } from "../context";
import { sharedMessages } from "../messages";
import { requirePlausible } from "../validation";

/** @throws Refused if a file says that it was extracted after today, or on a day that nobody means. */
export function requireExtractDay(context: Pick<UseCaseContext, "today">, day: string): void {
  if (day > context.today)
    refuse("DATE_IN_FUTURE", ["extractedOn"], sharedMessages.extractInFuture(day, context.today));
  requirePlausible(context, day, "extractedOn");
}
