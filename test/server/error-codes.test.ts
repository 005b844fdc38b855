import "reflect-metadata";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserErrorCode } from "../../src/entities/user-error";
import { ERROR_CODES } from "../../src/server/error-codes";
import { PROJECT } from "../support/template";

/** The rows of docs/errors.md that begin with a code. */
const ROWS = readFileSync(join(PROJECT, "docs", "errors.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, code, ...cells] =
      /^\| `([A-Z_]+)` *\|(.*)\|$/
        .exec(line)
        ?.flatMap((part, at) => (at < 2 ? [part] : part.split("|").map((cell) => cell.trim()))) ?? [];
    return code === undefined ? [] : [{ code, cells }];
  });

describe("docs/errors.md", () => {
  it("has every code that a top-level error can carry, with its status, its meaning and what a client does", () => {
    const documented = ROWS.filter(({ cells }) => cells.length === 3);
    expect(Object.fromEntries(documented.map(({ code, cells }) => [code, Number(cells[0])]))).toEqual(
      Object.fromEntries(Object.entries(ERROR_CODES).map(([code, { status }]) => [code, status])),
    );
    for (const { cells } of documented)
      expect(cells.every((cell) => cell.length > 5 || /^\d{3}$/.test(cell))).toBe(true);
  });

  it("has every code of a user error, with what a client does", () => {
    const documented = ROWS.filter(({ cells }) => cells.length === 1);
    expect(documented.map(({ code }) => code).sort()).toEqual(Object.keys(UserErrorCode).sort());
    for (const { cells } of documented) expect(cells[0]?.length).toBeGreaterThan(10);
  });
});
