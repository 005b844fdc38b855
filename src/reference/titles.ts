import type { RoleBandVersion } from "../entities";

/** Whether one of the titles of a role band has every word that is sought, or words that begin with it. */
export function isCalled({ title, titlesInUse }: RoleBandVersion, sought: string): boolean {
  const soughtWords = wordsOf(sought);
  return [title, ...titlesInUse.map(({ text }) => text)].some((each) => {
    const held = wordsOf(each);
    return soughtWords.every((word) => held.some((one) => one.startsWith(word)));
  });
}

/** The words of a title without accents and capitals. Co-ordinator is the word coordinator. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bco-/g, "co")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
