/** Taking back what one recorded. */
export const undo = {
  title: "Take something back, or end it",
  back: "Back",
  kinds: {
    Judgement: "Your judgement",
    QualityCheck: "Your second look",
    ConflictOfInterest: "Your conflict of interest",
    Supervision: "A supervision session",
    Endorsement: "Your word",
    Offer: "An offer",
    AssessorAppointment: "An appointment as assessor",
  } as Readonly<Record<string, string | undefined>>,
  other: "An entry",
  what: (kind: string, day: string, worker: string | null) =>
    `${kind}${worker === null ? "" : ` about ${worker}`}, recorded on ${day}.`,
  stays: "It stays on record with your reason, so that everybody can follow what happened.",
  from: "From which day it no longer counts",
  fromHint: "Leave this empty if it was wrong from the start: then it counts on no day.",
  already: "This has been taken back or ended already.",
  reason: "Why",
  submit: "Take it back",
};

export const undoDone: Readonly<Record<string, string>> = {
  undone: "It is taken back or ended. It stays on record with your reason.",
};
