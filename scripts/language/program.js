// The texts and exported names of a program in TypeScript or JavaScript, by the parser that also compiles it for tests.
const { parseSync } = require("@swc/core");

const EXPORT =
  /^export\s+(?:default\s+)?(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|const|let|class|interface|type|enum)\s+([A-Za-z_$][\w$]*)/gm;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
/** A statement for the database: its words are names of tables and columns. */
const SQL =
  /^["'`]?\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH|CREATE|ALTER|DROP|GRANT|REVOKE|SET|LOCK|MERGE|COPY|DO)\s/;

/** @returns parts of a program: strings and templates of several words, comments, and exported names */
function readProgram(source, file) {
  const literals = literalsOf(source, file);
  let bare = source;
  for (const { start, end } of literals)
    bare = bare.slice(0, start) + bare.slice(start, end).replace(/[^\n]/g, "_") + bare.slice(end);
  const comments = [...bare.matchAll(COMMENT)].map((match) => ({
    kind: "text",
    start: match.index,
    content: source.slice(match.index, match.index + match[0].length).replace(/`[^`\n]+`/g, withoutCode),
  }));
  const code = bare.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, " "));
  const names = [...code.matchAll(EXPORT)].map((match) => ({
    kind: "name",
    start: match.index + match[0].length - match[1].length,
    content: match[1],
  }));
  const texts = literals
    .filter(({ text }) => text)
    .map(({ start, end }) => ({ kind: "text", start, content: source.slice(start, end) }))
    .filter(({ content }) => /\S\s+\S/.test(content) && !SQL.test(content));
  return [...names, ...texts, ...comments];
}

const withoutCode = (code) => " ".repeat(code.length);

/** Where strings, pieces of templates and regular expressions are: offsets of characters, though the parser counts bytes. */
function literalsOf(source, file) {
  // The parser's first offset is that of the first thing that is no comment, so something is put before everything.
  const tree = parseSync(`;${source.replace(/^#!/, "//")}`, {
    syntax: file.endsWith(".ts") ? "typescript" : "ecmascript",
    decorators: true,
    target: "es2023",
  });
  const from = tree.span.start + 1;
  const bytes = Buffer.from(source);
  const isPlain = bytes.length === source.length;
  const offset = (at) => (isPlain ? at - from : bytes.toString("utf8", 0, at - from).length);
  const found = [];
  visit(tree, (node, text) =>
    found.push({ start: offset(node.span.start), end: offset(node.span.end), text }),
  );
  return found.sort((a, b) => a.start - b.start);
}

function visit(node, report, isSql = false) {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, report, isSql);
    return;
  }
  if (node === null || typeof node !== "object") return;
  if (node.type === "StringLiteral") report(node, true);
  else if (node.type === "TemplateElement") report(node, !isSql);
  else if (node.type === "RegExpLiteral") report(node, false);
  else {
    const isStatement = node.type === "TemplateLiteral" ? SQL.test(node.quasis[0]?.raw ?? "") : isSql;
    for (const value of Object.values(node)) if (typeof value === "object") visit(value, report, isStatement);
  }
}

module.exports = { readProgram, literalsOf };
