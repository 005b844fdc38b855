import { registerEnumType } from "type-graphql";

/** An enumeration of the API: each value with its meaning. */
export function enumOf<const Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
): { readonly [Each in Value]: Each } {
  const values = Object.keys(meanings) as Value[];
  const object = Object.fromEntries(values.map((value) => [value, value])) as {
    readonly [Each in Value]: Each;
  };
  registerEnumType<typeof object>(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(values.map((value) => [value, { description: meanings[value] }])) as {
      [Each in Value]: { description: string };
    },
  });
  return object;
}
