import type { Capacity } from "./requirement";

/** The reader of a sentence: the worker whose record it is, or someone in HR who reads about them. */
export type Voice = "WORKER" | "HR";

/** The words in which the two voices differ. */
export interface VoiceWords {
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
  /** "your move", "the worker's move". */
  readonly move: string;
}

export const VOICES: Readonly<Record<Voice, VoiceWords>> = {
  WORKER: {
    subject: "you",
    holds: "you hold",
    hasOrHave: "have",
    forThem: "for you",
    theRecord: "your record",
    employer: "your employer",
    their: "your",
    needNotShow: "you do not need to show this",
    move: "your move",
  },
  HR: {
    subject: "the worker",
    holds: "the worker holds",
    hasOrHave: "has",
    forThem: "for the worker",
    theRecord: "the record",
    employer: "the employer",
    their: "the worker's",
    needNotShow: "the worker does not need to show this",
    move: "the worker's move",
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
