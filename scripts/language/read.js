// Takes a file apart into the texts that people read and the names that it gives to others.
const path = require("node:path");
const { readProgram } = require("./program");

/**
 * @param {string} file its path, whose ending says how it is read
 * @returns {{ kind: "text" | "name", start: number, content: string }[]} with offsets in the source
 */
function readSource(file, source) {
  const parts = READERS[path.extname(file)]?.(source, file) ?? [];
  return path.extname(file) === ".md" ? parts : [fileName(file), ...parts];
}

const READERS = {
  ".md": readMarkdown,
  ".ts": readProgram,
  ".js": readProgram,
  ".cjs": readProgram,
  ".mjs": readProgram,
  ".graphql": readGraphql,
  ".sql": (source) => texts(source, /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g),
  ".json": (source) => texts(source, /"(?:[^"\\\n]|\\.)*"(?!\s*:)/g),
  ".yml": (source) => texts(source, /#[^\n]*/g),
};

const fileName = (file) => ({ kind: "name", start: 0, content: path.basename(file).split(".")[0] });

const texts = (source, pattern) =>
  [...source.matchAll(pattern)].map((match) => ({ kind: "text", start: match.index, content: match[0] }));

/** Without code, addresses of links, and what is struck out as an example of what not to write. */
function readMarkdown(source) {
  const skipped = /^```[\s\S]*?^```$|`(?:[^`\n]|\n(?!\s*\n))+`|~~[\s\S]*?~~|\]\([^)\s]*\)|<https?:[^>]*>/gm;
  return [{ kind: "text", start: 0, content: source.replace(skipped, blank) }];
}

/** The descriptions of the printed schema and the names of its types, fields and values; the comments of an operation. */
function readGraphql(source) {
  const described = texts(source, /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*/g);
  const bare = described.reduce(
    (rest, { start, content }) => rest.slice(0, start) + blank(content) + rest.slice(start + content.length),
    source,
  );
  const isSchema = /^(?:type|schema|interface)\b/m.test(bare);
  const names = isSchema
    ? [...bare.matchAll(/^\s*(?:(?:type|interface|input|enum|union|scalar)\s+)?([A-Za-z_]\w*)/gm)]
    : [];
  return [
    ...described
      .filter(({ content }) => isSchema || content.startsWith("#"))
      .map((part) => ({ ...part, content: part.content.replace(/`[^`\n]+`/g, blank) })),
    ...names.map((match) => ({
      kind: "name",
      start: match.index + match[0].length - match[1].length,
      content: match[1],
    })),
  ];
}

const blank = (text) => text.replace(/[^\n]/g, " ");

module.exports = { readSource, blank };
