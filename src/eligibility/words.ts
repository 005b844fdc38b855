import type { CivilDate } from "./days";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Numbers up to ten as words. */
export const inWords = (amount: number): string => NUMBERS[amount] ?? String(amount);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 January 2027". */
export function dayInWords(date: CivilDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** "March 2026". */
export const monthInWords = (date: CivilDate): string => dayInWords(date).replace(/^\d+ /, "");

/** "one piece", "two pieces". */
export const countedNoun = (amount: number, one: string, many: string): string =>
  `${inWords(amount)} ${amount === 1 ? one : many}`;

/** "two of three", "two of the three"; both as figures if either is above ten. */
export const outOf = (amount: number, all: number, of = "of"): string =>
  all in NUMBERS ? `${inWords(amount)} ${of} ${inWords(all)}` : `${amount} ${of} ${all}`;

/** "both", "all three". */
export const allOf = (amount: number): string => (amount === 2 ? "both" : `all ${inWords(amount)}`);

export const isOrAre = (amount: number): string => (amount === 1 ? "is" : "are");
export const hasOrHave = (amount: number): string => (amount === 1 ? "has" : "have");

/** "the level “Does it independently”", or "level 3" if its title is not known. */
export const levelInWords = (level: {
  readonly minimumRank: number;
  readonly levelTitle?: string | undefined;
}): string => (level.levelTitle ? `the level “${level.levelTitle}”` : `level ${level.minimumRank}`);

/** A sentence that is the same for several requirements, which are listed with it. */
export const sharedSentence = (sentence: string, amount: number): string =>
  amount === 1 ? sentence : `For each of these ${inWords(amount)}: ${sentence}`;
