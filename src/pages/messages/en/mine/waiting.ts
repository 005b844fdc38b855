/** What waits for a worker, and what of theirs waits for others. */
export const waiting = {
  title: "Waiting for you",
  since: (day: string) => `Since ${day}`,
  cameBack: (title: string) => `“${title}” came back to you`,
  draft: (title: string) => `“${title}” is a draft that you have not handed in`,
  confirm: (count: number, isMore: boolean) =>
    count === 1 && !isMore
      ? "1 supervision session for you to confirm"
      : `${count}${isMore ? " or more" : ""} supervision sessions for you to confirm`,
  offered: (label: string) => `Offered to you: ${label}`,
  others: "Waiting for others",
  othersLead: "You do not have to do any of this. You can ask about it.",
  waitsSince: (who: string, day: string) => `Waits for ${who} since ${day}`,
  waitsFor: (who: string) => `Waits for ${who}.`,
  began: (day: string) => `You began there on ${day}`,
  handedIn: (title: string) => `Your evidence “${title}”`,
  second: (title: string) => `A second look at “${title}”`,
  session: (day: string) => `The session of ${day}: you said that it did not take place`,
  credential: (title: string) => `“${title}”: somebody has to check it`,
  decision: (title: string) => `${title}: you are ready and would like to go`,
  erasure: "You asked to have your record deleted",
  notDone: (count: number) =>
    count === 1
      ? "1 thing that they owe you, and say that they do not do yet"
      : `${count} things that they owe you, and say that they do not do yet`,
  unsaid: (count: number) =>
    count === 1
      ? "1 thing that they owe you, and have said nothing about"
      : `${count} things that they owe you, and have said nothing about`,
  who: {
    chooser: "your employer to choose who looks at it,",
    secondAssessor: "another assessor",
    recorder: "the person who recorded it",
    employer: "your employer",
    hr: "HR",
  },
};
