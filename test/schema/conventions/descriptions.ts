import {
  args,
  type Convention,
  everywhere,
  fields,
  inputFields,
  namesOf,
  types,
  values,
  words,
} from "./printed";

export const DESCRIPTIONS: readonly Convention[] = [
  ["every type is described", () => namesOf(types.filter(({ description }) => !description))],
  ["every field is described", () => namesOf(fields.filter(({ of }) => !of.description))],
  ["every argument is described", () => namesOf(args.filter(({ of }) => !of.description))],
  ["every field of an input is described", () => namesOf(inputFields.filter(({ of }) => !of.description))],
  ["every enum value is described", () => namesOf(values.filter(({ of }) => !of.description))],
  [
    "no description says no more than that something is its",
    () =>
      namesOf(
        [...everywhere, ...values].filter(({ of }) => /^(Its|Their) \w+\.?$/.test(of.description ?? "")),
      ),
  ],
  [
    "no description is What to record",
    () =>
      namesOf(
        everywhere.filter(({ of }) => /^What to (record|write|take back)\.?$/.test(of.description ?? "")),
      ),
  ],
  [
    "a field or an argument is described in four words at least",
    () => namesOf(everywhere.filter(({ of }) => words(of.description) < 4)),
  ],
  [
    "a description starts with a capital and ends as a sentence",
    () =>
      namesOf(
        [...everywhere, ...values].filter(
          ({ of }) =>
            !/^["'A-Z0-9{[]/.test(of.description ?? "") || !/[.?!)]$/.test((of.description ?? "").trim()),
        ),
      ),
  ],
  [
    "a deprecation says what to use instead",
    () =>
      namesOf(
        [...everywhere, ...values].filter(
          ({ of }) => of.deprecationReason != null && !/use/i.test(of.deprecationReason),
        ),
      ),
  ],
];
