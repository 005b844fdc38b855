import type { Choice } from "../../../frame/fields";
import type { Messages } from "../../../messages";
import { type Form, plainly, type ValueField } from "../value-field";

/** A draft, or a part of it. */
export type Values = Readonly<Record<string, unknown>>;

/** A version that is in force. */
export interface InForce {
  readonly version: number;
  readonly content: Values;
}

type Parts = Messages["content"]["parts"];

/** What fields can be chosen from, by what it is. */
export type Lookups = Readonly<Record<string, readonly Choice[]>>;

/** One field of the form of a part. */
interface PartField<Name extends string> {
  /** With a dot: within a group, which is left out where all its values are empty. */
  readonly name: Name;
  readonly form: Form;
  readonly isRequired?: boolean;
  /** NATIONAL: only in national drafts, OWN: only in others. NEW: only before there is a draft. */
  readonly only?: readonly ("NATIONAL" | "OWN" | "NEW")[];
  /** What can be chosen: a key of the lookups, or texts. */
  readonly choices?: string | ((t: Messages) => Readonly<Record<string, string>>);
  /** The value in the form, where it is not the one of this name in the part. */
  readonly of?: (part: Values) => unknown;
  /** What the value of the form means for the part. */
  readonly into?: (value: unknown) => Values;
}

/** A kind of part of drafts: the fields of its form, and the lists of parts within it. */
export interface PartKind {
  readonly key: keyof Parts;
  readonly fields: readonly PartField<string>[];
  readonly lists: Readonly<Record<string, PartKind>>;
  /** What a new one has next to its fields. */
  readonly blank: Values;
  /** What it is called in a list. */
  readonly describe: (part: Values, lookups: Lookups, t: Messages) => string;
  /** By what it is known again in the version that is in force. */
  readonly keyOf: (part: Values) => string;
  /** What else a draft says as soon as one is added to it. */
  readonly onAdd?: (draft: Values, part: Values) => Values;
}

/** A kind of part; its fields have texts. */
export const partKind = <Key extends keyof Parts>(
  key: Key,
  fields: readonly PartField<keyof Parts[Key]["fields"] & string>[],
  rest: Omit<PartKind, "key" | "fields">,
): PartKind => ({ key, fields, ...rest });

export const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

export const listOf = (value: unknown): readonly Values[] =>
  Array.isArray(value) ? (value as readonly Values[]) : [];

/** What the choice with a value is called; the codes of the value if it is none of them. */
export const labelIn = (choices: readonly Choice[] | undefined, value: string): string => {
  const label = choices?.find((choice) => choice.value === value)?.label;
  return typeof label === "string" ? label : plainly(value);
};

/** What a form of a part is for. */
export interface FormOf {
  readonly isNational: boolean;
  readonly isNew: boolean;
  readonly lookups: Lookups;
}

type Shown = PartField<string> & { readonly field: ValueField };

/** The fields of a part that a form shows, with their texts. */
export function shownFields(
  kind: PartKind,
  { isNational, isNew, lookups }: FormOf,
  t: Messages,
): readonly Shown[] {
  const has = { NATIONAL: isNational, OWN: !isNational, NEW: isNew };
  const texts = t.content.parts[kind.key];
  const labels: Readonly<Record<string, string>> = texts.fields;
  const hints: Readonly<Record<string, string | undefined>> = texts.hints ?? {};
  return kind.fields
    .filter(({ only = [] }) => only.every((each) => has[each]))
    .map((shown) => {
      const { name, form, isRequired = false, choices } = shown;
      const hint = hints[name];
      const words = typeof choices === "function" && Object.entries(choices(t));
      return {
        ...shown,
        field: {
          name,
          label: labels[name] ?? name,
          form,
          isRequired,
          ...(hint !== undefined && { hint }),
          ...(typeof choices === "string" && { choices: lookups[choices] ?? [] }),
          ...(words && { choices: words.map(([value, label]) => ({ value, label })) }),
        },
      };
    });
}

/** The value of a field in a part. */
export function valueIn(part: Values, { name, of }: PartField<string>): unknown {
  if (of) return of(part);
  const [first = "", second] = name.split(".");
  const value = part[first];
  return second === undefined ? value : (value as Values | null | undefined)?.[second];
}

/** A part with the values of a form. @param values by the names of the fields. */
export function filledIn(part: Values, shown: readonly Shown[], values: Values): Values {
  const changed: Record<string, unknown> = { ...part };
  for (const { name, into } of shown) {
    const value = values[name] ?? null;
    const [first = "", second] = name.split(".");
    if (into) Object.assign(changed, into(value));
    else if (second !== undefined) changed[first] = { ...(changed[first] as Values | null), [second]: value };
    else changed[first] = value === null && Array.isArray(part[first]) ? [] : value;
  }
  return withoutEmpty(changed, shown);
}

/** What has only empty values within it is not there. */
function withoutEmpty(part: Values, shown: readonly Shown[]): Values {
  const groups = shown.map(({ name }) => name.split(".")).filter(([, second]) => second !== undefined);
  const empty = groups.flatMap(([first = ""]) =>
    Object.values((part[first] ?? {}) as Values).every((value) => value == null)
      ? [[first, null] as const]
      : [],
  );
  return { ...part, ...Object.fromEntries(empty) };
}
