/** Every sentence with which an import refuses a file of ESR or one of its lines. */

const NOTHING = "Nothing is recorded.";
const readable = (instant: string): string => instant.replace("T", " ");

export const esrMessages = {
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
};
