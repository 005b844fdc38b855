import type { Choice, Fields, Problem } from "../../frame/fields";
import type { Html } from "../../frame/html";
import type { Sent } from "../../frame/sent";
import type { Messages } from "../../messages";

/**
 * How a value of a draft is filled in: "text" is short, such as a code, "line" is a title, "words" are a text of several
 * lines, "lines" are several texts.
 */
export type Form =
  | "text"
  | "line"
  | "words"
  | "number"
  | "decimal"
  | "lines"
  | "yesNo"
  | "choice"
  | "some"
  | "day";

/** A value of a draft, as a form asks for it. */
export interface ValueField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly form: Form;
  /** For "choice" and "some". */
  readonly choices?: readonly Choice[];
  readonly isRequired?: boolean;
}

/** The field of one value. What is in the draft can be chosen again, also where it is none of the choices. */
export function valueField(
  fields: Fields,
  { form, ...given }: ValueField,
  value: unknown,
  t: Messages,
): Html {
  const { choices = yesOrNo(t), isRequired, ...named } = given;
  const label = isRequired === false ? t.form.optional(given.label) : given.label;
  const field = { ...named, label };
  const text = textOf(value);
  switch (form) {
    case "number":
    case "decimal":
      return fields.text({ ...field, value: text, width: 5 });
    case "text":
      return fields.text({ ...field, value: text, width: 20 });
    case "line":
      return fields.text({ ...field, value: text });
    case "words":
    case "lines":
      return fields.longText({ ...field, value: text, rows: 3 });
    case "day":
      return fields.day({ ...field, value: text });
    case "some": {
      const values = Array.isArray(value) ? value.map(String) : [];
      return fields.checkboxes({ ...field, values, choices: withKnown(choices, values) });
    }
    case "yesNo":
    case "choice":
      return fields.select({
        ...field,
        value: text,
        none: isRequired === true ? t.form.choose : t.drafting.unset,
        choices: withKnown(choices, text === "" ? [] : [text]),
      });
  }
}

const yesOrNo = (t: Messages): readonly Choice[] =>
  Object.entries(t.drafting.yesNo).map(([value, label]) => ({ value, label }));

const withKnown = (choices: readonly Choice[], values: readonly string[]): readonly Choice[] => [
  ...choices,
  ...values
    .filter((value) => choices.every((choice) => choice.value !== value))
    .map((value) => ({ value, label: plainly(value) })),
];

/** A value that names something by several codes, as people read it. */
export const plainly = (value: string): string => value.split("|").filter(Boolean).join(" ");

function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.join("\n");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What was filled in, by the names of the fields, and what was wrong with it. Nothing filled in is null. */
export function readValues(
  sent: Sent,
  asked: readonly ValueField[],
  t: Messages,
): { readonly values: Readonly<Record<string, unknown>>; readonly problems: readonly Problem[] } {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const { name, label, form, isRequired } of asked) {
    const value = readValue(sent, name, form);
    values[name] = value;
    if (value === null && isRequired === true) problems.push({ field: name, message: t.form.missing(label) });
    if (value === undefined) problems.push({ field: name, message: wrong(form, label, t) });
  }
  return { values, problems };
}

function wrong(form: Form, label: string, t: Messages): string {
  if (form === "day") return t.form.noDay(label);
  return form === "decimal" ? t.drafting.noDecimal(label) : t.drafting.noNumber(label);
}

/** @returns null if nothing was filled in; undefined if it is no value of the form. */
function readValue(sent: Sent, name: string, form: Form): unknown {
  if (form === "some") return sent.list(name).length > 0 ? sent.list(name) : null;
  if (form === "day") return (sent.day(name) ?? undefined) === "" ? null : (sent.day(name) ?? undefined);
  const text = sent.text(name);
  if (text === "") return null;
  if (form === "yesNo") return text === "yes";
  if (form === "lines") return linesOf(text);
  if (form === "number") return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
  if (form === "decimal") return /^\d{1,7}([.]\d{1,2})?$/.test(text) ? Number(text) : undefined;
  return text;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
