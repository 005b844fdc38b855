/** Supervision sessions on a worker's record. */
export const supervision = {
  title: "My supervision",
  lead: "These sessions are on your record. Say which of them took place.",
  toConfirm: "For you to confirm",
  allConfirmed: "You have nothing to confirm.",
  confirmed: "Confirmed",
  noneConfirmed: "You have confirmed none on this page.",
  none: "No session is on your record yet. Your supervisor records them.",
  session: (day: string, kind: string) => `${day}: ${kind}`,
  recordedBy: (name: string) => `Recorded by ${name}.`,
  ask: "Did it take place, and could you choose what you talked about?",
  yes: "Yes, and I chose what we talked about",
  partly: "Yes, but I could not choose",
  about: (day: string) => `in the session of ${day}`,
  youSet: "You chose what you talked about.",
  youDidNot: "You could not choose what you talked about.",
  didNot: "No, it did not take place",
  otherwise:
    "If you say no, the session does not count. Those who can see your record see what you said. Was it on another day? Then ask the person who recorded it to change the day.",
  contested: "Did not take place",
  contestedLead:
    "You said that these did not take place. They do not count. Ask the person who recorded them to take them off your record. Were you wrong? Then take it back.",
  takeBack: "Take it back",
  takeBackReason: "The worker took back that the session did not take place.",
  counts: "How much counts",
  countsLead: "Some ways ask for supervision. This is where you are.",
  confirmedOnly: "Only sessions that you have confirmed count for this.",
  nothingAsked: "None of your ways asks for supervision.",
};

/** What organisations owe a worker. */
export const employer = {
  title: "What my employer owes me",
  lead: "Organisations that have peer workers should do these things. They say here which of them they do.",
  yourSay:
    "If you see it differently, say so. Nobody can read that it was you: not HR, not your manager, nobody. HR and your lived experience lead see how many people say it. They see this only if five or more do.",
  EMPLOYER: (name: string) => `What your employer owes you: ${name}`,
  HOST: (name: string) => `What you are owed where you are placed: ${name}`,
  status: {
    FULFILLED: "They say they do this",
    NOT_FULFILLED: "They say they do not do this yet",
    NOT_ATTESTED: "They have said nothing about this",
  },
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  document: (title: string, day: string) => `They name a document: ${title}, ${day}.`,
  disagree: "I see it differently",
  about: (duty: string) => `about: ${duty}`,
  disagreed: (day: string) =>
    `You said on ${day} that this is not so. It counts for twelve months. Only you can see this.`,
  takeBack: "Take this back",
  nothing: "Nothing is on record that an organisation owes you.",
};

/** What a worker was asked for although their role is not for it. */
export const drift = {
  title: "Not my role",
  lead: "Were you asked for something that your role is not for? Note it here, for yourself.",
  who: "Only you can read your notes. Your lived experience lead sees how many workers note such things. They see this only if five or more do. There is no place for words, so that a note can name nobody.",
  add: "Make a note",
  what: "What were you asked for?",
  whatMissing: "What you were asked for",
  scope: (role: string, line: string) => `${line} (not for a ${role.toLowerCase()})`,
  day: "On which day?",
  dayShort: "The day",
  send: "Keep this note",
  notes: "My notes",
  none: "You have no notes.",
  note: (day: string, what: string) => `${day}: ${what}`,
  remove: "Delete",
  removeAbout: (note: string) => `the note of ${note}`,
};

/** What a worker did to learn. */
export const learning = {
  title: "My learning",
  lead: "What you did to learn and to keep your practice up: a course, reading, time with a colleague.",
  add: "Add something",
  kind: "What was it?",
  kinds: {
    COURSE: "A course or a training day",
    EVENT: "A conference, a network or another event",
    READING: "Reading, listening or watching",
    SHADOWING: "You went along with somebody at work, or they with you",
    REFLECTIVE_PRACTICE: "Thinking about your practice, alone or in a group",
    TEACHING: "Teaching others, or making training",
    PRACTICE: "Work in which you learned something new",
    OTHER: "Something else",
  },
  day: "On which day?",
  dayShort: "The day",
  minutes: "How long did it take, in minutes?",
  minutesHint: "For example, 90",
  noNumber: "How long it took: write a whole number, for example 90.",
  domains: "What was it about? (if you like)",
  send: "Add this",
  entries: "What is on your record",
  none: "Nothing is on your record yet.",
  entry: (day: string, kind: string, minutes: number) => `${day}: ${kind}, ${minutes} minutes`,
  by: (name: string) => `Recorded by ${name}.`,
  visible: "Your supervisor, your manager and HR can see what you add. It holds no words.",
};

export const aroundDone = {
  supervisionConfirmed: "You have confirmed the session.",
  supervisionContested: "You have said that the session did not take place.",
  contestTakenBack: "You have taken it back. You can now confirm the session.",
  disagreed: "It is noted that you see it differently. Only you can see that it was you.",
  disagreementWithdrawn: "You have taken it back. It is deleted.",
  driftNoted: "Your note is kept. Only you can read it.",
  driftDeleted: "Your note is deleted.",
  cpdRecorded: "It is on your record.",
};
