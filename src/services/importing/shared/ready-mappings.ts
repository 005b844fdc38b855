import { FIELDS, type FileKind } from "./fields";
import type { Column, Mapping } from "./mapping";

/** Columns that bear the names of the fields themselves, days as YYYY-MM-DD. */
export const plainMapping = (kind: FileKind): Mapping =>
  kind === "ESR_GO"
    ? ESR_GO
    : {
        kind,
        columns: Object.fromEntries(Object.keys(FIELDS[kind]).map((field) => [field, { from: field }])),
      };

/**
 * The eleven subjects of the Core Skills Training Framework, whatever the level: what a level is worth, local
 * policy decides.
 */
const ESR_SUBJECTS: Column["values"] = {
  "Equality, Diversity and Human Rights": "EQUALITY",
  "Conflict Resolution": "CONFLICT_RESOLUTION",
  "NHS Conflict Resolution": "CONFLICT_RESOLUTION",
  "NHS Conflict Resolution (England)": "CONFLICT_RESOLUTION",
  "Health, Safety and Welfare": "HEALTH_SAFETY",
  "Fire Safety": "FIRE_SAFETY",
  "Infection Prevention and Control": "INFECTION_CONTROL",
  "Moving and Handling": "MOVING_HANDLING",
  "Preventing Radicalisation": "PREVENT",
  "Preventing Radicalisation - Prevent Awareness": "PREVENT",
  "Preventing Radicalisation - Basic Prevent Awareness": "PREVENT",
  "Preventing Radicalisation - Awareness of Prevent": "PREVENT",
  "Safeguarding Adults": "SAFEGUARDING_ADULTS",
  "Safeguarding Children": "SAFEGUARDING_CHILDREN",
  "Information Governance and Data Security": "INFORMATION_GOVERNANCE",
  "Data Security Awareness": "INFORMATION_GOVERNANCE",
  "Information Governance": "INFORMATION_GOVERNANCE",
  Resuscitation: "RESUSCITATION",
};

const ESR_DATES: Column["dates"] = ["DD-MMM-YYYY", "YYYY/MM/DD HH:mm:ss"];

/**
 * The competence export of the Electronic Staff Record as one trust lays it out: two ways to write a day in
 * one file, names with bars, and no column that says whose it is. Its "Last Updated By" is not the learner,
 * and its status is worked out here.
 */
export const ESR_COMPETENCES: Mapping = {
  kind: "CREDENTIALS",
  columns: {
    worker: { given: "worker" },
    type: {
      from: "Competency Name",
      part: "SUBJECT",
      values: ESR_SUBJECTS,
    },
    issuer: { from: "Competency Name", part: "OWNER" },
    statedAs: { from: "Competency Name" },
    awardedOn: { from: "Date Last Awarded", dates: ESR_DATES },
    expiresOn: {
      from: "Expiry Date",
      dates: ESR_DATES,
      none: ["No expiry", "No expiry date", "Does not expire", "Never", "N/A"],
    },
  },
};

/**
 * A Generic Outbound file of ESR. An organisation adds which of its positions, or grades, are which role band.
 * Categories of assignments that are not here depend on the employer. The last day of a competence is taken for
 * the first on which it no longer counts, as in the competence export.
 */
export const ESR_GO: Mapping = {
  kind: "ESR_GO",
  columns: {
    contractKind: {
      from: "Assignment Category",
      values: {
        Permanent: "PERMANENT",
        "Fixed Term Temp": "FIXED_TERM",
        "Fixed Term": "FIXED_TERM",
        Bank: "BANK",
      },
    },
    type: { from: "Competency Name", part: "SUBJECT", values: ESR_SUBJECTS },
    expiresOn: { from: "Effective End Date" },
  },
};

/**
 * Moodle's report of course completion, in English: one course, a line for each learner. The first column is
 * Moodle's own number of an account; the worker's is the profile's ID number. A learner who has not completed
 * the course has no date. Moodle's report/completion/index.php writes instants as %F %T, such as
 * 2026-10-02 09:31:00. Older releases wrote strftimedatetimeshort of the language: 2/10/26, 09:31 in English.
 */
export const MOODLE_COURSE_COMPLETION: Mapping = {
  kind: "COMPLETIONS",
  columns: {
    worker: { from: "ID number" },
    curriculum: { given: "unit" },
    unit: { given: "unit" },
    programme: { given: "programme" },
    passed: { constant: "yes" },
    completedOn: {
      from: "Course complete",
      dates: ["YYYY-MM-DD HH:mm:ss", "DD/MM/YY, HH:mm", "DD/MM/YYYY", "YYYY-MM-DD"],
      ifEmpty: "skip",
    },
  },
};

/** Mappings that are ready, by name. */
export const READY_MAPPINGS: Readonly<Record<string, Mapping>> = {
  "esr-competences": ESR_COMPETENCES,
  "moodle-course-completion": MOODLE_COURSE_COMPLETION,
};

/** Which system's files each of them reads. */
export const SYSTEM_OF: Readonly<Record<string, string>> = {
  "esr-competences": "Electronic Staff Record (ESR): its competence export, as one trust lays it out",
  "moodle-course-completion": "Moodle: its report of course completion, in English, of one course",
};
