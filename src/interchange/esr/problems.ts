/** What can be wrong with a Generic Outbound file, and what would be right. */

const NOTHING = "Nothing is recorded.";
const READ_ALL = "The file was cut off, or is not a Generic Outbound file. Fetch it from ESR again.";

export const problems = {
  headerMissing: `Line 1 does not begin with HDR. ${READ_ALL} ${NOTHING}`,
  headerIncomplete: `Line 1 (HDR) has no VPD, or no instant of this run. ${READ_ALL} ${NOTHING}`,
  headerTwice: (line: number) =>
    `Line ${line} begins with HDR again: two files were put together. Send each of them by itself. ${NOTHING}`,
  notAnInstant: (which: string, text: string) =>
    `Line 1 (HDR): "${text}" as the instant of ${which} is not written as YYYYMMDD HHMMSS. ${NOTHING}`,
  runsOutOfOrder: `Line 1 (HDR): the previous run is not before this run. ${NOTHING}`,
  trailerMissing: `The last line does not begin with TRL. ${READ_ALL} ${NOTHING}`,
  trailerWithoutCount: `The last line (TRL) has no count of records. ${READ_ALL} ${NOTHING}`,
  afterTrailer: (line: number) => `Line ${line} follows the line TRL, which has to be the last. ${NOTHING}`,
  otherCount: (stated: number, found: number, what: "records" | "lines") =>
    `The last line (TRL) says that the file has ${stated} ${what}, and it has ${found}. ${READ_ALL} ${NOTHING}`,
  countOfLines: (stated: number, found: number) =>
    `The last line (TRL) says ${stated}, and the file has ${found} records. Two of them may be missing: fetch it from ESR again. If all of your files differ so, ESR counts the first and the last line too: put "trailerCounts": "LINES" into the mapping. ${NOTHING}`,
  lineTooLong: (line: number, most: number) =>
    `Line ${line} has more than ${most} bytes. ${READ_ALL} ${NOTHING}`,
  isUtf: `The file begins with a mark of Unicode. ESR writes ISO-8859-1, so somebody has saved it in another form. Send it as ESR wrote it. ${NOTHING}`,
  idMissing: (column: string) => `${column} is empty, so the record cannot be recognised.`,
  notADay: (column: string, text: string) => `${column}: "${text}" is not a day written as YYYYMMDD.`,
  daysOutOfOrder: (from: string, until: string) =>
    `Effective End Date ${until} is before Effective Start Date ${from}.`,
};
