/** The pages of a worker's path. */
export const home = {
  pages: "More about you",
  links: {
    evidence: "Write about your work, and see what became of it",
    supervision: "Your sessions, and how much counts",
    employer: "What they say they do, and your say on it",
    drift: "Notes for you alone of what you should not be asked for",
    learning: "Courses, reading and other learning",
    adjustments: "What is asked of you less than of others",
    badges: "Take what you can do with you",
    looked: "Who read your words or changed your record",
    record: "Everything about you in one file",
  },
  here: "You are here",
  aspire: {
    title: "Would you like to go this way?",
    hint: "Your employer can see it, and can plan with you. It changes nothing about what you need.",
    yes: "I would like to go this way",
    no: "I no longer want to go this way",
    way: (from: string, to: string) => `${from} to ${to.toLowerCase()}`,
    about: (title: string) => `: ${title}`,
    said: "You said that you would like to go this way.",
  },
};

export const homeDone = {
  aspired: "It is noted that you would like to go this way.",
  aspirationDropped: "It is noted that you no longer want to go this way.",
};
