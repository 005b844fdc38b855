import { type Html, html } from "../frame/html";
import type { Messages } from "../messages";
import type { ChangeWeight } from "../operations/generated/graphql";

interface Change {
  readonly weight: ChangeWeight;
  readonly message: string;
  readonly differences?: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

const ORDER: readonly ChangeWeight[] = ["BREAKING", "TO_LOOK_AT", "HARMLESS"];

/** Changes between two editions, by what they ask of people. */
export const byWeight = (changes: readonly Change[], t: Messages): Html =>
  html`${ORDER.map((weight) => {
    const some = changes.filter((change) => change.weight === weight);
    return (
      some.length > 0 &&
      html`<h3>${t.reference.weights[weight]}</h3>
<ul>${some.map(({ message, differences = [] }) => html`<li>${message}${wording(differences)}</li>\n`)}</ul>
`
    );
  })}`;

/** What was written before, and what is written now. */
const wording = (differences: NonNullable<Change["differences"]>): Html | false => {
  const both = differences.filter(({ before, after }) => before !== null && after !== null);
  return (
    both.length > 0 &&
    html`<ul>${both.map(({ field, before, after }) => html`<li>${field}: <del>${before}</del> <ins>${after}</ins></li>\n`)}</ul>`
  );
};
