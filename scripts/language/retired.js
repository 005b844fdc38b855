// The list of retired words in docs/glossary.md, and where a part of a file uses one of them.

/** What may stand between two words of a phrase in a comment that is broken over lines. */
const GAP = "(?:\\s|\\*|//|#|--)+";
const PLACES = ["names", "whole names", "texts", "first words"];

/**
 * @param {string} glossary text of docs/glossary.md
 * @returns one entry a word, phrase or name
 * @throws Error if the table is missing, or names a place that does not exist
 */
function retiredWords(glossary) {
  const [, section] = /^## Retired words$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(glossary) ?? [];
  const rows = (section ?? "").split("\n").filter((line) => line.startsWith("| `"));
  if (rows.length === 0) throw new Error("docs/glossary.md has no table under the heading “Retired words”.");
  return rows.flatMap((row) => {
    const [words, instead, places, exceptions = ""] = row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
    const refusedIn = places.split(",").map((place) => place.trim());
    const wrong = refusedIn.find((place) => !PLACES.includes(place));
    if (wrong !== undefined) throw new Error(`docs/glossary.md: “${wrong}” is none of ${PLACES.join(", ")}.`);
    return codeIn(words).map((pattern) => entryOf(pattern, instead, refusedIn, codeIn(exceptions)));
  });
}

const codeIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

function entryOf(pattern, instead, places, exceptions) {
  const words = wordsOfName(pattern);
  return {
    pattern,
    instead,
    names: places.includes("names") ? words : null,
    wholeName: places.includes("whole names") ? pattern : null,
    text: places.includes("texts")
      ? phrase(pattern, "giu")
      : places.includes("first words")
        ? new RegExp(`(?<=(?:^|[.!?;:]\\s)[\\s*/#“"-]*)${phraseSource(pattern)}(?![\\p{L}\\p{N}_-])`, "gu")
        : null,
    exceptions: exceptions.map((exception) => phrase(exception, "giu")),
    allowedNames: exceptions,
  };
}

/** A word is neither part of an identifier nor of a hyphenated word, so `standing` does not match “long-standing”. */
const phrase = (words, flags) =>
  new RegExp(`(?<![\\p{L}\\p{N}_$/.-])${phraseSource(words)}(?![\\p{L}\\p{N}_-])`, flags);
const phraseSource = (words) => words.split(" ").map(escapeForRegExp).join(GAP);
const escapeForRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace("'", "['’]");

/** `toldCounts` and `told-counts` and `TOLD_COUNTS` are all two words. */
function wordsOfName(name) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

/**
 * @param part a text or a name of a source: { kind: "text" | "name", start: its offset, content }
 * @returns each retired word in it, with its line
 */
function faultsIn(part, source, file, retired) {
  const found = retired.flatMap((entry) =>
    part.kind === "name" ? foundInName(part, entry) : foundInText(part, entry),
  );
  return found.map(({ at, word, entry }) => ({
    file,
    line: lineAt(source, part.start + at),
    found: word.replace(new RegExp(GAP, "g"), " "),
    pattern: entry.pattern,
    instead: entry.instead,
  }));
}

function foundInName({ content }, entry) {
  if (entry.allowedNames.includes(content)) return [];
  if (entry.wholeName === content) return [{ at: 0, word: content, entry }];
  if (entry.names === null) return [];
  const words = ` ${wordsOfName(content).join(" ")} `;
  return words.includes(` ${entry.names.join(" ")} `) ? [{ at: 0, word: content, entry }] : [];
}

function foundInText({ content }, entry) {
  if (entry.text === null) return [];
  const looked = entry.exceptions.reduce(
    (text, exception) => text.replace(exception, (match) => "\0".repeat(match.length)),
    content,
  );
  return [...looked.matchAll(entry.text)].map((match) => ({ at: match.index, word: match[0], entry }));
}

function lineAt(source, offset) {
  let line = 1;
  for (let at = source.indexOf("\n"); at !== -1 && at < offset; at = source.indexOf("\n", at + 1)) line += 1;
  return line;
}

module.exports = { retiredWords, faultsIn, wordsOfName };
