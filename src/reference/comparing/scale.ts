import type { FrameworkFile } from "../publishing/files";
import { changesOfBasis, changesOfText, differencesIn, type FrameworkChange } from "./change";
import { pairUp, wordsOf } from "./pair";

type Scale = FrameworkFile["levelScale"];
type LevelEntry = Scale["levels"][number];

/** How the scale of levels differs: anything but its words decides at what level earlier evidence counts. */
export function compareScales(before: Scale, after: Scale): FrameworkChange[] {
  const sides = { part: "LEVEL_SCALE", before: before.code, after: after.code } as const;
  const found: FrameworkChange[] = [];
  if (before.code !== after.code)
    found.push({
      ...sides,
      kind: "RECODED",
      weight: "BREAKING",
      differences: differencesIn({ code: before.code }, { code: after.code }),
      message: `Levels are those of ${after.code}, no longer of ${before.code}: a crosswalk carries evidence over only as far as its level map says.`,
    });
  found.push(
    ...changesOfText(
      sides,
      { title: before.title, note: before.note },
      { title: after.title, note: after.note },
    ),
    ...changesOfBasis(sides, { basis: before.basis }, { basis: after.basis }),
  );
  const { pairs, removed, added } = pairUp(before.levels, after.levels, [
    ({ code }) => code,
    ({ title }) => wordsOf(title),
  ]);
  for (const [was, is] of pairs) found.push(...compareLevel(was, is));
  for (const { code } of removed)
    found.push({
      ...gone(code, null),
      kind: "REMOVED",
      message: `Level ${code} is gone: nothing can be claimed or asked for at it.`,
    });
  for (const { code, rank } of added)
    found.push({
      ...gone(null, code),
      kind: "ADDED",
      message: `Level ${code} is new, at rank ${rank}: the scale has other steps than before.`,
    });
  return found;
}

const gone = (before: string | null, after: string | null) =>
  ({ part: "LEVEL", before, after, weight: "BREAKING", differences: [] }) as const;

function compareLevel(was: LevelEntry, is: LevelEntry): FrameworkChange[] {
  const sides = { part: "LEVEL", before: was.code, after: is.code } as const;
  const found: FrameworkChange[] = [];
  if (was.code !== is.code)
    found.push({
      ...sides,
      kind: "RECODED",
      weight: "BREAKING",
      differences: differencesIn({ code: was.code }, { code: is.code }),
      message: `Level ${was.code} is now called ${is.code}: anything that names it by its code must change.`,
    });
  if (was.rank !== is.rank)
    found.push({
      ...sides,
      kind: "MOVED",
      weight: "BREAKING",
      differences: differencesIn({ rank: String(was.rank) }, { rank: String(is.rank) }),
      message: `Level ${is.code} is now at rank ${is.rank} instead of ${was.rank}.`,
    });
  return [
    ...found,
    ...changesOfText(
      sides,
      { title: was.title, description: was.description },
      { title: is.title, description: is.description },
    ),
  ];
}
