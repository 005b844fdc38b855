import { REJECT_HEADINGS } from "./shared/reject-headings";

/**
 * Every sentence with which an import refuses a file, a mapping or a line of a file: what is wrong, and what
 * would be right.
 */

const NOTHING = "Nothing is recorded.";

const opened = (line: number, position: number): string =>
  `The quotation mark at character ${position} of line ${line}`;

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;

const readable = (instant: string): string => instant.replace("T", " ");

export const messages = {
  // Imports
  importNotFound: "Import not found in your organisation. The query imports lists its imports.",
  importEnded: (state: string) =>
    `This import has already ended: its state is ${state}. What it recorded can be retracted.`,
  tooManyWaiting: (most: number) =>
    `${most} files of your organisation are waiting to be recorded, and no more can wait. Send this one when one of them is done: the query imports lists them.`,
  ownOrganisationOnly:
    "You can send files only for your own organisation. For another one, record the same things one by one or in batches.",
  noLongerAllowed: (why: string) =>
    `When the file's turn came, its sender was no longer allowed to record this. ${why}`,
  ourFault:
    "Something went wrong on our side. What has been recorded is kept. Send the same file again, and it continues from there.",

  // The content that was sent
  contentMissing: "The file's content is missing. Give it as text, or give its bytes as base64.",
  contentTwice: "The content is given twice. Give it as text or as base64, not both.",
  contentEmpty: `The file is empty: it has neither headings nor lines. ${NOTHING}`,
  dataAddress: `This begins like the address of a page's own data (data:…). Give only what follows the word base64 and its comma. ${NOTHING}`,
  notBase64: `This is not base64: it has characters that base64 does not use, or it was cut off. ${NOTHING}`,
  mappingTwice:
    "Both ready and mapping are given. Give one of them. You can read a ready mapping with importMappings, copy it into mapping and change it.",
  mappingOfOtherKind: (mapped: string | undefined, kind: string) =>
    `The mapping is for ${mapped}, not for ${kind}.`,

  // The file as a whole
  otherEncoding: (what: string, remedy: string) =>
    `The file is ${what}, not UTF-8 text. ${remedy} ${NOTHING}`,
  saveAsCsv: 'Save it as UTF-8 text ("CSV UTF-8" in Excel) and send that.',
  sendUnpacked: "Send it unpacked.",
  sendTable: "Send the table itself, as CSV.",
  sendTableOfPdf: "Send the table that it was made from, as CSV.",
  sendFileOfEmptyArchive: "Send the file that should be in it, without an archive.",
  sendFileOfArchive:
    "Send the file that is in the archive, without the archive. Save a workbook as CSV UTF-8 first.",
  fileEmpty: `The file is empty. ${NOTHING}`,
  noLines: `The file has headings and no line of data. Send it when it has some. ${NOTHING}`,
  workerMissing: "The file does not have a column for the worker. Name the worker by their number.",
  unitMissing:
    "The file does not have a column for the unit. Name the unit that its course teaches, by its curriculum and code.",
  notGiven: (what: string) =>
    `The file is read without naming a ${what} for all of it. Leave the ${what} out, or use a mapping in which a field has "given": "${what}".`,
  workerTwice:
    'The file names the worker on each line, so leave the worker out, or use a mapping in which a field has "given": "worker".',
  isJsonLines: `The file has JSON objects instead of headings: its format is NDJSON, not CSV. ${NOTHING}`,
  isJsonList: `The file is a JSON list. Write each of its objects on its own line, without brackets around them or commas between them (NDJSON). ${NOTHING}`,
  isCsv: `The file has headings instead of a JSON object: its format is CSV, not NDJSON. ${NOTHING}`,
  columnsMissing: (columns: readonly string[], hint: string) =>
    `The file has no column ${columns.join(", ")}. ${hint}`,
  firstLineNamesColumns: "Its first line has to name its columns.",
  firstLineIsDelimited: (delimiter: string) =>
    `Its first line has to name its columns, separated by ${delimiter} (a mapping can name another delimiter).`,
  looksLikeBase64: "It looks like base64: give it as base64, not as text.",
  columnOfMappingMissing: (field: string, from: string, headings: readonly string[]) =>
    `The mapping reads ${field} from a column "${from}", which the file does not have. It has: ${headings.join(", ")}. Name one of those, or take ${field} out of the mapping.`,

  // Mappings
  fieldUnknown: (field: string, kind: string, fields: readonly string[]) =>
    `The mapping names "${field}", which ${kind} do not have. They have ${fields.join(", ")}.`,
  oneSourceOnly: (field: string) =>
    `The mapping of "${field}" needs exactly one of from, constant and given.`,
  givenIsForOthers: (given: string, fields: readonly string[]) =>
    `"given": "${given}" is only for ${fields.map((field) => `"${field}"`).join(" and ")}.`,
  fieldMissing: (field: string, kind: string) =>
    `The mapping has no entry for "${field}", which ${kind} need.`,
  keyUnknown: (key: string, keys: readonly string[]) =>
    `The mapping cannot be read: "${key}" is not a key here. The keys are ${keys.join(", ")}.`,
  notOneOf: (at: string, given: string | undefined, values: readonly string[]) =>
    `The mapping cannot be read: ${at} is ${given ?? "left out"}. It has to be one of ${values.join(", ")}.`,
  wrongType: (at: string, given: string | undefined, expected: string) =>
    `The mapping cannot be read: ${at} is ${given ?? "left out"}. It has to be ${expected}. See docs/import.md.`,
  mappingUnreadable: (at: string, why: string | undefined) =>
    `The mapping cannot be read: ${at}: ${why}. See docs/import.md.`,
  delimiterOneCharacter: "a delimiter is one character, such as , or ; and not a quotation mark",

  onlyOfEsr: (name: string, kind: string) => `"${name}" is only for files of ESR_GO, not for ${kind}.`,
  columnNotOfEsr: (field: string, from: string, sources: readonly string[]) =>
    sources.length === 0
      ? `"${field}" cannot be read from a column of ESR. Give it as a constant.`
      : `"${field}" cannot be read from "${from}". It can be read from ${sources.join(" or ")}.`,

  // Headings
  headingsUnreadable: (line: number | undefined, why: string | null) =>
    `The headings in line ${line} cannot be read: ${why} ${NOTHING}`,
  headingUnreadable: (number: number, why: string) => `Heading ${number} cannot be read: ${why} ${NOTHING}`,
  headingTwice: (name: string, columns: readonly number[]) =>
    `The heading "${name}" occurs ${columns.length} times, in columns ${columns.join(" and ")}, so it is not clear which one is meant. Take the others out. ${NOTHING}`,

  // Lines
  unreadable: "It cannot be read.",
  unreadFirst: `This line could not be read when it was first sent. Write its values into the other columns, and empty "${REJECT_HEADINGS.written}".`,
  unreadFirstJson: `This line could not be read when it was first sent. Write its values as keys, and take out "${REJECT_HEADINGS.written}".`,
  headingsRepeated: "The line repeats the headings. Take it out.",
  cellsDoNotFit: (cells: number, headings: number) =>
    `The line has ${count(cells, "cell")}, but there are ${count(headings, "heading")}. ${
      cells < headings
        ? "It may have been cut off."
        : "A cell that contains the delimiter has to be in quotation marks."
    }`,
  linesSwallowed: (from: number | undefined, to: number) =>
    `A cell in quotation marks begins in line ${from} and continues into line ${to}, which looks like a line of its own. Close the quotation marks, or take the line break out of the cell.`,
  lineTooLong: (most: number) => `The line has more than ${most} bytes.`,
  lineNotUtf8: (character: number) =>
    `The line is not UTF-8: its character ${character} is in another encoding, such as Windows-1252. Save the file as UTF-8 ("CSV UTF-8" in Excel).`,
  lineTooLongAndOpen: (line: number, most: number) =>
    `Line ${line} has more than ${most} bytes and leaves a quotation mark open. ${NOTHING}`,
  lastLineOpen: (line: number, position: number) => `${opened(line, position)} is never closed.`,
  quotationOpen: (line: number, position: number, how: string) =>
    `${opened(line, position)} ${how}, so it is not clear where the lines after it begin. Close it or take it out, and send the file again. ${NOTHING}`,
  neverClosed: "is never closed",
  notClosedWithin: (most: number) => `is not closed within ${most} characters`,
  notClosedBefore: (line: number, why: string) => `is not closed before line ${line}, where ${why}`,
  afterQuotation: (character: number) =>
    `something follows the quotation mark at character ${character}, which closes a cell. Double it if it belongs to the cell.`,
  quotationWithin: (character: number) =>
    `a quotation mark is within a cell, at character ${character}. Put the whole cell in quotation marks, and double those within.`,
  notJson: "The line is not JSON.",
  notObject: "The line is not a JSON object.",
  keyTwice: (key: string) => `The key "${key}" occurs twice, so it is not clear which one is meant.`,
  notTextOrNumber: (key: string, given: string) =>
    `"${key}" is ${given}. It has to be a text in quotation marks, or a number of at most 15 digits without an exponent.`,
  databaseRefused: (reasons: readonly string[]) =>
    `The database does not accept this line as it is (${reasons.join(", ")}).`,

  // Cells
  cellEmpty: (column: string) => `${column} is empty. It needs a value.`,
  cellUnreadable: (column: string, why: string) => `${column}: ${why}`,
  spreadsheetError: (column: string, cell: string) =>
    `${column} holds ${cell}: a spreadsheet shows an error instead of the value. Correct it there, and export the file again.`,
  numberRounded: (column: string, cell: string) =>
    `${column} holds ${cell}: a spreadsheet has rounded a long number. Format the column as text, and export the file again.`,
  notADay: (text: string, styles: readonly string[]) =>
    `"${text}" is not a day written as ${styles.join(" or ")}.`,
  notANumber: (text: string) => `"${text}" is not a number in digits, for example 0.6.`,
  notYesOrNo: (text: string) => `"${text}" is neither yes nor no.`,
  contractKindUnknown: (text: string, kinds: readonly string[]) =>
    `There is no contract kind "${text}". The contract kinds are ${kinds.join(", ")}.`,
  verifiedHowMissing: (verifiedOn: string) =>
    `It was verified on ${verifiedOn}. Add how it was verified, for example "ESR record".`,
  fieldNotAllowed: (rights: readonly string[]) => `You may not ${rights.join(" or ")}. Leave this out.`,
  workerUnknown: (number: string) =>
    `There is no worker with number ${number} in your organisation. Register them first, for example with a file of workers.`,

  // What is already on record
  factStaysRetracted:
    "It was on record with the same values and has been retracted, and a file does not bring it back. If the retraction was a mistake, send the line with recordRetracted, or record it through the API.",
  verificationStaysRetracted:
    "It is on record, but its verification has been retracted, and a file does not bring that back. Verify it through the API.",

  // Statements of learning systems
  ownStatementsOnly:
    "You can send statements only for your own organisation. Ask the employer for an access token of theirs, or record completions one by one or in batches.",
  otherContent: (at: number) =>
    `[${at}].id: A statement with this id was received before, with another content. Nothing of the request is stored. Give a changed statement an id of its own, and void the first.`,
  voidedBySender: "The learning system that had sent it voided its statement.",
  notAnIri:
    "activity is the id of an activity: an absolute IRI, such as https://moodle.example.org/course/7.",
  mappedToNothing: "Give what the activity is: a unit, a programme, or a credential type.",
  mappedToBoth:
    "An activity is either a credential type or teaching. Leave out unit and programme, or credentialType.",
  tooManyMappings: (most: number) =>
    `Your organisation has mapped ${most} activities, which is the most possible. End a mapping first (endActivityMapping).`,
  mappingNotFound: "Mapping not found in your organisation. The query activityMappings lists its mappings.",
  mappingEnded: "This mapping has ended already.",
  notAHomePage: "homePage is the home page of accounts: an absolute IRI, such as https://moodle.example.org.",
  tooManyHomes: (most: number) =>
    `Your organisation has stated ${most} home pages, which is the most possible. End one first (endAccountHome).`,
  homeNotFound: "Home page not found in your organisation. The query accountHomes lists them.",
  homeEnded: "This has ended already.",

  // Files of ESR and their lines
  esr: {
    // The file as a whole
    hasItsDay: "A file of ESR says itself up to when it has read. Leave extractedOn out.",
    gap: (previous: string, latest: string) =>
      `This file begins at ${readable(previous)}, and the latest one that was taken ends at ${readable(latest)}: one between them is missing. Send that one first, or a full file (GOF). To take this one although something is missing, use --gap (acceptGap). ${NOTHING}`,
    noneBefore: (previous: string) =>
      `This file has only what changed since ${readable(previous)}, and no file was taken before. Send a full file (GOF) first. To take this one although something is missing, use --gap (acceptGap). ${NOTHING}`,
    older: (thisRun: string, latest: string) =>
      `This file ends at ${readable(thisRun)}, and one that ends at ${readable(latest)} was taken. An older file would undo what changed since. Send a full file (GOF) if something is missing. ${NOTHING}`,
    unfinished: (name: string) =>
      `The ESR file "${name}" is not recorded to its end, and files of ESR are taken one after the other. Wait for it, send it again, or cancel its import. ${NOTHING}`,
    kindAndFormat: "A file of the kind ESR_GO has the format ESR_GO, and no other kind has it.",
    bytesOnly: "ESR writes ISO-8859-1, which a text of JSON is not. Give the bytes of the file as base64.",
    gapOnlyOfEsr: "acceptGap is only for files of the kind ESR_GO.",

    // Lines
    numberChanged: (number: string, recorded: string) =>
      `Employee Number ${number}: this person of ESR is on record with the number ${recorded}. Correct the number with correctNumber, and send the next file.`,
    personUnknown: (personId: string) =>
      `Person ID ${personId}: no file had this person's record (PRA), so their number is not known. Send a full file (GOF).`,
    personRefused: (personId: string) =>
      `Person ID ${personId}: this person's own record in the file was refused. Correct that first.`,
  },
};
