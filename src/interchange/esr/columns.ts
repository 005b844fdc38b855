/**
 * Which columns of a Generic Outbound file are read, counted from 1 after the type of the record. Everything
 * else that a file says of people, such as their gender, birth date or national insurance number, is cut off
 * while a line is split.
 */
export const COLUMNS = {
  PR: {
    "Person ID": 1,
    "Effective Start Date": 2,
    "Effective End Date": 3,
    "Employee Number": 4,
    "Last Name": 6,
    "First Name": 7,
    "Preferred Name": 10,
    "System Person Type": 33,
  },
  AS: {
    "Person ID": 1,
    "Assignment ID": 2,
    "Effective Start Date": 3,
    "Effective End Date": 4,
    "Assignment Number": 7,
    "System Assignment Status": 8,
    "Assignment Category": 20,
    FTE: 25,
    "Position Name": 29,
    Grade: 30,
    "Contract End Date": 40,
    "Assignment End Date": 48,
  },
  CM: {
    "Person ID": 1,
    "Competency Element ID": 2,
    Type: 3,
    Status: 4,
    "Competency Name": 5,
    "Effective Start Date": 6,
    "Effective End Date": 7,
    "Certification Date": 10,
  },
} as const;

/** The kinds of record that are read: a person, an assignment, a competence that somebody holds. */
export type RecordKind = keyof typeof COLUMNS;

/** The names of all columns that are read, each once. */
export const COLUMN_NAMES: readonly string[] = [
  ...new Set(Object.values(COLUMNS).flatMap((columns) => Object.keys(columns))),
];

/** Kinds of record that are counted and not read, each with what it is. */
export const UNREAD = {
  AB: "ABSENCE",
  CO: "COSTING",
  DT: "DISABILITY",
  EL: "PAY",
  ET: "FURTHER_PARTICULARS",
  PI: "FURTHER_PARTICULARS",
  ST: "FURTHER_PARTICULARS",
  TR: "TRAINING_ABSENCE",
  CD: "COMPETENCE_DEFINITION",
  LC: "LOCATION",
  OR: "ORGANISATION",
  PO: "POSITION",
  QL: "QUALIFICATION",
} as const;

/** Why lines of a file are left out, neither recorded nor refused. */
export type LeftOutReason =
  | (typeof UNREAD)[keyof typeof UNREAD]
  | "OTHER_RECORD"
  | "OTHER_PERIOD"
  | "REPLACED_IN_FILE"
  | "POSITION_NOT_IN_TABLE"
  | "COMPETENCE_NOT_HELD"
  | "COMPETENCE_WITHOUT_TYPE"
  | "NOT_RECORDED_HERE";

export const isRecordKind = (kind: string): kind is RecordKind => Object.hasOwn(COLUMNS, kind);
