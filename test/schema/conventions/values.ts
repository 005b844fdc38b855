import { isNonNullType } from "graphql";
import { args, type Convention, everywhere, fields, inputFields, named, namesOf } from "./printed";

export const VALUES: readonly Convention[] = [
  [
    "a code of an outcome, a kind or a status is an enum",
    () =>
      namesOf(
        fields.filter(
          (field) =>
            /^(outcome|kind|status|state|verdict|severity|family|basis|relation|depth|weight|suppliedBy|whoseMove|capacity|reason(?=Code))$/.test(
              field.of.name,
            ) && named(field) === "String",
        ),
      ),
  ],
  [
    "a version counts in whole numbers",
    () => namesOf(fields.filter((field) => field.of.name === "version" && named(field) !== "Int")),
  ],
  [
    "whole numbers of time name their unit",
    () =>
      namesOf(
        everywhere.filter(
          (each) => named(each) === "Int" && /^(duration|period|age|interval|currency)$/i.test(each.of.name),
        ),
      ),
  ],
  [
    "a Boolean is never null, or says what null is",
    () =>
      namesOf(
        fields.filter(
          (field) =>
            named(field) === "Boolean" &&
            !isNonNullType(field.of.type) &&
            !/null/i.test(field.of.description ?? ""),
        ),
      ),
  ],
  [
    "a Boolean argument is required, has a default, or says what leaving it out is",
    () =>
      namesOf(
        [...args, ...inputFields].filter(
          (each) =>
            String(each.of.type) === "Boolean" &&
            each.of.defaultValue === undefined &&
            !/left out|leave|only|whether|null/i.test(each.of.description ?? ""),
        ),
      ),
  ],
];
