import type { FrameworkPart } from "../../entities/vocabulary";
import type { DomainEntry } from "../publishing/files";
import { differencesIn, type FrameworkChange, nameOf, type Sides } from "./change";

/** Another code, or another kind: both break what was written against the earlier edition. */
export function codesAndKinds(sides: Sides, was: string, is: string): FrameworkChange[] {
  const found: FrameworkChange[] = [];
  if (sides.before !== sides.after)
    found.push({
      ...sides,
      kind: "RECODED",
      weight: "BREAKING",
      differences: differencesIn({ code: sides.before }, { code: sides.after }),
      message: `${nameOf(sides.part, sides.before)} is now ${sides.after}: anything that names it by its code must change.`,
    });
  if (was !== is)
    found.push({
      ...sides,
      kind: "KIND_CHANGED",
      weight: "BREAKING",
      differences: differencesIn({ kind: was }, { kind: is }),
      message: `${nameOf(sides.part, sides.after)} is ${is}, no longer ${was}: it concerns others, so routes may no longer ask it of the same people.`,
    });
  return found;
}

export const changeOfPlace = (sides: Sides, where: string): FrameworkChange => ({
  ...sides,
  kind: "MOVED",
  weight: "HARMLESS",
  differences: [],
  message: `${nameOf(sides.part, sides.after)} is now at another place ${where}.`,
});

export const toAnotherDomain = (sides: Sides, was: DomainEntry, is: DomainEntry): FrameworkChange => ({
  ...sides,
  kind: "MOVED",
  weight: "TO_LOOK_AT",
  differences: differencesIn({ domain: was.code }, { domain: is.code }),
  message: `${nameOf(sides.part, sides.after)} belongs to domain ${is.code} (${is.title}), no longer to ${was.code} (${was.title}): a requirement over either domain counts other competences.`,
});

/** What came and what went. */
export function additionsAndRemovals(
  part: FrameworkPart,
  removed: readonly { readonly code: string; readonly title: string }[],
  added: readonly { readonly code: string; readonly title: string }[],
): FrameworkChange[] {
  return [
    ...removed.map(
      ({ code, title }): FrameworkChange => ({
        part,
        kind: "REMOVED",
        weight: "BREAKING",
        before: code,
        after: null,
        differences: differencesIn({ title }, { title: null }),
        message: `${nameOf(part, code)} (${title}) was removed: whatever asks for it, teaches it or shows it needs a link to something current.`,
      }),
    ),
    ...added.map(
      ({ code, title }): FrameworkChange => ({
        part,
        kind: "ADDED",
        weight: "HARMLESS",
        before: null,
        after: code,
        differences: differencesIn({ title: null }, { title }),
        message: `${nameOf(part, code)} (${title}) is new.`,
      }),
    ),
  ];
}
