import { type Fields, hidden, type Problem } from "../../../frame/fields";
import { type Html, html } from "../../../frame/html";
import type { Sent } from "../../../frame/sent";
import type { Messages } from "../../../messages";
import { readValues, valueField } from "../value-field";
import { type FormOf, filledIn, type PartKind, shownFields, type Values, valueIn } from "./part-kind";

/** The fields of a part, as it is in the draft. */
export const partFields = (fields: Fields, kind: PartKind, part: Values, form: FormOf, t: Messages): Html =>
  html`${shownFields(kind, form, t).map((shown) => valueField(fields, shown.field, valueIn(part, shown), t))}`;

export const fieldNames = (kind: PartKind): readonly string[] => kind.fields.map(({ name }) => name);

/** A part as its form was filled in, and what was wrong with it. */
export function readPart(
  sent: Sent,
  kind: PartKind,
  before: Values,
  form: FormOf,
  t: Messages,
): { readonly part: Values; readonly problems: readonly Problem[] } {
  const shown = shownFields(kind, form, t);
  const { values, problems } = readValues(
    sent,
    shown.map(({ field }) => field),
    t,
  );
  const part = filledIn(before, shown, values);
  // One of two values that belong together says nothing alone.
  const halves = shown.filter(({ name }) => {
    const [first = "", second] = name.split(".");
    return second !== undefined && part[first] != null && values[name] === null;
  });
  return {
    part,
    problems: [
      ...problems,
      ...halves.map(({ name, field }) => ({ field: name, message: t.form.missing(field.label) })),
    ],
  };
}

/** Buttons that move something among others of its kind. @param action where they are sent. */
export function moveButtons(
  {
    action,
    version,
    at,
    among,
  }: {
    readonly action: string;
    readonly version: number;
    readonly at: number;
    readonly among: number;
  },
  name: string,
  t: Messages,
): Html {
  const one = (
    what: "up" | "down",
  ) => html`<form action="${action}" method="post" class="peerway-inline">${hidden("version", String(version))}${hidden("what", what)}
<button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" data-prevent-double-click="true">${t.content[what]}<span class="nhsuk-u-visually-hidden"> ${name}</span></button></form>
`;
  return html`${at > 0 && one("up")}${at < among - 1 && one("down")}`;
}
