import { type Desk, refuse } from "../context";
import { plausible } from "../validation";

/** @throws Refused if a file says that it was extracted after today, or on a day that nobody means. */
export function requireExtracted(desk: Pick<Desk, "today">, day: string): void {
  if (day > desk.today)
    refuse(
      "DATE_IN_FUTURE",
      ["extractedOn"],
      `${day} has not come yet: today is ${desk.today}. An extract is of today or an earlier day.`,
    );
  plausible(desk, day, "extractedOn");
}
