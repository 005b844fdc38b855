const pounds = (amount: number): string => `£${amount.toLocaleString("en-GB")}`;

/** Sentences about a pay step, which is a rise within a band: it is not a move to another band. */
export const payStepSentences = {
  due: {
    WORKER: (band: string, day: string, since: string) =>
      `Your next pay step in ${band} is due on ${day}. You have been in the band since ${since}.`,
    HR: (band: string, day: string, since: string) =>
      `The worker's next pay step in ${band} is due on ${day}: they have been in the band since ${since}.`,
  },
  amounts: (from: number, to: number, payYear: string) =>
    ` At the pay of ${payYear} it is from ${pounds(from)} to ${pounds(to)} a year, full time.`,
  standards: {
    WORKER:
      " It does not come by itself. Your manager meets you a few weeks before, and confirms your appraisal and the training that everybody needs.",
    HR: " It is not automatic: the manager holds a pay step meeting a few weeks before, and payroll opens the step after it.",
  },
  atTheTop: {
    WORKER: (band: string) =>
      `You have been in ${band} long enough for its top pay point. No pay step is left in this band. If yours was put off, ask your manager.`,
    HR: (band: string) =>
      `The worker has been in ${band} long enough for its top pay point: no pay step is left in this band.`,
  },
  onePoint: {
    WORKER: (band: string) =>
      `${band} has one pay point, so it has no pay steps. Your pay goes up with the pay award of each year.`,
    HR: (band: string) => `${band} has one pay point, so it has no pay steps. The yearly pay award applies.`,
  },
  notKnown: {
    WORKER: (band: string) =>
      `The years between the pay points of ${band} are not on record. Ask your employer when your next pay step is due.`,
    HR: (band: string) => `The years between the pay points of ${band} are not on record.`,
  },
  notMapped: {
    WORKER: (title: string, grade: string | null) =>
      `Your post as ${title}${onGrade(grade)} has no pay band here, so no pay step can be worked out. Ask your employer how pay rises in it.`,
    HR: (title: string, grade: string | null) =>
      `The worker's post as ${title}${onGrade(grade)} is not mapped to a pay band, so no pay step can be worked out. If the grade matches a band, record the band for the post.`,
  },
  mapped: (band: string, grade: string) =>
    ` This goes by ${band}, to which the grade ${grade} is mapped; your organisation's own pay scale decides.`,
};

const onGrade = (grade: string | null): string => (grade === null ? "" : ` on the grade ${grade}`);
