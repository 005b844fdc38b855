import type { Capacity, EndorsementSubject, SuppliedBy } from "../../operations/generated/graphql";

const whose: Readonly<Record<SuppliedBy, string>> = {
  EMPLOYER: "For the employer: you, HR or somebody else",
  ASSESSOR: "For an assessor",
  PROVIDER: "For a training provider",
  WORKER: "For the worker",
  TIME: "Only time",
};

const subjects: Readonly<Record<EndorsementSubject, string>> = {
  SUPPORTS_MOVE: "Support for a move along a way",
  APPRAISAL: "An appraisal has taken place",
  EXPERIENCE: "Experience",
  COMPETENCE: "A competence that is a matter of judgement",
  HR_STANDING: "Nothing on the employment record prevents the move",
};

const capacities: Readonly<Partial<Record<Capacity, string>>> = {
  PEER_SUPERVISOR: "Peer supervisor",
  LINE_MANAGER: "Line manager",
  HR: "HR",
  LIVED_EXPERIENCE_LEAD: "Lived experience lead",
};

/** A supervisor's or manager's people. */
export const team = {
  title: "My team",
  lead: "Peerway does not record the supervisor or manager of each worker, so you see everybody who works here. Choose a team to see fewer.",
  count: (count: number) => (count === 1 ? "One person." : `${count} people.`),
  first: "On each page, the first people are those who wait for most from your organisation.",
  nobody: "Nobody matches. Choose another team or name.",
  filter: "Find people",
  teamName: "Team",
  allTeams: "All teams",
  name: "Name",
  find: "Find",
  actions: "For several people together",
  more: "More people",
  lastSession: (day: string | null) =>
    day === null ? "No supervision on record." : `Last supervision on ${day}.`,
  employerOpen: (count: number) =>
    count === 1 ? "One thing is for the employer to do:" : `${count} things are for the employer to do:`,
  nothingOpen: "Nothing is open for the employer.",
  andMore: (count: number) => (count === 1 ? "and one more" : `and ${count} more`),
  lapsesNext: (what: string, day: string) => `Lapses next: ${what}, on ${day}.`,
  sharedTitle: "Shared with you",
  shared: (kind: string, name: string) => `${kind}, ${name}`,
  sharedUntil: (day: string, purpose: string) => `Shared until ${day}. Purpose: ${purpose}`,
  sharedOver: "It is no longer shared with you.",
  back: "Back to my team",
  people: "Who is it about?",
  nobodyChosen: "Choose at least one person.",
  refused: "Nothing was recorded for anybody. Correct or untick the people named above, then send it again.",
  sessions: {
    title: "Record supervision sessions",
    lead: "What was said is never recorded: only the kind and the day. Each person can confirm their own session.",
    kind: "Kind of supervision",
    heldOn: "Day of the session",
    submit: "Record the sessions",
  },
  words: {
    title: "Give your word",
    lead: "You say this as yourself, with your name. Each person can read it.",
    as: "You say it as",
    about: "What it is about",
    route: "Which way, if you support a move",
    givenOn: "Day",
    expiresOn: "Until which day",
    expiresHint: "The first day on which it no longer applies. Leave it empty if it has no end.",
    submit: "Give your word",
  },
  offers: {
    title: "Record an offer",
    lead: "Mandatory training, or somebody's word, that is open to each person. It shows that the employer has done its part.",
    what: "What is offered",
    training: (title: string) => `Training: ${title}`,
    word: (subject: string) => `A word: ${subject}`,
    by: "Who gives the word, if a word is offered",
    fromOn: "Open from which day",
    submit: "Record the offer",
  },
  member: {
    number: "Number",
    role: "Role",
    roleSince: (role: string, day: string) => `${role}, since ${day}`,
    wants: "What they want",
    intentions: { STAYING: "To stay in their role and deepen it", EXPLORING: "To look at what comes next" },
    waits: "What waits, and who acts",
    nothing: "Nothing waits.",
    evidence: (kind: string, day: string, assessor: string | null) =>
      `${kind}, handed in on ${day}, ${assessor === null ? "not assigned to anybody" : `with ${assessor}`}`,
    ways: "Ways",
    own: (met: number, total: number) => `The worker's part: ${met} of ${total} done.`,
    employer: (met: number, total: number) => `The employer's part: ${met} of ${total} done.`,
    ownDone: "The worker's part is done. The employer's part is left",
    open: (title: string, count: number) => `${title}: what is still to come (${count})`,
    decides: "Peerway advises. A named person decides.",
    recorded: "What was recorded last",
    sessions: "Supervision",
    confirmed: "confirmed",
    notConfirmed: "not confirmed yet",
    contested: "the worker says that it did not take place, so it does not count",
    words: "Words",
    offers: "Offers",
    none: "Nothing yet.",
    by: (name: string) => `by ${name}`,
    takeBack: "Take it back",
    takeBackOf: (what: string) => `(${what})`,
  },
  whose,
  subjects,
  capacities,
};

export const teamDone: Readonly<Record<string, string>> = {
  sessions: "The sessions are recorded. Each person can confirm theirs.",
  words: "Your word is recorded.",
  offers: "The offer is recorded.",
};
