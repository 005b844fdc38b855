import { capitalised, countedNoun, isOrAre } from "../../eligibility/words";

/**
 * Every sentence with which a use case about readiness refuses an input, or explains why it has no answer.
 */
export const messages = {
  // Next steps and ways to a role band
  noPostOnRecord: {
    WORKER:
      "You have no post on record, so we can't show you any routes. Ask your employer to add your current post.",
    HR: "The worker has no post on record, so there are no routes to show. The employer can add the current post.",
  },
  noPostHeld: {
    WORKER:
      "You hold no post on this day, so we can't show you any routes. If that's wrong, ask your employer to correct the record.",
    HR: "The worker holds no post on this day, so there are no routes to show. The employer can correct the record.",
  },
  postEnds: {
    WORKER: (title: string, lastDay: string) =>
      `Your post as ${title} ends. Your last day in it is ${lastDay}. Ask your employer what comes next.`,
    HR: (title: string, lastDay: string) => `The worker's post as ${title} ends; the last day is ${lastDay}.`,
  },
  postEnded: {
    WORKER: (title: string, lastDay: string) =>
      `Your post as ${title} ended on ${lastDay}. What you have shown stays on your record. You still see the routes from that role.`,
    HR: (title: string, lastDay: string) =>
      `The worker's post as ${title} ended on ${lastDay}. The routes from that role are still shown.`,
  },
  readyAfterEnd: {
    WORKER: (day: string) => ` The first day on which you could be ready, ${day}, is after that.`,
    HR: (day: string) => ` The first day on which the worker could be ready, ${day}, is after that.`,
  },
  notReadyByEnd: {
    WORKER: " What is still to do on this route has to be done before then.",
    HR: " What is still to do on this route would have to be done before then.",
  },
  cpd: {
    WORKER: (entries: number, latest: string) =>
      `Your record shows ${countedNoun(entries, "piece of learning", "pieces of learning")} in the last twelve months, the latest from ${latest}. With your appraisal, or if your supervisor confirms it, this keeps up what you have shown.`,
    HR: (entries: number, latest: string) =>
      `${capitalised(countedNoun(entries, "entry", "entries"))} of continuing professional development ${isOrAre(entries)} on record for the last twelve months, the latest from ${latest}.`,
  },
  noCpd: {
    WORKER:
      "Your record shows no learning in the last twelve months. A course, an event, reading or shadowing all count. Write down what you did. With your appraisal, it keeps up what you have shown.",
    HR: "No continuing professional development is on record for the last twelve months. The worker, their supervisor or HR can record it.",
  },
  localVersionBehind: (organisation: string, route: string) =>
    `${organisation} has its own version of route ${route}. The national route has changed since, and ${organisation} has not checked its version again yet. Until then its version applies.`,
  noStart:
    "No post is held on this day, so there is no role band to start from. The employer can add the current post.",
  heldAlready: "A post at this role band is already held.",
  noRouteThere: "No progression route leads from the role bands held to this one.",

  // Days that can be asked about
  dayWouldShowWhoChanged: (firstOfMonth: string) =>
    `With counts-only access you can ask only about today or the first day of a month, because consecutive days would reveal who changed. Ask about ${firstOfMonth}.`,
  tooManyForOtherDay: (most: number) =>
    `Dates other than today are calculated from the records, for at most ${most} workers, and your organisation has more. Ask about today, or about single workers.`,

  // Decisions
  instantInFuture: (given: string, now: string) =>
    `${given} is in the future (it is ${now}). Give the instant of the evaluation that you have read.`,
  routeNotPublishedThen: (instant: string) =>
    `The route was not published at ${instant}. Ask again with a later instant, and decide on that answer.`,
  evaluationChanged:
    "The evaluation has changed since you read it: the record, the route, the reference data or the engine is different. Ask again, and decide on the new answer.",
  adviceTooOld: (asOf: string, first: string, last: string) =>
    `A decision today can rest on advice about a day from ${first} to ${last}. This is about ${asOf}.`,

  // Drafted routes
  draftNotFound: "Draft not found, or you may not write it.",
  draftIsNoRoute: (kind: string) => `This is a draft of kind ${kind}. Only a route can be simulated.`,
  draftNotEvaluable: (first: string | undefined) =>
    `The draft cannot be evaluated as it is: ${first} Its findings list everything that prevents it.`,
  routeNeverPublished:
    "This is a draft of a route that has no current version. Publish it first, or simulate it for your workers.",

  // What if
  changesCount: (given: number, most: number) =>
    `${given} changes were given. One question takes at most ${most}.`,
  factNotOnRecord:
    "Fact not found on this worker's record. Facts are named by their global ids, as the API gives them.",
  judgedBeforeDone: (doneOn: string) =>
    `It is done on ${doneOn}, so it cannot have been judged before that day.`,
  newAssessorOutsideRange: (number: number, most: number) =>
    `${number} is not the number of a new assessor. New assessors are numbered 1 to ${most}.`,
  assessorIsWorker: "A worker cannot assess their own evidence. Choose another assessor.",
  assessorHasConflict: (on: string) =>
    `This member has a declared conflict of interest with the worker on ${on}. Choose another assessor.`,
  assessorNotAppointed: (code: string, on: string) =>
    `No member with this id is appointed to judge ${code} on ${on}.`,
  unitOrProgramme: "Name either a unit, or a programme for all its mandatory units.",
  verifiedBeforeAwarded: (awardedOn: string) =>
    `It is awarded on ${awardedOn}, so it cannot have been verified before that day.`,
  postNotFound: "Post not found on this worker's record.",
  endBeforeStart: (endedOn: string) =>
    `${endedOn} is not after the day on which the post started. If the post was never held, withdraw it (withdrawn).`,
  capacityCannotEndorse: (as: string, allowed: readonly string[]) =>
    `${as} does not give endorsements. They are given as ${allowed.join(", ")}.`,
};
