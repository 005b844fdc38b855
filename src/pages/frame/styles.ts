import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { gzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { OWN_STYLE } from "./own-style";

/** A style sheet, under a path that changes with its content. */
interface StyleSheet {
  readonly path: string;
  readonly text: string;
}

const NHS = "nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css";

/**
 * The NHS's style sheet without its fonts: it would ask another host for Frutiger on every page, and that font
 * is licensed for NHS sites only. The images that it names are for tables that a script sorts; we have none.
 */
const nhsStyle = (): string =>
  readFileSync(require.resolve(NHS), "utf8")
    .replace(/@font-face\{[^}]*\}/g, "")
    .replace(/Frutiger W01,/g, "")
    .replace(/url\(\/assets\/images\/[^)]*\)/g, "none")
    .replace(/\/\*# sourceMappingURL=.*?\*\//, "");

const sheet = (name: string, text: string): StyleSheet => ({
  path: `/styles/${name}-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.css`,
  text,
});

export const STYLE_SHEETS: readonly StyleSheet[] = [sheet("nhs", nhsStyle()), sheet("peerway", OWN_STYLE)];

/** Whether a browser reads answers that are compressed. */
export const acceptsGzip = ({ "accept-encoding": accepted = "" }: IncomingHttpHeaders): boolean =>
  /\bgzip\b/.test(String(accepted));

/** A year, in seconds: another content has another path. */
const FOREVER = 31_536_000;

/** Serves the style sheets, compressed for browsers that accept it. */
export function serveStyles(scope: FastifyInstance): void {
  for (const { path, text } of STYLE_SHEETS) {
    const compressed = gzipSync(text, { level: 9 });
    scope.get(path, ({ headers }, reply) => {
      reply
        .type("text/css; charset=utf-8")
        .headers({ "cache-control": `public, max-age=${FOREVER}, immutable`, vary: "accept-encoding" });
      return acceptsGzip(headers)
        ? reply.header("content-encoding", "gzip").send(compressed)
        : reply.send(text);
    });
  }
}
