import { capitalised, countedNoun, inWords, isOrAre, outOf } from "../eligibility/words";
import type { Coverage, CoverageRow, CoverageStatus } from "./coverage";

/**
 * A coverage answer in a few sentences for people to read, with each competence once, by its code.
 * @param isComplete whether the units and their outcomes are known to be all that is taught.
 */
export function summaryOf(
  { rows }: Coverage,
  isComplete: boolean,
  codeOf: (competenceId: string) => string,
): readonly string[] {
  const standing = (wanted: CoverageStatus) => rows.filter((row) => row.standing === wanted);
  const notKnown = standing("NOT_KNOWN");
  const required = rows.length - standing("OUTSIDE").length;
  const sentence = (some: readonly CoverageRow[], words: (amount: number) => string) =>
    some.length === 0
      ? []
      : [`${words(some.length)}: ${some.map(({ competenceId }) => codeOf(competenceId)).join(", ")}.`];
  const areSaid = (what: string) => (amount: number) =>
    `${capitalised(countedNoun(amount, "competence", "competences"))} ${isOrAre(amount)} ${what}`;
  return [
    ...(required > 0 && standing("COVERED").length === 0 ? [noneCovered(required, isComplete)] : []),
    ...sentence(standing("COVERED"), (amount) =>
      capitalised(`${outOf(amount, required, "of the")} competences ${isOrAre(amount)} assessed as required`),
    ),
    ...sentence(standing("BELOW_LEVEL"), areSaid("taught below the required level")),
    ...sentence(standing("NOT_ASSESSED"), areSaid("taught but not assessed")),
    ...sentence(standing("NEVER_TAUGHT"), areSaid("not taught")),
    ...sentence(
      notKnown.filter(({ taughtRank }) => taughtRank !== null),
      (amount) =>
        `${areSaid("taught")(amount)}, but it is not stated whether ${amount === 1 ? "it is" : "they are"} assessed as required`,
    ),
    ...sentence(
      notKnown.filter(({ taughtRank }) => taughtRank === null),
      (amount) =>
        `It is not stated whether ${countedNoun(amount, "competence", "competences")} ${isOrAre(amount)} taught`,
    ),
    ...sentence(
      standing("SATISFIED_OTHERWISE"),
      areSaid("not covered and need not be, because the requirement is met in another way"),
    ),
  ];
}

const noneCovered = (required: number, isComplete: boolean): string =>
  `None of the ${inWords(required)} competences is ${isComplete ? "" : "known to be "}assessed as required.`;
