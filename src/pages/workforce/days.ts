import { button, EMPTY_FORM, Fields, hidden } from "../frame/fields";
import { type Html, html } from "../frame/html";
import { Sent } from "../frame/sent";
import type { Visit } from "../frame/visit";
import type { Messages } from "../messages";
import { type AreaPage, PATHS } from "./navigation";

/** How far ahead somebody can look. These are days for which a publishable count can also be asked. */
const DAYS = [30, 90, 180] as const;

/** How many days ahead an address looks; 90 if it says nothing that is offered. */
export const daysOf = ({ query }: Visit): number => DAYS.find((days) => String(days) === query.days) ?? 90;

export const chooseDays = (page: AreaPage, purpose: string, days: number, t: Messages): Html =>
  html`<form action="${PATHS[page]}" method="get">
${hidden("purpose", purpose)}
${new Fields({ ...EMPTY_FORM, sent: new Sent({ days: String(days) }) }, t).radios({
  name: "days",
  label: t.workforce.days.label,
  choices: DAYS.map((each) => ({ value: String(each), label: t.workforce.days.choice(each) })),
})}
${button(t.workforce.show, "secondary")}</form>
`;
