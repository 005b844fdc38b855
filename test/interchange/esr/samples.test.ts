import { readContents } from "../../../src/interchange/esr";
import { esrSample } from "../../support/esr-files";

/** The samples of a public project, by what is right for each. They are read from beside the checkout. */

async function* partsOf(file: Buffer): AsyncGenerator<Buffer> {
  // In small parts, so that lines and characters are cut anywhere.
  for (let at = 0; at < file.length; at += 7) yield file.subarray(at, at + 7);
}

const HEADER =
  "HDR~GO_123_GDW_GOC_20200603_00001234.DAT~20200603 012345~123~20200602 000000~20200603 000000~01";

/** Its records as a whole file: the samples of one kind have neither a first line nor a last one. */
const asFile = (sample: Buffer): Buffer => {
  const records = sample
    .toString("latin1")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  return Buffer.from([HEADER, ...records, `TRL~${records.length}`].join("\r\n"), "latin1");
};

const read = async (sample: Buffer) => {
  const { records, leftOut } = await readContents(partsOf(asFile(sample)));
  return {
    records: records.map(({ line, kind, isDeleted, cells }) => [line, kind, isDeleted ? "D" : "A", cells]),
    leftOut: Object.fromEntries(leftOut),
  };
};

const PERSON = {
  "Person ID": "A48180",
  "Employee Number": "102598012",
  "Last Name": "sname",
  "First Name": "fname",
  "System Person Type": "EMP",
};
const FIRST = { ...PERSON, "Effective Start Date": "20170501", "Effective End Date": "20200501" };
const ASSIGNMENT = {
  "Person ID": "1234567",
  "Assignment ID": "936458",
  "Assignment Number": "10602402",
  "System Assignment Status": "ACTIVE_ASSIGN",
};
const EARLIER = { ...ASSIGNMENT, "Effective Start Date": "20110601", "Effective End Date": "20121231" };
const COMPETENCE = {
  "Person ID": "1234567",
  "Competency Element ID": "10005280",
  Type: "PERSONAL",
  Status: "ACHIEVED",
  "Effective Start Date": "20091027",
  "Effective End Date": "20130706",
};

it.each<[string, unknown[], object]>([
  [
    "person_record.add.DAT",
    [
      [2, "PR", "A", FIRST],
      [3, "PR", "A", { ...PERSON, "Effective Start Date": "20170502" }],
    ],
    {},
  ],
  ["person_record.update.DAT", [[2, "PR", "A", FIRST]], {}],
  ["person_record.delete.DAT", [[2, "PR", "D", { "Person ID": "A48180" }]], {}],
  [
    "assignment_record.add.DAT",
    [
      [2, "AS", "A", EARLIER],
      [3, "AS", "A", { ...ASSIGNMENT, "Effective Start Date": "20130101", "Effective End Date": "20131231" }],
    ],
    {},
  ],
  ["assignment_record.update.DAT", [[2, "AS", "A", EARLIER]], {}],
  ["assignment_record.delete.DAT", [[2, "AS", "D", { "Assignment ID": "936458" }]], {}],
  [
    "competency_record.add.DAT",
    [[2, "CM", "A", { ...COMPETENCE, "Competency Name": "NHS|KSF|Health, Safety and Security C3|Core" }]],
    {},
  ],
  [
    "competency_record.update.DAT",
    [[2, "CM", "A", { ...COMPETENCE, "Competency Name": "NHS|LOCAL|Health, Safety and Security C3|Core" }]],
    {},
  ],
  ["competency_record.delete.DAT", [[2, "CM", "D", { "Competency Element ID": "10005280" }]], {}],
  ["competence_definition_record.add.DAT", [], { COMPETENCE_DEFINITION: 1 }],
  ["competence_definition_record.update.DAT", [], { COMPETENCE_DEFINITION: 1 }],
  ["competence_definition_record.delete.DAT", [], { COMPETENCE_DEFINITION: 1 }],
])("%s is read as far as it is wanted", async (name, records, leftOut) => {
  const sample = esrSample(name);
  if (sample) expect(await read(sample)).toEqual({ records, leftOut });
});

it("mixed.DAT states another count, so it is refused; with the right one, all that is sensitive is counted and unread", async () => {
  const sample = esrSample("mixed.DAT");
  if (!sample) return;
  await expect(readContents(partsOf(sample))).rejects.toThrow(/says that the file has 123456 records/);
  const [header = "", ...records] = sample.toString("latin1").trimEnd().split("\n").slice(0, -1);
  const whole = [header, ...records, `TRL~${records.length}`].join("\n");
  const contents = await readContents(partsOf(Buffer.from(whole, "latin1")));
  expect(contents.header).toMatchObject({ vpd: "123", previousRun: null, thisRun: "2020-06-02T00:00:00" });
  expect(contents.records.map(({ kind }) => kind)).toEqual(["AS", "CM", "PR", "AS", "CM", "PR"]);
  expect(Object.fromEntries(contents.leftOut)).toEqual({
    ABSENCE: 2,
    COMPETENCE_DEFINITION: 1,
    COSTING: 2,
    DISABILITY: 2,
    FURTHER_PARTICULARS: 6,
    LOCATION: 2,
    ORGANISATION: 2,
    OTHER_RECORD: 1,
    PAY: 2,
    POSITION: 2,
    QUALIFICATION: 2,
    TRAINING_ABSENCE: 2,
  });
  expect(JSON.stringify(contents)).not.toMatch(
    /Leave|Female|19860801|AB012201B|British|example[.]com|Mr[.]|STRH/,
  );
});

it("iso-8859-1.DAT has no instants and no last line, so it is refused", async () => {
  const sample = esrSample("iso-8859-1.DAT");
  if (sample) await expect(readContents(partsOf(sample))).rejects.toThrow(/Line 1 \(HDR\)/);
});
