/** A code that names nothing, and what could have been meant. */
export interface UnknownCode {
  /** What it was to be the code of, as a sentence names it: credential type, level of HEE-PSW. */
  readonly what: string;
  readonly code: string;
  /** Every code that would have been right. */
  readonly among: Iterable<string>;
  /** The query that lists them, where they are many. */
  readonly list?: string;
}

/** As many codes as a refusal lists; more where no query lists them. */
const LISTED = 12;
const LISTED_HERE = 60;
/** Characters of the code that are said again. */
const LONGEST = 60;
/** As many as it suggests. */
const SUGGESTED = 3;

/** Says that a code names nothing, the nearest codes there are, and all of them if they are few. */
export function describeUnknownCode({ what, code, among, list }: UnknownCode): string {
  const said = code.length > LONGEST ? `${Array.from(code).slice(0, LONGEST).join("")}…` : code;
  const problem = code.trim() === "" ? `No ${what} was given.` : `There is no ${what} "${said}".`;
  return `${problem} ${describeWhatIsMeant(code, among, list)}`;
}

/**
 * Says that a name, for example an id, names nothing. @param list the query that lists what can be named.
 */
export const describeUnknownName = (what: string, name: string, list: string): string =>
  `There is no ${what} ${name}. The query ${list} lists them.`;

/**
 * The nearest codes there are, and all of them if they are few. @param list the query that lists them, where
 * they are many.
 */
export function describeWhatIsMeant(code: string, among: Iterable<string>, list?: string): string {
  const all = [...new Set(among)];
  const near = nearestTo(code, all);
  const meant = near.length > 0 ? `Did you mean ${near.map((each) => `"${each}"`).join(" or ")}? ` : "";
  return `${meant}${whichThereAre(all, list)}`;
}

function whichThereAre(all: readonly string[], list: string | undefined): string {
  if (all.length === 0) return "There are none.";
  if (all.length <= (list === undefined ? LISTED_HERE : LISTED)) return `There are: ${all.join(", ")}.`;
  return list === undefined
    ? `There are ${all.length}, among them ${all.slice(0, LISTED).join(", ")}.`
    : `The query ${list} lists all ${all.length}.`;
}

/** The codes that differ from a text by few letters, nearest first, whatever the case. */
export function nearestTo(text: string, codes: readonly string[]): readonly string[] {
  const wanted = plain(text);
  if (wanted === "") return [];
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return codes
    .map((code) => ({ code, distance: distanceOf(wanted, plain(code), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, SUGGESTED)
    .map(({ code }) => code);
}

/** Spaces, hyphens and underscores are mistaken for each other most often. */
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");

/**
 * How many letters have to be left out, put in, replaced or swapped with the next; more than `most` if that
 * is certain early.
 */
function distanceOf(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (last?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last?.[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last ?? [], row];
  }
  return last?.[other.length] ?? 0;
}
