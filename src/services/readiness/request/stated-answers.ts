import { held, notHeld, type RequestAnswer, type RequestRow, row } from "./answer";
import type { RequestSources } from "./sources";
import type { StatedDetails, StatedTraining } from "./stated";

const FROM_DETAILS = "What your organisation records of itself, as it holds on the day.";
const NOT_READABLE = "You cannot read what your organisation records of itself. HR can answer this.";

/** @param what is to be recorded, and under which name of the input. */
const notRecorded = (what: string, name: string): string =>
  `${what} is not on record. Record it with recordOrganisationDetail (${name}), and the answer will have it.`;

/** The titles as lines; or else why the answer is not held. */
function answerOf(
  code: "Q3C" | "Q5B",
  stated: StatedDetails | null,
  titles: readonly string[],
  missing: string,
): RequestAnswer {
  if (!stated) return notHeld(code, NOT_READABLE, "None");
  if (titles.length === 0) return notHeld(code, missing, "None");
  return held(
    code,
    FROM_DETAILS,
    titles.map((title) => row(title, null)),
  );
}

/** 3c: what is offered. */
export const offerAnswer = ({ stated }: RequestSources): RequestAnswer =>
  answerOf(
    "Q3C",
    stated,
    stated?.offers ?? [],
    notRecorded("The development that your organisation offers", "developmentOffer"),
  );

/** 5b: where peer support sits. */
export const seatAnswer = ({ stated }: RequestSources): RequestAnswer =>
  answerOf(
    "Q5B",
    stated,
    stated?.place == null ? [] : [stated.place],
    notRecorded("The place of peer support in your organisation", "peerSupportPlace"),
  );

const BY = {
  INTERNAL: "by your organisation",
  EXTERNAL: "by others",
  BOTH: "by your organisation and others",
} as const;

const WHEN = {
  BEFORE_START: "before they start",
  ON_THE_JOB: "on the job",
  BOTH: "partly before they start, partly on the job",
} as const;

/** 3a and 3b: the training that the organisation states, without numbers. */
export const trainingRows = (
  { stated }: RequestSources,
  wordsOf: (training: StatedTraining) => string,
): RequestRow[] =>
  (stated?.trainings ?? []).map((training) => row(`Training: ${training.title}, ${wordsOf(training)}`, null));

export const byProvision = ({ provision }: StatedTraining): string => BY[provision];
export const byTiming = ({ timing }: StatedTraining): string => WHEN[timing];

/** What is said of the total workforce, with which 6a works out a share. */
export const employedBasis = ({ stated }: RequestSources): string =>
  stated?.employed == null
    ? `Posts that are held on the day. ${stated ? notRecorded("The number of people that your organisation employs in all", "employed") : NOT_READABLE}`
    : `Posts that are held on the day, and how many people your organisation employs in all, as it records. The two are counted apart.`;
