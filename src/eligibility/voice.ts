/** Whom a sentence is written for: the worker whose record it is, or someone in HR who reads about them. */
export type Voice = "WORKER" | "HR";

/** The words in which the two voices differ. */
export interface VoiceWords {
  /** Subject: "you", "the worker". */
  readonly subject: string;
  /** "you hold", "the worker holds". */
  readonly holds: string;
  readonly forThem: string;
  readonly theRecord: string;
  readonly employer: string;
  readonly supervisor: string;
  /** "for you to show", "for the worker to show". */
  readonly toShow: string;
}

export const VOICES: Readonly<Record<Voice, VoiceWords>> = {
  WORKER: {
    subject: "you",
    holds: "you hold",
    forThem: "for you",
    theRecord: "your record",
    employer: "your employer",
    supervisor: "your supervisor",
    toShow: "for you to show",
  },
  HR: {
    subject: "the worker",
    holds: "the worker holds",
    forThem: "for the worker",
    theRecord: "the record",
    employer: "the employer",
    supervisor: "the worker's supervisor",
    toShow: "for the worker to show",
  },
};
