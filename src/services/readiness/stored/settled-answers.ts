import type { WorkforceAnswers } from "./workforce-answers";

/**
 * Answers that are read before it is known whether they hold. Each is returned once that is settled, and if they do not
 * hold, it is read again from others.
 * @param settled null if they hold; otherwise the others. Its failure is the failure of every answer.
 */
export function settledAnswers(
  early: WorkforceAnswers,
  settled: Promise<WorkforceAnswers | null>,
): WorkforceAnswers {
  settled.catch(() => {});
  async function settle<Answer>(read: (answers: WorkforceAnswers) => Promise<Answer>): Promise<Answer> {
    const answer = read(early);
    // If it is not waited for, nobody else hears of its failure.
    answer.catch(() => {});
    const others = await settled;
    return others === null ? answer : read(others);
  }
  return {
    pending: () => settle((answers) => answers.pending()),
    sought: (name) => settle((answers) => answers.sought(name)),
    soughtLapses: (asked) => settle((answers) => answers.soughtLapses(asked)),
    page: (filter, page) => settle((answers) => answers.page(filter, page)),
    count: (filter) => settle((answers) => answers.count(filter)),
    tally: () => settle((answers) => answers.tally()),
    intentions: () => settle((answers) => answers.intentions()),
    lapsing: (routeIds, after, untils) => settle((answers) => answers.lapsing(routeIds, after, untils)),
    progress: (days, page) => settle((answers) => answers.progress(days, page)),
    countProgress: (days) => settle((answers) => answers.countProgress(days)),
    postEnds: (after, untils) => settle((answers) => answers.postEnds(after, untils)),
  };
}
