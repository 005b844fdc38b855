/** Whole days since 1970-01-01 of the civil calendar; no clock, no zone. */
export type Day = number;

/** `YYYY-MM-DD`. */
export type CivilDate = string;
