import type { ChangeWeight, FrameworkChangeKind, FrameworkPart } from "../../entities/vocabulary";
import { wordsOf } from "./pair";

/** One way in which the later of two editions differs from the earlier one. */
export interface FrameworkChange {
  readonly part: FrameworkPart;
  readonly kind: FrameworkChangeKind;
  readonly weight: ChangeWeight;
  /** Its code in the earlier edition, and in the later one; null where it is not in it. */
  readonly before: string | null;
  readonly after: string | null;
  readonly differences: readonly Difference[];
  /** For a person to read: what differs, and what that asks of them. */
  readonly message: string;
}

/** The value of a field before and after; null if it has none. */
export interface Difference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const NAMES: Readonly<Record<FrameworkPart, string>> = {
  FRAMEWORK: "The framework",
  LEVEL_SCALE: "The scale of levels",
  LEVEL: "Level",
  DOMAIN: "Domain",
  COMPETENCE: "Competence",
  STATEMENT: "Statement",
};

/** What something is called in a message: "Competence 3.2", "The scale of levels". */
export const nameOf = (part: FrameworkPart, code: string | null): string =>
  part === "FRAMEWORK" || part === "LEVEL_SCALE" ? NAMES[part] : `${NAMES[part]} ${code}`;

type Values = Readonly<Record<string, string | null>>;

/** The fields in which two parts differ, of those given for both. */
export function differencesIn(before: Values, after: Values): readonly Difference[] {
  return Object.keys(before).flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

export interface Sides {
  readonly part: FrameworkPart;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What words differ, and whether the meaning may differ with them: capitals, punctuation and spacing change
 * none.
 */
export function changesOfText(sides: Sides, before: Values, after: Values): FrameworkChange[] {
  const differences = differencesIn(before, after);
  if (differences.length === 0) return [];
  const harmless = differences.every((each) => wordsOf(each.before ?? "") === wordsOf(each.after ?? ""));
  const fields = differences.map(({ field }) => field).join(" and ");
  return [
    {
      ...sides,
      kind: "REWORDED",
      weight: harmless ? "HARMLESS" : "TO_LOOK_AT",
      differences,
      message: harmless
        ? `${nameOf(sides.part, sides.after)}: the ${fields} differs in punctuation, capitals or spacing alone.`
        : `${nameOf(sides.part, sides.after)}: the ${fields} reads otherwise. See whether it still asks for the same.`,
    },
  ];
}

/** What a part rests on, where its words stand. */
export function changesOfBasis(sides: Sides, before: Values, after: Values): FrameworkChange[] {
  const differences = differencesIn(before, after);
  if (differences.length === 0) return [];
  const fields = differences.map(({ field }) => field).join(" and ");
  return [
    {
      ...sides,
      kind: "BASIS_CHANGED",
      weight: "HARMLESS",
      differences,
      message: `${nameOf(sides.part, sides.after)}: the ${fields} differs; what is asked for does not.`,
    },
  ];
}
