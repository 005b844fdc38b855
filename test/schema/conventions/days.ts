import { type Convention, everywhere, fields, named, namesOf } from "./printed";

export const DAYS: readonly Convention[] = [
  [
    "a day ends in On",
    () =>
      namesOf(
        everywhere.filter(
          (each) => named(each) === "Date" && !each.of.name.endsWith("On") && each.of.name !== "asOf",
        ),
      ),
  ],
  [
    "an instant ends in At",
    () =>
      namesOf(everywhere.filter((each) => named(each) === "DateTime" && !/(At|Since)$/.test(each.of.name))),
  ],
  [
    "what ends in On is a day",
    () => namesOf(everywhere.filter((each) => /[a-z]On$/.test(each.of.name) && named(each) !== "Date")),
  ],
  [
    "what ends in At is an instant",
    () => namesOf(everywhere.filter((each) => /[a-z]At$/.test(each.of.name) && named(each) !== "DateTime")),
  ],
  [
    "asOf is a day and knownAt an instant, wherever they are",
    () =>
      namesOf(
        everywhere.filter(
          (each) =>
            (each.of.name === "asOf" && named(each) !== "Date") ||
            (each.of.name === "knownAt" && named(each) !== "DateTime"),
        ),
      ),
  ],
  [
    "what takes knownAt of a worker takes asOf",
    () =>
      namesOf(
        fields.filter(
          ({ name, of }) =>
            name.startsWith("Worker.") &&
            of.args.some((arg) => arg.name === "knownAt") &&
            !of.args.some((arg) => arg.name === "asOf"),
        ),
      ),
  ],
  [
    "a day that ends something is untilOn, endedOn, expiresOn, lapsesOn or the like",
    () =>
      namesOf(
        everywhere.filter(
          ({ of }) =>
            /^(until|till|end|expiry|expires|from|since|start)$/.test(of.name) &&
            /Date/.test(String(of.type)),
        ),
      ),
  ],
];
