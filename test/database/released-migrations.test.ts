import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SOURCES } from "../../src/migrations";
import { PROJECT } from "../support/template";

const FOLDER = join(PROJECT, "src", "migrations");

describe("a released migration", () => {
  /** As sha256sum writes them: a checksum and a file a line. */
  const released = readFileSync(join(FOLDER, "released.sha256"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  ") as [string, string]);

  it.each(released)("is never edited; a change is a migration of its own (%s)", (checksum, file) => {
    const text = readFileSync(join(FOLDER, file));
    expect(createHash("sha256").update(text).digest("hex")).toBe(checksum);
  });

  it("gets no further file", () => {
    const folders = new Set(released.map(([, file]) => file.split("/")[0] ?? ""));
    const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".sql") && folders.has(name.split("/")[0] ?? ""))
      .sort();
    expect(files).toEqual(released.map(([, file]) => file).sort());
  });
});

it("every file and folder of SQL among the migrations is registered, in order", () => {
  const found = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith(".sql"))
    .map(({ name }) => name.replace(/\.sql$/, ""));
  expect([...SOURCES]).toEqual(found.sort());
});
