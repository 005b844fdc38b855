import { londonDay } from "../../../src/reference/london";
import { goFile, person, TABLE } from "../../support/esr-files";
import { type Importing, startImporting } from "../../support/importing";

/** Generic Outbound files that cannot be read as a whole. */

let importing: Importing;
beforeAll(async () => {
  importing = await startImporting(londonDay(new Date()));
});
afterAll(() => importing.close());

it.each([
  ["no first line", [person("9")].join("\n"), /Line 1 does not begin with HDR/],
  [
    "no last line",
    goFile([person("9")], { day: "20261101" })
      .toString("latin1")
      .replace(/TRL.*\n/, ""),
    /cut off/,
  ],
  [
    "another count",
    goFile([person("9")], { day: "20261101" })
      .toString("latin1")
      .replace("TRL~1", "TRL~2"),
    /2 records, and it has 1/,
  ],
  [
    "a count of two more",
    goFile([person("9")], { day: "20261101" })
      .toString("latin1")
      .replace("TRL~1", "TRL~3"),
    /says 3, and the file has 1 records.+"trailerCounts": "LINES"/,
  ],
  ["two files", `${goFile([], { day: "20261101" }).toString("latin1")}HDR~x`, /follows the line TRL/],
  [
    "another instant",
    "HDR~F~~277~00000000 000000~1 Nov 2026~01\nTRL~0\n",
    /"1 Nov 2026" as the instant of this run/,
  ],
  ["a later day", goFile([], { day: "20991101" }).toString("latin1"), /2099/],
  ["UTF-8 with a mark", `\ufeffHDR~`, /ISO-8859-1/],
  ["nothing", "", /does not begin with HDR/],
])("a file with %s is refused and stores nothing", async (_, content, message) => {
  const before = [
    await importing.count("import"),
    await importing.count("fact"),
    await importing.count("worker"),
  ];
  await expect(
    importing.send(Buffer.from(content, content.startsWith("\ufeff") ? "utf8" : "latin1"), TABLE, {
      format: "ESR_GO",
    }),
  ).rejects.toThrow(message);
  expect([
    await importing.count("import"),
    await importing.count("fact"),
    await importing.count("worker"),
  ]).toEqual(before);
});

it("a file whose last line counts itself and the first one is taken if the mapping says so, and then no other", async () => {
  const file = (count: number) =>
    Buffer.from(
      goFile([person("9")], { day: "20261101" })
        .toString("latin1")
        .replace("TRL~1", `TRL~${count}`),
      "latin1",
    );
  const mapping = { ...TABLE, trailerCounts: "LINES" } as const;
  const how = { format: "ESR_GO", dryRun: true } as const;
  await expect(importing.send(file(1), mapping, how)).rejects.toThrow(/1 lines, and it has 3/);
  await expect(importing.send(file(3), mapping, how)).resolves.toBeDefined();
});
