import {
  type Convention,
  everywhere,
  fieldNames,
  fields,
  mutations,
  named,
  namesOf,
  objects,
  types,
  values,
} from "./printed";

export const NAMES: readonly Convention[] = [
  ["types are in PascalCase", () => namesOf(types.filter(({ name }) => !/^[A-Z][A-Za-z0-9]*$/.test(name)))],
  [
    "fields and arguments are in camelCase",
    () => namesOf(everywhere.filter(({ of }) => !/^[a-z][A-Za-z0-9]*$/.test(of.name))),
  ],
  [
    "enum values are in UPPER_CASE",
    () => namesOf(values.filter(({ of }) => !/^[A-Z][A-Z0-9_]*$/.test(of.name))),
  ],
  [
    "no type says what sort of type it is",
    () => namesOf(types.filter(({ name }) => /(Enum|Interface|Union|Object|Scalar|DTO)$/.test(name))),
  ],
  [
    "no field starts with get, list, fetch or query",
    () => namesOf(fields.filter(({ of }) => /^(get|list|fetch|query)[A-Z]/.test(of.name))),
  ],
  [
    "no field repeats the name of its type",
    () =>
      namesOf(
        fields.filter(({ name, of }) =>
          of.name.startsWith(`${name.charAt(0).toLowerCase()}${name.slice(1).split(".")[0]}`),
        ),
      ),
  ],
  [
    "names are spelt as in Britain",
    () =>
      namesOf(
        [...everywhere, ...types].filter(({ name }) =>
          /(ization|izes?\b|olor|enrollment|judgment|fulfill)/i.test(name),
        ),
      ),
  ],
  [
    "names leave the house's old words out",
    () =>
      namesOf(
        [...everywhere, ...types].filter(({ name }) =>
          /(Heads|anew|asTold|\btold\b|WayOut|WayTo|Upkeep|gaining|losing|\bhere$|howMany)/.test(name),
        ),
      ),
  ],
  [
    "mutations start with a verb",
    () =>
      mutations
        .map(({ name }) => name)
        .filter(
          (name) =>
            !/^(accept|add|appeal|appoint|aspire|assign|attest|begin|cancel|carry|change|close|confirm|consent|contest|copy|correct|decide|declare|delete|detach|disagree|discard|draft|drop|end|give|grant|hand|import|issue|judge|map|move|note|overturn|publish|readmit|record|redeliver|register|rehire|remove|request|resume|retire|retract|review|revise|revoke|rotate|save|share|start|state|stop|submit|subscribe|transfer|update|verify|waive|withdraw)[A-Z]/.test(
              name,
            ),
        ),
  ],
  [
    "a Boolean asks whether, and is no verb of its own",
    () =>
      namesOf(
        fields.filter((field) => named(field) === "Boolean" && /^(do|does|can|get)[A-Z]/.test(field.of.name)),
      ),
  ],
  [
    "one thing has one name: a least pay band is minimumBand",
    () => namesOf(everywhere.filter(({ of }) => /minimumPayBand|lowestBand$/.test(of.name))),
  ],
  [
    "a count by something ends in Count",
    () =>
      namesOf(
        objects.filter(
          (type) =>
            fieldNames(type).length === 2 &&
            fieldNames(type).includes("workers") &&
            !/(Count|Readiness)$/.test(type.name),
        ),
      ),
  ],
];
