/** A formula for whole texts says little about one short sentence, so only long ones are looked at for themselves. */
const LONG = 8;
/** The highest grade of one long sentence. */
export const HARDEST_SENTENCE = 8;

export const isLong = (sentence: string): boolean => wordsOf(sentence).length >= LONG;

/** The texts of an area, each with its gaps. */
type Texts = Readonly<Record<string, unknown>>;

/** Stands for what a sentence is filled in with: a name, a day, a number. It counts as one short word. */
export const GAP = "Sam";
const MARK = "\u0001";

/** Every text of an area, those with gaps filled in by marks. What cannot be filled in by marks is left out. */
export function textsIn(texts: unknown): readonly string[] {
  if (typeof texts === "string") return [texts];
  if (typeof texts === "function") {
    try {
      const text: unknown = (texts as (...gaps: string[]) => unknown)(MARK, MARK, MARK, MARK);
      return typeof text === "string" ? [text] : [];
    } catch {
      return [];
    }
  }
  return texts !== null && typeof texts === "object"
    ? Object.values(texts as Texts).flatMap((each) => textsIn(each))
    : [];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What a browser shows of a page, in one line. */
export const shownIn = (page: string): string =>
  page
    .replace(/^[\s\S]*<main/, "<main")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

/** The sentences of our own that a page shows: of three words and more, each once. */
export function sentencesOn(page: string, texts: readonly string[]): readonly string[] {
  const shown = shownIn(page);
  const found = texts.filter((text) =>
    new RegExp(text.split(MARK).map(escaped).join(".{0,200}?")).test(shown),
  );
  const sentences = found
    .flatMap((text) => text.replaceAll(MARK, GAP).split(/(?<=[.?!:])\s+/))
    .filter((sentence) => wordsOf(sentence).length >= 3);
  return [...new Set(sentences)];
}

export const wordsOf = (sentence: string): readonly string[] => sentence.match(/[A-Za-z0-9][\w'’-]*/g) ?? [];

/**
 * How many syllables a word has: its groups of vowels, without an e that is not spoken. A number is one, as somebody
 * who reads slowly takes it in with one look.
 */
export function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/[^a-z]/g, "");
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeioudt]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  const parted = spoken.replace(/([aeiou])y(?=[aeiou])/g, "$1-");
  return Math.max(1, parted.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * The grade of Flesch and Kincaid (1975), of a school in the United States: 4 is read at nine to ten years.
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
