import {
  cutBytes,
  payBandOf,
  placeOf,
  postsOf,
  readContents,
  roundedFte,
  titleOfPosition,
} from "../../../src/interchange/esr";
import { assignment, CANARY, competence, goFile, person, UNREAD_ROWS } from "../../support/esr-files";

/** What is read of Generic Outbound files, before any of it is compared with the record. */

const FILE = goFile(
  [
    person("1"),
    assignment("1", "1"),
    competence("1", "1"),
    "PRD~2~CANARYESR",
    "XYZ~CANARYESR",
    ...UNREAD_ROWS,
  ],
  {
    day: "20261101",
  },
);

it("every column that is not read is cut off, the lines stay, and cutting again changes nothing", async () => {
  const cut = cutBytes(FILE);
  expect(FILE.toString("latin1")).toContain(CANARY);
  expect(cut.toString("latin1")).not.toContain(CANARY);
  expect(cut.toString("latin1").split("\n")).toHaveLength(FILE.toString("latin1").split("\n").length);
  expect(cutBytes(cut).equals(cut)).toBe(true);
  async function* parts(bytes: Buffer) {
    yield bytes;
  }
  const { records } = await readContents(parts(cut));
  expect(records).toEqual((await readContents(parts(FILE))).records);
});

it("letters of ISO-8859-1 and the quotation marks of Windows are read", async () => {
  const file = goFile([person("1", { last: "O\x92Neill-Mu\xf1oz" })], { day: "20261101" });
  async function* parts() {
    yield file;
  }
  expect((await readContents(parts())).records[0]?.cells["Last Name"]).toBe("O’Neill-Muñoz");
});

it("the place of a file is known by its instants", () => {
  const day = (number: number) => `2026-11-0${number}T00:00:00`;
  const file = (previous: number | null, current: number) => ({
    previousRun: previous === null ? null : day(previous),
    thisRun: day(current),
  });
  const taken = (latest: number | null, hasThis = false) => ({
    latest: latest === null ? null : day(latest),
    hasThis,
  });
  expect(placeOf(file(null, 1), taken(null))).toBe("NEXT");
  expect(placeOf(file(1, 2), taken(null))).toBe("GAP");
  expect(placeOf(file(1, 2), taken(1))).toBe("NEXT");
  expect(placeOf(file(2, 4), taken(3))).toBe("NEXT");
  expect(placeOf(file(4, 5), taken(3))).toBe("GAP");
  expect(placeOf(file(null, 5), taken(3))).toBe("NEXT");
  expect(placeOf(file(1, 2), taken(3))).toBe("OLDER");
  expect(placeOf(file(1, 2), taken(3, true))).toBe("AGAIN");
  expect(placeOf(file(2, 3), taken(3, true))).toBe("LATEST");
});

it("grades, whole-time equivalents and positions are read as ESR writes them", () => {
  expect(
    [
      "NHS|XR03|Review Body Band 3",
      "NHS|XN04|Non Review Body Band 4",
      "NHS|XR08|Review Body Band 8 - Range A",
      "NHS|KS11|Consultant",
    ].map(payBandOf),
  ).toEqual(["3", "4", "8a", null]);
  expect(["0.53333", "1", "1.00000", ".5", "x", ""].map(roundedFte)).toEqual([
    "0.53",
    "1",
    "1",
    "0.5",
    "x",
    "",
  ]);
  expect(["4401|Peer Support Worker|001|", "Peer Support Worker", ""].map(titleOfPosition)).toEqual([
    "Peer Support Worker",
    "Peer Support Worker",
    "",
  ]);
});

it("a day without a row between two rows ends one post and begins another", async () => {
  async function* parts() {
    yield goFile(
      [
        assignment("1", "1", { from: "20240101", to: "20240630" }),
        assignment("1", "1", { from: "20240901" }),
      ],
      { day: "20261101" },
    );
  }
  const { records } = await readContents(parts());
  const { posts } = postsOf(records, "2026-11-01", () => "PSW");
  expect(posts.map(({ startedOn, endedOn }) => [startedOn, endedOn])).toEqual([
    ["2024-01-01", "2024-07-01"],
    ["2024-09-01", null],
  ]);
});
