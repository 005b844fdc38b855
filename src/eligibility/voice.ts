import type { Capacity } from "./requirement";
import { capitalised } from "./words";

/** The reader of a sentence: the worker whose record it is, or someone in HR who reads about them. */
export type Voice = "WORKER" | "HR";

/** The words in which the two voices differ. */
export interface VoiceWords {
  readonly voice: Voice;
  /** "you", "the worker". */
  readonly subject: string;
  /** "you hold", "the worker holds". */
  readonly holds: string;
  /** "have", "has": after the subject. */
  readonly hasOrHave: string;
  readonly forThem: string;
  readonly theRecord: string;
  readonly employer: string;
  /** "your", "the worker's". */
  readonly their: string;
  /** "you do not need to show this", "the worker does not need to show this". */
  readonly needNotShow: string;
}

export const VOICES: Readonly<Record<Voice, VoiceWords>> = {
  WORKER: {
    voice: "WORKER",
    subject: "you",
    holds: "you hold",
    hasOrHave: "have",
    forThem: "for you",
    theRecord: "your record",
    employer: "your employer",
    their: "your",
    needNotShow: "you do not need to show this",
  },
  HR: {
    voice: "HR",
    subject: "the worker",
    holds: "the worker holds",
    hasOrHave: "has",
    forThem: "for the worker",
    theRecord: "the record",
    employer: "the employer",
    their: "the worker's",
    needNotShow: "the worker does not need to show this",
  },
};

/** Who acts in a capacity: "your line manager", "HR". */
export function whoIs(capacity: Capacity, { subject, their }: VoiceWords): string {
  switch (capacity) {
    case "WORKER":
      return subject;
    case "PEER_SUPERVISOR":
      return `${their} peer supervisor`;
    case "LINE_MANAGER":
      return `${their} line manager`;
    case "ASSESSOR":
      return "an assessor";
    case "LIVED_EXPERIENCE_LEAD":
      return "a lived experience lead";
    case "HR":
      return "HR";
    case "PROVIDER":
      return "a training provider";
    case "STEWARD":
      return "a steward of reference data";
    case "AUDITOR":
      return "an auditor";
  }
}

/**
 * A label as a reader is addressed. Labels are published for the worker, and may speak of "your line
 * manager"; to HR that is the worker's.
 */
export const labelFor = (label: string, voice: Voice): string =>
  voice === "WORKER"
    ? label
    : label.replace(/\bYour\b/g, capitalised(VOICES[voice].their)).replace(/\byour\b/g, VOICES[voice].their);
