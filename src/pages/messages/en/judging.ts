import type { QualityRisk, ReturnReason } from "../../operations/generated/graphql";

const returnReasons: Readonly<Record<ReturnReason, string>> = {
  MORE_DETAIL: "It needs more detail",
  OTHER_COMPETENCE: "It shows another competence",
  LEVEL_NOT_SHOWN: "It does not show the level yet",
  OWN_PART_UNCLEAR: "It is not clear what they did themselves",
  SOMEBODY_RECOGNISABLE: "Somebody who uses services can be recognised",
  TOO_OLD: "The work was too long ago",
  OTHER: "Another reason, which your words give",
};

const risks: Readonly<Record<QualityRisk, string>> = {
  NEW_ASSESSOR: "a new assessor",
  RETURNED_BEFORE: "returned before",
  TOP_LEVEL: "the highest level",
};

/** Evidence to judge. */
export const judging = {
  title: "Evidence to judge",
  count: (count: number) =>
    count === 1 ? "One piece of evidence waits for you." : `${count} pieces of evidence wait for you.`,
  oldest: "The one that has waited longest is first.",
  nothing: "No evidence waits for you. When a worker or a lead assigns some to you, it is listed here.",
  more: "More pieces that wait",
  waiting: "Waiting since",
  worker: "Worker",
  evidence: "Evidence",
  claims: "What it is meant to show",
  appealed: "A second judgement is asked for",
  appealedOn: (day: string) => `appealed on ${day}`,
  judge: (kind: string, name: string) => `${kind}, ${name}`,
  sample: "Second looks",
  sampleLead:
    "These accepted claims were drawn for a second assessor. The lived experience lead assigns each piece, and its assessor can then look.",
  drawn: "Drawn because",
  drawnAnyway: "drawn from all judgements",
  look: (code: string, name: string) => `${code}, ${name}`,
  firstBy: (name: string | null, day: string) => `Judged${name === null ? "" : ` by ${name}`} on ${day}.`,
  assignedTo: "Assigned to",
  notAssigned: "nobody yet",
  risks,
  back: "Back to the evidence that waits",
  caption: (name: string) => `Evidence of ${name}`,
  team: "Team",
  doneOn: "Work done on",
  submittedOn: "Handed in on",
  assignedBy: "Assigned by",
  assignedWhen: (name: string, day: string) => `${name}, on ${day}`,
  words: "What they wrote",
  attachments: "Attachments, which are kept elsewhere",
  noted: "The worker can see that you opened this.",
  noWords: (name: string | null) =>
    name === null
      ? "You cannot read the words. Only the assessor that it is assigned to can, and nobody is assigned."
      : `You cannot read the words. Only the assigned assessor can: ${name}.`,
  withdrawn: "The worker has withdrawn this evidence. There is nothing to judge.",
  privacy: "What it must not contain",
  claimed: (level: string) => `Claimed level: ${level}`,
  statements: "What somebody with this competence can be seen to do",
  levels: "What the levels mean",
  judgedAs: (outcome: string, day: string, name: string | null) =>
    `${outcome}${name === null ? "" : ` by ${name}`} on ${day}.`,
  accepted: (level: string) => `Accepted as “${level}”`,
  returned: "Returned",
  remark: (text: string) => `Reason given to the worker: ${text}`,
  appeal: (day: string) => `The worker appealed on ${day} and asks somebody else to look. Their reason:`,
  again: (code: string) => `Judge ${code} again`,
  takeBack: (code: string) => `Take back your judgement of ${code}`,
  decide: (code: string) => `Your judgement of ${code}`,
  accept: "Accept",
  return: "Return",
  returnHint: "Say what would be accepted, so that the worker can do it.",
  later: "Later",
  level: (code: string) => `${code}: level, if you accept`,
  returnReason: (code: string) => `${code}: the main reason, if you return it`,
  reason: (code: string) => `${code}: what you say to the worker`,
  reasonHint: "You must fill this in if you return it. It must not name anybody who uses services.",
  returnReasons,
  save: "Save your judgement",
  saveAll: "Save your judgements",
  decideFirst: "Choose accept or return for at least one competence.",
  allJudged: "Everything here has been judged.",
  next: "Next piece that waits:",
  done: {
    title: "What you judged",
    lead: (count: number) =>
      count === 1
        ? "You made one judgement here."
        : `You made ${count} judgements here. The newest is first.`,
    nothing: "You have not judged anything here yet.",
    more: "Older judgements",
    returnReason: (reason: string) => `Main reason: ${reason}.`,
    takenBack: (day: string) => `You took it back on ${day}.`,
    retracted: (name: string | null, day: string) =>
      `${name === null ? "Somebody" : name} took it back on ${day}.`,
    ended: (day: string | null) => `It does not count from ${day ?? "today"} on.`,
    replaced: "It was judged again since, and the newer judgement counts.",
    appealed: (day: string) => `The worker appealed on ${day}. It waits for somebody else to look.`,
    appealAnswered: (day: string) => `The worker appealed on ${day}, and somebody else has judged it.`,
    confirmed: (day: string) => `A second assessor looked on ${day}, and said that it was right.`,
    overturned: (day: string) => `A second assessor looked on ${day}, and judged otherwise.`,
    piece: (code: string, name: string) => `${code}, ${name}`,
    takeBack: "Take it back",
    takeBackWhich: (code: string, name: string, day: string) => `: ${code}, ${name}, ${day}`,
  },
  conflict: {
    title: "Declare a conflict of interest",
    link: "Declare a conflict of interest with this worker",
    lead: (name: string) =>
      `Say so if you are too close to ${name} to be fair, for example a friend or a relative. Your judgements of their evidence do not count while it applies, and somebody else is asked to judge.`,
    whoReads: "You, HR and the lived experience lead can read the reason. The worker cannot.",
    reason: "Reason",
    from: "From which day",
    until: "Until which day",
    untilHint: "The first day on which it no longer applies. Leave it empty if you do not know.",
    submit: "Declare it",
    declared: (from: string, until: string | null) =>
      `You declared a conflict of interest from ${from}${until === null ? "" : ` until ${until}`}.`,
    takeBack: "Take it back",
  },
  check: {
    title: "Second look",
    caption: (code: string, name: string) => `${code}, evidence of ${name}`,
    first: "The first judgement",
    verdict: "What do you think?",
    confirm: "It was right",
    accept: "Accept it at another level",
    return: "Return it",
    level: "Level, if you accept it at another level",
    returnReason: "The main reason, if you return it",
    reason: "Why",
    reasonHint: "You must fill this in unless it was right.",
    submit: "Save your second look",
    notYours:
      "Only the assessor that the evidence is assigned to can look. The lived experience lead assigns it.",
    confirmed: "Confirmed",
    overturned: "Judged otherwise",
    takeBack: "Take back your second look",
  },
};

export const judgingDone: Readonly<Record<string, string>> = {
  judged: "Your judgement is saved, and the worker can see it.",
  conflict: "Your conflict of interest is declared. Somebody else will be asked to judge.",
  checked: "Your second look is saved.",
};
